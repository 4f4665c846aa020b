import { Duration, Size } from 'cdk8s';
import {
  ScalingTrigger,
  type KedaProps,
  type PrometheusTriggerProps,
  type ScalingBehavior,
  type ScalingRules,
  type ScheduledReplicas,
} from '@org/milvus-k8s';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LINES, RELEASES, cluster, type Line } from '../support/instances';
import { output, type Output } from '../support/synthesis';
import { testEachProp } from '../support/each-prop';

const QUERY_NODE = 'milvus-querynode';

/** The metrics that a line writes, not only registers. */
function writtenMetrics(line: Line): ReadonlySet<string> {
  const rows = readFileSync(join(__dirname, '../../data/milvus-metrics.tsv'), 'utf8').split('\n').slice(1);
  const written = rows
    .map((row) => row.split('\t'))
    .filter(([, , , lines = '', never = '']) => {
      return lines.split(',').includes(line) && !never.split(',').includes(line);
    });
  return new Set(written.map(([metric = '']) => metric));
}
const PROMETHEUS = 'http://prometheus.monitoring:9090';

interface ScaledObjectJson {
  readonly minReplicaCount: number;
  readonly maxReplicaCount: number;
  readonly pollingInterval: number;
  readonly advanced: { readonly horizontalPodAutoscalerConfig: { readonly behavior: Readonly<Record<string, RulesJson>> } };
  readonly triggers: readonly TriggerJson[];
}

interface RulesJson {
  readonly stabilizationWindowSeconds: number;
  readonly policies: readonly { readonly type: string; readonly value: number; readonly periodSeconds: number }[];
}

interface TriggerJson {
  readonly type: string;
  readonly name?: string;
  readonly metricType?: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly authenticationRef?: { readonly name: string };
}

const scaled = (o: Output, workload = QUERY_NODE) => o.custom('ScaledObject', workload).spec as ScaledObjectJson;
const byPrometheus = (o: Output) => scaled(o).triggers.find(({ type }) => type === 'prometheus');

testEachProp<KedaProps>(
  'KedaProps',
  (chart, keda) => cluster(chart, { queryNode: { keda: { cpuUtilization: 40, ...keda } } }),
  {
    minReplicas: { value: () => 3, shows: (o) => expect(scaled(o).minReplicaCount).toBe(3) },
    maxReplicas: { value: () => 30, shows: (o) => expect(scaled(o).maxReplicaCount).toBe(30) },
    behavior: {
      value: () => ({ scaleUp: { pods: 5 } }),
      shows: (o) => expect(scaled(o).advanced.horizontalPodAutoscalerConfig.behavior['scaleUp']?.policies[0]?.value).toBe(5),
    },
    schedule: {
      value: () => [{ start: '0 7 * * 1-5', end: '0 20 * * 1-5', timeZone: 'Europe/London', replicas: 10 }],
      shows: (o) =>
        expect(scaled(o).triggers).toContainEqual({
          type: 'cron',
          name: 'schedule-1',
          metadata: { timezone: 'Europe/London', start: '0 7 * * 1-5', end: '0 20 * * 1-5', desiredReplicas: '10' },
        }),
    },
    triggers: {
      value: () => [ScalingTrigger.searchQueue()],
      beside: { prometheus: PROMETHEUS },
      shows: (o) => expect(byPrometheus(o)?.name).toBe('search-queue'),
    },
    prometheus: {
      value: () => 'https://thanos.example',
      beside: { triggers: [ScalingTrigger.searchQueue()] },
      shows: (o) => expect(byPrometheus(o)?.metadata['serverAddress']).toBe('https://thanos.example'),
    },
    triggerAuthentication: {
      value: () => 'thanos',
      beside: { triggers: [ScalingTrigger.searchQueue()], prometheus: PROMETHEUS },
      shows: (o) => expect(byPrometheus(o)?.authenticationRef).toEqual({ name: 'thanos' }),
    },
    cpuUtilization: {
      value: () => 55,
      shows: (o) => expect(scaled(o).triggers[0]).toEqual({ type: 'cpu', metricType: 'Utilization', metadata: { value: '55' } }),
    },
    memoryUtilization: {
      value: () => 77,
      shows: (o) => expect(scaled(o).triggers[1]).toEqual({ type: 'memory', metricType: 'Utilization', metadata: { value: '77' } }),
    },
    pollingInterval: { value: () => Duration.minutes(1), shows: (o) => expect(scaled(o).pollingInterval).toBe(60) },
  },
  () => ({ maxReplicas: 20 }),
);

