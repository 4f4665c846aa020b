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

/** The text of `user.yaml`, from entries that are sorted by key: nested, without keys from Secrets. */
export function renderUserYaml(entries: readonly ConfigEntry[]): string {
  const ofFile = entries.filter(({ value }) => value !== undefined);
  if (ofFile.length === 0) return '{}\n';
  let text = '';
  for (let start = 0, end = 0; start < ofFile.length; start = end) {
    const section = sectionOf(ofFile[start]);
    while (end < ofFile.length && sectionOf(ofFile[end]) === section) end++;
    text += renderSection(ofFile.slice(start, end));
  }
  return text;
}

function sectionOf(entry: ConfigEntry | undefined): string | undefined {
  return entry?.key.split('.', 1)[0];
}

/** What was written last for a section, by its first entry: most roles of an instance share their entries. */
const SECTIONS = new WeakMap<ConfigEntry, { readonly entries: readonly ConfigEntry[]; readonly text: string }>();

function renderSection(entries: readonly ConfigEntry[]): string {
  const [first] = entries;
  if (first === undefined) return '';
  const known = SECTIONS.get(first);
  if (known?.entries.length === entries.length && known.entries.every((entry, index) => entry === entries[index])) return known.text;
  const leaves = entries.flatMap(({ key, value }) => (value === undefined ? [] : [{ path: keyPath(key), value }]));
  const text = renderTree(treeOf(leaves), 0);
  SECTIONS.set(first, { entries, text });
  return text;
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

function renderTree(tree: Tree, depth: number): string {
  const nodes = Object.entries(tree).map(([name, content]) =>
    isTree(content) ? written(name, SECTION, depth) + renderTree(content, depth + 1) : written(name, content, depth),
  );
  return nodes.join('');
}

function isTree(content: Tree | ConfigValue): content is Tree {
  return typeof content === 'object' && !Array.isArray(content);
}

/** Stands for what is written below a section. */
const SECTION = Symbol('section');

/** Most lines are the same for all roles of all instances, and writing YAML is the dearest part of a synthesis. */
const WRITTEN = new Map<string, string>();

/** One node at a depth: a name with its value, or the line that a section starts with. */
function written(name: string, content: ConfigValue | typeof SECTION, depth: number): string {
  const id = `${depth} ${typeof content} ${name} ${Array.isArray(content) ? JSON.stringify(content) : String(content)}`;
  const known = WRITTEN.get(id);
  if (known !== undefined) return known;
  let tree: Tree = { [name]: content === SECTION ? { below: 0 } : content };
  for (let above = 0; above < depth; above++) tree = { above: tree };
  // cdk8s writes it as a document of its own; the sections above it, and what is below a section, are lines of other nodes.
  const lines = Yaml.stringify(tree)
    .split('\n')
    .slice(depth, content === SECTION ? depth + 1 : undefined);
  const text = content === SECTION ? `${lines.join('')}\n` : lines.join('\n');
  if (WRITTEN.size >= 1000) WRITTEN.clear();
  WRITTEN.set(id, text);
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
