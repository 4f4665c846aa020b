import { isMap, listOf, mapOf, textIn, textOf, type Values } from '../read/plain-values';
import { call, code, literal, object, type Expression } from '../write/expression';
import { configMapReference, secretReference } from './amounts';
import { isSecretVariable } from './secrecy';
import { warnAt, type Subject } from './subject';

/** Object name of a Secret for variables of a role. */
const secretName = (subject: Subject) => `${subject.fullName}-environment`;

/** Variables as entries of the prop `env`. The value of a secret is a field of a Secret that somebody creates. */
export function environmentOf(variables: unknown, path: string, subject: Subject): readonly (readonly [name: string, value: Expression])[] {
  return listOf(variables).flatMap((given) => {
    const variable = mapOf(given);
    const name = textOf(variable['name']);
    const value = name === undefined ? undefined : valueOf(variable, name, path, subject);
    return name === undefined || !value ? [] : [[name, value] as const];
  });
}

function valueOf(variable: Values, name: string, path: string, subject: Subject): Expression | undefined {
  if (isMap(variable['valueFrom'])) return referenceOf(variable['valueFrom'], name, path, subject);
  const value = textIn(variable['value']);
  if (value === '' || !isSecretVariable(name, value)) return literal(value);
  const secret = secretName(subject);
  subject.report.secret(secret, [name], [`${path}: ${name}`], subject.namespace);
  subject.report.add({ path: `${path}: ${name}`, outcome: 'secret', to: `the Secret ${secret}` });
  return secretVariable(secret, name);
}

/** A variable whose value is a field of a Secret. */
export function secretVariable(secret: string, key: string): Expression {
  return call('EnvValue.fromSecretValue', object({ secret: secretReference(secret), key: literal(key) }));
}

/** Fields of a pod that cdk8s-plus knows. Source: `EnvFieldPaths` of cdk8s-plus. */
const FIELDS: Readonly<Record<string, string>> = {
  'metadata.name': 'POD_NAME',
  'metadata.namespace': 'POD_NAMESPACE',
  'metadata.uid': 'POD_UID',
  'spec.nodeName': 'NODE_NAME',
  'spec.serviceAccountName': 'SERVICE_ACCOUNT_NAME',
  'status.hostIP': 'NODE_IP',
  'status.podIP': 'POD_IP',
  'status.podIPs': 'POD_IPS',
};

function referenceOf(source: Values, name: string, path: string, subject: Subject): Expression | undefined {
  const [secret, configMap, field] = ['secretKeyRef', 'configMapKeyRef', 'fieldRef'].map((kind) => mapOf(source[kind]));
  const [secretFrom, configFrom] = [textOf(secret?.['name']), textOf(configMap?.['name'])];
  if (secretFrom !== undefined) return secretVariable(secretFrom, textOf(secret?.['key']) ?? name);
  if (configFrom !== undefined)
    return call('EnvValue.fromConfigMap', configMapReference(configFrom), literal(textOf(configMap?.['key']) ?? name));
  const known = FIELDS[textOf(field?.['fieldPath']) ?? ''];
  if (known !== undefined) return call('EnvValue.fromFieldRef', code(`EnvFieldPaths.${known}`));
  warnAt(
    subject,
    '',
    `${path}: ${name}`,
    `The variable ${name} is read from ${Object.keys(source).join(', ')}, which is not carried over.`,
  );
  return undefined;
}
