import { Chart } from 'cdk8s';
import { Secret } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { InCluster, InClusterDependencies, MilvusCluster, MilvusVersion } from '@org/milvus-k8s';
import { GatewayImplementation, GatewayRoutes } from '@org/milvus-k8s/exposure';

export class Search extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'search' });
    const dependencies = new InClusterDependencies(this, 'dependencies', {
      objectStorage: InCluster.minio({ credentials: { secret: Secret.fromSecretName(this, 'minio', 'dependencies-minio') } }),
    });
    const milvus = new MilvusCluster(this, 'milvus', {
      dependencies,
      version: MilvusVersion.of('2.6.25'),
      proxyCanary: { version: MilvusVersion.of('2.6.26') },
    });
    new GatewayRoutes(this, 'public', {
      milvus,
      gateway: { name: 'public', namespace: 'gateways', implementation: GatewayImplementation.ISTIO },
      grpc: { hostnames: ['milvus.example.com'] },
      canaryWeight: 10,
    });
  }
}
