import { LineCounter, isMap, isNode, isSeq, parseAllDocuments, type Document, type Tags } from 'yaml';
import type { SourceLocation } from '../change';
import { ManifestError } from '../manifest-error';
import { readBlockYaml } from './block-yaml';
import type { Manifests } from './manifests';

/**
 * Reads YAML or JSON: documents of a file, `kubectl get -o json`, the output of `helm template`.
 *
 * @throws ManifestError with file, line and column for text that is not YAML, and for a document that is no object.
 */
export function readManifests(text: string, file: string): Manifests {
  const content = text.replace(/^\uFEFF/, '');
  const objects: unknown[] = [];
  const locations = new Map<object, SourceLocation>();
  const documents = content.trimStart().startsWith('{') ? [{ text: content, line: 1 }] : documentsOf(content);
  for (const document of documents) readDocument(document, file, objects, locations);
  return { objects, locations };
}

/** Text of one document, and the line of the file that it starts in. */
interface DocumentText {
  readonly text: string;
  readonly line: number;
}

/** Documents are parsed one by one, so that memory is bounded by the largest of them. */
function documentsOf(text: string): readonly DocumentText[] {
  const documents: DocumentText[] = [];
  let [start, line] = [0, 1];
  for (const { index, 0: separator } of text.matchAll(/^---(?=\s|$).*(\r?\n|$)/gm)) {
    if (index > start) documents.push({ text: text.slice(start, index), line });
    line += countLines(text, start, index + separator.length);
    start = index + separator.length;
  }
  documents.push({ text: text.slice(start), line });
  return documents;
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

function readDocument({ text, line }: DocumentText, file: string, objects: unknown[], locations: Map<object, SourceLocation>): void {
  const json = text.trimStart().startsWith('{') ? parsedJson(text) : undefined;
  const first = line + countLines(text, 0, Math.max(0, /^(?![ \t]*(#|\r?$))/m.exec(text)?.index ?? 0));
  if (json !== undefined) return keep(json, { file, line: first }, objects, locations);
  const simple = readBlockYaml(text);
  // A list needs the lines of its items.
  if (simple !== undefined && !hasItems(simple)) {
    if (simple !== null) keep(simple, { file, line: first }, objects, locations);
    return;
  }
  const counter = new LineCounter();
  for (const document of parsed(text, counter)) {
    const [error] = document.errors;
    if (error) {
      refuseTemplate(text, file, line);
      const { line: inside, col } = counter.linePos(error.pos[0]);
      throw new ManifestError(`This is not YAML: ${error.message}`, { file, line: line + inside - 1 }, col);
    }
    // A value of a template reads as a map.
    if ([['kind'], ['metadata', 'name']].some((path) => isMap(document.getIn(path, true)))) refuseTemplate(text, file, line);
    const value: unknown = document.toJS({ maxAliasCount: 1000 });
    if (value === null || value === undefined) continue;
    const place = { file, line: first };
    keep(value, place, objects, locations);
    placeItems(document, value, (offset) => ({ file, line: line + counter.linePos(offset).line - 1 }), locations);
  }
}

/** A line of a Helm template: an action alone, or as an unquoted value. */
const TEMPLATE_LINE = /^[ \t]*(?:-[ \t]+)?(?:[\w./-]+:[ \t]*)?\{\{.*\}\}/m;

/** Says that a text is a template, instead of naming the mistake that YAML has in it. */
function refuseTemplate(text: string, file: string, line: number): void {
  const found = TEMPLATE_LINE.exec(text);
  if (!found) return;
  const place = { file, line: line + countLines(text, 0, found.index) };
  throw new ManifestError('This is a template of a Helm chart, not YAML. Render it with `helm template`, and give the output.', place);
}

function keep(value: unknown, place: SourceLocation, objects: unknown[], locations: Map<object, SourceLocation>): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ManifestError('This document is no object of Kubernetes: it has no apiVersion and no kind.', place);
  }
  objects.push(value);
  locations.set(value, place);
  const items: unknown = (value as { readonly items?: unknown }).items;
  if (Array.isArray(items)) items.forEach((item) => isObject(item) && locations.set(item, place));
}

/** Each item of a list has its own line. */
function placeItems(
  document: Document,
  value: unknown,
  placeAt: (offset: number) => SourceLocation,
  locations: Map<object, SourceLocation>,
): void {
  const { contents } = document;
  const list = isMap(contents) ? contents.get('items') : undefined;
  const items = isObject(value) ? (value as { readonly items?: unknown }).items : undefined;
  if (!isSeq(list) || !Array.isArray(items)) return;
  list.items.forEach((node, index) => {
    const item: unknown = items[index];
    if (isNode(node) && node.range && isObject(item)) locations.set(item, placeAt(node.range[0]));
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function hasItems(value: unknown): boolean {
  return isObject(value) && 'items' in value;
}

/** A text that starts like JSON may still be YAML in flow style. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Tags of YAML 1.1 that the YAML reader of Kubernetes (go-yaml 2) leaves as texts. */
const TEXTS: readonly string[] = ['tag:yaml.org,2002:timestamp'];

/** Kubernetes reads YAML 1.1: `yes` is true, and 0644 is octal. */
function parsed(text: string, lineCounter: LineCounter): readonly Document[] {
  const customTags = (tags: Tags): Tags =>
    tags.filter((tag) => typeof tag === 'string' || !(TEXTS.includes(tag.tag) || tag.format === 'TIME'));
  const documents = parseAllDocuments(text, { version: '1.1', lineCounter, prettyErrors: false, customTags });
  return Array.isArray(documents) ? documents : [];
}
