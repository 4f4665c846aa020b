import { createHash } from 'node:crypto';
import { isPossible, pageOf } from '../alert-rules';
import { podsOf, type AlertFacts, type WorkloadFacts } from '../alerts/alert-facts';
import { claimNames, queryNodeDisk } from '../alerts/capacity';
import { boundReader, type BoundChoices } from './bounds';
import type { DashboardJson, DashboardPage, PanelJson, PanelMarks, PanelNeed, VariableJson } from './dashboard-json';
import { placePanels } from './layout';
import { thresholdSteps } from './thresholds';

/** The Milvus of a dashboard, and the choices of the user. */
export interface DashboardSubject extends BoundChoices {
  readonly facts: AlertFacts;
  /** Name of the Milvus. */
  readonly milvus: string;
  /** Start of the uid of each dashboard, unique in a Grafana. */
  readonly set: string;
  /** Address of the runbooks; missing without an address that a browser can open. */
  readonly runbooks?: string;
}

/** Length of a uid. Source: Grafana documentation, dashboard JSON model: uid. */
const UID_LENGTH = 40;

/** Services whose pods a dashboard names, by the component of their pods. */
const SERVICES = {
  etcd: ['etcd'],
  minio: ['minio'],
  bookkeeper: ['bookkeeper'],
  pulsar: ['broker', 'pulsar'],
  kafka: ['kafka'],
  woodpecker: ['woodpecker'],
} as const satisfies Partial<Record<PanelNeed, readonly string[]>>;

/** Fits a committed dashboard to one Milvus: its name, its bounds, and only the panels that can show something. */
export function tailorDashboard(dashboard: DashboardJson, page: DashboardPage, subject: DashboardSubject): DashboardJson {
  const { facts, milvus, set } = subject;
  const constants = constantsOf(subject);
  const read = boundReader(facts, subject);
  const panels = withoutEmptyRows(dashboard.panels.filter(({ milvus: marks }) => isMet(marks?.needs, constants, facts)));
  const place = facts.namespace === undefined ? milvus : `${facts.namespace}/${milvus}`;
  return {
    ...dashboard,
    uid: uidOf(`${page}-${set}`),
    title: `${place}: ${dashboard.title.replace(/^[^:]*: /, '')}`,
    tags: [...dashboard.tags, set],
    links: dashboard.links.map((link) => ({ ...link, tags: [set] })),
    templating: { list: usedVariables(dashboard.templating.list, panels).map((variable) => pinned(variable, constants)) },
    panels: placePanels(panels.map((panel) => tailorPanel(panel, (marks) => thresholdSteps(marks, read), subject))),
  };
}

function tailorPanel(
  { milvus: marks, ...panel }: PanelJson,
  steps: (marks: PanelMarks) => ReturnType<typeof thresholdSteps>,
  { facts, runbooks }: DashboardSubject,
): PanelJson {
  if (!marks) return panel;
  const alerts = (marks.alerts ?? []).filter((name) => isPossible(name, facts));
  const links = runbooks === undefined ? [] : alerts.map((name) => runbookLink(name, runbooks));
  const { fieldConfig } = panel;
  const defaults = fieldConfig && { ...fieldConfig.defaults, thresholds: { ...fieldConfig.defaults.thresholds, steps: steps(marks) } };
  return {
    ...panel,
    ...(alerts.length > 0 ? { description: `${panel.description ?? ''}\n\nAlerts: ${alerts.join(', ')}.` } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(fieldConfig && defaults ? { fieldConfig: { ...fieldConfig, defaults } } : {}),
  };
}

function runbookLink(name: string, runbooks: string): object {
  return { title: `Runbook of ${name}`, url: `${runbooks.replace(/\/$/, '')}/${pageOf(name)}`, targetBlank: true };
}

/** Values of the variables that are constant for this Milvus. */
function constantsOf({ facts, milvus, objectives }: DashboardSubject): Readonly<Record<string, string | undefined>> {
  const bound = objectives?.searchLatency?.milliseconds;
  return {
    namespace: facts.namespace,
    instance: milvus,
    claims: claimNames(facts),
    disk_mebibytes: queryNodeDisk(facts)?.toString(),
    // Prometheus 3 writes whole bounds as decimal numbers.
    search_bound: bound === undefined ? undefined : `${bound}|${bound}[.]0`,
    ...Object.fromEntries(Object.entries(SERVICES).map(([service, components]) => [`${service}_pods`, podNames(facts, components)])),
  };
}

function podNames({ services }: AlertFacts, components: readonly string[]): string | undefined {
  const workloads = components.flatMap((component): readonly WorkloadFacts[] => services[component] ?? []);
  return workloads.length === 0 ? undefined : podsOf(workloads).replace(/^=~/, '');
}

function isMet(need: PanelNeed | undefined, constants: Readonly<Record<string, string | undefined>>, { workloads }: AlertFacts): boolean {
  switch (need) {
    case undefined:
      return true;
    case 'cdc':
      return workloads.some(({ container }) => container === 'cdc');
    case 'claims':
      return constants['claims'] !== undefined;
    case 'disk-size':
      return constants['disk_mebibytes'] !== undefined;
    case 'search-objective':
      return constants['search_bound'] !== undefined;
    default:
      return constants[`${need}_pods`] !== undefined;
  }
}

function withoutEmptyRows(panels: readonly PanelJson[]): PanelJson[] {
  return panels.filter(({ type }, index) => type !== 'row' || (panels[index + 1]?.type ?? 'row') !== 'row');
}

/** Variables that panels use, and those that the others need. */
function usedVariables(variables: readonly VariableJson[], panels: readonly PanelJson[]): VariableJson[] {
  const text = JSON.stringify(panels);
  return variables.filter(({ name, type }) => type !== 'constant' || text.includes(`$${name}`));
}

/** A variable with one value, if this Milvus determines it: the bounds in the dashboard are those of no other. */
function pinned(variable: VariableJson, constants: Readonly<Record<string, string | undefined>>): VariableJson {
  const value = constants[variable.name];
  if (value === undefined) return variable;
  if (variable.type === 'constant') return { ...variable, query: value };
  const option = { text: value, value, selected: true };
  const { name, label } = variable;
  return { type: 'custom', name, ...(label === undefined ? {} : { label }), query: value, current: option, options: [option] };
}

/** A uid that is not too long; a long one ends with a digest, so that two that start alike differ. */
function uidOf(text: string): string {
  if (text.length <= UID_LENGTH) return text;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return `${text.slice(0, UID_LENGTH - digest.length - 1)}-${digest}`;
}
