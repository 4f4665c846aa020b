import { Chart } from 'cdk8s';
import { Namespaces, Secret } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import {
  ExternalDependencies,
  MessageQueue,
  MetaStore,
  MilvusCluster,
  MilvusVersion,
  ObjectStorage,
  WorkloadIdentity,
} from '@org/milvus-k8s';
import { GatewayImplementation, GatewayRoutes } from '@org/milvus-k8s/exposure';

/** Share of requests that the canary gets, in percent. This is the line of each step. */
const CANARY_WEIGHT = 10;

/** A cluster that clients outside of the Kubernetes cluster reach by a gateway, which sends a share of the requests to a canary. */
export class Gateway extends Chart {
  constructor(scope: Construct, id: string, canaryWeight = CANARY_WEIGHT) {
    super(scope, id, { namespace: 'partner-search' });

    const milvus = new MilvusCluster(this, 'milvus', {
      dependencies: new ExternalDependencies(this, 'dependencies', {
        metaStore: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
        objectStorage: ObjectStorage.s3({
          bucket: 'partner-vectors',
          region: 'eu-west-1',
          identity: WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/partner-milvus'),
        }),
        messageQueue: MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar', port: 6650 }),
      }),
      version: MilvusVersion.of('2.6.25'),
      proxyCanary: { version: MilvusVersion.of('2.6.26') },
      authentication: { root: { secret: Secret.fromSecretName(this, 'root', 'milvus-root') } },
      // The routes add the pods of the gateway.
      clients: [Namespaces.select(this, 'applications', { names: ['partner'] })],
    });

    new GatewayRoutes(this, 'public', {
      milvus,
      gateway: { name: 'public', namespace: 'gateways', sectionName: 'https', implementation: GatewayImplementation.ISTIO },
      grpc: { hostnames: ['milvus.example.com'] },
      rest: { hostnames: ['milvus-rest.example.com'] },
      canaryWeight,
    });
  }
}
