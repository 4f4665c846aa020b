import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from '../src/monitoring/alert-rules';
import type { AlertAction, AlertSeverity } from '../src/monitoring/alerts/alert-definition';
import { ALERTS, ALERT_NAMES } from '../src/monitoring/alerts/alert-table';
import { generatedFrom, markdownTable } from './reference/table';

/** Folder of the runbooks. */
export const RUNBOOKS = join(__dirname, '..', 'docs', 'runbooks');

/** Headings of the groups of alerts, in the order of the groups of the PrometheusRule. */
const ACTIONS: Readonly<Record<AlertAction, string>> = {
  'restore-service': 'Restore the service',
  'protect-data': 'Protect data',
  'repair-dependency': 'Repair a service that Milvus needs',
  'add-capacity': 'Add capacity',
  'unblock-work': 'Unblock work',
  'renew-certificate': 'Renew a certificate',
};

const SEVERITIES: readonly AlertSeverity[] = ['critical', 'warning', 'info'];

/** Pages of the alerts that objectives add. */
const BUDGETS: readonly string[] = ['MilvusAvailabilityBudget', 'MilvusSearchLatencyBudget'];

/** What the index takes from a page. */
interface Page {
  /** Path from the folder of the runbooks. */
  readonly file: string;
  readonly title: string;
  /** The first sentences under the first heading. */
  readonly noticed: string;
  /** Texts that clients print, or that are in a log. */
  readonly messages: readonly string[];
}

/** The index of the runbooks: alerts by the first thing to do, then symptoms, then messages. */
export function runbookIndex(): string {
  const pages = pagesBelow('');
  const symptoms = pages.filter(({ file }) => file.startsWith('symptoms/'));
  return `${generatedFrom('src/monitoring/alerts and the pages of this folder')}

# Runbooks

A page for each alert of \`Alerts\`, for symptoms without an alert, and for messages that clients print. Each page says what clients notice,
what is going on, how to see it, what to change, and when it is over.

The names on the pages are those of \`new MilvusCluster(this, 'milvus', …)\` in the namespace \`search\`, with the services of
\`new InClusterDependencies(this, 'dependencies', …)\`; replace them with yours. A standalone is one StatefulSet, \`statefulset/milvus\`.

- A fragment of TypeScript shows only the props that change; keep your others.
- Every line of a block of queries is a query. With several instances of Milvus in one Prometheus, add
  \`namespace="search", app_kubernetes_io_instance="milvus"\` to the selectors.
- The query at the end of a page has a result when it is over.
- \`kubectl port-forward\` stays in the background: end it with \`kill %1\` when you are finished. With authorization on, \`PASSWORD\` is the
  password of root; without it, the header has no effect. With TLS for clients, write \`https\` and the port of REST.
- An etcd with TLS needs \`etcdctl\` with its certificates.
- With self-heal, Argo CD reverts a manual change within seconds: [scale now, commit later](../how-to/habits.md#scale-now-commit-later).
- Thresholds are starting values. Change them with \`change\` of \`Alerts\`.

The commands of most pages were not run against a failure of that kind; what was is in the [drills](../explanation/drills.md).

${(Object.keys(ACTIONS) as AlertAction[]).map(alertGroup).join('\n\n')}

## Objectives

${markdownTable(
  ['Alerts', 'What clients notice'],
  BUDGETS.map((name) => budgetRow(name, pages)),
)}

## Symptoms

${markdownTable(
  ['Symptom', 'What clients notice'],
  symptoms.map(({ file, title, noticed }) => [`[${title}](${file})`, noticed]),
)}

## Messages

${markdownTable(['Message', 'Page'], pages.flatMap(messageRows).sort(byFirstCell))}
`;
}

function alertGroup(action: AlertAction): string {
  const rows = SEVERITIES.flatMap((severity) =>
    ALERT_NAMES.filter((name) => ALERTS[name].action === action && ALERTS[name].severity === severity).map((name) => [
      `[${name}](${pageOf(name)})`,
      severity,
      ALERTS[name].summary,
    ]),
  );
  return `## ${ACTIONS[action]}\n\n${markdownTable(['Alert', 'Severity', 'Effect'], rows)}`;
}

function budgetRow(name: string, pages: readonly Page[]): string[] {
  const file = pageOf(name);
  return [`[${name}](${file})`, pages.find((page) => page.file === file)?.noticed ?? ''];
}

function messageRows({ file, title, messages }: Page): string[][] {
  return messages.map((message) => [`\`${message}\``, `[${title}](${file})`]);
}

function byFirstCell([one = '']: readonly string[], [other = '']: readonly string[]): number {
  return one.localeCompare(other, 'en', { numeric: true, sensitivity: 'base' });
}

function pagesBelow(folder: string): Page[] {
  const entries = readdirSync(join(RUNBOOKS, folder), { withFileTypes: true });
  const inOrder = entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  return inOrder.flatMap((entry) => {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return pagesBelow(file);
    return entry.name.endsWith('.md') && entry.name !== 'README.md' ? [readPage(file)] : [];
  });
}

function readPage(file: string): Page {
  const text = readFileSync(join(RUNBOOKS, file), 'utf8');
  const [, title = ''] = /^# (.*)$/m.exec(text) ?? [];
  const [, noticed = ''] = /^## [^\n]*\n\n(.*?)\n\n/ms.exec(text) ?? [];
  const [, messages = ''] = /^Messages: (.*?)\n\n/ms.exec(text) ?? [];
  return {
    file,
    title,
    noticed: noticed.replaceAll('\n', ' '),
    messages: [...messages.matchAll(/`([^`]+)`/g)].map(([, message = '']) => message),
  };
}
