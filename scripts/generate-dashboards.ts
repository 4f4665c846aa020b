/**
 * Writes the dashboards of each release line into `dashboards/`, out of the definitions in `scripts/dashboards/`.
 *
 *     npm run generate:dashboards
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DASHBOARDS_FOLDER } from '../src/monitoring/dashboards/dashboard-files';
import { dashboardFiles } from './dashboards/files';

const ROOT = join(__dirname, '..');
const files = dashboardFiles();

rmSync(join(ROOT, DASHBOARDS_FOLDER), { recursive: true, force: true });
for (const [file, text] of files) {
  mkdirSync(dirname(join(ROOT, file)), { recursive: true });
  writeFileSync(join(ROOT, file), text);
}
console.log(`${files.size} dashboards`);
