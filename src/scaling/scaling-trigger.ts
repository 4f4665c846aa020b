import { Duration } from 'cdk8s';
import type { Mistake, ReleaseRange } from '../findings';
import { durationAmount, number, string, inside, oneOf, readProps, type PropsType } from '../props';
import { TRIGGER_VALUE } from './rules';
import { INDEX_BUILDERS, isWithin, MilvusVersion, valueIn, type ByRelease, type RoleName } from '../version';

/** Facts about the role that a trigger scales. */
export interface TriggerTarget {
  /** The release of the role. */
  readonly version: MilvusVersion;
  /** Label matchers of the role's pods, such as `namespace="search",pod=~"milvus-querynode-…"`. */
  readonly pods: string;
  /** Label matchers of the pods that run the data coordinator. */
  readonly coordinators: string;
  /** Memory limit of one pod. */
  readonly memoryBytes: number;
}

/** Options of `ScalingTrigger.prometheus`. */
export interface PrometheusTriggerProps {
  /** Name, unique among the triggers of the role. */
  readonly name: string;
  /** PromQL query that returns one number. */
  readonly query: string;
  /** Target value: for each pod, or for all of them, depending on `per`. */
  readonly threshold: number;
  /**
   * Whether the threshold is for each pod, as for a queue, or for the role as a whole, as for a latency.
   *
   * @default 'pod'
   */
  readonly per?: 'pod' | 'role';
}

const PROMETHEUS_TYPE: PropsType<PrometheusTriggerProps> = {
  readers: {
    name: string,
    query: string,
    threshold: number,
    per: oneOf<Required<PrometheusTriggerProps>['per']>({ pod: true, role: true }),
  },
  hints: {
    name: "Write a name, such as name: 'backlog'.",
    query: "Write PromQL that returns one number, such as query: 'sum(ingest_backlog)'.",
    threshold: 'Write the target, such as threshold: 1000.',
  },
};

const STAND_INS = { name: () => 'stand-in', query: () => 'vector(0)', threshold: () => 1 };

interface TriggerParts {
  readonly name: string;
  readonly metricType: 'AverageValue' | 'Value';
  /** Roles that the metric describes, and the releases in which it does. */
  readonly roles?: Partial<Readonly<Record<RoleName, ReleaseRange>>>;
  readonly query: (target: TriggerTarget) => string;
  readonly threshold: (target: TriggerTarget) => number;
}

/**
 * Tasks of indexes that wait or run. 2.5 and later register the metric of 2.4, and never write it.
 * Source: `pkg/metrics` of each line and every use of the two metrics there; `data/milvus-metrics.tsv`
 */
const INDEX_TASKS: ByRelease<string> = [
  { below: '2.5.0', value: 'milvus_datacoord_index_task_count{index_task_status=~"unissued|in-progress"}' },
  {
    from: '2.5.0',
    value: 'milvus_datacoord_task_count{task_type="JobTypeIndexJob",task_state=~"JobStateInit|JobStateInProgress|JobStateRetry"}',
  },
];

const QUERY_NODES: Required<TriggerParts>['roles'] = { queryNode: {} };

/**
 * A Prometheus metric that KEDA uses to choose a number of pods.
 *
 * The built-in triggers query Milvus' own metrics (`pkg/metrics` of Milvus) by the labels `namespace` and `pod`, which
 * Prometheus adds to metrics of pods. Their thresholds are starting points, not measurements of your load.
 *
 * @example
 * ScalingTrigger.searchQueue()
 * @example
 * ScalingTrigger.prometheus({ name: 'backlog', query: 'sum(ingest_backlog)', threshold: 1000 })
 */
export class ScalingTrigger {
  /**
   * Searches and queries that wait in a query node, for each pod (`milvus_querynode_read_task_ready_len`).
   *
   * @param waiting how many may wait; default 16
   */
  public static searchQueue(waiting = 16): ScalingTrigger {
    return new ScalingTrigger({
      name: 'search-queue',
      metricType: 'AverageValue',
      roles: QUERY_NODES,
      query: ({ pods }) => `sum(milvus_querynode_read_task_ready_len{${pods}})`,
      threshold: () => waiting,
    });
  }

