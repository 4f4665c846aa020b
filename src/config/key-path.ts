import type { Mistake } from '../findings';
import { KEY_FORM } from './rules';
import type { ConfigEntry } from './config-entry';
import { normalizeKey } from './key-name';
import { openSectionOf } from './key-table';

/**
 * Path of a key in a file: its sections and its name. Below an open section the name is passed on by Milvus with its
 * dots: librdkafka has `api.version.request` and `api.version.request.timeout.ms`.
 *
 * Milvus flattens sections to dotted keys before it reads any, so both forms are equivalent.
 *
 * Source: flattenAndMergeMap in `pkg/config/config.go`; earlier, `AllKeys` of viper in `pkg/config/file_source.go`
 */
export function keyPath(key: string): string[] {
  const open = openSectionOf(key);
  if (open === undefined) return key.split('.');
  return [...key.slice(0, open.length - 1).split('.'), key.slice(open.length)];
}

/** Whether no part of a key is empty, so that a file can contain it. */
export function isWritable(key: string): boolean {
  return /^[^\s.]+(\.[^\s.]+)*$/.test(key);
}

/** Keys with a value that are also sections of other keys. A file cannot contain both. */
export function sectionClashes(entries: readonly ConfigEntry[]): { readonly entry: ConfigEntry; readonly mistake: Mistake }[] {
  const keys = new Set(entries.map(({ key }) => normalizeKey(key)));
  const sections = new Map<string, ConfigEntry>();
  for (const entry of entries) {
    const key = normalizeKey(entry.key);
    for (let dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
      const section = key.slice(0, dot);
      // Below an open section dots belong to the name.
      if (keys.has(section) && dot < (openSectionOf(key)?.length ?? key.length)) sections.set(section, entry);
    }
  }
  return entries.flatMap((entry) => {
    const below = sections.get(normalizeKey(entry.key));
    if (!below) return [];
    const problem = `${entry.key} has a value, but ${below.key} is below it.`;
    return [{ entry: isOfUser(entry) ? entry : below, mistake: { rule: KEY_FORM, problem, fix: 'Keep one of the two keys.' } }];
  });
}

function isOfUser({ standing }: ConfigEntry): boolean {
  return standing === 'user' || standing === 'raw';
}
