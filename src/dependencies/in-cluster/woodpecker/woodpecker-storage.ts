import type { k8s } from 'cdk8s-plus-27';
import type { Mistake } from '../../../findings';
import { QUEUE_ON_ANOTHER_STORAGE, STORAGE_OUT_OF_REACH } from '../rules';
import type { SecretMount } from '../stateful-service/stateful-service-options';
import { fromSecret } from '../../../security';
import type { DependencyBinding } from '../../../model';

/** Keys that identify the bucket. */
const PLACE = ['minio.address', 'minio.port', 'minio.bucketName'] as const;

/** Key with the file of a private authority. */
const AUTHORITY = 'minio.ssl.tlsCACert';

/** Environment variables that the start script of the image reads. */
const VARIABLES = {
  MINIO_ADDRESS: 'minio.address',
  MINIO_PORT: 'minio.port',
  MINIO_BUCKET: 'minio.bucketName',
  MINIO_ACCESS_KEY: 'minio.accessKeyID',
  MINIO_SECRET_KEY: 'minio.secretAccessKey',
} as const;

/** Settings that the start script does not write, with the defaults of woodpecker (`getDefaultMinioConfig`). */
const SETTINGS = { useSSL: false, useVirtualHost: false, cloudProvider: 'aws', region: '' } as const;

/** Environment of a node: address of the storage, and its keys. */
export function storageEnvironment({ config, secrets = {} }: DependencyBinding): k8s.EnvVar[] {
  return Object.entries(VARIABLES).flatMap(([name, key]) => {
    const field = secrets[key];
    if (field) return [fromSecret(name, field)];
    return config[key] === undefined ? [] : [{ name, value: String(config[key]) }];
  });
}

/**
 * Content of the file that woodpecker merges into its configuration, as JSON, which is valid YAML; `undefined` if nothing
 * differs. Woodpecker reads a missing truth value as false, so the file contains all of them.
 */
export function storageSettings({ config }: DependencyBinding): string | undefined {
  const values = Object.entries(SETTINGS).map(([name, usual]) => [name, config[`minio.${name}`] ?? usual] as const);
  if (values.every(([name, value]) => value === SETTINGS[name as keyof typeof SETTINGS])) return undefined;
  const tlsCACert = config[AUTHORITY];
  const ssl = tlsCACert === undefined ? {} : { ssl: { tlsCACert } };
  return JSON.stringify({ minio: { ...Object.fromEntries(values), ...ssl, createBucket: true, useIAM: false } });
}

/** Secrets with the authority of the storage, as Milvus mounts them. */
export function storageSecrets({ mounts = [] }: DependencyBinding): Record<string, SecretMount> {
  const secrets = mounts.flatMap(({ name, path, secretName, keys = [] }) =>
    secretName === undefined ? [] : [[name, { secretName, path, files: Object.fromEntries(keys.map((key) => [key, key])) }] as const],
  );
  return Object.fromEntries(secrets);
}

/** Version that the user gives to the keys. */
export function storageVersion({ secrets = {} }: DependencyBinding): string | undefined {
  return secrets['minio.secretAccessKey']?.version;
}

/** Checks that nodes can reach a storage with the credentials of their pods. */
export function checkReach(storage: DependencyBinding): Mistake[] {
  const { isLocal = false, config, secrets = {} } = storage;
  const authority = config[AUTHORITY];
  const isMounted = Object.values(storageSecrets(storage)).some(({ path }) => String(authority).startsWith(`${path}/`));
  const obstacles = [
    ...(isLocal ? ['is the disk of a standalone'] : []),
    ...(config['minio.useIAM'] === true ? ['needs a cloud identity'] : []),
    ...('minio.gcpCredentialJSON' in secrets ? ['needs the JSON key of a service account'] : []),
    ...(authority !== undefined && !isMounted ? ['has a certificate of a private authority'] : []),
  ];
  return obstacles.map((obstacle) => ({ rule: STORAGE_OUT_OF_REACH, problem: `${obstacle}.`, fix: STORAGE_OUT_OF_REACH.fix }));
}

/** Checks that a Milvus keeps its data in the same bucket as the nodes. */
export function checkSameStorage(nodes: DependencyBinding, milvus: DependencyBinding): Mistake[] {
  if (milvus.isLocal === true || PLACE.every((key) => nodes.config[key] === milvus.config[key])) return [];
  const problem = `moves its log to ${place(nodes)}, but this Milvus keeps its data in ${place(milvus)}.`;
  return [{ rule: QUEUE_ON_ANOTHER_STORAGE, problem, fix: QUEUE_ON_ANOTHER_STORAGE.fix }];
}

function place({ config }: DependencyBinding): string {
  const [address, port, bucket] = PLACE.map((key) => String(config[key]));
  return `${address}:${port}/${bucket}`;
}
