import { join } from 'node:path';
import type { MetricTypes } from '../../src/generated/metrics/metric-types';
import { MilvusQueries, series, type HistogramName, type MetricName } from '../../src/monitoring/query';
import type { ReleaseLine } from '../../src/version';
import { readMetrics } from '../metrics/table';

/** Metrics that every one of these lines writes. */
type MetricOf<Lines extends ReleaseLine> = {
  [N in MetricName]: [Lines] extends [MetricTypes[N]['lines']] ? N : never;
}[MetricName];

type HistogramOf<Lines extends ReleaseLine> = Extract<MetricOf<Lines>, HistogramName>;

type LabelOf<N extends MetricName> = MetricTypes[N]['labels'] | 'pod';

type Matchers<N extends MetricName> = { readonly [L in LabelOf<N>]?: string };

/** The window of a rate, which Grafana chooses: at least four scrapes. */
const WINDOW = '$__rate_interval';

/** Variables that select one Milvus. */
const INSTANCE = { namespace: '$namespace', app_kubernetes_io_instance: '$instance' };

/** Variables that select some pods of it. A pod without a group has an empty label, which `.*` matches. */
const PODS = { ...INSTANCE, app_kubernetes_io_component: '=~$role', milvus_io_group: '=~$group' };

const METRICS = new Map(readMetrics(join(__dirname, '..', '..')).map((metric) => [metric.name, metric]));

/**
 * Queries for the metrics of one Milvus in some release lines. A metric that one of the lines does not write, or a label that the metric
 * does not have, does not compile. The table in `data/` is asked once more for the line at hand.
 */
export class LineQueries<Lines extends ReleaseLine = ReleaseLine> {
  private readonly queries: MilvusQueries;

  constructor(
    private readonly line: ReleaseLine,
    private readonly target: Readonly<Record<string, string>> = INSTANCE,
  ) {
    this.queries = new MilvusQueries(target);
  }

  /** The same queries for the pods that the variables `role` and `group` select. */
  public get ofPods(): LineQueries<Lines> {
    return new LineQueries<Lines>(this.line, PODS);
  }

  /** A counter or gauge. */
  public metric<N extends MetricOf<Lines>>(name: N, matchers: Matchers<N> = {}): string {
    return this.queries.metric(this.written(name), matchers as never);
  }

  /** Growth of a counter in a second. */
  public rate<N extends MetricOf<Lines>>(name: N, matchers: Matchers<N> = {}): string {
    return this.queries.rate(this.written(name), matchers as never, WINDOW);
  }

  /** Growth of a counter in the last hour. */
  public hourly<N extends MetricOf<Lines>>(name: N, matchers: Matchers<N> = {}): string {
    return `increase(${this.metric(name, matchers)}[1h])`;
  }

  /** Growth of the observations of a histogram in a second. */
  public observations<N extends HistogramOf<Lines>>(name: N, matchers: Matchers<N> = {}): string {
    return this.queries.observations(this.written(name), matchers as never, WINDOW);
  }

  /** Growth of the observations up to the bounds that a variable names. */
  public upTo<N extends HistogramOf<Lines>>(name: N, variable: `$${string}`, matchers: Matchers<N> = {}): string {
    return `rate(${series(`${this.written(name)}_bucket`, { ...this.target, ...(matchers as object), le: `=~${variable}` })}[${WINDOW}])`;
  }

  /** Growth of the sum of a histogram in a second: bytes, if it counts bytes. */
  public sums<N extends HistogramOf<Lines>>(name: N, matchers: Matchers<N> = {}): string {
    return `rate(${series(`${this.written(name)}_sum`, { ...this.target, ...(matchers as object) })}[${WINDOW}])`;
  }

  /** A quantile of a histogram, for each value of the labels in `by`. */
  public quantile<N extends HistogramOf<Lines>>(
    quantile: number,
    name: N,
    by: readonly LabelOf<N>[] = [],
    matchers: Matchers<N> = {},
  ): string {
    return this.queries.quantile(quantile, this.written(name), { by, matchers: matchers as never, window: WINDOW });
  }

  /** A series that Prometheus or the Go runtime adds to each pod. */
  public scraped(name: 'up' | `process_${string}` | `go_${string}`): string {
    return this.queries.scraped(name);
  }

  /** A query about pods of other exporters, for the pods of this Milvus. Their series have no labels of the pods; `up` has. */
  public inPods(expression: string): string {
    return `${expression} and on (pod) max by (pod) (${this.scraped('up')})`;
  }

  private written<N extends MetricName>(name: N): N {
    const metric = METRICS.get(name);
    if (!metric?.lines.includes(this.line)) throw new Error(`Milvus ${this.line} does not write ${name}.`);
    return name;
  }
}

/** Series of another exporter in the namespace of the Milvus. */
export function inNamespace(name: string, matchers: Readonly<Record<string, string>> = {}): string {
  return series(name, { namespace: '$namespace', ...matchers });
}