  /**
   * Latency of searches in the query nodes, 99th percentile of five minutes (`milvus_querynode_sq_req_latency`). More
   * query nodes reduce it only if collections have replicas to spread the searches over.
   *
   * @param latency target latency; default 200 ms
   */
  public static searchLatency(latency: Duration = Duration.millis(200)): ScalingTrigger {
    const { value = Duration.millis(200), mistakes } = durationAmount.read(latency);
    const unreadable = mistakes.map((mistake) => inside('latency', mistake));
    const parts: TriggerParts = {
      name: 'search-latency',
      metricType: 'Value',
      roles: QUERY_NODES,
      query: ({ pods }) => {
        const labels = `${pods},query_type="search"`;
        const buckets = `sum by (le) (rate(milvus_querynode_sq_req_latency_bucket{${labels}}[5m]))`;
        // Without searches the quantile is NaN. If no query node is scraped, the query returns no value, and KEDA waits.
        return `histogram_quantile(0.99, ${buckets}) > 0 or 0 * sum(milvus_querynode_read_task_ready_len{${pods}})`;
      },
      threshold: () => value.toMilliseconds({ integral: false }),
    };
    return new ScalingTrigger(parts, unreadable);
  }

  /**
   * Memory of the query nodes including loaded data, for each pod (`process_resident_memory_bytes`). Milvus refuses
   * loads from 90 % of the limit on. Pages of memory-mapped files count too.
   *
   * @param percent share of the memory limit; default 75
   */
  public static loadedMemory(percent = 75): ScalingTrigger {
    return new ScalingTrigger({
      name: 'loaded-memory',
      metricType: 'AverageValue',
      roles: QUERY_NODES,
      query: ({ pods }) => `sum(process_resident_memory_bytes{${pods}})`,
      threshold: ({ memoryBytes }) => Math.floor((memoryBytes * percent) / 100),
    });
  }

  /**
   * Index tasks that wait or run, for each pod of the role that builds indexes: index nodes up to 2.5, data nodes from 2.6 on
   * (`milvus_datacoord_task_count`, up to 2.4 `milvus_datacoord_index_task_count`).
   *
   * @param tasks target number of tasks for one pod; default 4
   */
  public static indexTasks(tasks = 4): ScalingTrigger {
    return new ScalingTrigger({
      name: 'index-tasks',
      metricType: 'AverageValue',
      roles: INDEX_BUILDERS,
      query: ({ version, coordinators }) => {
        const waiting = `sum(${valueIn(version.version, INDEX_TASKS) ?? ''})`.replace('{', `{${coordinators},`);
        // The series appear with the first task. If no coordinator is scraped, the query returns no value, and KEDA waits.
        return `${waiting} or 0 * sum(process_resident_memory_bytes{${coordinators}})`;
      },
      threshold: () => tasks,
    });
  }

  /** Your own query. */
  public static prometheus(given: PrometheusTriggerProps): ScalingTrigger {
    const { props, mistakes } = readProps(given, PROMETHEUS_TYPE, STAND_INS);
    const parts: TriggerParts = {
      name: props.name,
      metricType: props.per === 'role' ? 'Value' : 'AverageValue',
      query: () => props.query,
      threshold: () => props.threshold,
    };
    return new ScalingTrigger(parts, mistakes);
  }

  /** Name among the triggers of a role. */
  public readonly name: string;
  /** The mistakes in this trigger. */
  public readonly mistakes: readonly Mistake[];

  private constructor(
    private readonly parts: TriggerParts,
    unreadable: readonly Mistake[] = [],
  ) {
    this.name = parts.name;
    const sample = { version: MilvusVersion.V2_6, pods: '', coordinators: '', memoryBytes: 1024 ** 3 };
    const threshold = parts.threshold(sample);
    const problems = [
      ...(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(parts.name)
        ? []
        : [`'${parts.name}' is not a name of lower-case letters, digits and '-'.`]),
      ...(parts.query(sample).trim() === '' ? ['the query is empty.'] : []),
      ...(Number.isFinite(threshold) && threshold > 0 ? [] : [`the threshold is ${threshold}.`]),
    ];
    this.mistakes = [...unreadable, ...problems.map((problem) => ({ rule: TRIGGER_VALUE, problem, fix: TRIGGER_VALUE.fix }))];
  }

  /** Roles that the metric describes in a release; undefined for any role. @internal */
  public rolesIn({ version }: MilvusVersion): readonly RoleName[] | undefined {
    const ranges = this.parts.roles && (Object.entries(this.parts.roles) as [RoleName, ReleaseRange][]);
    return ranges?.flatMap(([role, releases]) => (isWithin(version, releases) ? [role] : []));
  }

  /** Kind of threshold, query and threshold for one role. @internal */
  public resolve(target: TriggerTarget): {
    readonly metricType: 'AverageValue' | 'Value';
    readonly query: string;
    readonly threshold: string;
  } {
    const { metricType, query, threshold } = this.parts;
    return { metricType, query: query(target), threshold: String(threshold(target)) };
  }
}
