import { createHash } from 'node:crypto';
import type { ConfigEntry } from './config-entry';
import type { ConfigValue } from '../props/plain-value';
import { writeYaml } from '../yaml';
import { keyPath } from './key-path';
import { needsRestart } from './readers';

/** Sections and keys with their values. */
export interface ConfigTree {
  readonly [key: string]: ConfigValue | ConfigTree;
}

/** A value, and where it stands. */
export interface ConfigLeaf {
  readonly path: readonly string[];
  readonly value: ConfigValue;
}

/** The text of `user.yaml`: nested, sorted by key, without the keys that come from Secrets. */
export function renderUserYaml(entries: readonly ConfigEntry[]): string {
  const leaves = entries.flatMap(({ key, value }) => (value === undefined ? [] : [{ path: keyPath(key), value }]));
  return writeYaml(configTree(leaves));
}

/** The tree of leaves whose paths are the same above a depth. */
export function configTree(leaves: readonly ConfigLeaf[], depth = 0): ConfigTree {
  const below = new Map<string, ConfigLeaf[]>();
  for (const leaf of leaves) {
    const name = leaf.path[depth] ?? '';
    const inside = below.get(name);
    if (inside) inside.push(leaf);
    else below.set(name, [leaf]);
  }
  const nodes = [...below].map(([name, inside]): [string, ConfigValue | ConfigTree] => {
    const own = inside.find(({ path }) => path.length === depth + 1);
    return [name, own ? own.value : configTree(inside, depth + 1)];
  });
  return Object.fromEntries(nodes);
}

/**
 * Digest of what a pod must be restarted for: keys that do not reload, files next to `user.yaml`, and the versions that a
 * user gave to the content of Secrets. A new value of a key that reloads keeps the digest.
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
