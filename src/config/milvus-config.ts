import type { Findings, Mistake, Report } from '../findings';
import { NEWER_KEY } from './rules';
import type { MilvusVersion, RoleName } from '../version';
import { effectiveEntry, entryConflicts, type ConfigEntry, type ConfigOrigin } from './config-entry';
import type { ConfigInput, ConfigSection } from '../props/config-value';
import type { ConfigValue } from '../props/plain-value';
import { effectiveValues, explainKey, type EffectiveValue } from './effective-values';
import { flattenConfig, isConfigValue, notConfigValue } from './flatten';
import { keyChanges, type KeyChange } from './key-changes';
import { conflict, deadKey, emptyPart, emptyReason, givenTwice, literalSecret, notRead, unknownKey } from './key-mistakes';
import { normalizeKey } from './key-name';
import { isWritable, sectionClashes } from './key-path';
import { hasKey, isInOpenSection, keyFacts } from './key-table';
import { RawValue, type RawConfig } from '../props/raw-value';
import { readValue } from './read-value';
import { isUnread, reads } from './readers';
import { isSecretKey } from './secret-keys';
import { WrittenEntries, type EntriesOfKey } from './written-entries';

/** Options of a configuration tree. */
export interface MilvusConfigOptions {
  readonly version: MilvusVersion;
  readonly findings: Findings;
  /** Seals the app before effective values are read; `by` names the caller. */
  readonly seal: (by: string) => void;
  /** Throws when the app is sealed. */
  readonly assertOpen: (what: string) => void;
}

/** The pods that read a tree. */
export interface ConfigReader {
  readonly role: RoleName;
  /** Name of the workload. */
  readonly workload: string;
}

/**
 * The configuration of one instance, or of one role on top of its instance.
 *
 * Each key has a standing. A *default* is what this library thinks best: a user's value replaces it. An *owned* key
 * has to agree with something else that is emitted: a user's value for it is refused, and the finding names the prop
 * that sets both. A *raw* value counts before all others. A key that the release does not have is refused. A role's own
 * values beat those of the instance.
 *
 * @example
 * console.log(milvus.config.sealAndExplain('queryNode.gracefulStopTimeout'));
 * console.table(milvus.config.sealAndResolve().filter(({ standing }) => standing !== 'release'));
 */
export class MilvusConfig {
  /**
   * A key and value without checks of name, type, range or ownership, to spread into a `config`. Secrets are still
   * refused. An empty reason is a finding.
   *
   * @example
   * const config = { ...MilvusConfig.raw('queryNode.newKey', 5, 'added in 2.6.30, which the library does not know yet') };
   */
  public static raw(key: string, value: ConfigValue, reason: string): RawConfig {
    return { [key]: new RawValue(value, reason) };
  }

  /**
   * Changes of the keys in an upgrade or downgrade: new, removed and renamed ones, and other defaults, sorted by key.
   * Only the minor lines matter; patch releases of one line have the same keys.
   *
   * @example
   * const changes = MilvusConfig.changes(MilvusVersion.V2_5, MilvusVersion.V2_6);
   * console.table(changes.filter(({ change }) => change === 'default'));
   */
  public static changes(from: MilvusVersion, to: MilvusVersion): readonly KeyChange[] {
    return keyChanges(from.line, to.line);
  }

  private readonly written = new WrittenEntries();
  private readonly roles: MilvusConfig[] = [];
  /** Values that Milvus cannot read. Reported only for keys that are not refused for another reason. */
  private readonly unreadable = new Map<ConfigEntry, Mistake>();
  private isFinal = false;
  /** What the last call of `resolve` came to, and how many entries there were. */
  private resolved: { readonly count: number; readonly entries: readonly ConfigEntry[] } | undefined;

  /** @hidden */
  constructor(
    private readonly options: MilvusConfigOptions,
    private readonly instance?: MilvusConfig,
    private readonly reader?: ConfigReader,
  ) {}

  /** @internal Creates a tree for one role on top of this one. */
  public forRole(reader: ConfigReader): MilvusConfig {
    const tree = new MilvusConfig(this.options, this, reader);
    this.roles.push(tree);
    return tree;
  }

  /** Writes a value that a user may replace. A key that the release does not have becomes a finding. */
  public setDefault(key: string, value: ConfigValue, origin: ConfigOrigin): void {
    this.offer({ kind: 'key', key, value, standing: 'default', origin });
  }

  /** Writes a value that only the named prop may change. Throws for a key that the release does not have. @internal */
  public own(key: string, value: ConfigValue, origin: ConfigOrigin): void {
    const { version } = this.options;
    if (!hasKey(key, version.line)) throw new Error(`the library owns ${key}, which is not a key of Milvus ${version}.`);
    this.write({ kind: 'key', key, value, standing: 'owned', origin });
  }

  /**
   * Writes the values that a dependency owns; undefined for one that reaches Milvus as an environment variable from a Secret.
   * A user may have written the dependency, so a key that the release does not have becomes a finding.
   *
   * @internal
   */
  public ownOfDependency(values: Readonly<Record<string, ConfigValue | undefined>>, origin: Required<ConfigOrigin>): void {
    for (const [key, value] of Object.entries(values)) this.offer({ kind: 'key', key, value, standing: 'owned', origin });
  }

