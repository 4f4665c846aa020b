import type { AlertDefinition } from './alert-definition';
import { inNamespace, podsOf } from './alert-facts';

/** Values of `status` that mean a failure of Milvus. Lines differ: some split `fail` into failures of the user and of the system. */
export const FAILED = '=~fail|fail_system|abandon|rejected|rejected_system';

/** Values of `query_type` that are searches. */
export const SEARCHES = '=~search|hybrid_search';

/** Alerts about the requests of clients. */
export const SERVICE_QUALITY_ALERTS = {
  MilvusErrorRatio: {
    action: 'restore-service',
    severity: 'critical',
    minutes: 10,
    isCore: true,
    threshold: 0.05,
    summary: 'Requests of clients fail.',
    description: '{{ $value | humanizePercentage }} of the requests failed in the last 5 minutes.',
    expression: ({ queries }, share) => {
      const failed = `sum(${queries.rate('milvus_proxy_req_count', { status: FAILED })})`;
      const all = `sum(${queries.rate('milvus_proxy_req_count', { status: 'total' })})`;
      return `${failed} / ${all} > ${share} and ${all} > 0.1`;
    },
  },
  MilvusSearchSlow: {
    action: 'add-capacity',
    severity: 'warning',
    minutes: 10,
    isCore: true,
    threshold: 512,
    summary: 'Clients wait long for the results of searches.',
    description: 'One of 100 searches takes longer than {{ $value | humanize }} ms.',
    expression: ({ queries }, milliseconds) =>
      `${queries.quantile(0.99, 'milvus_proxy_sq_latency', { matchers: { query_type: SEARCHES } })} > ${milliseconds}`,
  },
  MilvusMutationSlow: {
    action: 'add-capacity',
    severity: 'warning',
    minutes: 10,
    isCore: true,
    threshold: 1024,
    summary: 'Clients wait long when they insert, upsert or delete.',
    description: 'One of 100 mutations takes longer than {{ $value | humanize }} ms.',
    expression: ({ queries }, milliseconds) => `${queries.quantile(0.99, 'milvus_proxy_mutation_latency')} > ${milliseconds}`,
  },
  MilvusProxyQueueing: {
    action: 'add-capacity',
    severity: 'warning',
    minutes: 10,
    releases: { from: '2.4.0' },
    threshold: 200,
    summary: 'Requests wait in the queue of the proxies.',
    description: 'One of 100 requests waits longer than {{ $value | humanize }} ms.',
    expression: ({ queries }, milliseconds) => `${queries.quantile(0.99, 'milvus_proxy_req_in_queue_latency')} > ${milliseconds}`,
  },
  MilvusProxyImbalance: {
    action: 'unblock-work',
    severity: 'warning',
    minutes: 30,
    threshold: 3,
    summary: 'One proxy gets most of the requests, because few long-lived connections stay on it.',
    description: 'One proxy gets {{ $value | humanize }} requests in a second, and the others far fewer.',
    expression: ({ queries, workloads }, factor) => {
      // The largest of n shares cannot exceed n times their average.
      const isPossible = workloads.some(({ container, mostPods }) => container === 'proxy' && mostPods > factor);
      if (!isPossible) return undefined;
      const requests = queries.rate('milvus_proxy_req_count', { status: 'total' }, '10m');
      const perPod = `sum by (pod) (${requests})`;
      return `max(${perPod}) > ${factor} * avg(${perPod}) and sum(${requests}) > 10`;
    },
  },
  MilvusSlowQueries: {
    action: 'add-capacity',
    severity: 'info',
    minutes: 15,
    releases: { from: '2.4.0' },
    threshold: 1,
    summary: 'Queries exceed the limit of slow queries (`proxy.slowQuerySpanInSeconds`).',
    description: '{{ $value | humanize }} slow queries in a second.',
    expression: ({ queries }, perSecond) => `sum(${queries.rate('milvus_proxy_slow_query_count')}) > ${perSecond}`,
  },
  MilvusRateLimited: {
    action: 'unblock-work',
    severity: 'warning',
    minutes: 10,
    isCore: true,
    threshold: 0,
    summary: 'Milvus rejects requests because they exceed a rate limit.',
    description: '{{ $value | humanize }} requests of {{ $labels.msg_type }} are rejected in a second.',
    expression: ({ queries }, perSecond) =>
      `sum by (msg_type) (${queries.rate('milvus_proxy_rate_limit_req_count', { status: 'fail' })}) > ${perSecond}`,
  },
  MilvusWritesDenied: {
    action: 'restore-service',
    severity: 'critical',
    minutes: 2,
    isCore: true,
    summary: 'Milvus rejects all writes to protect itself.',
    description: '{{ $labels.quota_states }} of {{ $labels.name }}.',
    expression: ({ queries }) => `max by (quota_states, name) (${queries.metric('milvus_rootcoord_quota_states')}) == 1`,
  },
  MilvusWritesThrottled: {
    action: 'add-capacity',
    severity: 'warning',
    minutes: 15,
    threshold: 0.3,
    summary: 'Milvus slows down writes, and rejects them if nothing changes.',
    description: 'The writes to collection {{ $labels.collection_id }} are slowed down by {{ $value | humanizePercentage }}.',
    expression: ({ queries }, share) => `max by (collection_id) (${queries.metric('milvus_rootcoord_rate_limit_ratio')}) > ${share}`,
  },
  MilvusPartialResults: {
    action: 'restore-service',
    severity: 'critical',
    minutes: 5,
    releases: { from: '2.6.0' },
    threshold: 0,
    summary: 'Answers of Milvus lack the data of some shards.',
    description: '{{ $value | humanize }} partial answers of type {{ $labels.query_type }} in a second.',
    expression: ({ queries }, perSecond) => `sum by (query_type) (${queries.rate('milvus_querynode_partial_result_count')}) > ${perSecond}`,
  },
  MilvusReadQueueGrowing: {
    action: 'add-capacity',
    severity: 'warning',
    minutes: 10,
    threshold: 100,
    summary: 'Searches wait in the queue of a query node.',
    description: '{{ $value | humanize }} searches wait in {{ $labels.pod }}.',
    expression: ({ queries }, tasks) =>
      `avg by (pod) (avg_over_time(${queries.metric('milvus_querynode_read_task_ready_len')}[5m])) > ${tasks}`,
  },
  MilvusTimestampSlow: {
    action: 'repair-dependency',
    severity: 'warning',
    minutes: 15,
    threshold: 100,
    summary: 'Every write waits for a timestamp of the coordinator.',
    description: 'One of 100 timestamps takes longer than {{ $value | humanize }} ms.',
    expression: ({ queries }, milliseconds) => `${queries.quantile(0.99, 'milvus_proxy_apply_timestamp_latency')} > ${milliseconds}`,
  },
  MilvusCpuThrottled: {
    action: 'add-capacity',
    severity: 'info',
    minutes: 15,
    needs: ['cadvisor'],
    threshold: 0.25,
    summary: 'The kernel holds back a pod of Milvus at its CPU limit, which makes requests slow.',
    description: '{{ $labels.pod }} is held back in {{ $value | humanizePercentage }} of the periods.',
    expression: (facts, share) => {
      if (facts.workloads.length === 0) return undefined;
      const matchers = { pod: podsOf(facts.workloads), container: '!=' };
      const throttled = inNamespace(facts, 'container_cpu_cfs_throttled_periods_total', matchers);
      const periods = inNamespace(facts, 'container_cpu_cfs_periods_total', matchers);
      return `sum by (pod) (rate(${throttled}[5m])) / sum by (pod) (rate(${periods}[5m])) > ${share}`;
    },
  },
} as const satisfies Readonly<Record<string, AlertDefinition>>;
