import { EnvValue } from 'cdk8s-plus-27';
import { cluster, secret } from '../../support/instances';
import { inCluster } from './cluster-case';
import type { MistakeCase } from './mistake-case';

export const SECRET_MISTAKES: readonly MistakeCase[] = [
  inCluster('MK-SEC-001', 'a password of librdkafka in plain text', "config['kafka.producer.sasl.password']", {
    wrong: { config: { 'kafka.producer.sasl.password': 'secret' } },
    right: { config: { 'kafka.producer.client.id': 'search' } },
    says: ['in plain text', 'Secret.fromSecretName'],
  }),
  {
    ...inCluster('MK-SEC-001', 'a literal secret in the environment', 'proxy.env.MILVUS_CONF_MINIO_SECRETACCESSKEY', {
      wrong: { proxy: { env: { MILVUS_CONF_MINIO_SECRETACCESSKEY: 'hunter2' } } },
      right: {},
      says: ['EnvValue.fromSecretValue'],
    }),
    right: (chart) => {
      const value = EnvValue.fromSecretValue({ secret: secret(chart, 'storage'), key: 'secretkey' });
      cluster(chart, { proxy: { env: { MILVUS_CONF_MINIO_SECRETACCESSKEY: value } } });
    },
  },
  inCluster('MK-SEC-001', 'a literal secret in the configuration', "config['minio.secretAccessKey']", {
    wrong: { config: { minio: { secretAccessKey: 'hunter2' } } },
    right: { config: { minio: { requestTimeoutMs: 10000 } } },
    says: ['in plain text', 'Secret.fromSecretName'],
  }),
];
