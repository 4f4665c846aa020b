import { bareName, normalizeKey } from './key-name';

/**
 * Keys with secret values. Milvus also reads every key from its environment (`pkg/config/env_source.go`). The values
 * reach it that way, from a Secret, and never through a file of this library.
 */
const SECRET_KEYS = new Set(
  [
    'minio.accessKeyID',
    'minio.secretAccessKey',
    'minio.gcpCredentialJSON',
    'etcd.auth.userName',
    'etcd.auth.password',
    'kafka.saslUsername',
    'kafka.saslPassword',
    'kafka.ssl.tlsKeyPassword',
    'pulsar.authParams',
    'common.security.defaultRootPassword',
    'trace.otlp.headers',
  ].map(normalizeKey),
);

/** Endings of keys under `credential` and `function` that contain API keys of model providers. */
const SECRET_ENDINGS = ['apikey', 'access_key_id', 'secret_access_key', 'credential_json'];

/**
 * Options of librdkafka that contain secrets. Milvus passes on everything below `kafka.consumer` and `kafka.producer`
 * (librdkafka, CONFIGURATION.md).
 */
const SECRET_KAFKA_OPTIONS = [
  'sasl.username',
  'sasl.password',
  'sasl.oauthbearer.config',
  'sasl.oauthbearer.client.secret',
  'ssl.key.password',
  'ssl.key.pem',
  'ssl.keystore.password',
];

/** Whether the value of a key is a secret. */
export function isSecretKey(key: string): boolean {
  const normalized = normalizeKey(key);
  if (SECRET_KEYS.has(normalized)) return true;
  const [, kafkaOption] = /^kafka\.(?:consumer|producer)\.(.+)$/.exec(normalized) ?? [];
  if (kafkaOption !== undefined) return SECRET_KAFKA_OPTIONS.includes(kafkaOption);
  return normalized.startsWith('credential.') && SECRET_ENDINGS.some((ending) => normalized.endsWith(`.${ending}`));
}

/** Name of the environment variable that sets a key. */
export function variableOfKey(key: string, prefix: string): string {
  return prefix + key.replace(/\./g, '_').toUpperCase();
}

/** The secret key that an environment variable would set, if any. */
export function secretKeyOfEnvironment(name: string): string | undefined {
  return keyOfEnvironment(name, [...SECRET_KEYS]);
}

/** The key among some that an environment variable sets. Milvus ignores case and the signs `_`, `.` and `/`. */
export function keyOfEnvironment(name: string, keys: readonly string[]): string | undefined {
  const bare = bareName(name.replace(/^MILVUS_CONF_/i, ''));
  return keys.find((key) => bareName(key) === bare);
}
