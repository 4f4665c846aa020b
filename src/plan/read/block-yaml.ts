/**
 * Reads the YAML that cdk8s and most generators write: blocks of keys, lists and literal texts. It takes a small part of YAML, and reads it
 * twenty times as fast as a complete reader; thousands of unchanged objects must not make a plan slow.
 *
 * Returns undefined for everything that it does not take, mistakes included. Such a text needs the complete reader.
 */
export function readBlockYaml(text: string): unknown {
  if (/[\r\t\uFEFF]/.test(text)) return undefined;
  const reader = new BlockReader(text.split('\n'));
  try {
    return reader.document();
  } catch (error) {
    if (error === OTHER) return undefined;
    throw error;
  }
}

/** Thrown for YAML that is not of this form. */
const OTHER = Symbol('other YAML');

function other(): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- caught above; a stack trace for each such text would be slow
  throw OTHER;
}

/** A plain or quoted key, and the rest of the line. */
const ENTRY = /^(?:([A-Za-z0-9_./-]+)|"([A-Za-z0-9_./ -]*)"|'([A-Za-z0-9_./ -]*)'):(?: +(.*))?$/;

class BlockReader {
  private at = 0;

  constructor(private readonly lines: string[]) {}

  public document(): unknown {
    const first = this.next();
    if (first === undefined) return null;
    const value = this.block(0);
    return this.next() === undefined ? value : other();
  }

  /** The next line with content, as its indentation; undefined at the end. Empty lines and comments are skipped. */
  private next(): number | undefined {
    for (; this.at < this.lines.length; this.at++) {
      const indent = indentOf(this.line());
      const sign = this.line()[indent];
      if (sign !== undefined && sign !== '#') return indent;
    }
    return undefined;
  }

  private line(): string {
    return this.lines[this.at] ?? '';
  }

  /** A map or a list that is indented by exactly so many spaces. */
  private block(indent: number): unknown {
    return isItem(this.line(), indent) ? this.list(indent) : this.map(indent, {});
  }

  private map(indent: number, map: Record<string, unknown>): Record<string, unknown> {
    for (let here = this.next(); here !== undefined && here >= indent; here = this.next()) {
      if (here > indent || isItem(this.line(), indent)) other();
      this.entry(this.line().slice(indent), indent, map);
    }
    return map;
  }

  /** One entry of a map; `text` is its line without the indentation. */
  private entry(text: string, indent: number, map: Record<string, unknown>): void {
    const [, plain, double, single, rest = ''] = ENTRY.exec(text) ?? other();
    const key = plain === undefined ? (double ?? single ?? '') : plainKey(plain);
    if (Object.hasOwn(map, key) || key === '__proto__') other();
    this.at++;
    map[key] = this.value(rest.trimEnd(), indent, true);
  }

  private list(indent: number): unknown[] {
    const list: unknown[] = [];
    for (let here = this.next(); here !== undefined && here >= indent; here = this.next()) {
      if (here > indent) other();
      if (!isItem(this.line(), indent)) break;
      list.push(this.item(indent));
    }
    return list;
  }

  private item(indent: number): unknown {
    const after = this.line().slice(indent + 1);
    const rest = after.trimStart();
    const inside = indent + 1 + after.length - rest.length;
    if (rest === '' || rest.startsWith('#') || rest === '-' || rest.startsWith('- ')) other();
    if (ENTRY.test(rest)) {
      const map: Record<string, unknown> = {};
      this.entry(rest, inside, map);
      return this.map(inside, map);
    }
    this.at++;
    return this.value(rest.trimEnd(), indent, false);
  }

  /** The value behind a key or a dash. The items of a list may be indented like the key that they belong to. */
  private value(text: string, indent: number, isOfKey: boolean): unknown {
    if (text.startsWith('|')) return this.literal(text, indent);
    const here = this.next();
    const isDeeper = here !== undefined && here > indent;
    if (text === '' || text.startsWith('#')) {
      if (isDeeper) return this.block(here);
      return isOfKey && here === indent && isItem(this.line(), indent) ? this.list(indent) : null;
    }
    // A deeper line would continue the text.
    return isDeeper ? other() : scalar(text);
  }

  private literal(header: string, indent: number): string {
    if (!/^\|[-+]?$/.test(header)) other();
    const first = this.lines.findIndex((line, index) => index >= this.at && line.trim() !== '');
    const inside = first === -1 ? 0 : indentOf(this.lines[first] ?? '');
    if (inside <= indent || this.lines.slice(this.at, first).some((line) => line.length > inside)) other();
    const kept: string[] = [];
    for (; this.at < this.lines.length; this.at++) {
      const line = this.line();
      if (line.trim() !== '' && indentOf(line) < inside) break;
      kept.push(line.slice(inside));
    }
    // The last line of a file ends with a line break and is no empty line.
    if (this.at === this.lines.length && kept.at(-1) === '') kept.pop();
    const text = `${kept.join('\n')}\n`;
    if (header === '|+') return text;
    const body = text.replace(/\n+$/, '');
    return header === '|-' ? body : `${body}\n`;
  }
}

function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 32) indent++;
  return indent;
}

function isItem(line: string, indent: number): boolean {
  return line[indent] === '-' && (line[indent + 1] === ' ' || line.length === indent + 1);
}

/** Keys that are no texts in YAML, such as `true` and numbers, are left to the complete reader. */
function plainKey(key: string): string {
  return typeof scalar(key) === 'string' ? key : other();
}

/** Texts that YAML 1.1 may read as a flag, nothing, a merge or a default. */
const WORDS = /^(?:y|n|yes|no|on|off|true|false|null|~|=|<<)$/i;

/** Texts that start like a number: amounts, releases, addresses, digests. */
const NO_NUMBERS = /^(?:\d+(?:\.\d+)?(?:[kMGTPE]i?|m|s|h|d|ms|min)|\d+(?:\.\d+){2,}(?:[-/+][\w.+-]*)?|(?!\d+e\d+$)[0-9a-f]{32,})$/;

function scalar(text: string): unknown {
  if (text === '[]') return [];
  if (text === '{}') return {};
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (text === 'null') return null;
  if (text.startsWith('"')) return /^"(?:[^"\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"$/.test(text) ? (JSON.parse(text) as unknown) : other();
  if (text.startsWith("'")) return /^'(?:[^']|'')*'$/.test(text) ? text.slice(1, -1).replace(/''/g, "'") : other();
  if (WORDS.test(text) || !/^[A-Za-z0-9_/.$(<+-]/.test(text) || /: |:$| #/.test(text)) other();
  if (/^(?:0|-?[1-9]\d{0,14})$/.test(text)) return Number(text);
  if (/^(?:0|-?[1-9]\d{0,9})\.\d{1,5}$/.test(text)) return Number(text);
  return /^[-+.]*\d|^[-+]?\.(?:inf|nan)/i.test(text) && !NO_NUMBERS.test(text) ? other() : text;
}