testEachProp<ScheduledReplicas>(
  'ScheduledReplicas',
  (chart, time) => cluster(chart, { queryNode: { keda: { maxReplicas: 20, schedule: [time] } } }),
  {
    start: { value: () => '30 6 * * *', shows: (o) => expect(scaled(o).triggers[0]?.metadata['start']).toBe('30 6 * * *') },
    end: { value: () => '30 21 * * *', shows: (o) => expect(scaled(o).triggers[0]?.metadata['end']).toBe('30 21 * * *') },
    replicas: { value: () => 12, shows: (o) => expect(scaled(o).triggers[0]?.metadata['desiredReplicas']).toBe('12') },
    timeZone: { value: () => 'Asia/Tokyo', shows: (o) => expect(scaled(o).triggers[0]?.metadata['timezone']).toBe('Asia/Tokyo') },
  },
  () => ({ start: '0 7 * * *', end: '0 20 * * *', replicas: 10 }),
);

testEachProp<PrometheusTriggerProps>(
  'PrometheusTriggerProps',
  (chart, trigger) => {
    const keda = { maxReplicas: 20, prometheus: PROMETHEUS, triggers: [ScalingTrigger.prometheus(trigger)] };
    cluster(chart, { proxy: { keda } });
  },
  {
    name: { value: () => 'requests', shows: (o) => expect(scaled(o, 'milvus-proxy').triggers[0]?.name).toBe('requests') },
    query: { value: () => 'sum(x)', shows: (o) => expect(scaled(o, 'milvus-proxy').triggers[0]?.metadata['query']).toBe('sum(x)') },
    threshold: { value: () => 0.5, shows: (o) => expect(scaled(o, 'milvus-proxy').triggers[0]?.metadata['threshold']).toBe('0.5') },
    per: { value: () => 'role', shows: (o) => expect(scaled(o, 'milvus-proxy').triggers[0]?.metricType).toBe('Value') },
  },
  () => ({ name: 'backlog', query: 'sum(backlog)', threshold: 7 }),
);

const rules = (o: Output, direction: 'scaleUp' | 'scaleDown') => {
  const { behavior } = o.get('HorizontalPodAutoscaler', QUERY_NODE).spec as unknown as { behavior: Record<string, RulesJson> };
  return behavior[direction];
};

testEachProp<ScalingBehavior>(
  'ScalingBehavior',
  (chart, behavior) => cluster(chart, { queryNode: { autoscaling: { maxReplicas: 9, behavior } } }),
  {
    scaleUp: { value: () => ({ pods: 4 }), shows: (o) => expect(rules(o, 'scaleUp')?.policies[0]?.value).toBe(4) },
    scaleDown: { value: () => ({ pods: 4 }), shows: (o) => expect(rules(o, 'scaleDown')?.policies[0]?.value).toBe(4) },
  },
);

testEachProp<ScalingRules>(
  'ScalingRules',
  (chart, scaleDown) => cluster(chart, { queryNode: { autoscaling: { maxReplicas: 9, behavior: { scaleDown } } } }),
  {
    pods: {
      value: () => 2,
      shows: (o) => expect(rules(o, 'scaleDown')?.policies).toEqual([{ type: 'Pods', value: 2, periodSeconds: 600 }]),
    },
    percent: {
      value: () => 10,
      shows: (o) => expect(rules(o, 'scaleDown')?.policies).toEqual([{ type: 'Percent', value: 10, periodSeconds: 600 }]),
    },
    period: { value: () => Duration.minutes(30), shows: (o) => expect(rules(o, 'scaleDown')?.policies[0]?.periodSeconds).toBe(1800) },
    stabilizationWindow: {
      value: () => Duration.hours(1),
      shows: (o) => expect(rules(o, 'scaleDown')?.stabilizationWindowSeconds).toBe(3600),
    },
    tolerance: { value: () => 5, shows: (o) => expect(rules(o, 'scaleDown')).toHaveProperty('tolerance', '0.05') },
  },
);

