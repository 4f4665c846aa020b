import { parse } from 'yaml';
import type { FieldChange } from '../change';
import { isSecretKey, keyFacts } from '../../config';
import { normalizeKey } from '../../config/key-name';
import { isFields, textAt, type KubernetesObject } from '../kubernetes-object';
import { isOfMilvus } from '../labels';

/** Files of Milvus' configuration: of this library and the Helm chart, and of the operator. */
const FILES: readonly string[] = ['user.yaml', 'default.yaml', 'milvus.yaml'];

/** Name of the file of Milvus' configuration in a ConfigMap. */
export function configFileOf(object: KubernetesObject): string | undefined {
  if (object.kind !== 'ConfigMap') return undefined;
  return FILES.find((file) => textAt(object, 'data', file) !== undefined && (file === 'user.yaml' || isOfMilvus(object)));
}

/** A key of Milvus with its old and its new value; a value is missing if the file does not have the key. */
export interface ChangedKey {
  /** The key in Milvus' spelling. */
  readonly key: string;
  readonly before?: string;
  readonly after?: string;
  readonly secret: boolean;
}

/** The changed keys of a configuration file; undefined if one of the files is not YAML. */
export function changedKeys(before: KubernetesObject, after: KubernetesObject, file: string): readonly ChangedKey[] | undefined {
  const [old, now] = [valuesOf(textAt(before, 'data', file)), valuesOf(textAt(after, 'data', file))];
  if (!old || !now) return undefined;
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    if (was?.value === is?.value) return [];
    const written = is?.key ?? was?.key ?? name;
    const key = keyFacts(written)?.key ?? written;
    return [{ key, ...(was ? { before: was.value } : {}), ...(is ? { after: is.value } : {}), secret: isSecretKey(key) }];
  });
}

/** A changed key as the change of a field. */
export function keyField(file: string, { key, before, after, secret }: ChangedKey): FieldChange {
  const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  const path = `data['${file}'].${key}`;
  if (secret) return { path, change, secret: true };
  return { path, change, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** Values by normalized key. Milvus flattens sections, and reads every value as text. */
function valuesOf(text = ''): ReadonlyMap<string, { readonly key: string; readonly value: string }> | undefined {
  const values = new Map<string, { readonly key: string; readonly value: string }>();
  const visit = (node: unknown, key: string): void => {
    if (isFields(node) && Object.keys(node).length > 0) {
      Object.entries(node).forEach(([name, inside]) => visit(inside, key === '' ? name : `${key}.${name}`));
    } else if (key !== '') {
      values.set(normalizeKey(key), { key, value: valueText(node) });
    }
  };
  try {
    visit(parse(text), '');
    return values;
  } catch {
    return undefined;
  }
}

function valueText(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(valueText).join(',');
  return node === null || isFields(node) ? '' : JSON.stringify(node);
}
