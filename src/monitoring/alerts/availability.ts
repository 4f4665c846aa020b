import type { AlertDefinition } from './alert-definition';
import { anyOf, inNamespace, podsOf, type AlertFacts, type WorkloadFacts } from './alert-facts';

const COORDINATORS = '=~mixcoord|rootcoord';

const runs = (facts: AlertFacts, container: string) => facts.workloads.filter((workload) => workload.container === container);

/** Names of the workloads of one kind; empty if no workload is of this kind. */
const namesOf = (workloads: readonly WorkloadFacts[], kind: WorkloadFacts['kind']) =>
  workloads.filter((workload) => workload.kind === kind).map(({ name }) => name);

const budgets = ({ workloads }: AlertFacts) => workloads.flatMap(({ budget }) => (budget === undefined ? [] : [budget]));

/** Compares two metrics of kube-state-metrics about workloads, for each kind of controller that exists. */
function unavailable(facts: AlertFacts): string | undefined {
  const kinds = [
    ['deployment', 'kube_deployment_status_replicas_available', 'kube_deployment_spec_replicas', namesOf(facts.workloads, 'Deployment')],
    ['statefulset', 'kube_statefulset_status_replicas_ready', 'kube_statefulset_replicas', namesOf(facts.workloads, 'StatefulSet')],
  ] as const;
  const comparisons = kinds
    .filter(([, , , names]) => names.length > 0)
    .map(([label, available, wanted, names]) => {
      const matchers = { [label]: anyOf(names) };
      return `${inNamespace(facts, available, matchers)} < ${inNamespace(facts, wanted, matchers)}`;
    });
  return comparisons.length === 0 ? undefined : comparisons.join(' or ');
}