  /**
   * Sets the values of a user's `config` prop. With `role`, the prop belongs to one role, which must read the keys.
   *
   * @internal
   */
  public setFromUser(config: ConfigSection, origin: Required<ConfigOrigin>, role?: RoleName): void {
    this.assertOpen();
    const placeOf = (key: string) => ({ path: origin.path, prop: `${origin.prop}['${key}']` });
    const report = (key: string, mistake: Mistake) => this.options.findings.addAt(origin.path, placeOf(key).prop, mistake);
    const seen = new Set<string>();
    for (const [key, input] of flattenConfig(config, report)) {
      if (seen.has(normalizeKey(key))) report(key, givenTwice(key));
      seen.add(normalizeKey(key));
      const entry = this.readEntry(key, input, placeOf(key), report);
      if (entry) this.written.add(entry);
      if (!entry || entry.standing === 'raw') continue;
      const { version } = this.options;
      if (isUnread(key, version.line)) report(key, deadKey(key, version));
      else if (role && !reads(role, key, version.line)) report(key, notRead(key, role, 'config'));
    }
  }

  /** The effective entries as far as they are written, without a look at conflicts. @internal */
  public entriesSoFar(): readonly ConfigEntry[] {
    return this.entriesByKey().map(effectiveEntry);
  }

  /** The effective entries, sorted by key. Conflicts become findings. @internal */
  public resolve(): readonly ConfigEntry[] {
    const count = this.written.size + (this.instance?.written.size ?? 0);
    if (this.resolved?.count === count) return this.resolved.entries;
    const entries = this.entriesByKey();
    for (const ofKey of entries) this.check(ofKey);
    const effective = entries.map(effectiveEntry).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    for (const { entry, mistake } of sectionClashes(effective)) this.report(entry, mistake);
    this.resolved = { count, entries: effective };
    return effective;
  }

  /** The effective entry of one key, without a look at conflicts. @internal */
  public entryOf(key: string): ConfigEntry | undefined {
    const normalized = normalizeKey(key);
    const entries = this.instance ? this.instance.written.of(normalized, this.written) : this.written.of(normalized);
    return entries && effectiveEntry(entries);
  }

  /** Seals the app, and returns every key of the release with its effective value, sorted by key; several rows if workloads differ. */
  public sealAndResolve(): readonly EffectiveValue[] {
    return this.effective('config.sealAndResolve()');
  }

  /** Seals the app, and explains one key: its values and their origins, type, unit, defaults, and the effect of a change. */
  public sealAndExplain(key: string): string {
    return explainKey(key, this.options.version, this.effective(`config.sealAndExplain('${key}')`));
  }

  private effective(by: string): readonly EffectiveValue[] {
    this.options.seal(by);
    const trees = this.reader ? [this] : this.roles;
    const readers = trees.flatMap((tree) => (tree.reader ? [{ ...tree.reader, entries: tree.resolve() }] : []));
    return effectiveValues(this.options.version, readers);
  }

  /** Ends writing: from now on every write throws, because its key has already been emitted. @internal */
  public finish(): void {
    this.isFinal = true;
  }

  /** Everything that was written, for the instance first and then for the role. */
  private entriesByKey(): EntriesOfKey[] {
    return this.instance ? this.instance.written.all(this.written) : this.written.all();
  }

  private check(entries: readonly ConfigEntry[]): void {
    const conflicts = entries.length === 1 ? [] : entryConflicts(entries).map(conflict);
    for (const { entry, mistake } of conflicts) this.report(entry, mistake);
    if (conflicts.length > 0 || this.unreadable.size + (this.instance?.unreadable.size ?? 0) === 0) return;
    for (const entry of entries.filter(({ key }) => this.isRead(key))) {
      const mistake = this.unreadable.get(entry) ?? this.instance?.unreadable.get(entry);
      if (mistake) this.report(entry, mistake);
    }
  }

  private report({ key, origin }: ConfigEntry, mistake: Mistake): void {
    this.options.findings.addAt(origin.path, origin.prop ?? key, mistake);
  }

  private isRead(key: string): boolean {
    return this.reader === undefined || reads(this.reader.role, key, this.options.version.line);
  }

  private readEntry(key: string, input: ConfigInput, origin: ConfigOrigin, report: Report): ConfigEntry | undefined {
    const { version } = this.options;
    const facts = keyFacts(key);
    const spelled = facts?.key ?? key;
    if (isSecretKey(key)) return void report(key, literalSecret(key));
    if (!isWritable(key) && (input instanceof RawValue || isInOpenSection(key))) return void report(key, emptyPart(key));
    if (input instanceof RawValue) {
      if (!isConfigValue(input.value)) return void report(key, notConfigValue(key, input.value));
      if (typeof input.reason !== 'string' || input.reason.trim() === '') report(key, emptyReason(key));
      return { kind: 'key', key: spelled, value: input.value, standing: 'raw', origin, reason: input.reason };
    }
    if (!this.accepts(key, (mistake) => report(key, mistake))) return undefined;
    const reading = readValue(facts, input, version.line);
    if ('value' in reading) return { kind: 'key', key: spelled, value: reading.value, standing: 'user', origin };
    const entry: ConfigEntry = { kind: 'key', key: spelled, value: '', standing: 'user', origin };
    this.unreadable.set(entry, reading.mistake);
    return entry;
  }

  private assertOpen(): void {
    if (this.isFinal) this.options.assertOpen('configuration was written');
  }

  private offer(entry: ConfigEntry): void {
    this.assertOpen();
    if (this.accepts(entry.key, (mistake) => this.report(entry, mistake))) this.write(entry);
  }

  /** Whether the release has a key, or may have it because it is newer than the table of keys. */
  private accepts(key: string, report: (mistake: Mistake) => void): boolean {
    if (hasKey(key, this.options.version.line)) return true;
    const mistake = unknownKey(key, this.options.version);
    report(mistake);
    return mistake.rule === NEWER_KEY;
  }

  private write(entry: ConfigEntry): void {
    this.assertOpen();
    this.written.add(entry);
  }
}
