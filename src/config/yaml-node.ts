import { Yaml } from 'cdk8s';
import type { ConfigScalar, ConfigValue } from '../props/plain-value';

/** Sections and keys with their values. */
export interface Tree {
  readonly [key: string]: ConfigValue | Tree;
}

/** Letters, digits and a few signs, without what YAML 1.1 takes for something else than text. */
const PLAIN = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)[a-z/][a-z0-9_./:-]*(?<!:)$/i;

/**
 * The lines of a tree, byte for byte as cdk8s writes them.
 *
 * Each role of each instance has a `user.yaml`, and cdk8s' writer, which knows all of YAML, would take as long for them as for half of
 * the objects. Nearly everything in them is a plain word or number; for what is not, that writer is asked.
 */
export function renderTree(tree: Tree, depth = 0): string {
  let text = '';
  for (const [name, content] of Object.entries(tree)) {
    const inside = PLAIN.test(name) ? linesBelow(content, depth) : undefined;
    text += inside === undefined ? written({ [name]: content }, depth) : `${'  '.repeat(depth)}${name}:${inside}`;
  }
  return text;
}

/** What follows the colon after a name, or nothing where cdk8s has to be asked. */
function linesBelow(content: ConfigValue | Tree, depth: number): string | undefined {
  if (isTree(content)) return `\n${renderTree(content, depth + 1)}`;
  if (!isList(content)) return isPlain(content) ? ` ${content}\n` : undefined;
  if (content.length === 0 || !content.every(isPlain)) return undefined;
  return `\n${content.map((item) => `${'  '.repeat(depth + 1)}- ${item}\n`).join('')}`;
}

function isTree(content: ConfigValue | Tree): content is Tree {
  return typeof content === 'object' && !Array.isArray(content);
}

function isList(content: ConfigValue): content is readonly ConfigScalar[] {
  return Array.isArray(content);
}

function isPlain(value: ConfigScalar): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0);
  return typeof value === 'boolean' || PLAIN.test(value);
}

/** As cdk8s writes it, below sections whose lines are left out. */
function written(tree: Tree, depth: number): string {
  let document = tree;
  for (let above = 0; above < depth; above++) document = { above: document };
  return Yaml.stringify(document).split('\n').slice(depth).join('\n');
}
