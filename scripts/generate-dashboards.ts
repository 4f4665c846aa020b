/**
 * Writes the dashboards of each release line into `dashboards/`, out of the definitions in `scripts/dashboards/`.
 *
 *     npm run generate:dashboards            writes the files
 *     npm run generate:dashboards -- --check exits 1 if a file is not up to date
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { factsOfRelease } from '../src/monitoring/alert-facts-of';
import { boundReader } from '../src/monitoring/dashboards/bounds';
import { DASHBOARDS_FOLDER, dashboardFile } from '../src/monitoring/dashboards/dashboard-files';
import { printDashboard } from '../src/monitoring/dashboards/dashboard-json';
import { MilvusVersion, RELEASES, type ReleaseLine } from '../src/version';
import { buildDashboards } from './dashboards/build';

const ROOT = join(__dirname, '..');

/** Text of each file, by its path from the root. */
const files = new Map(
  (Object.keys(RELEASES) as ReleaseLine[]).flatMap((line) => {
    const facts = factsOfRelease(MilvusVersion.of(RELEASES[line].recommended));
    const dashboards = buildDashboards(line, boundReader(facts, {}));
    return [...dashboards].map(([page, dashboard]) => [dashboardFile(line, page), printDashboard(dashboard)] as const);
  }),
);

if (process.argv.includes('--check')) {
  const isStale = (file: string, text: string) => !existsSync(join(ROOT, file)) || readFileSync(join(ROOT, file), 'utf8') !== text;
  const stale = [...files].filter(([file, text]) => isStale(file, text)).map(([file]) => file);
  for (const file of stale) console.error(`${file} is not up to date; run: npm run generate:dashboards`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  rmSync(join(ROOT, DASHBOARDS_FOLDER), { recursive: true, force: true });
  for (const [file, text] of files) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
  }
  console.log(`${files.size} dashboards`);
}
