import { EnvFieldPaths, EnvValue } from 'cdk8s-plus-27';
import type { MilvusClusterProps } from '@org/milvus-k8s';
import { cluster, secret } from '../../support/instances';
import { inCluster as inPair } from './cluster-case';
import type { MistakeCase } from './mistake-case';

type Props = Partial<MilvusClusterProps>;

function inCluster(mistake: string, rule: string, prop: string, wrong: Props, right: Props, says: readonly string[]): MistakeCase {
  return inPair(rule, mistake, prop, { wrong, right, says });
}

export const ENVIRONMENT_MISTAKES: readonly MistakeCase[] = [
  ...Object.entries({
    QUERYNODE_GRACEFULSTOPTIMEOUT: '3600',
    MILVUS_CONF_QUERYNODE_GRACEFULSTOPTIMEOUT: EnvValue.fromFieldRef(EnvFieldPaths.POD_NAME),
    MILVUS_CONF_COMMON_GRACEFULSTOPTIMEOUT: '3600',
  }).map(([name, value]) =>
    inCluster(
      `a stop timeout in the variable ${name}`,
      'MK-ROL-012',
      `queryNode.env.${name}`,
      { queryNode: { env: { [name]: value } } },
      { queryNode: { config: { 'queryNode.gracefulStopTimeout': 3600 } } },
      ['the grace period of the pod follows', 'and write config: {'],
    ),
  ),
  inCluster(
    'a variable that overrides a key of the dependencies',
    'MK-ROL-012',
    'proxy.env.MINIO_BUCKET_NAME',
    env('MINIO_BUCKET_NAME', 'other'),
    env('BACKUP_BUCKET_NAME', 'other'),
    ['minio.bucketName', 'objectStorage'],
  ),
  inCluster('a variable that the library sets', 'MK-ROL-012', 'proxy.env.MILVUSCONF', env('MILVUSCONF', '/x'), env('MILVUSCONF_2', '/x'), [
    'Remove it',
  ]),
  {
    ...inCluster(
      'a literal secret in the environment',
      'MK-SEC-001',
      'proxy.env.MILVUS_CONF_MINIO_SECRETACCESSKEY',
      env('MILVUS_CONF_MINIO_SECRETACCESSKEY', 'hunter2'),
      {},
      ['EnvValue.fromSecretValue'],
    ),
    right: (chart) => {
      const value = EnvValue.fromSecretValue({ secret: secret(chart, 'storage'), key: 'secretkey' });
      cluster(chart, { proxy: { env: { MILVUS_CONF_MINIO_SECRETACCESSKEY: value } } });
    },
  },
  inCluster(
    'a literal secret in the configuration',
    'MK-SEC-001',
    "config['minio.secretAccessKey']",
    { config: { minio: { secretAccessKey: 'hunter2' } } },
    { config: { minio: { requestTimeoutMs: 10000 } } },
    ['in plain text', 'Secret.fromSecretName'],
  ),
];

function env(name: string, value: string): Props {
  return { proxy: { env: { [name]: value } } };
}
