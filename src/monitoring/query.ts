import type { MetricTypes } from '../generated/metrics/metric-types';

/** Name of a metric that Milvus writes. */
export type MetricName = keyof MetricTypes;

/** Name of a histogram that Milvus writes. */
export type HistogramName = { [N in MetricName]: MetricTypes[N] extends { readonly type: 'Histogram' } ? N : never }[MetricName];

/** Labels that Prometheus adds to each series of a pod. */
type TargetLabel = 'pod' | 'container';

type LabelOf<N extends MetricName> = MetricTypes[N]['labels'] | TargetLabel;

/** A value, or an operator and a value: `'total'`, `'=~fail|abandon'`, `'!=total'`. */
export type Matchers<Label extends string = string> = { readonly [L in Label]?: string };

/** The series of one name, such as `{namespace="search"}` adds to it. */
export function series(name: string, matchers: Matchers): string {
  const written = Object.entries(matchers).flatMap(([label, matcher]) => (matcher === undefined ? [] : [`${label}${operation(matcher)}`]));
  return written.length === 0 ? name : `${name}{${written.join(',')}}`;
}

function operation(matcher: string): string {
  const [, operator = '=', value = ''] = /^(=~|!=|!~)?(.*)$/s.exec(matcher) ?? [];
  return `${operator}${JSON.stringify(value)}`;
}

/** Queries for the metrics of one Milvus. A metric that Milvus does not write, or a label that it does not have, does not compile. */
export class MilvusQueries {
  /** @param target labels that select the series of this Milvus */
  constructor(private readonly target: Matchers) {}

  /** The series of a counter or gauge. */
  public metric<N extends MetricName>(name: N, matchers: Matchers<LabelOf<N>> = {}): string {
    return series(name, { ...this.target, ...(matchers as Matchers) });
  }

  /** Growth of a counter in a second. */
  public rate<N extends MetricName>(name: N, matchers: Matchers<LabelOf<N>> = {}, window = '5m'): string {
    return `rate(${this.metric(name, matchers)}[${window}])`;
  }

  /** Growth of the observations of a histogram in a second. */
  public observations<N extends HistogramName>(name: N, matchers: Matchers<LabelOf<N>> = {}, window = '5m'): string {
    return `rate(${series(`${name}_count`, { ...this.target, ...(matchers as Matchers) })}[${window}])`;
  }

  /** Growth of the observations up to a bound in a second. Prometheus 3 writes whole bounds as decimal numbers. */
  public observationsUpTo<N extends HistogramName>(name: N, bound: number, matchers: Matchers<LabelOf<N>> = {}, window = '5m'): string {
    const le = Number.isInteger(bound) ? `=~${bound}(\\.0)?` : String(bound);
    return `rate(${series(`${name}_bucket`, { ...this.target, ...(matchers as Matchers), le })}[${window}])`;
  }

  /** A quantile of a histogram, for each value of the labels in `by`. */
  public quantile<N extends HistogramName>(
    quantile: number,
    name: N,
    { by = [], matchers = {}, window = '5m' }: QuantileOptions<LabelOf<N>> = {},
  ): string {
    const buckets = series(`${name}_bucket`, { ...this.target, ...(matchers as Matchers) });
    return `histogram_quantile(${quantile}, sum by (${['le', ...by].join(', ')}) (rate(${buckets}[${window}])))`;
  }

  /** The series of a metric that Prometheus adds to each scrape, such as `up`. */
  public scraped(
    name: 'up' | 'scrape_samples_post_metric_relabeling' | `process_${string}` | `go_${string}`,
    matchers: Matchers = {},
  ): string {
    return series(name, { ...this.target, ...matchers });
  }
}

/** Options of a quantile. */
export interface QuantileOptions<Label extends string> {
  /**
   * Labels of the result.
   *
   * @default - none
   */
  readonly by?: readonly Label[];
  /**
   * Restriction of the series.
   *
   * @default - all
   */
  readonly matchers?: Matchers<Label>;
  /**
   * Time over which observations count.
   *
   * @default '5m'
   */
  readonly window?: string;
}
