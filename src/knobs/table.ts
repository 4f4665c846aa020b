import type { Knob, Knobs } from './knob';

/** A row of the table, with its path in parts. */
export interface KnobRow extends Knob {
  readonly path: string;
  readonly parts: readonly string[];
}

/** A knob that a path of values has. */
export interface FoundKnob {
  readonly row: KnobRow;
  /** The role of the path, as the source names it. */
  readonly role?: string;
  /** Whether the path is the row itself, and not below it. */
  readonly isExact: boolean;
}

const ROLE = '<role>';

/** Knobs of the chart or the operator, by path. */
export class KnobTable {
  public readonly rows: readonly KnobRow[];

  constructor(
    knobs: Knobs,
    /** Roles of the source, and the prop of each. */
    public readonly roles: Readonly<Record<string, string>>,
  ) {
    this.rows = Object.entries(knobs).map(([path, knob]) => ({ ...knob, path, parts: partsOf(path) }));
  }

  /** The knob of a path: the longest row that the path is at or below. A row for one role comes before one for all. */
  public find(path: readonly string[]): FoundKnob | undefined {
    const ranked = this.rows
      .filter(({ parts }) => parts.length <= path.length && parts.every((part, index) => this.fits(part, path[index] ?? '')))
      .sort((a, b) => b.parts.length - a.parts.length || Number(a.parts.includes(ROLE)) - Number(b.parts.includes(ROLE)));
    const row = ranked[0];
    if (!row) return undefined;
    const role = path.find((part, index) => (row.parts[index] === ROLE || this.isRole(row.parts[index])) && this.isRole(part));
    return { row, isExact: row.parts.length === path.length, ...(role === undefined ? {} : { role }) };
  }

  /** Whether a path has its own row. */
  public has(path: string): boolean {
    return this.find(partsOf(path))?.isExact === true;
  }

  /** Names that the table has below a path. */
  public namesBelow(path: readonly string[]): readonly string[] {
    const names = this.rows
      .filter(({ parts }) => parts.length > path.length && path.every((part, index) => this.fits(parts[index] ?? '', part)))
      .flatMap(({ parts }) => (parts[path.length] === ROLE ? Object.keys(this.roles) : [parts[path.length] ?? '']));
    return [...new Set(names)];
  }

  /** The counterpart of a row for a role. The standalone has the props of its role on itself. */
  public counterpart({ to }: Knob, role: string | undefined): string {
    const place = role === undefined ? undefined : this.roles[role];
    if (place === undefined) return to;
    return place === 'standalone' ? to.replaceAll(`${ROLE}.`, '') : to.replaceAll(ROLE, place);
  }

  private fits(part: string, given: string): boolean {
    return part === given || (part === ROLE && this.isRole(given));
  }

  private isRole(name: string | undefined): boolean {
    return name !== undefined && Object.hasOwn(this.roles, name);
  }
}

/** `a.b\.c` has the parts `a` and `b.c`. */
export function partsOf(path: string): readonly string[] {
  return path.split(/(?<!\\)\./).map((part) => part.replaceAll('\\.', '.'));
}

/** A path as people write it: keys with dots are in brackets. */
export function pathText(parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    if (/^\d+$/.test(part)) return `${text}[${part}]`;
    if (part.includes('.') || part === '') return `${text}["${part}"]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}
