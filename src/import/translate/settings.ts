import { isSecretKey } from '../../config';
import { isMap, textIn, textOf } from '../read/plain-values';
import type { ReportBuilder } from '../report/report-builder';

/** A key of Milvus' configuration with its value. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
  /** Path in the input, if somebody wrote the key; undefined if the chart writes it for other values. */
  readonly path?: string;
}

/**
 * The configuration that Milvus runs with, key by key: those that the chart or the operator writes, and over them those of the user.
 * What is not taken is the `config` of the app.
 */
export class Settings {
  private readonly byKey = new Map<string, Setting>();

  constructor(private readonly report: ReportBuilder) {}

  /** Adds a key that the chart or the operator writes. */
  public addStandard(key: string, value: unknown): void {
    if (value !== undefined && value !== null) this.byKey.set(key.toLowerCase(), { key, value });
  }

  /** Adds keys of the user: nested, dotted or both. They replace those before. */
  public addAll(section: object, path: string, prefix = ''): void {
    for (const [name, value] of Object.entries(section)) {
      const key = prefix === '' ? name : `${prefix}.${name}`;
      if (isMap(value)) this.addAll(value, path, key);
      else this.byKey.set(key.toLowerCase(), { key, value: value === null ? '' : (value as unknown), path: `${path}: ${key}` });
    }
  }

  public peek(key: string): unknown {
    return this.byKey.get(key.toLowerCase())?.value;
  }

  /** Whether the user, and not the chart, wrote a key. */
  public isWritten(key: string): boolean {
    return this.byKey.get(key.toLowerCase())?.path !== undefined;
  }

  /** The value of a key, which then is no key of `config`. */
  public take(key: string, to: string): unknown {
    const setting = this.byKey.get(key.toLowerCase());
    this.byKey.delete(key.toLowerCase());
    if (setting?.path !== undefined) this.report.add({ path: setting.path, outcome: isSecretKey(key) ? 'secret' : 'carried', to });
    return setting?.value;
  }

  /** The value of a key as text; undefined for nothing and for an empty text. */
  public takeText(key: string, to: string): string | undefined {
    const value = this.take(key, to);
    return value === undefined || value === '' || typeof value === 'object' ? undefined : textOf(value);
  }

  public takeFlag(key: string, to: string): boolean {
    return isTrue(this.take(key, to));
  }

  /** Takes a key, and all below it, that the library decides itself. */
  public drop(key: string, reason: string): void {
    const start = key.toLowerCase();
    for (const [name, { path }] of this.byKey) {
      if (name !== start && !name.startsWith(`${start}.`)) continue;
      this.byKey.delete(name);
      if (path !== undefined) this.report.add({ path, outcome: 'implied', reason });
    }
  }

  /** Keys of the user that nobody took. */
  public rest(): readonly Setting[] {
    return [...this.byKey.values()].filter(({ path }) => path !== undefined);
  }
}

/** Whether Milvus reads a value as true. */
export function isTrue(value: unknown): boolean {
  return value === true || /^(true|1|t|yes|on)$/i.test(textIn(value));
}
