import { ApiObject, Chart, JsonPatch } from 'cdk8s';
import { Namespaces, Service } from 'cdk8s-plus-27';
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

/** Which cluster clients reach. This is the line that moves them. */
const SERVING: 'blue' | 'green' = 'blue';

/** Two clusters on the same services, and one Service that leads clients to one of them. */
export class BlueGreen extends Chart {
  constructor(scope: Construct, id: string, serving = SERVING) {
    super(scope, id, { namespace: 'catalog-search' });

    const dependencies = new ExternalDependencies(this, 'dependencies', {
      metaStore: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
      objectStorage: ObjectStorage.s3({
        bucket: 'catalog-vectors',
        region: 'eu-west-1',
        identity: WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/catalog-milvus'),
      }),
      messageQueue: MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar', port: 6650 }),
    });

    const applications = Namespaces.select(this, 'applications', { names: ['catalog'] });
    // Each cluster has separate prefixes in etcd, the bucket and the queue, which follow from its name.
    const clusters = {
      blue: new MilvusCluster(this, 'milvus-blue', { dependencies, version: MilvusVersion.V2_6, clients: [applications] }),
      green: new MilvusCluster(this, 'milvus-green', { dependencies, version: MilvusVersion.V3_0, clients: [applications] }),
    };

    const clients = new Service(this, 'clients', {
      metadata: {
        name: 'catalog-search',
        // After the proxies, so that it leads somewhere from the start.
        annotations: { 'argocd.argoproj.io/sync-wave': String(clusters[serving].lastWave) },
      },
      selector: clusters[serving].proxy,
      ports: [{ name: 'milvus', port: 19530, targetPort: 19530 }],
    });
    // cdk8s-plus writes an empty list, which the API server does not keep.
    ApiObject.of(clients).addJsonPatch(JsonPatch.remove('/spec/externalIPs'));
  }
}
