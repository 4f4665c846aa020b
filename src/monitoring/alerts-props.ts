import type { Duration } from 'cdk8s';
import { milvusReader, type IMilvus } from '../network';
import {
  boolean,
  durationAmount,
  eitherOf,
  listOf,
  number,
  oneOf,
  propsOf,
  reader,
  string,
  stringMap,
  type PropReaders,
  type PropsType,
  type Reader,
} from '../props';
import type { AlertSeverity } from './alerts/alert-definition';
import { ALERT_NAMES, type AlertName } from './alerts/alert-table';
import type { MetricSource } from './alerts/alert-facts';
import { objectivesReader, type Objectives } from './objectives';

/** Changes to one alert. */
export interface AlertChange {
  /**
   * The bound in the condition, in the unit of the alert (reference/alerts.md).
   *
   * @default - the bound of the alert
   */
  readonly threshold?: number;
  /**
   * Time that the condition must last.
   *
   * @default - the time of the alert
   */
  readonly for?: Duration;
  /**
   * Effect of the alert.
   *
   * @default - the severity of the alert
   */
  readonly severity?: AlertSeverity;
}

/** For each alert, whether it exists, and changes to it. */
export type AlertChanges = { readonly [Name in AlertName]?: boolean | AlertChange };

/** Props of `Alerts`. */
export interface AlertsProps {
  /** The Milvus to watch. */
  readonly milvus: IMilvus;
  /**
   * Alerts to change, to leave out (`false`) or to add (`true`), by their names.
   *
   * @default - every alert of the set
   */
  readonly change?: AlertChanges;
  /**
   * The set of alerts: the essential ones that fit this Milvus, or all that fit it.
   *
   * @default 'core'
   */
  readonly set?: 'core' | 'all';
  /**
   * Systems whose metrics this Prometheus does not have. Alerts that need them do not exist.
   *
   * @default - kube-state-metrics, cAdvisor and kubelet are scraped, as kube-prometheus-stack does; cert-manager if it issues
   *   certificates for this Milvus
   */
  readonly without?: readonly MetricSource[];
  /**
   * Objectives for clients. Each adds recording rules, and alerts that compare the use of its error budget in two windows.
   *
   * @default - no objectives
   */
  readonly objectives?: Objectives;
  /**
   * Labels of the PrometheusRule, by which a Prometheus selects rules.
   *
   * @default - no labels, for a Prometheus that selects all
   */
  readonly selectorLabels?: Readonly<Record<string, string>>;
  /**
   * Labels of each alert, for routes of Alertmanager.
   *
   * @default - `severity`, `namespace` and `milvus`
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Values of the label `severity`.
   *
   * @default - the names `critical`, `warning` and `info`
   */
  readonly severityLabels?: Readonly<Partial<Record<AlertSeverity, string>>>;
  /**
   * Address of your copy of the runbooks in `docs/runbooks`, such as `https://wiki.example/milvus`.
   *
   * @default - the annotation `runbook_url` has the path of the page in the package
   */
  readonly runbooks?: string;
  /**
   * Certificates of cert-manager to watch, in addition to those that the library emits.
   *
   * @default - no others
   */
  readonly certificates?: readonly string[];
  /**
   * Name of the rules; the name of the object ends with it.
   *
   * @default - the construct id
   */
  readonly name?: string;
}

export const severityReader: Reader<AlertSeverity> = oneOf<AlertSeverity>({ critical: true, warning: true, info: true });

export const runbooksReader = reader<string>(
  (given) => typeof given === 'string' && /^https?:\/\/\S+$/.test(given),
  () => "Write the address of a page, such as runbooks: 'https://wiki.example/milvus'.",
);

const changeReader: Reader<boolean | AlertChange> = eitherOf(
  boolean,
  (given) => typeof given !== 'object',
  propsOf<AlertChange>({ threshold: number, for: durationAmount, severity: severityReader }, {}),
);

/** One reader for each alert, so that an unknown name is a finding with the nearest one. */
const changes = propsOf<AlertChanges>(
  Object.fromEntries(ALERT_NAMES.map((name) => [name, changeReader])) as unknown as PropReaders<AlertChanges>,
  {},
);

export const ALERTS_TYPE: PropsType<AlertsProps> = {
  readers: {
    milvus: milvusReader,
    change: changes,
    set: oneOf<Required<AlertsProps>['set']>({ core: true, all: true }),
    without: listOf(oneOf<MetricSource>({ 'kube-state-metrics': true, cadvisor: true, kubelet: true, 'cert-manager': true })),
    objectives: objectivesReader,
    selectorLabels: stringMap,
    labels: stringMap,
    severityLabels: propsOf<Partial<Record<AlertSeverity, string>>>({ critical: string, warning: string, info: string }, {}),
    runbooks: runbooksReader,
    certificates: listOf(string),
    name: string,
  },
  hints: { milvus: 'Write the Milvus to watch.' },
};
