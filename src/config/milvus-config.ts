import type { Findings, Mistake, Report } from '../findings';
import { NEWER_KEY } from './rules';
import type { MilvusVersion, RoleName } from '../version';
import { effectiveEntry, entryConflicts, type ConfigEntry, type ConfigOrigin } from './config-entry';
import type { ConfigInput, ConfigSection } from '../props/config-value';
import type { ConfigValue } from '../props/plain-value';
import { effectiveValues, explainKey, type EffectiveValue } from './effective-values';
import { flattenConfig, isConfigValue, notConfigValue } from './flatten';
import { keyChanges, type KeyChange } from './key-changes';
import { conflict, emptyPart, emptyReason, givenTwice, literalSecret, notRead, unknownKey } from './key-mistakes';
import { normalizeKey } from './key-name';
import { isWritable, sectionClashes } from './key-path';
import { hasKey, isInOpenSection, keyFacts } from './key-table';
import { RawValue, type RawConfig } from '../props/raw-value';
import { readValue } from './read-value';
import { reads } from './readers';
import { isSecretKey } from './secret-keys';

/** What a tree of configuration belongs to. */
export interface MilvusConfigOptions {
  readonly version: MilvusVersion;
  readonly findings: Findings;
  /** Decides what is still open in the app, before somebody looks at effective values. */
  readonly seal: () => void;
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
 * that sets both. A *raw* value counts before all others. Keys that the release does not have are left out when the
 * library writes them, and refused when a user does. A role's own values beat those of the instance.
 *
 * @example
 * console.log(milvus.config.explain('queryNode.gracefulStopTimeout'));
 * console.table(milvus.config.effective().filter(({ standing }) => standing !== 'release'));
 */
export class MilvusConfig {
  /**
   * A key and value that no check of names, types, ranges or ownership applies to, to spread into a `config`. Secrets
   * are refused all the same. An empty reason is a finding.
   *
   * @example
   * const config = { ...MilvusConfig.raw('queryNode.newKey', 5, 'added in 2.6.30, which the library does not know yet') };
   */
  public static raw(key: string, value: ConfigValue, reason: string): RawConfig {
    return { [key]: new RawValue(value, reason) };
  }

  /**
   * What an upgrade or downgrade does to the keys: new, removed and renamed ones, and other defaults, sorted by key.
   * Only the minor lines count; patch releases of one line have the same list.
   *
   * @example
   * const changes = MilvusConfig.changes(MilvusVersion.V2_5, MilvusVersion.V2_6);
   * console.table(changes.filter(({ change }) => change === 'default'));
   */
  public static changes(from: MilvusVersion, to: MilvusVersion): readonly KeyChange[] {
    return keyChanges(from.line, to.line);
  }

  private readonly written: ConfigEntry[] = [];
  private readonly roles: MilvusConfig[] = [];
  /** Values that Milvus would not understand; nobody needs to hear so of a key that is refused anyway. */
  private readonly unreadable = new Map<ConfigEntry, Mistake>();
  private isFinal = false;

  /** @hidden */
  constructor(
    private readonly options: MilvusConfigOptions,
    private readonly instance?: MilvusConfig,
    private readonly reader?: ConfigReader,
  ) {}

  /** @internal A tree for one role that starts from this one. */
  public forRole(reader: ConfigReader): MilvusConfig {
    const tree = new MilvusConfig(this.options, this, reader);
    this.roles.push(tree);
    return tree;
  }

  /** Writes a value that a user may replace. */
  public setDefault(key: string, value: ConfigValue, origin: ConfigOrigin): void {
    this.write({ key, value, standing: 'default', origin });
  }

  /** Writes a value that only the named prop may change. @internal */
  public own(key: string, value: ConfigValue, origin: ConfigOrigin): void {
    this.write({ key, value, standing: 'owned', origin });
  }

  /** Claims a key whose value reaches Milvus as an environment variable from a Secret. @internal */
  public ownFromSecret(key: string, origin: ConfigOrigin): void {
    this.write({ key, value: undefined, standing: 'owned', origin });
  }

  /**
   * Writes what a user gave in a `config` prop; `role` where the prop is that of one role, which then has to read the keys.
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
      if (entry) this.written.push(entry);
      if (entry && role && !reads(role, key, this.options.version.line)) report(key, notRead(key, role, 'config'));
    }
  }

  /** The effective entries, sorted by key. Conflicts become findings. @internal */
  public resolve(): readonly ConfigEntry[] {
    const byKey = new Map<string, [ConfigEntry, ...ConfigEntry[]]>();
    for (const entry of [...(this.instance?.written ?? []), ...this.written]) {
      const others = byKey.get(normalizeKey(entry.key));
      if (others) others.push(entry);
      else byKey.set(normalizeKey(entry.key), [entry]);
    }
    const entries = [...byKey.values()];
    for (const ofKey of entries) this.check(ofKey);
    const effective = entries.map(effectiveEntry).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    for (const { entry, mistake } of sectionClashes(effective)) this.report(entry, mistake);
    return effective;
  }

  /**
   * Every key of the release with the value that counts, sorted by key: several rows where workloads differ. Like a
   * synth, this decides what is still open in the app, so nothing may be declared after it.
   */
  public effective(): readonly EffectiveValue[] {
    this.options.seal();
    const trees = this.reader ? [this] : this.roles;
    const readers = trees.flatMap((tree) => (tree.reader ? [{ ...tree.reader, entries: tree.resolve() }] : []));
    return effectiveValues(this.options.version, readers);
  }

  /**
   * One key in words: its values and who set them, type, unit, defaults, and what a change does. Like a synth, this
   * decides what is still open in the app, so nothing may be declared after it.
   */
  public explain(key: string): string {
    return explainKey(key, this.options.version, this.effective());
  }

  /** Ends writing: from here on every write throws, because what it would change has been emitted. @internal */
  public finish(): void {
    this.isFinal = true;
  }

  private check(entries: readonly ConfigEntry[]): void {
    const conflicts = entryConflicts(entries).map(conflict);
    for (const { entry, mistake } of conflicts) this.report(entry, mistake);
    if (conflicts.length > 0) return;
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
      if (input.reason.trim() === '') report(key, emptyReason(key));
      return { key: spelled, value: input.value, standing: 'raw', origin, reason: input.reason };
    }
    if (!hasKey(key, version.line)) {
      const mistake = unknownKey(key, version);
      report(key, mistake);
      if (mistake.rule !== NEWER_KEY) return undefined;
    }
    const reading = readValue(facts, input, version.line);
    if ('value' in reading) return { key: spelled, value: reading.value, standing: 'user', origin };
    const entry: ConfigEntry = { key: spelled, value: '', standing: 'user', origin };
    this.unreadable.set(entry, reading.mistake);
    return entry;
  }

  private assertOpen(): void {
    if (this.isFinal) throw new Error('configuration was written after the first synth of the app; write it before calling synth().');
  }

  private write(entry: ConfigEntry): void {
    this.assertOpen();
    if (hasKey(entry.key, this.options.version.line)) this.written.push(entry);
  }
}
