import { Etcd, ExternalDependencies, MessageQueue, MilvusCluster, ObjectStorage, type WorkerProps } from '@org/milvus-k8s';
import { App, Chart } from 'cdk8s';
import { Secret } from 'cdk8s-plus-27';

/** A cluster on services elsewhere, whose query nodes have a fixed number or follow the load. */
export function scaledYaml(namespace: string, queryNode: WorkerProps, instances = 1): string {
  const app = new App();
  const chart = new Chart(app, 'scaled', { namespace });
  const dependencies = new ExternalDependencies(chart, 'dependencies', {
    etcd: Etcd.endpoints(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
    objectStorage: ObjectStorage.s3({
      bucket: 'vectors',
      region: 'eu-west-1',
      credentials: { secret: Secret.fromSecretName(chart, 'credentials', 's3') },
    }),
    messageQueue: MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar', port: 6650 }),
  });
  for (let number = 1; number <= instances; number++) {
    new MilvusCluster(chart, instances === 1 ? 'milvus' : `milvus-${number}`, { dependencies, queryNode });
  }
  return app.synthYaml();
}
