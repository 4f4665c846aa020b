import { parse } from 'yaml';

import { reportedKey } from './effective-configuration';

/** Values by keys, as Milvus writes both. */
export type Configuration = ReadonlyMap<string, string>;

/** What became of the keys that were rendered for a server. */
export interface Comparison {
  readonly equal: readonly string[];
  /** Each with both values. */
  readonly different: readonly string[];
  /** Reported, and not in the milvus.yaml of the release. A server reports whatever its files hold, so this shows nothing. */
  readonly unlisted: readonly string[];
  readonly unreported: readonly string[];
}

/** The keys and values of a YAML file. */
export const configurationIn = (yaml: string): Configuration => new Map(flatten(parse(yaml)));

function flatten(value: unknown, path = ''): [string, string][] {
  if (Array.isArray(value)) return [[path, value.join(',')]];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => flatten(inner, path ? `${path}.${key}` : key));
  }
  return [[path, String(value)]];
}

/** Compares what was rendered with what a server reports, by the keys that the milvus.yaml of its image has. */
export function compareConfiguration(rendered: Configuration, reported: Configuration, shipped: Configuration): Comparison {
  const known = new Set([...shipped.keys()].map(reportedKey));
  const [equal, different, unlisted, unreported]: [string[], string[], string[], string[]] = [[], [], [], []];
  for (const [key, value] of rendered) {
    const name = reportedKey(key);
    const running = reported.get(name);
    if (running === undefined) unreported.push(key);
    else if (!known.has(name)) unlisted.push(key);
    else if (running === value) equal.push(key);
    else different.push(`${key} is ${running} and was rendered as ${value}`);
  }
  return { equal, different, unlisted, unreported };
}

/** Keys in few words: `minio.{address, port}`. */
export function inShort(keys: readonly string[]): string {
  const sections = new Map<string, string[]>();
  for (const key of keys) {
    const [section = '', ...rest] = key.split('.');
    sections.set(section, [...(sections.get(section) ?? []), rest.join('.')]);
  }
  const written = [...sections].map(([section, names]) => `${section}.${names.length > 1 ? `{${names.join(', ')}}` : names.join('')}`);
  return written.join(', ') || '-';
}
