import { EnvValue, type IConfigMap, type INetworkPolicyPeer, type ISecret, type IServiceAccount, type k8s } from 'cdk8s-plus-27';
import { aNumber, aText, eitherOf, listOf, made, mapOf, oneOf } from './kinds';
import { kind, type Kind } from './kind';
import { propsOf } from './read-props';

/** A Secret of cdk8s-plus: one that the app makes, or a reference by name. */
export const aSecret: Kind<ISecret> = kind(hasName, (given) => {
  const name = typeof given === 'string' && given !== '' ? given : 'search-storage';
  return `Write Secret.fromSecretName(this, 'secret', '${name}').`;
});

/** A ConfigMap of cdk8s-plus. */
export const aConfigMap: Kind<IConfigMap> = kind(hasName, (given) => {
  const name = typeof given === 'string' && given !== '' ? given : 'corporate-ca';
  return `Write ConfigMap.fromConfigMapName(this, 'config', '${name}').`;
});

/** A service account of cdk8s-plus. */
export const aServiceAccount: Kind<IServiceAccount> = kind(hasName, (given) => {
  const name = typeof given === 'string' && given !== '' ? given : 'search';
  return `Write ServiceAccount.fromServiceAccountName(this, 'account', '${name}').`;
});

/** Whom a network policy lets in. */
export const peers: Kind<readonly INetworkPolicyPeer[]> = listOf(
  kind(
    (given) => hasMethod(given, 'toNetworkPolicyPeerConfig'),
    (given) => {
      const name = typeof given === 'string' && given !== '' ? given : 'search';
      return `Write pods, namespaces or addresses, such as Namespaces.select(this, 'clients', { names: ['${name}'] }).`;
    },
  ),
);

/** Names with texts. */
export const texts: Kind<Readonly<Record<string, string>>> = mapOf(aText);

/** Environment variables. */
export const environment: Kind<Readonly<Record<string, EnvValue | string>>> = mapOf(
  eitherOf(made<EnvValue>(EnvValue, 'EnvValue.fromValue(…)'), (given) => given instanceof EnvValue, aText),
);

/** Tolerations, of which the API server takes few words. */
export const tolerations: Kind<readonly k8s.Toleration[]> = listOf(
  propsOf<k8s.Toleration>(
    {
      key: aText,
      operator: oneOf({ Exists: true, Equal: true }),
      value: aText,
      effect: oneOf({ NoSchedule: true, PreferNoSchedule: true, NoExecute: true }),
      tolerationSeconds: aNumber,
    },
    {},
  ),
);

function hasName(given: unknown): boolean {
  return typeof given === 'object' && given !== null && 'name' in given && typeof given.name === 'string';
}

/** Whether a value has a method, wherever its class defines it. */
export function hasMethod(given: unknown, method: string): boolean {
  return typeof given === 'object' && given !== null && typeof (given as Readonly<Record<string, unknown>>)[method] === 'function';
}
