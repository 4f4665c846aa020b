import { stringify } from './cdk8s-writer';
import { isList, isPlainJson, type PlainJson, type PlainList, type PlainObject } from './plain-json';
import { scalarText } from './scalar-text';

/**
 * A document, byte for byte as `Yaml.stringify` of cdk8s writes it.
 *
 * cdk8s builds a tree of nodes first, and looks for anchors, comments, tags and line widths at each: half of the time of a synth. Manifests
 * are plain JSON, which needs none of these. For other documents, cdk8s is asked.
 */
export function writeYaml(document: unknown): string {
  return isPlainJson(document) && hasParts(document) ? linesOf(document, '', '') : stringify(document);
}

/** The lines of an object or a list. `start` stands before the first line, `indent` before the others. */
function linesOf(parts: PlainList | PlainObject, start: string, indent: string): string {
  const below = `${indent}  `;
  let text = '';
  if (isList(parts)) {
    for (const item of parts) {
      const dash = `${text === '' ? start : indent}- `;
      text += hasParts(item) ? linesOf(item, dash, below) : `${dash}${leafText(item, below)}\n`;
    }
    return text;
  }
  for (const [name, content] of Object.entries(parts)) {
    text += `${text === '' ? start : indent}${name}:`;
    text += hasParts(content) ? `\n${linesOf(content, below, below)}` : ` ${leafText(content, below)}\n`;
  }
  return text;
}

function hasParts(value: PlainJson): value is PlainList | PlainObject {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function leafText(value: PlainJson, indent: string): string {
  if (typeof value !== 'object' || value === null) return scalarText(value, indent);
  return isList(value) ? '[]' : '{}';
}
