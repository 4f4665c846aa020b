import { ALERTS, ALERT_NAMES, type AlertName } from '../../src/monitoring/alerts/alert-table';
import type { AlertAction } from '../../src/monitoring/alerts/alert-definition';
import { pageOf } from '../../src/monitoring/alert-rules';
import { generatedFrom, markdownTable } from './table';

/** What to do first, in words, in the order of the groups. */
const ACTIONS: Readonly<Record<AlertAction, string>> = {
  'restore-service': 'Restore the service',
  'protect-data': 'Protect the data',
  'repair-dependency': 'Repair a service that Milvus needs',
  'add-capacity': 'Add capacity',
  'unblock-work': 'Unblock work',
  'renew-certificate': 'Renew a certificate',
};

/** Every alert, by the first thing to do. */
export function alertsPage(): string {
  const sections = (Object.keys(ACTIONS) as AlertAction[]).map((action) => {
    const rows = ALERT_NAMES.filter((name) => ALERTS[name].action === action).map(alertRow);
    return `## ${ACTIONS[action]}\n\n${markdownTable(['Alert', 'Severity', 'Lasts', 'Bound', 'Exists', 'Effect'], rows)}`;
  });
  return `${generatedFrom('src/monitoring/alerts/')}

# Alerts

The alerts of \`Alerts\`, by the first thing to do. Alerts in **bold** are the set \`core\`, the default; \`set: 'all'\` adds the others. An
alert exists only if it fits the Milvus: the release, the topology, and the services that the app runs. "from the model" is a bound that
follows the configuration, the sizes or the replicas. The units of the bounds are those of the metrics: seconds, milliseconds, shares of 1.

${sections.join('\n\n')}
`;
}

function alertRow(name: AlertName): string[] {
  const { severity, minutes, threshold, releases, needs = [], summary, isCore = false } = ALERTS[name];
  const link = `[${name}](../runbooks/${pageOf(name)})`;
  const range = [...(releases?.from ? [`from ${releases.from}`] : []), ...(releases?.below ? [`below ${releases.below}`] : [])];
  const conditions = [...range, ...needs.map((source) => `with ${source}`)];
  return [
    isCore ? `**${link}**` : link,
    severity,
    typeof minutes === 'number' ? (minutes === 0 ? 'at once' : `${minutes} min`) : 'from the model',
    threshold === undefined ? '' : typeof threshold === 'number' ? String(threshold) : 'from the model',
    conditions.join(', '),
    summary,
  ];
}
