import { present, propsOf, string, oneOf } from '../../../props';
import { SECRET_HINT, SECRET_READERS, type SecretReference } from '../../../security';
import { PulsarAuthentication, type PulsarToken } from '../../message-queue/pulsar-authentication';
import type { SecretMount } from '../stateful-service/stateful-service-options';

/** Key with which brokers verify tokens, in a Secret. */
export interface PulsarTokenKey extends SecretReference {
  /**
   * Kind of the key. With `public` brokers can only verify tokens; with `secret` they could also sign them.
   *
   * @default 'secret'
   */
  readonly kind?: 'secret' | 'public';
  /**
   * Field with the key, as Pulsar's tool writes it to a file.
   *
   * @default - 'SECRETKEY' or 'PUBLICKEY', as in Pulsar's chart
   */
  readonly field?: string;
}

/** JSON web tokens, with which clients and brokers authenticate. Every valid token may use every topic. */
export interface PulsarTokens {
  /** Key with which brokers verify tokens. */
  readonly key: PulsarTokenKey;
  /** Token of the brokers, with which they call each other. */
  readonly broker: PulsarToken;
  /** Token of Milvus. The Secret must exist in the namespace of each Milvus. */
  readonly milvus: PulsarToken;
}

const tokenReader = propsOf<PulsarToken>({ ...SECRET_READERS, field: string }, SECRET_HINT);

/** Reads the tokens. */
export const pulsarTokensReader = propsOf<PulsarTokens>(
  {
    key: propsOf<PulsarTokenKey>(
      { ...SECRET_READERS, kind: oneOf<Required<PulsarTokenKey>['kind']>({ secret: true, public: true }), field: string },
      SECRET_HINT,
    ),
    broker: tokenReader,
    milvus: tokenReader,
  },
  {
    key: "Write key: { secret: Secret.fromSecretName(this, 'key', 'search-pulsar-key') }.",
    broker: "Write broker: { secret: Secret.fromSecretName(this, 'broker', 'search-pulsar-broker') }.",
    milvus: "Write milvus: { secret: Secret.fromSecretName(this, 'milvus', 'search-pulsar-milvus') }.",
  },
);

const KEY = { volume: 'token-key', path: '/etc/pulsar/token-key' } as const;
const TOKEN = { volume: 'broker-token', path: '/etc/pulsar/token' } as const;

const FIELDS = { secret: 'SECRETKEY', public: 'PUBLICKEY' } as const;
const SETTINGS = { secret: 'tokenSecretKey', public: 'tokenPublicKey' } as const;

function keyField({ kind = 'secret', field = FIELDS[kind] }: PulsarTokenKey): string {
  return field;
}

function tokenField({ field = 'TOKEN' }: PulsarToken): string {
  return field;
}

/** Key and token of a broker in its file system. */
export function tokenMounts(tokens: PulsarTokens | undefined): Record<string, SecretMount> {
  if (!tokens) return {};
  const { key, broker } = tokens;
  const mount = (secretName: string, path: string, field: string) => ({ secretName, path, files: { [field]: field } });
  return {
    [KEY.volume]: mount(key.secret.name, KEY.path, keyField(key)),
    [TOKEN.volume]: mount(broker.secret.name, TOKEN.path, tokenField(broker)),
  };
}

/**
 * Settings of a broker that refuses clients without a valid token. Status and metrics need none.
 *
 * Source: `conf/broker.conf` of `apache/pulsar`, authentication; `WebService.addWebServerHandlers`
 */
export function tokenSettings(tokens: PulsarTokens | undefined): Record<string, string> {
  if (!tokens) return {};
  const { key, broker } = tokens;
  return {
    authenticationEnabled: 'true',
    authenticationProviders: 'org.apache.pulsar.broker.authentication.AuthenticationProviderToken',
    [SETTINGS[key.kind ?? 'secret']]: `file://${KEY.path}/${keyField(key)}`,
    brokerClientAuthenticationPlugin: 'org.apache.pulsar.client.impl.auth.AuthenticationToken',
    brokerClientAuthenticationParameters: `file://${TOKEN.path}/${tokenField(broker)}`,
  };
}

/** Versions that the user gives to the key and the token of the brokers. */
export function tokenVersion(tokens: PulsarTokens | undefined): string | undefined {
  const given = [tokens?.key.version, tokens?.broker.version];
  return given.every((version) => version === undefined) ? undefined : JSON.stringify(given);
}

/** How Milvus authenticates. */
export function milvusToken(tokens: PulsarTokens | undefined): { readonly authentication?: PulsarAuthentication } {
  return present({ authentication: tokens && PulsarAuthentication.token(tokens.milvus) });
}
