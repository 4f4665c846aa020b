import type { ConfigEntry } from './config-entry';
import { normalizeKey } from './key-name';

/** All entries of one key, in the order in which they were written. */
export type EntriesOfKey = readonly [ConfigEntry, ...ConfigEntry[]];

/** Everything that was written into one tree, by key. */
export class WrittenEntries {
  private readonly byKey = new Map<string, [ConfigEntry, ...ConfigEntry[]]>();
  private count = 0;

  /** How many entries there are. Entries are only ever added, so as many as before are the same as before. */
  public get size(): number {
    return this.count;
  }

  public add(entry: ConfigEntry): void {
    const key = normalizeKey(entry.key);
    const others = this.byKey.get(key);
    if (others) others.push(entry);
    else this.byKey.set(key, [entry]);
    this.count++;
  }

  /** The entries of a key among these, and those on top of them. */
  public of(normalizedKey: string, onTop?: WrittenEntries): EntriesOfKey | undefined {
    const own = this.byKey.get(normalizedKey);
    const others = onTop?.byKey.get(normalizedKey);
    return own && others ? [...own, ...others] : (own ?? others);
  }

  /** The entries of every key, with those on top of them. */
  public all(onTop?: WrittenEntries): EntriesOfKey[] {
    const all: EntriesOfKey[] = [];
    for (const [key, own] of this.byKey) all.push(this.of(key, onTop) ?? own);
    for (const [key, others] of onTop?.byKey ?? []) if (!this.byKey.has(key)) all.push(others);
    return all;
  }
}
