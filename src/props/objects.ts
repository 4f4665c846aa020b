import { EnvValue, type IConfigMap, type INetworkPolicyPeer, type ISecret, type IServiceAccount, type k8s } from 'cdk8s-plus-27';
import { number, string, eitherOf, listOf, instanceOf, mapOf, oneOf } from './readers';
import { reader, type Reader } from './reader';
import { propsOf } from './read-props';

/** A Secret of cdk8s-plus: one that the app creates, or a reference by name. */
export const secretReference: Reader<ISecret> = reader(hasName, (given) => {
  const name = typeof given === 'string' && given !== '' ? given : 'search-storage';
  return `Write Secret.fromSecretName(this, 'secret', '${name}').`;
});

/** A ConfigMap of cdk8s-plus. */
export const configMapReference: Reader<IConfigMap> = reader(hasName, (given) => {
  const name = typeof given === 'string' && given !== '' ? given : 'corporate-ca';
  return `Write ConfigMap.fromConfigMapName(this, 'config', '${name}').`;
});

/** A service account of cdk8s-plus. */
export const serviceAccountReference: Reader<IServiceAccount> = reader(hasName, (given) => {
  const name = typeof given === 'string' && given !== '' ? given : 'search';
  return `Write ServiceAccount.fromServiceAccountName(this, 'account', '${name}').`;
});

/** Peers of a network policy. */
export const peers: Reader<readonly INetworkPolicyPeer[]> = listOf(
  reader(
    (given) => hasMethod(given, 'toNetworkPolicyPeerConfig'),
    (given) => {
      const name = typeof given === 'string' && given !== '' ? given : 'search';
      return `Write pods, namespaces or addresses, such as Namespaces.select(this, 'clients', { names: ['${name}'] }).`;
    },
  ),
);

/** Names with stringMap. */
export const stringMap: Reader<Readonly<Record<string, string>>> = mapOf(string);

/** Environment variables. */
export const environment: Reader<Readonly<Record<string, EnvValue | string>>> = mapOf(
  eitherOf(instanceOf<EnvValue>(EnvValue, 'EnvValue.fromValue(…)'), (given) => given instanceof EnvValue, string),
);

/** Tolerations. The API server accepts only a few words in them. */
export const tolerations: Reader<readonly k8s.Toleration[]> = listOf(
  propsOf<k8s.Toleration>(
    {
      key: string,
      operator: oneOf({ Exists: true, Equal: true }),
      value: string,
      effect: oneOf({ NoSchedule: true, PreferNoSchedule: true, NoExecute: true }),
      tolerationSeconds: number,
    },
    {},
  ),
);

function hasName(given: unknown): boolean {
  return typeof given === 'object' && given !== null && 'name' in given && typeof given.name === 'string';
}

/** Whether a value has a method, on itself or on its prototypes. */
export function hasMethod(given: unknown, method: string): boolean {
  return typeof given === 'object' && given !== null && typeof (given as Readonly<Record<string, unknown>>)[method] === 'function';
}
