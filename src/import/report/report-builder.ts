import type { ImportEntry, ImportReport, ImportWarning, SecretToMake } from './entry';

/** Collects what becomes of the input. */
export class ReportBuilder {
  private readonly entries: ImportEntry[] = [];
  private readonly secrets = new Map<string, SecretToMake>();
  private readonly warnings: ImportWarning[] = [];
  private readonly notes: string[] = [];

  public add(entry: ImportEntry): void {
    const isKnown = this.entries.some(({ path, to, outcome }) => path === entry.path && to === entry.to && outcome === entry.outcome);
    if (!isKnown) this.entries.push(entry);
  }

  public warn(path: string, text: string): void {
    if (!this.warnings.some((each) => each.path === path && each.text === text)) this.warnings.push({ path, text });
  }

  public note(text: string): void {
    this.notes.push(text);
  }

  /** A Secret that somebody creates. The command has no values. */
  public secret(name: string, fields: readonly string[], replaces: readonly string[], namespace: string | undefined): void {
    const before = this.secrets.get(name);
    const all = [...new Set([...(before?.fields ?? []), ...fields])];
    const place = namespace === undefined ? '' : ` --namespace ${namespace}`;
    const command = `kubectl create secret generic ${name}${place} ${all.map((field) => `--from-literal=${field}=…`).join(' ')}`;
    this.secrets.set(name, { name, fields: all, replaces: [...new Set([...(before?.replaces ?? []), ...replaces])], command });
  }

  public has(path: string): boolean {
    return this.entries.some((entry) => entry.path === path);
  }

  public finish(facts: Pick<ImportReport, 'origin' | 'release' | 'version'> & { readonly namespace?: string | undefined }): ImportReport {
    const { namespace, ...rest } = facts;
    return {
      ...rest,
      ...(namespace === undefined ? {} : { namespace }),
      entries: [...this.entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
      secrets: [...this.secrets.values()],
      warnings: this.warnings,
      notes: this.notes,
    };
  }
}