/** Alerts about pods that are missing, restart or are not registered. */
export const AVAILABILITY_ALERTS = {
  MilvusTargetDown: {
    action: 'restore-service',
    severity: 'critical',
    minutes: 5,
    isCore: true,
    summary: 'A pod of Milvus does not answer on its metrics port; requests that it serves fail or move to others.',
    description: 'Prometheus cannot scrape {{ $labels.pod }}.',
    expression: ({ queries }) => `${queries.scraped('up')} == 0`,
  },
  MilvusAbsent: {
    action: 'restore-service',
    severity: 'critical',
    minutes: 10,
    isCore: true,
    summary: 'Prometheus sees no pod of this Milvus, so no other alert about it can fire.',
    description: 'No target of this Milvus is scraped.',
    // Not milvus_build_info, which releases before 2.3.8 do not write.
    expression: ({ queries }) => `absent(${queries.scraped('up')})`,
  },
  MilvusNoActiveCoordinator: {
    action: 'restore-service',
    severity: 'critical',
    minutes: 2,
    isCore: true,
    summary: 'No coordinator is active: creating, loading and flushing collections fail, and searches fail soon.',
    description: '{{ $value }} coordinators are active.',
    expression: ({ queries, mode }) =>
      mode === 'standalone' ? undefined : `(sum(${queries.metric('milvus_num_node', { role_name: COORDINATORS })}) or vector(0)) < 1`,
  },
  MilvusTwoActiveCoordinators: {
    action: 'protect-data',
    severity: 'critical',
    minutes: 10,
    summary: 'Two coordinators are active at once and can contradict each other.',
    description: '{{ $value }} coordinators are active.',
    expression: ({ queries, mode }) =>
      mode === 'standalone' ? undefined : `sum(${queries.metric('milvus_num_node', { role_name: COORDINATORS })}) > 1`,
  },
  MilvusNoStandbyCoordinator: {
    action: 'restore-service',
    severity: 'warning',
    minutes: 15,
    summary: 'No standby coordinator is up: if the active one stops, creating and loading collections stop until a pod has started.',
    description: '{{ $value }} coordinators are up.',
    expression: (facts) => {
      const several = facts.workloads.find(({ container, fewestPods }) => ['mixcoord', 'rootcoord'].includes(container) && fewestPods > 1);
      return several && `count(${facts.queries.scraped('up', { container: several.container })} == 1) < ${several.fewestPods}`;
    },
  },
  MilvusProxyNotRegistered: {
    action: 'restore-service',
    severity: 'warning',
    minutes: 5,
    summary: 'A proxy lost its session: it serves stale schemas and permissions.',
    description: '{{ $value }} proxies are up, and fewer are registered.',
    expression: (facts) =>
      runs(facts, 'proxy').length === 0
        ? undefined
        : `count(${facts.queries.scraped('up', { container: 'proxy' })} == 1) > max(${facts.queries.metric('milvus_rootcoord_proxy_num')})`,
  },
  MilvusQueryNodeNotRegistered: {
    action: 'restore-service',
    severity: 'critical',
    minutes: 5,
    isCore: true,
    summary: 'A query node lost its session: its data is loaded on other nodes, and searches can fail until then.',
    description: '{{ $value }} query nodes are up, and fewer are registered.',
    expression: (facts) =>
      runs(facts, 'querynode').length === 0
        ? undefined
        : `count(${facts.queries.scraped('up', { container: '=~querynode|streamingnode' })} == 1) > ` +
          `max(${facts.queries.metric('milvus_querycoord_querynode_num')})`,
  },
  MilvusDataNodeNotRegistered: {
    action: 'restore-service',
    severity: 'warning',
    minutes: 10,
    summary: 'A data node lost its session and gets no work: compaction and indexing take longer.',
    description: '{{ $value }} data nodes are up, and fewer are registered.',
    expression: (facts) =>
      runs(facts, 'datanode').length === 0
        ? undefined
        : `count(${facts.queries.scraped('up', { container: 'datanode' })} == 1) > ` +
          `max(${facts.queries.metric('milvus_datacoord_datanode_num')})`,
  },
  MilvusQueryNodeSilent: {
    action: 'restore-service',
    severity: 'critical',
    minutes: 2,
    releases: { from: '2.5.0' },
    isCore: true,
    threshold: 60,
    summary: 'The coordinator cannot reach a query node: searches on its data can time out.',
    description: 'The last heartbeat was {{ $value | humanizeDuration }} ago.',
    expression: ({ queries, mode }, seconds) =>
      mode === 'standalone'
        ? undefined
        : `time() - max by (node_id) (${queries.metric('milvus_querycoord_last_heartbeat_timestamp')}) / 1e9 > ${seconds}`,
  },
  MilvusRestarts: {
    action: 'restore-service',
    severity: 'warning',
    minutes: 0,
    needs: ['kube-state-metrics'],
    isCore: true,
    threshold: 2,
    summary: 'A container of Milvus restarts again and again.',
    description: '{{ $labels.container }} of {{ $labels.pod }} restarted {{ $value | humanize }} times in 30 minutes.',
    expression: (facts, restarts) =>
      facts.workloads.length === 0
        ? undefined
        : `increase(${inNamespace(facts, 'kube_pod_container_status_restarts_total', { pod: podsOf(facts.workloads) })}[30m]) > ${restarts}`,
  },
  MilvusOOMKilled: {
    action: 'add-capacity',
    severity: 'critical',
    minutes: 0,
    needs: ['kube-state-metrics'],
    isCore: true,
    summary: 'The kernel ended a container of Milvus because it exceeded its memory limit.',
    description: '{{ $labels.container }} of {{ $labels.pod }} was ended for its memory.',
    expression: (facts) => {
      if (facts.workloads.length === 0) return undefined;
      const pod = podsOf(facts.workloads);
      const reason = inNamespace(facts, 'kube_pod_container_status_last_terminated_reason', { pod, reason: 'OOMKilled' });
      const restarts = inNamespace(facts, 'kube_pod_container_status_restarts_total', { pod });
      return `max by (pod, container) (${reason}) == 1 and max by (pod, container) (increase(${restarts}[15m])) > 0`;
    },
  },
  MilvusRolloutStuck: {
    action: 'restore-service',
    severity: 'warning',
    // A rollout waits for query nodes that drain.
    minutes: ({ drainSeconds }) => Math.ceil(drainSeconds / 60) + 15,
    needs: ['kube-state-metrics'],
    isCore: true,
    summary: 'A workload of Milvus has fewer ready pods than it should, longer than a rollout takes.',
    description: '{{ $labels.deployment }}{{ $labels.statefulset }} has {{ $value }} ready pods.',
    expression: unavailable,
  },
  MilvusMixedVersions: {
    action: 'unblock-work',
    severity: 'warning',
    minutes: 120,
    summary: 'Pods of several releases run side by side: an upgrade stopped half-way.',
    description: 'Pods of {{ $value }} releases run.',
    expression: ({ queries }) => `count(count by (version) (${queries.metric('milvus_build_info')})) > 1`,
  },
  MilvusDisruptionBudgetViolated: {
    action: 'restore-service',
    severity: 'warning',
    minutes: 15,
    needs: ['kube-state-metrics'],
    isCore: true,
    summary: 'Fewer pods are healthy than the disruption budget promises.',
    description: '{{ $labels.poddisruptionbudget }} counts {{ $value }} healthy pods.',
    expression: (facts) => {
      const names = budgets(facts);
      if (names.length === 0) return undefined;
      const matchers = { poddisruptionbudget: anyOf(names) };
      const healthy = inNamespace(facts, 'kube_poddisruptionbudget_status_current_healthy', matchers);
      return `${healthy} < ${inNamespace(facts, 'kube_poddisruptionbudget_status_desired_healthy', matchers)}`;
    },
  },
  MilvusDisruptionBudgetBlocks: {
    action: 'unblock-work',
    severity: 'info',
    minutes: 360,
    needs: ['kube-state-metrics'],
    summary: 'A disruption budget allows no eviction, so draining a node of Kubernetes hangs.',
    description: '{{ $labels.poddisruptionbudget }} has allowed no eviction for 6 hours.',
    expression: (facts) => {
      const names = budgets(facts);
      if (names.length === 0) return undefined;
      const matchers = { poddisruptionbudget: anyOf(names) };
      const allowed = inNamespace(facts, 'kube_poddisruptionbudget_status_pod_disruptions_allowed', matchers);
      return `${allowed} == 0 and ${inNamespace(facts, 'kube_poddisruptionbudget_status_expected_pods', matchers)} > 0`;
    },
  },
  MilvusAutoscalerAtMaximum: {
    action: 'add-capacity',
    severity: 'warning',
    minutes: 30,
    needs: ['kube-state-metrics'],
    isCore: true,
    summary: 'An autoscaler of Milvus wants more pods than its maximum allows.',
    description: '{{ $labels.horizontalpodautoscaler }} has wanted {{ $value }} pods for 30 minutes.',
    expression: (facts) => {
      const names = facts.workloads.flatMap(({ autoscaler }) => (autoscaler === undefined ? [] : [autoscaler]));
      if (names.length === 0) return undefined;
      const matchers = { horizontalpodautoscaler: anyOf(names) };
      const desired = inNamespace(facts, 'kube_horizontalpodautoscaler_status_desired_replicas', matchers);
      return `${desired} >= ${inNamespace(facts, 'kube_horizontalpodautoscaler_spec_max_replicas', matchers)}`;
    },
  },
} as const satisfies Readonly<Record<string, AlertDefinition>>;
