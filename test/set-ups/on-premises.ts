import { Chart } from 'cdk8s';
import { ConfigMap, Secret } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import {
  CaBundle,
  ExternalDependencies,
  MessageQueue,
  MetaStore,
  MilvusCluster,
  ObjectStorage,
  PulsarAuthentication,
} from '@org/milvus-k8s';

export class Search extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'search' });
    const dependencies = new ExternalDependencies(this, 'dependencies', {
      caBundle: CaBundle.fromConfigMap(ConfigMap.fromConfigMapName(this, 'ca', 'corporate-ca')),
      metaStore: MetaStore.etcd(['etcd-0.bank.internal:2379', 'etcd-1.bank.internal:2379', 'etcd-2.bank.internal:2379'], {
        clientCertificate: { secret: Secret.fromSecretName(this, 'etcd-client', 'milvus-etcd-client') },
        minimumTlsVersion: '1.2',
      }),
      objectStorage: ObjectStorage.minio({
        endpoint: 'minio.bank.internal:9000',
        bucket: 'search-vectors',
        tls: true,
        credentials: { secret: Secret.fromSecretName(this, 'storage', 'search-storage') },
      }),
      messageQueue: MessageQueue.pulsar({
        host: 'pulsar.bank.internal',
        tls: true,
        tenant: 'search',
        namespace: 'vectors',
        authentication: PulsarAuthentication.token({ secret: Secret.fromSecretName(this, 'pulsar', 'pulsar-token-milvus') }),
      }),
    });
    new MilvusCluster(this, 'milvus', { dependencies });
  }
}
