import type { Mistake } from '../findings';
import { number, propsOf } from '../props';
import { isWithin, type MilvusVersion } from '../version';
import { FAILED, SEARCHES } from './alerts/service-quality';
import type { MilvusQueries } from './query';
import { OBJECTIVE, OBJECTIVE_BUCKET } from './rules';

/** Objective for the time of searches. */
export interface LatencyObjective {
  /** Bound in milliseconds. Milvus counts searches up to certain bounds, such as 128, 256 and 512. */
  readonly milliseconds: number;
  /** Share of searches within the bound in percent, such as 99. */
  readonly percent: number;
}

/** What clients of a Milvus are promised, over 30 days. */
export interface Objectives {
  /**
   * Share of requests that succeed in percent, such as 99.9.
   *
   * @default - no objective
   */
  readonly availability?: number;
  /**
   * Time of searches.
   *
   * @default - no objective
   */
  readonly searchLatency?: LatencyObjective;
}

const BUCKET_HINT = 'Write a bound in milliseconds, such as milliseconds: 128.';
const PERCENT_HINT = 'Write a share in percent, such as percent: 99.';

export const objectivesReader = propsOf<Objectives>(
  {
    availability: number,
    searchLatency: propsOf<LatencyObjective>(
      { milliseconds: number, percent: number },
      { milliseconds: BUCKET_HINT, percent: PERCENT_HINT },
    ),
  },
  {},
);

/** A rule of Prometheus that stores the result of a query. */
export interface RecordingRule {
  readonly record: string;
  readonly expr: string;
  readonly labels?: Readonly<Record<string, string>>;
}

/** An alert about the use of an error budget. */
export interface BurnAlert {
  readonly alert: string;
  readonly expr: string;
  readonly severity: 'critical' | 'warning';
  readonly summary: string;
  readonly description: string;
}

/**
 * Pairs of windows: a budget of 30 days that is used at this factor is noticed in the long window, and the alert ends soon after the
 * trouble because of the short one. Source: Google, The Site Reliability Workbook, chapter 5, table 5-8.
 */
const WINDOWS = [
  { long: '1h', short: '5m', factor: 14.4, severity: 'critical', budget: '2 days' },
  { long: '6h', short: '30m', factor: 6, severity: 'critical', budget: '5 days' },
  { long: '1d', short: '2h', factor: 3, severity: 'warning', budget: '10 days' },
  { long: '3d', short: '6h', factor: 1, severity: 'warning', budget: '30 days' },
] as const;

const EVERY_WINDOW = [...new Set(WINDOWS.flatMap(({ long, short }) => [short, long]))].sort(byLength);

/** Bounds of the buckets in milliseconds. Source: Milvus, `pkg/metrics/metrics.go`: buckets. */
const BUCKETS: readonly { readonly range: { readonly from?: string; readonly below?: string }; readonly bounds: readonly number[] }[] = [
  { range: { below: '2.5.0' }, bounds: [5, 10, 20, 50, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 3000, 10_000, 60_000] },
  { range: { from: '2.5.0' }, bounds: Array.from({ length: 18 }, (_, power) => 2 ** power) },
];

/** Checks that objectives leave a budget, and that Milvus counts up to the bound. */
export function checkObjectives({ availability, searchLatency }: Objectives, version: MilvusVersion): Mistake[] {
  const percentages = [
    ['objectives.availability', availability],
    ['objectives.searchLatency.percent', searchLatency?.percent],
  ] as const;
  const mistakes = percentages.flatMap(([prop, percent]): Mistake[] => {
    if (percent === undefined || (percent >= 50 && percent < 100)) return [];
    return [{ rule: OBJECTIVE, prop, problem: `is ${percent} %.`, fix: OBJECTIVE.fix }];
  });
  const bounds = BUCKETS.find(({ range }) => isWithin(version.version, range))?.bounds ?? [];
  if (searchLatency && !bounds.includes(searchLatency.milliseconds)) {
    const prop = 'objectives.searchLatency.milliseconds';
    const problem = `is ${searchLatency.milliseconds}, up to which Milvus ${version.version} does not count.`;
    mistakes.push({ rule: OBJECTIVE_BUCKET, prop, problem, fix: `Write one of ${bounds.filter((bound) => bound >= 10).join(', ')}.` });
  }
  return mistakes;
}

/** What one objective measures. */
interface Indicator {
  /** Name in recording rules. */
  readonly record: string;
  /** Name in alerts. */
  readonly alert: string;
  /** Share of bad events in a window. */
  readonly ratio: (window: string) => string;
  readonly percent: number;
  readonly summary: string;
}

function indicators(queries: MilvusQueries, { availability, searchLatency }: Objectives): Indicator[] {
  const requests = (status: string, window: string) => `sum(${queries.rate('milvus_proxy_req_count', { status }, window)})`;
  const searches = { query_type: SEARCHES };
  return [
    ...(availability === undefined
      ? []
      : [
          {
            record: 'milvus:request_errors',
            alert: 'MilvusAvailabilityBudget',
            ratio: (window: string) => `(${requests(FAILED, window)} or vector(0)) / ${requests('total', window)}`,
            percent: availability,
            summary: `Requests fail so often that ${availability} % of them cannot succeed in 30 days.`,
          },
        ]),
    ...(searchLatency === undefined
      ? []
      : [
          {
            record: 'milvus:slow_searches',
            alert: 'MilvusSearchLatencyBudget',
            ratio: (window: string) => {
              const fast = queries.observationsUpTo('milvus_proxy_sq_latency', searchLatency.milliseconds, searches, window);
              return `1 - sum(${fast}) / sum(${queries.observations('milvus_proxy_sq_latency', searches, window)})`;
            },
            percent: searchLatency.percent,
            summary:
              `Searches take longer than ${searchLatency.milliseconds} ms so often that ${searchLatency.percent} % of them ` +
              'cannot be faster in 30 days.',
          },
        ]),
  ];
}

/** Recording rules of the objectives: the share of bad events in each window. */
export function objectiveRecords(
  queries: MilvusQueries,
  objectives: Objectives,
  labels: Readonly<Record<string, string>>,
): RecordingRule[] {
  return indicators(queries, objectives).flatMap(({ record, ratio }) =>
    EVERY_WINDOW.map((window) => ({ record: `${record}:ratio_rate${window}`, expr: ratio(window), labels })),
  );
}

/** Alerts of the objectives, with the labels of the recorded series. */
export function objectiveAlerts(queries: MilvusQueries, objectives: Objectives, selector: string): BurnAlert[] {
  return indicators(queries, objectives).flatMap(({ record, alert, percent, summary }) => {
    const allowed = Number(((100 - percent) / 100).toFixed(6));
    return WINDOWS.map(({ long, short, factor, severity, budget }) => {
      const above = (window: string) => `${record}:ratio_rate${window}${selector} > ${factor} * ${allowed}`;
      return {
        alert: `${alert}${long}`,
        expr: `${above(long)} and ${above(short)}`,
        severity,
        summary,
        description: `In the last ${long} the error budget was used ${factor} times as fast as it may be; at 1 it lasts 30 days. ${budget} of it are at risk.`,
      };
    });
  });
}

function byLength(one: string, other: string): number {
  const minutes = (window: string) => Number.parseInt(window, 10) * ({ m: 1, h: 60, d: 1440 }[window.slice(-1)] ?? 1);
  return minutes(one) - minutes(other);
}
