import type { FieldChange } from './change';
import { isFields, type KubernetesObject } from './kubernetes-object';

/** Names of variables and fields that contain secrets, whatever object they are in. */
const SECRET_NAME =
  /passw(or)?d|secret(?!Name|KeyRef|Ref|Version|-version)|token(?!Expiration)|access_?key|api_?key|credential|private_?key/i;

/** The changed fields of an object, without any value of a Secret. */
export function withoutSecrets(object: KubernetesObject, fields: readonly FieldChange[]): readonly FieldChange[] {
  return fields.map((field) => (isSecret(object, field.path) ? hidden(field) : maskInside(field)));
}

function isSecret({ kind }: KubernetesObject, path: string): boolean {
  if (kind === 'Secret' && /^(data|stringData)(\.|\[|$)/.test(path)) return true;
  const variable = /\.env\[([^\]]+)\]\.value$/.exec(path)?.[1];
  return variable !== undefined && SECRET_NAME.test(variable);
}

function hidden({ path, change }: FieldChange): FieldChange {
  return { path, change, secret: true };
}

/** A container or variable that is added as a whole keeps its fields, without values that look secret. */
function maskInside(field: FieldChange): FieldChange {
  const { before, after } = field;
  return {
    ...field,
    ...(before === undefined ? {} : { before: masked(before) }),
    ...(after === undefined ? {} : { after: masked(after) }),
  };
}

function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (!isFields(value)) return value;
  const isSecretVariable = typeof value['name'] === 'string' && SECRET_NAME.test(value['name']) && typeof value['value'] === 'string';
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) => [name, isSecretVariable && name === 'value' ? '(secret)' : masked(inside)]),
  );
}
