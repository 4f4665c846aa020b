import { Chart, Duration } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../app';
import { Manifest, syncWave, type ManifestProps } from '../emit';
import type { Report } from '../findings';
import type { ModelPart, ScrapeTarget } from '../model';
import { STAND_IN_NAME } from '../naming';
import { Milvus, checkPurpose, headlessServiceSpec } from '../network';
import { present, readProps, wholeSeconds } from '../props';
import { MONITORING_API, podMonitorSpec, serviceMonitorSpec, type ScrapeOptions } from './monitor-specs';
import { MONITORING_TYPE, type MonitoringProps } from './monitoring-props';
import type { MonitoringSpec } from './monitoring-spec';
import { checkPrometheus, prometheusPeer } from './prometheus-reference';
import type { MetricName } from './query';
import { MONITORING_RULES, SCRAPE_TIMEOUT } from './rules';

const DROPPED: readonly MetricName[] = ['milvus_proxy_collection_mutation_latency', 'milvus_proxy_collection_sq_latency'];

/**
 * Scraping of a Milvus and of the services that the same app runs for it: a monitor for each, and network policies that admit Prometheus
 * to their metrics ports.
 *
 * The monitors need the resource definitions of the Prometheus operator in the cluster.
 *
 * @example
 * new Monitoring(this, 'monitoring', {
 *   milvus,
 *   prometheus: { namespace: 'monitoring', selectorLabels: { release: 'kube-prometheus-stack' } },
 * });
 */
export class Monitoring extends Construct implements Sealable {
  /** The monitors, by the name of the workload that they scrape; empty with annotations. */
  public readonly monitors: Readonly<Record<string, Manifest>>;

  private readonly props: MonitoringProps;
  private readonly namespace = Chart.of(this).namespace;

  constructor(scope: Construct, id: string, given: MonitoringProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(MONITORING_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, MONITORING_TYPE, {
      milvus: () => Milvus.fromEndpoint(this, 'stand-in', { name: STAND_IN_NAME, host: STAND_IN_NAME }),
      prometheus: () => ({ namespace: STAND_IN_NAME }),
    });
    model.findings.addAll(this, '', mistakes);
    this.props = props;
    const options = this.checkedOptions();
    this.monitors = Object.fromEntries(
      this.targets().flatMap((target) => {
        target.admit([prometheusPeer(props.prometheus)]);
        const monitor = this.scrape(target, options);
        return monitor ? [[target.name, monitor]] : [];
      }),
    );
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const { milvus, dropMetrics = DROPPED } = this.props;
    const spec: MonitoringSpec = {
      kind: 'extension',
      extension: 'monitoring',
      path: this.node.path,
      milvus: milvus.node.path,
      dropMetrics,
    };
    return [spec];
  }

  /** The Milvus, and the services of the app that no other `Monitoring` scrapes yet. */
  private targets(): readonly ScrapeTarget[] {
    const { milvus, services = true } = this.props;
    const [own, ...others] = milvus.scrapeTargets();
    const scraped = scrapedServices(this);
    const added = services ? others.filter(({ name, namespace }) => !scraped.has(`${namespace ?? ''}/${name}`)) : [];
    for (const { name, namespace } of added) scraped.add(`${namespace ?? ''}/${name}`);
    return own ? [own, ...added] : added;
  }

  private checkedOptions(): ScrapeOptions {
    const { findings } = AppModel.of(this);
    const report: Report = (prop, mistake) => findings.add(this, prop, mistake);
    const { prometheus, interval, scrapeTimeout, dropMetrics = DROPPED, name, milvus } = this.props;
    checkPrometheus(prometheus, report);
    const every = wholeSeconds(interval ?? Duration.seconds(30), { prop: 'interval', fallback: 30, least: 1 }, report);
    const timeout = wholeSeconds(
      scrapeTimeout ?? Duration.seconds(Math.min(10, every)),
      { prop: 'scrapeTimeout', fallback: 10, least: 1 },
      report,
    );
    if (timeout > every) {
      report('scrapeTimeout', {
        rule: SCRAPE_TIMEOUT,
        problem: `is ${timeout} s, with an interval of ${every} s.`,
        fix: SCRAPE_TIMEOUT.fix,
      });
    }
    checkPurpose(this, milvus, name);
    return {
      interval: `${every}s`,
      scrapeTimeout: `${timeout}s`,
      dropMetrics: [...dropMetrics].sort(),
      podLabels: ['app.kubernetes.io/name', 'app.kubernetes.io/instance', 'app.kubernetes.io/component', 'milvus.io/group'],
    };
  }

  private scrape(target: ScrapeTarget, options: ScrapeOptions): Manifest | undefined {
    const { kind = 'PodMonitor' } = this.props;
    if (kind === 'annotations') {
      target.annotate({
        'prometheus.io/scrape': 'true',
        'prometheus.io/port': String(target.portNumber),
        'prometheus.io/path': target.path,
      });
      return undefined;
    }
    if (kind === 'PodMonitor') return this.monitor(target, 'PodMonitor', () => podMonitorSpec(target, this.namespace, options));
    const service = this.headlessService(target);
    return this.monitor(target, 'ServiceMonitor', () => serviceMonitorSpec(target, this.namespace, options, service));
  }

  private monitor<T extends object>(target: ScrapeTarget, kind: string, content: () => T): Manifest {
    const { labels } = this.props.milvus.objectFor('');
    const { selectorLabels = {} } = this.props.prometheus;
    const props: ManifestProps<T> = {
      apiVersion: MONITORING_API,
      kind,
      name: this.nameFor(target),
      labels: { ...labels, ...selectorLabels },
      ...this.wave,
      content,
    };
    return new Manifest<T>(this, target.component === 'milvus' ? 'milvus' : target.name, props);
  }

  /** A Service that only Prometheus uses, next to the pods. Returns its labels. */
  private headlessService(target: ScrapeTarget): Readonly<Record<string, string>> {
    const name = this.nameFor(target);
    const labels = { ...this.props.milvus.objectFor('').labels, [SERVICE_LABEL]: name };
    new Manifest<k8s.ServiceSpec>(this, `${target.name}-service`, {
      apiVersion: 'v1',
      kind: 'Service',
      name,
      namespace: target.namespace,
      labels,
      ...this.wave,
      content: () => headlessServiceSpec(target.pods.matchLabels ?? {}, [{ name: target.port, port: target.portNumber }]),
      toJson: k8s.toJson_ServiceSpec,
    });
    return { [SERVICE_LABEL]: name };
  }

  private nameFor(target: ScrapeTarget): string {
    const { milvus, name = this.node.id } = this.props;
    return target.component === 'milvus' ? milvus.objectFor(name).name : `${target.name}-${name}`;
  }

  private get wave() {
    const { lastWave } = this.props.milvus;
    return present({ annotations: lastWave === undefined ? undefined : syncWave(lastWave) });
  }
}

/** Label of the Services that a ServiceMonitor selects. */
const SERVICE_LABEL = 'milvus.io/metrics-of';

const SCRAPED = new WeakMap<Construct, Set<string>>();

/** Services of an app that a `Monitoring` scrapes. Two Milvus can share a service, and each series must exist once. */
function scrapedServices(construct: Construct): Set<string> {
  const root = construct.node.root as Construct;
  const scraped = SCRAPED.get(root) ?? new Set();
  SCRAPED.set(root, scraped);
  return scraped;
}
