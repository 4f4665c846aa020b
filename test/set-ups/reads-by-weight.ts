import { Chart } from 'cdk8s';
import { Secret } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { InCluster, InClusterDependencies, MilvusCluster } from '@org/milvus-k8s';
import { GatewayImplementation, GatewayRoutes } from '@org/milvus-k8s/exposure';

export class Search extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'search' });
    const dependencies = new InClusterDependencies(this, 'dependencies', {
      objectStorage: InCluster.minio({ credentials: { secret: Secret.fromSecretName(this, 'minio', 'dependencies-minio') } }),
    });
    const blue = new MilvusCluster(this, 'milvus-blue', { dependencies });
    const green = new MilvusCluster(this, 'milvus-green', { dependencies });
    new GatewayRoutes(this, 'public', {
      milvus: blue,
      gateway: { name: 'public', namespace: 'gateways', implementation: GatewayImplementation.ISTIO },
      grpc: { hostnames: ['milvus.example.com'] },
      reads: [{ milvus: green, weight: 10 }],
    });
  }
}
