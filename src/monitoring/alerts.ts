import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../app';
import { Manifest, syncWave } from '../emit';
import type { Report } from '../findings';
import type { ModelPart } from '../model';
import { STAND_IN_NAME } from '../naming';
import { Milvus, checkPurpose, type IMilvus } from '../network';
import { present, readProps, wholeSeconds } from '../props';
import { alertFactsOf } from './alert-facts-of';
import { chooseAlerts, namedAlerts, prometheusRuleSpec, type PrometheusRuleSpec } from './alert-rules';
import { ALERTS_TYPE, type AlertChanges, type AlertsProps } from './alerts-props';
import type { AlertFacts } from './alerts/alert-facts';
import { ALERTS, ALERT_NAMES } from './alerts/alert-table';
import { MONITORING_API } from './monitor-specs';
import type { AlertsSpec } from './monitoring-spec';
import { checkObjectives, type Objectives } from './objectives';
import { MONITORING_RULES, NO_THRESHOLD } from './rules';

/**
 * Alerts about a Milvus and the services that the same app runs for it, as a PrometheusRule.
 *
 * Only alerts that fit exist: their metrics are in the release, and the roles and services that they are about are in the app. Bounds
 * come from the model where it knows them: memory water levels, disk sizes, replicas, channels, the time of a drain.
 *
 * @example
 * new Alerts(this, 'alerts', {
 *   milvus,
 *   selectorLabels: { release: 'kube-prometheus-stack' },
 *   objectives: { availability: 99.9, searchLatency: { milliseconds: 128, percent: 99 } },
 *   change: { MilvusSearchSlow: { threshold: 256 }, MilvusRateLimited: false },
 * });
 */
export class Alerts extends Construct implements Sealable {
  /** The PrometheusRule. */
  public readonly rule: Manifest;

  private readonly props: AlertsProps;
  private facts: AlertFacts | undefined;

  constructor(scope: Construct, id: string, given: AlertsProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(MONITORING_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, ALERTS_TYPE, {
      milvus: () => Milvus.fromEndpoint(this, 'stand-in', { name: STAND_IN_NAME, host: STAND_IN_NAME }),
    });
    model.findings.addAll(this, '', mistakes);
    this.props = props;
    this.checkProps();
    const { milvus, selectorLabels = {}, name = id } = props;
    const object = milvus.objectFor(name);
    this.rule = new Manifest<PrometheusRuleSpec>(this, 'Resource', {
      apiVersion: MONITORING_API,
      kind: 'PrometheusRule',
      name: object.name,
      labels: { ...object.labels, ...selectorLabels },
      ...present({ annotations: waveOf(milvus) }),
      content: () => prometheusRuleSpec(this.alertFacts(), milvus.name, props),
    });
  }

  /** The Milvus. @internal */
  public get milvus(): IMilvus {
    return this.props.milvus;
  }

  /** The objectives, for other constructs that show them. @internal */
  public get objectives(): Objectives | undefined {
    return this.props.objectives;
  }

  /** Changes to alerts, for other constructs that show their bounds. @internal */
  public get changes(): AlertChanges | undefined {
    return this.props.change;
  }

  /** Address of the runbooks. @internal */
  public get runbooks(): string | undefined {
    return this.props.runbooks;
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const { milvus } = this.props;
    const chosen = () => chooseAlerts(this.alertFacts(), this.props);
    const spec: AlertsSpec = {
      kind: 'extension',
      extension: 'alerts',
      path: this.node.path,
      milvus: milvus.node.path,
      named: namedAlerts(this.props),
      // The other parts of the model are known when it is read, not while it is sealed.
      get alerts() {
        return Object.fromEntries(chosen().map(({ name, expr }) => [name, expr]));
      },
    };
    return [spec];
  }

  private alertFacts(): AlertFacts {
    return (this.facts ??= alertFactsOf(this.props.milvus, this.props.certificates ?? []));
  }

  private checkProps(): void {
    const { findings } = AppModel.of(this);
    const report: Report = (prop, mistake) => findings.add(this, prop, mistake);
    const { milvus, name, objectives = {}, change = {} } = this.props;
    findings.addAll(this, '', checkObjectives(objectives, milvus.version));
    for (const alert of ALERT_NAMES) {
      const changed = change[alert];
      if (typeof changed !== 'object') continue;
      wholeSeconds(changed.for, { prop: `change.${alert}.for`, fallback: undefined }, report);
      if (changed.threshold !== undefined && ALERTS[alert].threshold === undefined) {
        report(`change.${alert}.threshold`, { rule: NO_THRESHOLD, problem: `is ${changed.threshold}.`, fix: NO_THRESHOLD.fix });
      }
    }
    checkPurpose(this, milvus, name);
  }
}

/** After the roles; before them if they stop, so that no alert fires meanwhile. */
function waveOf({ isStopped, firstWave, lastWave }: IMilvus): Record<string, string> | undefined {
  if (lastWave === undefined) return undefined;
  return syncWave(isStopped ? firstWave : lastWave);
}
