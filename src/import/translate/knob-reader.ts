import { partsOf, pathText, type FoundKnob, type KnobTable } from '../../knobs';
import { nearest } from '../../props/nearest';
import type { ImportEntry } from '../report/entry';
import type { ReportBuilder } from '../report/report-builder';
import { isEmpty, leavesOf, textIn, valueAt, type Values } from '../read/plain-values';

/** A value that nothing took, and that a reader of the code must know. */
export interface LostValue {
  readonly parts: readonly string[];
  readonly entry: ImportEntry;
}

/** Reads values by the paths of a table of knobs, and remembers which nobody has read. */
export class KnobReader {
  private readonly taken: string[] = [];

  constructor(
    private readonly root: Values,
    public readonly table: KnobTable,
    private readonly report: ReportBuilder,
  ) {}

  /** The value at a path, which stays unread. */
  public peek(path: string): unknown {
    return valueAt(this.root, partsOf(path));
  }

  /** Whether the switch at a path is on. Texts count like flags, as templates of Helm compare them. */
  public isOn(path: string, standard = false): boolean {
    const value = this.peek(path);
    return value === undefined || value === null ? standard : value === true || value === 'true';
  }

  /** The value at a path. The report tells the counterpart of its knob, or another one. Undefined for nothing and for an empty value. */
  public take(path: string, to?: string): unknown {
    const value = this.peek(path);
    if (isEmpty(value)) return undefined;
    this.mark(path);
    const found = this.found(path);
    const outcome = found.row.mapping === 'secret' ? 'secret' : 'carried';
    this.report.add({ path: this.text(path), outcome, to: to ?? this.table.counterpart(found.row, found.role) });
    return value;
  }

  /** Says that this library lacks a counterpart, with the reason of its knob or another one. */
  public lose(path: string, reason?: string): void {
    if (isEmpty(this.peek(path))) return;
    this.mark(path);
    this.report.add({ path: this.text(path), outcome: 'none', reason: reason ?? this.found(path).row.reason });
  }

  /** Says that all values below a path are of a part that is off. */
  public off(path: string, reason: string): void {
    const parts = partsOf(path);
    const value = valueAt(this.root, parts);
    if (isEmpty(value)) return;
    const below = leavesOf(value, parts).filter((leaf) => !this.isTaken(leaf));
    // Unknown names, and what nothing here has, are told in any case.
    const silent = below.filter((leaf) => this.table.find(leaf) !== undefined && !isEmpty(valueAt(this.root, leaf)));
    for (const leaf of silent) {
      this.taken.push(keyOf(leaf));
      this.report.add({ path: pathText(leaf), outcome: 'off', reason });
    }
  }

  /** The path as the report writes it. */
  public text(path: string): string {
    return pathText(partsOf(path));
  }

  /** Tells the fate of all values that nobody took, and returns those that a reader of the code must know. */
  public finish(): readonly LostValue[] {
    return leavesOf(this.root).flatMap((parts) => {
      if (this.isTaken(parts)) return [];
      const entry = this.entryOf(parts);
      this.report.add(entry);
      return entry.outcome === 'none' || entry.outcome === 'unread' || entry.outcome === 'unknown' ? [{ parts, entry }] : [];
    });
  }

  private entryOf(parts: readonly string[]): ImportEntry {
    const path = pathText(parts);
    const value = valueAt(this.root, parts);
    const found = this.table.find(parts);
    const misspelled = found?.isExact ? undefined : this.misspelling(parts, found);
    if (misspelled !== undefined || !found) return { path, outcome: 'unknown', reason: this.unknownReason(misspelled) };
    const { mapping, reason, default: standard } = found.row;
    if (isEmpty(value) || (found.isExact && isSame(value, standard)))
      return { path, outcome: 'default', reason: 'It is empty, or the default.' };
    if (mapping === 'implied' || mapping === 'none' || mapping === 'unread') return { path, outcome: mapping, reason };
    const to = this.table.counterpart(found.row, found.role);
    return { path, outcome: 'none', to, reason: `Nothing of this release uses it here. Its counterpart is ${to}.` };
  }

  private unknownReason(meant: string | undefined): string {
    return meant === undefined ? 'The chart and the operator have no such name.' : `It has no such name. Did you mean ${meant}?`;
  }

  /** The known name next to an unknown one, at the first part of the path that the table does not have. */
  private misspelling(parts: readonly string[], found: FoundKnob | undefined): string | undefined {
    const names = this.table.namesBelow(parts.slice(0, found?.row.parts.length ?? this.knownLength(parts)));
    const at = found?.row.parts.length ?? this.knownLength(parts);
    const name = parts[at];
    if (name === undefined || names.includes(name)) return undefined;
    const near = nearest(name, names);
    if (near !== undefined) return pathText([...parts.slice(0, at), near]);
    return found ? undefined : pathText(parts.slice(0, at)) === '' ? nearest(name, this.table.namesBelow([])) : undefined;
  }

  private knownLength(parts: readonly string[]): number {
    let length = 0;
    while (length < parts.length && this.table.namesBelow(parts.slice(0, length)).includes(parts[length] ?? '')) length++;
    return length;
  }

  private found(path: string): FoundKnob {
    const found = this.table.find(partsOf(path));
    if (!found) throw new Error(`No knob for ${path}.`);
    return found;
  }

  private mark(path: string): void {
    this.taken.push(keyOf(partsOf(path)));
  }

  private isTaken(parts: readonly string[]): boolean {
    const key = keyOf(parts);
    return this.taken.some((taken) => key === taken || key.startsWith(taken));
  }
}

/** Each part ends with a sign that no key has, so that `a` is not the beginning of `ab`. */
function keyOf(parts: readonly string[]): string {
  return parts.map((part) => `${part}\u0000`).join('');
}

function isSame(value: unknown, standard: unknown): boolean {
  if (standard === undefined) return false;
  return typeof standard === 'object' ? JSON.stringify(value) === JSON.stringify(standard) : textIn(value) === textIn(standard);
}
