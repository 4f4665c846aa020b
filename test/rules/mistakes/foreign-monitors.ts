import { ApiObject, JsonPatch, type Chart } from 'cdk8s';
import { Namespaces, Pods, Service } from 'cdk8s-plus-27';
import type { MilvusClusterProps } from '@org/milvus-k8s';
import { cluster, inClusterDependencies } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

const POD_MONITOR = ['monitoring.coreos.com/v1', 'PodMonitor'] as const;
const SERVICE_MONITOR = ['monitoring.coreos.com/v1', 'ServiceMonitor'] as const;

/** A monitor that the user writes as a plain object. */
function monitor(chart: Chart, [apiVersion, kind]: readonly [string, string], spec: object): void {
  const object = new ApiObject(chart, 'monitor', { apiVersion, kind, metadata: { name: 'milvus' } });
  object.addJsonPatch(JsonPatch.add('/spec', spec));
}

const matchLabels = { 'app.kubernetes.io/instance': 'milvus' };
const prometheus = (chart: Chart) => [Namespaces.select(chart, 'prometheus', { names: ['monitoring'] })];

/** A cluster that admits Prometheus, or not, with a monitor of its pods. */
const scraped =
  (
    kind: readonly [string, string],
    spec: object,
    props: (chart: Chart) => Partial<MilvusClusterProps> = (chart) => ({ monitoring: prometheus(chart) }),
  ) =>
  (chart: Chart) => {
    cluster(chart, props(chart));
    monitor(chart, kind, spec);
  };

/** Each kind that selects pods, as it names their ports. */
const POD_KINDS: readonly (readonly [kind: readonly [string, string], spec: (port: string | number) => object])[] = [
  [POD_MONITOR, (port) => ({ selector: { matchLabels }, podMetricsEndpoints: [{ port }] })],
  [['operator.victoriametrics.com/v1beta1', 'VMPodScrape'], (port) => ({ selector: { matchLabels }, podMetricsEndpoints: [{ port }] })],
  [['monitoring.googleapis.com/v1', 'PodMonitoring'], (port) => ({ selector: { matchLabels }, endpoints: [{ port }] })],
];

/** A ServiceMonitor of a Service that the user writes for the pods of the proxies. */
const throughService = (port: string, props: (chart: Chart) => Partial<MilvusClusterProps>) => (chart: Chart) => {
  const labels = { team: 'search' };
  const { proxy } = cluster(chart, props(chart));
  new Service(chart, 'web', { metadata: { name: 'web', labels }, selector: proxy, ports: [{ name: 'metrics', port: 9091 }] });
  monitor(chart, SERVICE_MONITOR, { selector: { matchLabels: labels }, endpoints: [{ port }] });
};

/** A monitor of the etcd that the app runs. */
const etcd = (isAdmitted: boolean) => (chart: Chart) => {
  cluster(chart, {
    dependencies: inClusterDependencies(chart, 'deps', { metaStore: isAdmitted ? { monitoring: prometheus(chart) } : {} }),
  });
  monitor(chart, POD_MONITOR, {
    selector: { matchLabels: { 'app.kubernetes.io/name': 'etcd' } },
    podMetricsEndpoints: [{ port: 'metrics' }],
  });
};

const nobody = () => ({});

export const FOREIGN_MONITOR_MISTAKES: readonly MistakeCase[] = [
  ...POD_KINDS.map(([kind, spec]): MistakeCase => ({
    rule: 'MK-MON-009',
    mistake: `an object of kind ${kind[1]} of a port that the pods lack`,
    wrong: scraped(kind, spec('http-metrics')),
    right: scraped(kind, spec('metrics')),
    path: 'test/monitor',
    prop: 'spec',
    says: ['scrapes port http-metrics of test/milvus, which does not exist.', "port: 'metrics'"],
  })),
  {
    rule: 'MK-MON-009',
    mistake: 'a PodMonitor of a port number that the pods lack',
    wrong: scraped(POD_MONITOR, { selector: { matchLabels }, podMetricsEndpoints: [{ portNumber: 9090 }] }),
    right: scraped(POD_MONITOR, { selector: { matchLabels }, podMetricsEndpoints: [{ portNumber: 9091 }] }),
    path: 'test/monitor',
    prop: 'spec',
  },
  {
    rule: 'MK-MON-009',
    mistake: 'a ServiceMonitor of a port that the Service lacks',
    wrong: throughService('http', (chart) => ({ monitoring: prometheus(chart) })),
    right: throughService('metrics', (chart) => ({ monitoring: prometheus(chart) })),
    path: 'test/monitor',
    prop: 'spec',
  },
  ...POD_KINDS.map(([kind, spec]): MistakeCase => ({
    rule: 'MK-MON-014',
    mistake: `an object of kind ${kind[1]} of pods whose policy admits no Prometheus`,
    wrong: scraped(kind, spec('metrics'), nobody),
    right: scraped(kind, spec('metrics')),
    path: 'test/monitor',
    prop: 'spec',
    says: ['scrapes port 9091 of test/milvus, whose policy admits no Prometheus.', 'monitoring'],
  })),
  {
    rule: 'MK-MON-014',
    mistake: 'a ServiceMonitor of a Service of the user to pods whose policy admits no Prometheus',
    wrong: throughService('metrics', nobody),
    right: throughService('metrics', (chart) => ({ monitoring: [Pods.select(chart, 'prometheus', { labels: { app: 'prometheus' } })] })),
    path: 'test/monitor',
    prop: 'spec',
  },
  {
    rule: 'MK-MON-014',
    mistake: 'a PodMonitor of the etcd that the app runs, whose policy admits no Prometheus',
    wrong: etcd(false),
    right: etcd(true),
    path: 'test/monitor',
    prop: 'spec',
    says: ['scrapes port 2381'],
  },
];
