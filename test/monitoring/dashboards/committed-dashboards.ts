import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DashboardJson, PanelJson } from '../../../src/monitoring/dashboards/dashboard-json';
import type { Line } from '../../support/instances';

const FOLDER = join(__dirname, '..', '..', '..', 'dashboards');

/** A query of a committed dashboard, and the panel that shows it. */
export interface CommittedQuery {
  /** Subject of the dashboard, and title of the panel. */
  readonly place: string;
  readonly expr: string;
}

/** The committed dashboards of a release line, by their subjects. */
export function committedDashboards(line: Line): ReadonlyMap<string, DashboardJson> {
  const files = readdirSync(join(FOLDER, line)).sort();
  return new Map(
    files.map((file) => [file.replace(/\.json$/, ''), JSON.parse(readFileSync(join(FOLDER, line, file), 'utf8')) as DashboardJson]),
  );
}

/** Text of each committed dashboard of a release line, by its subject. */
export function committedTexts(line: Line): ReadonlyMap<string, string> {
  const files = readdirSync(join(FOLDER, line)).sort();
  return new Map(files.map((file) => [file.replace(/\.json$/, ''), readFileSync(join(FOLDER, line, file), 'utf8')]));
}

/** Every query of a release line. */
export function committedQueries(line: Line): CommittedQuery[] {
  return [...committedDashboards(line)].flatMap(([page, { panels }]) =>
    panels.flatMap(({ title, targets = [] }: PanelJson) => targets.map(({ expr }) => ({ place: `${page}: ${title}`, expr }))),
  );
}

/** A query as Prometheus gets it: Grafana replaces variables by their values. */
export function withValues(expr: string): string {
  return expr
    .replaceAll('$__rate_interval', '2m')
    .replaceAll('$disk_mebibytes', '51200')
    .replaceAll(/\$[a-z_]+/g, 'x');
}

/** Rules of Prometheus with every query of a release line, for promtool. */
export function rulesOfQueries(line: Line): { readonly name: string; readonly rules: readonly { record: string; expr: string }[] }[] {
  const rules = committedQueries(line).map(({ expr }, index) => ({ record: `dashboards:query_${index}`, expr: withValues(expr) }));
  return [{ name: `dashboards-${line}`, rules }];
}
