import type { Objectives } from './objectives';
import { objectiveAlerts, objectiveRecords, type RecordingRule } from './objectives';
import { isWithin } from '../version';
import type { AlertChange, AlertsProps } from './alerts-props';
import type { AlertAction, AlertDefinition, AlertSeverity } from './alerts/alert-definition';
import type { AlertFacts } from './alerts/alert-facts';
import { ALERTS, ALERT_NAMES, type AlertName } from './alerts/alert-table';

/** An alert of Prometheus. */
export interface AlertRule {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** A group of rules, which Prometheus evaluates together. */
export interface RuleGroup {
  readonly name: string;
  readonly rules: readonly (AlertRule | RecordingRule)[];
}

/** Spec of a PrometheusRule. */
export interface PrometheusRuleSpec {
  readonly groups: readonly RuleGroup[];
}

/** An alert that fits a Milvus, with the changes of the user. */
export interface ChosenAlert {
  readonly name: string;
  readonly action: AlertAction;
  readonly expr: string;
  readonly seconds: number;
  readonly severity: AlertSeverity;
  readonly summary: string;
  readonly description: string;
}

/** Options of the rules that do not depend on the Milvus. */
export type AlertOptions = Omit<AlertsProps, 'milvus' | 'name' | 'selectorLabels' | 'certificates'>;

/** Order of the groups: what wakes somebody comes first. */
const ACTIONS: readonly AlertAction[] = [
  'restore-service',
  'protect-data',
  'repair-dependency',
  'add-capacity',
  'unblock-work',
  'renew-certificate',
];

/** Folder of the runbooks, from the root of a project that installs the library. */
const RUNBOOKS = 'node_modules/@org/milvus-k8s/docs/runbooks';

/** The alerts that fit a Milvus. */
export function chooseAlerts(facts: AlertFacts, { change = {}, set = 'core', without = [] }: AlertOptions): ChosenAlert[] {
  return ALERT_NAMES.flatMap((name) => {
    const definition = ALERTS[name];
    const wish = change[name];
    if (facts.isStopped && definition.action !== 'renew-certificate') return [];
    const isWanted = wish === undefined ? set === 'all' || isStandard(definition, facts) : wish !== false;
    if (!isWanted || !fits(definition, facts, without)) return [];
    const changed = typeof wish === 'object' ? wish : {};
    const expr = definition.expression(facts, thresholdOf(definition, facts, changed));
    if (expr === undefined) return [];
    const { action, severity, summary, description } = definition;
    return [
      { name, action, expr, seconds: secondsOf(definition, facts, changed), severity: changed.severity ?? severity, summary, description },
    ];
  });
}

/** Names of the alerts that the user changed or asked for. */
export function namedAlerts({ change = {} }: AlertOptions): AlertName[] {
  return ALERT_NAMES.filter((name) => change[name] !== undefined && change[name] !== false);
}

/** Spec of the PrometheusRule: alerts in groups by the first thing to do, and the objectives. */
export function prometheusRuleSpec(facts: AlertFacts, milvus: string, options: AlertOptions): PrometheusRuleSpec {
  const chosen = chooseAlerts(facts, options);
  const alertOf = (alert: Omit<ChosenAlert, 'action'>) => alertRule(alert, facts, milvus, options);
  if (facts.isStopped) return { groups: stoppedGroups(facts, milvus, chosen.map(alertOf)) };
  const groups = ACTIONS.map((action) => ({
    name: `${milvus}-${action}`,
    rules: chosen.filter((alert) => alert.action === action).map(alertOf),
  })).filter(({ rules }) => rules.length > 0);
  return { groups: [...groups, ...objectiveGroups(facts, milvus, options.objectives, alertOf)] };
}

/**
 * Rules while a Milvus has no pods: its certificates still expire. The series tells dashboards and inhibitions why there is nothing to see;
 * it also keeps the object, so that `kubectl apply` without pruning takes the alerts away.
 */
function stoppedGroups({ namespace }: AlertFacts, milvus: string, alerts: readonly AlertRule[]): RuleGroup[] {
  const labels = { milvus, ...(namespace === undefined ? {} : { namespace }) };
  return [{ name: `${milvus}-stopped`, rules: [{ record: 'milvus:stopped', expr: 'vector(1)', labels }, ...alerts] }];
}

function objectiveGroups(
  facts: AlertFacts,
  milvus: string,
  objectives: Objectives | undefined,
  alertOf: (alert: Omit<ChosenAlert, 'action'>) => AlertRule,
): RuleGroup[] {
  if (!objectives || Object.keys(objectives).length === 0) return [];
  const labels = { milvus, ...(facts.namespace === undefined ? {} : { namespace: facts.namespace }) };
  const selector = `{${Object.entries(labels)
    .map(([label, value]) => `${label}=${JSON.stringify(value)}`)
    .join(',')}}`;
  const alerts = objectiveAlerts(facts.queries, objectives, selector).map(({ alert, ...rest }) =>
    alertOf({ name: alert, seconds: 120, ...rest }),
  );
  return [
    { name: `${milvus}-objectives`, rules: objectiveRecords(facts.queries, objectives, labels) },
    { name: `${milvus}-error-budgets`, rules: alerts },
  ];
}

/** The bound of an alert for a Milvus; nothing if the alert has no bound, or does not fit the Milvus. */
export function boundOf(name: AlertName, facts: AlertFacts, { change = {} }: AlertOptions): number | undefined {
  const definition = ALERTS[name];
  const wish = change[name];
  const bound = thresholdOf(definition, facts, typeof wish === 'object' ? wish : {});
  return definition.threshold !== undefined && isPossible(name, facts) ? bound : undefined;
}

/** Whether an alert can be about a Milvus: the release has its metrics, and the app its role or service. */
export function isPossible(name: AlertName, facts: AlertFacts): boolean {
  const definition = ALERTS[name];
  return fits({ ...definition, needs: [] }, facts) && definition.expression(facts, thresholdOf(definition, facts, {})) !== undefined;
}

function isStandard({ isCore = false, needs = [] }: AlertDefinition, { certificates }: AlertFacts): boolean {
  return isCore || (needs.includes('cert-manager') && certificates.length > 0);
}

function fits({ releases = {}, needs = [] }: AlertDefinition, { version }: AlertFacts, without: AlertOptions['without'] = []): boolean {
  return isWithin(version, releases) && !needs.some((source) => without.includes(source));
}

function thresholdOf({ threshold = 0 }: AlertDefinition, facts: AlertFacts, change: AlertChange): number {
  return change.threshold ?? (typeof threshold === 'number' ? threshold : threshold(facts));
}

function secondsOf({ minutes }: AlertDefinition, facts: AlertFacts, change: AlertChange): number {
  return change.for?.toSeconds({ integral: false }) ?? 60 * (typeof minutes === 'number' ? minutes : minutes(facts));
}

function alertRule(
  { name, expr, seconds, severity, summary, description }: Omit<ChosenAlert, 'action'>,
  { namespace }: AlertFacts,
  milvus: string,
  { labels = {}, severityLabels = {}, runbooks = RUNBOOKS }: AlertOptions,
): AlertRule {
  return {
    alert: name,
    expr,
    ...(seconds > 0 ? { for: `${seconds}s` } : {}),
    labels: {
      severity: severityLabels[severity] ?? severity,
      ...(namespace === undefined ? {} : { namespace }),
      milvus,
      ...labels,
    },
    annotations: { summary, description, runbook_url: `${runbooks.replace(/\/$/, '')}/${pageOf(name)}` },
  };
}

/** Page of an alert: `MilvusTargetDown` is `milvus-target-down.md`; the alerts of a budget share a page. */
export function pageOf(name: string): string {
  const subject = name.replace(/Budget(\d+[hd])$/, 'Budget');
  const words = subject.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2');
  return `${words.toLowerCase()}.md`;
}
