import type { k8s } from 'cdk8s-plus-27';
import type { Mistake } from '../../../findings';
import { QUEUE_ON_ANOTHER_STORAGE, STORAGE_OUT_OF_REACH } from '../rules';
import { fromSecret } from '../../../security';
import type { DependencyBinding } from '../../../model';

/** Keys that say which bucket it is. */
const PLACE = ['minio.address', 'minio.port', 'minio.bucketName'] as const;

/** What the start script of the image takes from the environment. */
const VARIABLES = {
  MINIO_ADDRESS: 'minio.address',
  MINIO_PORT: 'minio.port',
  MINIO_BUCKET: 'minio.bucketName',
  MINIO_ACCESS_KEY: 'minio.accessKeyID',
  MINIO_SECRET_KEY: 'minio.secretAccessKey',
} as const;

/** What it writes into no file of its own, with the values that woodpecker has by itself (`getDefaultMinioConfig`). */
const SETTINGS = { useSSL: false, useVirtualHost: false, cloudProvider: 'aws', region: '' } as const;

/** Environment of a node: where the storage is, and the keys to it. */
export function storageEnvironment({ config, secrets = {} }: DependencyBinding): k8s.EnvVar[] {
  return Object.entries(VARIABLES).flatMap(([name, key]) => {
    const field = secrets[key];
    if (field) return [fromSecret(name, field)];
    return config[key] === undefined ? [] : [{ name, value: String(config[key]) }];
  });
}

/**
 * Content of the file that woodpecker merges into its configuration, as JSON, which is YAML; none where nothing differs. A
 * truth value that is left out counts as false there, so each of them is said.
 */
export function storageSettings({ config }: DependencyBinding): string | undefined {
  const values = Object.entries(SETTINGS).map(([name, usual]) => [name, config[`minio.${name}`] ?? usual] as const);
  if (values.every(([name, value]) => value === SETTINGS[name as keyof typeof SETTINGS])) return undefined;
  return JSON.stringify({ minio: { ...Object.fromEntries(values), createBucket: true, useIAM: false } });
}

/** Version that the user gives to the keys. */
export function storageVersion({ secrets = {} }: DependencyBinding): string | undefined {
  return secrets['minio.secretAccessKey']?.version;
}

/** Checks that nodes can reach a storage with what their pods have. */
export function checkReach({ isLocal = false, config, secrets = {} }: DependencyBinding): Mistake[] {
  const obstacles = [
    ...(isLocal ? ['is the disk of a standalone'] : []),
    ...(config['minio.useIAM'] === true ? ['asks for an identity of a cloud'] : []),
    ...('minio.gcpCredentialJSON' in secrets ? ['asks for the JSON key of a service account'] : []),
    ...('minio.ssl.tlsCACert' in config ? ['has a certificate of a private authority'] : []),
  ];
  return obstacles.map((obstacle) => ({ rule: STORAGE_OUT_OF_REACH, problem: `${obstacle}.`, fix: STORAGE_OUT_OF_REACH.fix }));
}

/** Checks that a Milvus keeps its data in the bucket that the nodes were given. */
export function checkSameStorage(nodes: DependencyBinding, milvus: DependencyBinding): Mistake[] {
  if (milvus.isLocal === true || PLACE.every((key) => nodes.config[key] === milvus.config[key])) return [];
  const problem = `moves its log to ${place(nodes)}, and this Milvus keeps its data in ${place(milvus)}.`;
  return [{ rule: QUEUE_ON_ANOTHER_STORAGE, problem, fix: QUEUE_ON_ANOTHER_STORAGE.fix }];
}

function place({ config }: DependencyBinding): string {
  const [address, port, bucket] = PLACE.map((key) => String(config[key]));
  return `${address}:${port}/${bucket}`;
}
