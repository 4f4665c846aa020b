import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReleaseLine } from '../../version';
import type { DashboardJson, DashboardPage } from './dashboard-json';

/** Folder of the committed dashboards, at the root of the package. */
export const DASHBOARDS_FOLDER = 'dashboards';

/** Path of a committed dashboard from the root of the package. */
export function dashboardFile(line: ReleaseLine, page: DashboardPage): string {
  return join(DASHBOARDS_FOLDER, line, `${page}.json`);
}

/** Reads a committed dashboard. Only an app that emits dashboards reads them, and only those of its release. */
export function readDashboard(line: ReleaseLine, page: DashboardPage): DashboardJson {
  const file = dashboardFile(line, page);
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const path = join(folder, file);
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as DashboardJson;
    if (folder === dirname(folder)) throw new Error(`${file} is not in the package of this library; install the package as a whole.`);
  }
}
