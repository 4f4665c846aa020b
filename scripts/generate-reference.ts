/**
 * Writes `docs/reference/`: pages of the public API with typedoc, the tables of defaults, dependencies and releases, the configuration keys
 * and the rules by subject;
 * and the index of `docs/runbooks/`.
 *
 *     npm run docs         writes the pages
 *     npm run docs:check   exits 1 when a page is not up to date
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { alertsPage } from './reference/alerts-page';
import { configurationIndex, configurationPages } from './reference/configuration-pages';
import { dashboardsPage } from './reference/dashboards-page';
import { defaultsPage } from './reference/defaults-page';
import { dependenciesPage } from './reference/dependencies-page';
import { fromHelmPage, fromOperatorPage } from './reference/knob-pages';
import { planPage } from './reference/plan-page';
import { releasesPage } from './reference/releases-page';
import { ruleIndex, rulePages } from './reference/rule-pages';
import { RUNBOOKS, runbookIndex } from './runbooks-index';

const ROOT = join(__dirname, '..');
const TARGET = join(ROOT, 'docs', 'reference');
const RUNBOOK_INDEX = join(RUNBOOKS, 'README.md');

/** Writes all pages into a folder. */
function writeReference(folder: string): void {
  mkdirSync(join(folder, 'rules'), { recursive: true });
  const typedoc = join(ROOT, 'node_modules', '.bin', 'typedoc');
  execFileSync(typedoc, ['--out', join(folder, 'api')], { cwd: ROOT, stdio: 'inherit' });
  writeFileSync(join(folder, 'alerts.md'), alertsPage());
  mkdirSync(join(folder, 'configuration'), { recursive: true });
  writeFileSync(join(folder, 'configuration.md'), configurationIndex());
  for (const [name, page] of Object.entries(configurationPages())) writeFileSync(join(folder, 'configuration', name), page);
  writeFileSync(join(folder, 'dashboards.md'), dashboardsPage());
  writeFileSync(join(folder, 'defaults.md'), defaultsPage());
  writeFileSync(join(folder, 'dependencies.md'), dependenciesPage());
  writeFileSync(join(folder, 'from-helm.md'), fromHelmPage());
  writeFileSync(join(folder, 'from-operator.md'), fromOperatorPage());
  writeFileSync(join(folder, 'plan.md'), planPage());
  writeFileSync(join(folder, 'releases.md'), releasesPage());
  writeFileSync(join(folder, 'rules.md'), ruleIndex());
  for (const [name, page] of Object.entries(rulePages())) writeFileSync(join(folder, 'rules', name), page);
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  return entries.filter((entry) => statSync(entry).isFile()).map((file) => relative(folder, file));
}

/** Paths of the pages that differ from what would be written. */
function stalePages(): string[] {
  const isIndexStale = !existsSync(RUNBOOK_INDEX) || readFileSync(RUNBOOK_INDEX, 'utf8') !== runbookIndex();
  return [...staleReference().map((page) => `docs/reference/${page}`), ...(isIndexStale ? ['docs/runbooks/README.md'] : [])];
}

function staleReference(): string[] {
  const fresh = mkdtempSync(join(tmpdir(), 'milvus-k8s-reference-'));
  try {
    writeReference(fresh);
    const text = (folder: string, file: string) =>
      filesBelow(folder).includes(file) ? readFileSync(join(folder, file), 'utf8') : undefined;
    const pages = [...new Set([...filesBelow(TARGET), ...filesBelow(fresh)])].sort();
    return pages.filter((page) => text(TARGET, page) !== text(fresh, page));
  } finally {
    rmSync(fresh, { recursive: true });
  }
}

if (process.argv.includes('--check')) {
  const stale = stalePages();
  for (const page of stale) console.error(`${page} is not up to date; run: npm run docs`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  writeReference(TARGET);
  writeFileSync(RUNBOOK_INDEX, runbookIndex());
}
