import { isMap, listOf, mapOf, textOf } from '../read/plain-values';
import { literal, object, type Expression } from '../write/expression';
import { isSecretVariable } from './secrecy';
import type { Subject } from './subject';

/** Object name of a Secret for variables of a role. */
const secretName = (subject: Subject) => `${subject.fullName}-environment`;

/** Variables as entries of the prop `env`. The value of a secret is a field of a Secret that somebody creates. */
export function environmentOf(variables: unknown, path: string, subject: Subject): readonly (readonly [name: string, value: Expression])[] {
  return listOf(variables).flatMap((given) => {
    const variable = mapOf(given);
    const name = textOf(variable['name']);
    return name === undefined ? [] : [[name, valueOf(variable, name, path, subject)] as const];
  });
}

function valueOf(variable: Readonly<Record<string, unknown>>, name: string, path: string, subject: Subject): Expression {
  if (isMap(variable['valueFrom'])) return object({ valueFrom: literal(variable['valueFrom']) });
  const value = variable['value'] === undefined || variable['value'] === null ? '' : String(variable['value'] as string);
  if (value === '' || !isSecretVariable(name, value)) return literal(value);
  const secret = secretName(subject);
  subject.report.secret(secret, [name], [`${path}: ${name}`], subject.namespace);
  subject.report.add({ path: `${path}: ${name}`, outcome: 'secret', to: `the Secret ${secret}` });
  return object({ valueFrom: literal({ secretKeyRef: { name: secret, key: name } }) });
}
