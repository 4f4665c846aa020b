import type { Duration } from 'cdk8s';
import { milvusReader, type IMilvus } from '../network';
import { boolean, durationAmount, listOf, oneOf, reader, string, type PropsType } from '../props';
import { PROMETHEUS_HINT, prometheusReader, type PrometheusReference } from './prometheus-reference';
import type { MetricName } from './query';

/** Props of `Monitoring`. */
export interface MonitoringProps {
  /** The Milvus to scrape. */
  readonly milvus: IMilvus;
  /** The Prometheus that scrapes. */
  readonly prometheus: PrometheusReference;
  /**
   * How Prometheus finds the pods: by the resources `PodMonitor` or `ServiceMonitor` of the Prometheus operator, or by the annotations
   * `prometheus.io/scrape`, `port` and `path` of the pods. `ServiceMonitor` adds headless Services. Annotations restart the pods once.
   *
   * @default 'PodMonitor'
   */
  readonly kind?: 'PodMonitor' | 'ServiceMonitor' | 'annotations';
  /**
   * Time between two scrapes.
   *
   * @default Duration.seconds(30)
   */
  readonly interval?: Duration;
  /**
   * Time after which a scrape fails. Milvus ends a request for metrics after 10 seconds.
   *
   * @default Duration.seconds(10)
   */
  readonly scrapeTimeout?: Duration;
  /**
   * Metrics that Prometheus does not store, because they have a series for each collection.
   *
   * @default - `milvus_proxy_collection_sq_latency` and `milvus_proxy_collection_mutation_latency`, which other metrics contain
   */
  readonly dropMetrics?: readonly MetricName[];
  /**
   * Whether to scrape the services that the same app runs for this Milvus, such as etcd.
   *
   * @default true
   */
  readonly services?: boolean;
  /**
   * Name of the monitors; the names of the objects end with it.
   *
   * @default - the construct id
   */
  readonly name?: string;
}

/** A metric of Milvus. The type lists the names; a name that only a newer release has is accepted. */
const metricReader = reader<MetricName>(
  (given) => typeof given === 'string' && /^milvus_[a-z0-9_]+$/i.test(given),
  () => "Write the name of a metric of Milvus, such as 'milvus_proxy_collection_sq_latency'.",
);

export const MONITORING_TYPE: PropsType<MonitoringProps> = {
  readers: {
    milvus: milvusReader,
    prometheus: prometheusReader,
    kind: oneOf<Required<MonitoringProps>['kind']>({ PodMonitor: true, ServiceMonitor: true, annotations: true }),
    interval: durationAmount,
    scrapeTimeout: durationAmount,
    dropMetrics: listOf(metricReader),
    services: boolean,
    name: string,
  },
  hints: { milvus: 'Write the Milvus to scrape.', prometheus: PROMETHEUS_HINT },
};
