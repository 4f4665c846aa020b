import { createHash } from 'node:crypto';
import { Yaml } from 'cdk8s';
import type { ConfigEntry } from './config-entry';
import type { ConfigValue } from '../props/plain-value';
import { keyPath } from './key-path';
import { needsRestart } from './readers';

interface Tree {
  readonly [key: string]: ConfigValue | Tree;
}

/** A value, and the rest of its path at one node of the tree. */
interface Leaf {
  readonly path: readonly string[];
  readonly value: ConfigValue;
}

/** The text of `user.yaml`: nested, sorted by key, without keys from Secrets. */
export function renderUserYaml(entries: readonly ConfigEntry[]): string {
  const leaves = entries.flatMap(({ key, value }) => (value === undefined ? [] : [{ path: keyPath(key), value }]));
  return leaves.length === 0 ? '{}\n' : Object.entries(treeOf(leaves)).map(renderSection).join('');
}

function treeOf(leaves: readonly Leaf[]): Tree {
  const below = new Map<string, Leaf[]>();
  for (const { path, value } of leaves) {
    const [name = '', ...rest] = path;
    const inside = below.get(name) ?? [];
    inside.push({ path: rest, value });
    below.set(name, inside);
  }
  return Object.fromEntries(
    [...below].map(([name, inside]) => [name, inside.find(({ path }) => path.length === 0)?.value ?? treeOf(inside)]),
  );
}

/** Most sections are the same for all roles of an instance, and writing YAML is the most expensive part of a synthesis. */
const RENDERED = new Map<string, string>();

function renderSection([name, content]: [string, Tree | ConfigValue]): string {
  const id = JSON.stringify([name, content]);
  const known = RENDERED.get(id);
  if (known !== undefined) return known;
  const text = Yaml.stringify({ [name]: content });
  if (RENDERED.size >= 1000) RENDERED.clear();
  RENDERED.set(id, text);
  return text;
}

/**
 * Digest of everything that needs a restart: keys that do not reload, files next to `user.yaml`, and the versions that a
 * user gave to the content of Secrets. A new value of a key that reloads does not change the digest.
 */
export function restartDigest(
  entries: readonly ConfigEntry[],
  files: Readonly<Record<string, string>>,
  secretVersions: Readonly<Record<string, string>> = {},
): string {
  const values = entries.filter(needsRestart).map(({ key, value }) => [key, value ?? null]);
  const versions = Object.entries(secretVersions).sort();
  const content = JSON.stringify([values, Object.entries(files).sort(), ...(versions.length > 0 ? [versions] : [])]);
  return createHash('sha256').update(content).digest('hex');
}
