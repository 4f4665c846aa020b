import { ImportError } from '../import-error';
import { withValue } from './merge-values';
import { mapOf, type Values } from './plain-values';

/** How an assignment reads its value: as Helm's `--set` does, always as text, or as JSON. */
export type SetKind = 'set' | 'set-string' | 'set-json';

/** One assignment: a path of keys and list indices, and the value. */
interface Assignment {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** The largest index of a list that Helm takes. Source: `pkg/strvals/parser.go` of Helm, `MaxIndex`. */
const MOST_ITEMS = 65_536;

/**
 * Applies assignments such as `a.b=1,c={x,y},d[0].e=z` in Helm's syntax. A backslash takes the sign after it as it is.
 *
 * Source: `pkg/strvals/parser.go` of Helm
 *
 * @throws ImportError for text that Helm would not take either
 */
export function applySet(values: Values, text: string, kind: SetKind): Values {
  return new SetParser(text, kind).assignments().reduce<Values>((all, { path, value }) => mapOf(withValue(all, path, value)), values);
}

/** The path of one name, such as the name of a parameter of Argo CD. */
export function setPath(name: string): readonly (string | number)[] {
  return new SetParser(`${name}=`, 'set-string').assignments()[0]?.path ?? [];
}

/** The value that Helm makes of a text: nothing, a flag, a whole number, or the text. */
export function typedValue(text: string): unknown {
  if (text === 'null') return null;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return /^(0|-?[1-9]\d*)$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text;
}

class SetParser {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly kind: SetKind,
  ) {}

  public assignments(): readonly Assignment[] {
    const found: Assignment[] = [];
    while (this.at < this.text.length) found.push({ path: this.path(), value: this.value() });
    return found;
  }

  private path(): readonly (string | number)[] {
    const path: (string | number)[] = [];
    for (;;) {
      const { word, end } = this.word('.=[,');
      if (word !== '') path.push(word);
      if (end === '=' && path.length > 0) return path;
      if (end === '[') path.push(this.index());
      else if (end !== '.' || word === '') throw this.mistake('A key, then = and a value, is missing');
      if (end === '[' && this.text[this.at] === '.') this.at++;
    }
  }

  private index(): number {
    const { word, end } = this.word(']');
    const index = Number(word);
    if (end !== ']' || !/^\d+$/.test(word) || index > MOST_ITEMS) throw this.mistake(`[${word} is no index of a list`);
    return index;
  }

  private value(): unknown {
    if (this.kind === 'set-json') return this.json();
    if (this.text[this.at] === '{') return this.list();
    const { word } = this.word(',');
    return this.typed(word);
  }

  private list(): unknown[] {
    this.at++;
    const items: unknown[] = [];
    for (;;) {
      const { word, end } = this.word(',}');
      if (end === undefined) throw this.mistake('} is missing at the end of the list');
      if (word !== '' || end === ',' || items.length > 0) items.push(this.typed(word));
      if (end === '}') break;
    }
    if (this.text[this.at] === ',') this.at++;
    return items;
  }

  /** JSON may contain commas, so it takes the rest. */
  private json(): unknown {
    const rest = this.text.slice(this.at);
    this.at = this.text.length;
    try {
      return JSON.parse(rest) as unknown;
    } catch {
      throw this.mistake('The value is not JSON');
    }
  }

  private typed(word: string): unknown {
    return this.kind === 'set-string' ? word : typedValue(word);
  }

  /** Text up to one of the signs, which is read too. */
  private word(ends: string): { readonly word: string; readonly end: string | undefined } {
    let word = '';
    while (this.at < this.text.length) {
      const sign = this.text[this.at++] ?? '';
      if (sign === '\\' && this.at < this.text.length) word += this.text[this.at++] ?? '';
      else if (ends.includes(sign)) return { word, end: sign };
      else word += sign;
    }
    return { word, end: undefined };
  }

  /** The value may be a secret, so only the keys are told. */
  private mistake(problem: string): ImportError {
    const keys = this.text.replace(/=.*?(?=,[^,=]*=|$)/gs, '=…');
    return new ImportError(
      `--${this.kind} ${keys}: ${problem}. Write keys and values, such as queryNode.replicas=3,service.type=LoadBalancer.`,
    );
  }
}
