import type { IConfigMap, ISecret, IServiceAccount } from 'cdk8s-plus-27';
import type { KubernetesForm, NetworkPeer, VariableValue } from './cdk8s-plus';
import type { Mistake } from '../findings';
import { unknownFields, type ToJson } from './kubernetes-json';
import { reader, type Reader } from './reader';
import { UNKNOWN_FIELD } from './rules';
import { object, string, eitherOf, listOf, mapOf } from './readers';
import { isPlainObject } from './show';

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

/** Peers that a network policy admits. */
export const peers: Reader<readonly NetworkPeer[]> = listOf(
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

/** A value that cdk8s-plus makes, of this line or a newer one. */
const isVariable = (given: unknown): boolean => isOfClass(given) && ('value' in given || 'valueFrom' in given);

/** cdk8s-plus accepts any value, also one that is not a string yet, such as a `Lazy`. */
const isUsableVariable = (given: unknown): boolean => {
  const { value, valueFrom } = given as VariableValue;
  return typeof value === 'string' || (typeof valueFrom === 'object' && valueFrom !== null);
};

const variable: Reader<VariableValue> = reader(isUsableVariable, () => 'Write EnvValue.fromValue(…) with a string.');

/** Environment variables. */
export const environment: Reader<Readonly<Record<string, VariableValue | string>>> = mapOf(eitherOf(variable, isVariable, string));

/** Whether a value is an object of a class. */
export function isOfClass(given: unknown): given is object {
  return typeof given === 'object' && given !== null && !Array.isArray(given) && !isPlainObject(given);
}

/** A value in Kubernetes' form, or one of cdk8s-plus that knows it. */
export function kubernetesForm<T extends object>(example: string, toJson: ToJson<T>, holder = ''): Reader<T | KubernetesForm<T>> {
  const convertible: Reader<KubernetesForm<T>> = reader(isConvertibleObject, () => '');
  return eitherOf(convertible, isConvertibleObject, kubernetesObject<T>(example, toJson, holder));
}

/** An object in Kubernetes' form. A field that Kubernetes does not have is written anyway, and reported. */
export function kubernetesObject<T extends object>(example: string, toJson: ToJson<T>, holder = ''): Reader<T> {
  const given = object<T>(example);
  return {
    read: (value) => {
      const reading = given.read(value);
      if (reading.value === undefined) return reading;
      return { ...reading, mistakes: unknownFieldMistakes(reading.value, toJson, holder) };
    },
  };
}

/** A mistake for each field that no release of Kubernetes is known to have. Content of wrong types is reported elsewhere. */
export function unknownFieldMistakes<T>(content: T, toJson: ToJson<T>, holder = ''): Mistake[] {
  try {
    return unknownFields(content, toJson, holder).map((prop) => ({
      rule: UNKNOWN_FIELD,
      prop,
      problem: 'is no field of Kubernetes.',
      fix: UNKNOWN_FIELD.fix,
    }));
  } catch {
    return [];
  }
}

/** Whether a value is an object of cdk8s-plus that knows its form in the Kubernetes API. */
export function isConvertibleObject(given: unknown): boolean {
  return isOfClass(given) && hasMethod(given, '_toKube');
}

function hasName(given: unknown): boolean {
  return typeof given === 'object' && given !== null && 'name' in given && typeof given.name === 'string';
}

/** Whether a value has a method, on itself or on its prototypes. */
export function hasMethod(given: unknown, method: string): boolean {
  return typeof given === 'object' && given !== null && typeof (given as Readonly<Record<string, unknown>>)[method] === 'function';
}