describe('ready-made triggers', () => {
  const triggerOf = (trigger: ScalingTrigger) => {
    const keda = { maxReplicas: 20, prometheus: PROMETHEUS, triggers: [trigger] };
    return byPrometheus(output((chart) => cluster(chart, { queryNode: { keda, memory: Size.gibibytes(10) } })));
  };
  const matching = 'namespace="search",pod=~"milvus-querynode-[a-z0-9]+-[a-z0-9]{5}"';

  test('count only the work that waits in the pods of the role', () => {
    expect(triggerOf(ScalingTrigger.searchQueue())).toMatchObject({
      metricType: 'AverageValue',
      metadata: { query: `sum(milvus_querynode_read_task_ready_len{${matching}})`, threshold: '16' },
    });
  });

  test('take their share of memory from the limit of the role', () => {
    expect(triggerOf(ScalingTrigger.loadedMemory(50))?.metadata).toMatchObject({
      query: `sum(process_resident_memory_bytes{${matching}})`,
      threshold: String(5 * 1024 ** 3),
    });
  });

  test('compare a latency with the role as a whole', () => {
    const trigger = triggerOf(ScalingTrigger.searchLatency(Duration.millis(80)));
    expect(trigger).toMatchObject({ metricType: 'Value', metadata: { threshold: '80' } });
    expect(trigger?.metadata['query']).toContain(`milvus_querynode_sq_req_latency_bucket{${matching},query_type="search"}`);
  });

  test.each([
    ['2.5', 'indexNode', 'milvus-indexnode'],
    ['2.6', 'dataNode', 'milvus-datanode'],
  ] as const)('count index tasks for the role that builds indexes in %s', (line, role, workload) => {
    const keda = { maxReplicas: 9, prometheus: PROMETHEUS, triggers: [ScalingTrigger.indexTasks(3)] };
    const [trigger] = scaled(
      output((chart) => cluster(chart, { version: RELEASES[line], [role]: { keda } })),
      workload,
    ).triggers;
    expect(trigger?.metadata).toMatchObject({ threshold: '3' });
    expect(trigger?.metadata['query']).toContain('pod=~"(milvus-mixcoord|milvus-datacoord)-.+",task_type="JobTypeIndexJob"');
  });

  test.each(LINES)('ask for metrics that Milvus %s writes', (line) => {
    const target = { version: RELEASES[line], pods: 'pod="a"', coordinators: 'pod="b"', memoryBytes: 1024 ** 3 };
    const triggers = [
      ScalingTrigger.searchQueue(),
      ScalingTrigger.searchLatency(),
      ScalingTrigger.loadedMemory(),
      ScalingTrigger.indexTasks(),
    ];
    const asked = triggers.flatMap((trigger) => trigger.resolve(target).query.match(/milvus_\w+?(?=_bucket|\{)/g) ?? []);
    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(asked.filter((metric) => !writtenMetrics(line).has(metric))).toEqual([]);
  });

  test('are never read as zero when Prometheus has lost Milvus', () => {
    expect(triggerOf(ScalingTrigger.searchQueue())?.metadata['ignoreNullValues']).toBe('false');
  });
});

test('query nodes leave more slowly than proxies, one at a time', () => {
  const autoscaling = { maxReplicas: 9 };
  const o = output((chart) => cluster(chart, { queryNode: { autoscaling }, proxy: { autoscaling } }));
  const { behavior } = o.get('HorizontalPodAutoscaler', 'milvus-proxy').spec as unknown as { behavior: Record<string, RulesJson> };
  expect(rules(o, 'scaleDown')).toMatchObject({ stabilizationWindowSeconds: 1800, policies: [{ value: 1, periodSeconds: 600 }] });
  expect(behavior['scaleDown']).toMatchObject({ stabilizationWindowSeconds: 300, policies: [{ value: 1, periodSeconds: 60 }] });
});

test('KEDA finds the pods of a StatefulSet by their ordinals', () => {
  const keda = { maxReplicas: 9, prometheus: PROMETHEUS, triggers: [ScalingTrigger.searchQueue()] };
  const o = output((chart) => cluster(chart, { queryNode: { controller: 'StatefulSet', keda } }));
  expect(byPrometheus(o)?.metadata['query']).toContain('pod=~"milvus-querynode-[0-9]+"');
  expect(scaled(o)).toMatchObject({ scaleTargetRef: { kind: 'StatefulSet' } });
});
