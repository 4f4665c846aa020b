import { CaBundle, ExternalDependencies, MessageQueue, MetaStore, MilvusStandalone, ObjectStorage } from '@org/milvus-k8s';
import { ServerTls } from '@org/milvus-k8s/security';
import { App, Chart, Size } from 'cdk8s';
import { Cpu, Secret } from 'cdk8s-plus-27';

import { testedRelease } from '../standalone';
import { secrets, teamServices } from './services';

/**
 * A Milvus on the services of a team: every connection over TLS, every one with proof of who it is. Clients speak TLS and log in; with
 * `mutual` they also show a certificate.
 */
export function securedYaml(namespace: string, mutual = false): string {
  const app = new App();
  const chart = new Chart(app, 'secured', { namespace });
  const secret = (name: string) => Secret.fromSecretName(chart, name, name);
  new MilvusStandalone(chart, 'milvus', {
    version: testedRelease,
    cpu: Cpu.millis(1000),
    memory: Size.gibibytes(3),
    tls: ServerTls.fromSecret(secret(secrets.server), mutual ? { clientCertificates: {} } : {}),
    authentication: { root: { secret: secret(secrets.root) } },
    dependencies: new ExternalDependencies(chart, 'dependencies', {
      metaStore: MetaStore.etcd([`${teamServices.etcd}:2379`], { clientCertificate: { secret: secret(secrets.etcdClient) } }),
      objectStorage: ObjectStorage.minio({
        endpoint: `${teamServices.minio}:9000`,
        bucket: 'vectors',
        tls: true,
        credentials: { secret: secret(secrets.minio) },
      }),
      messageQueue: MessageQueue.kafka({
        brokers: [`${teamServices.kafka}:9092`],
        tls: true,
        credentials: { secret: secret(secrets.kafka) },
      }),
      caBundle: CaBundle.fromSecret(secret(secrets.authority)),
    }),
  });
  return app.synthYaml();
}
