import { milvus, other, type AlertCase } from './alert-case';

const up = (pod: string, container: string, broken: number | string, healthy: number | string) =>
  milvus('up', `pod="${pod}",container="${container}"`, broken, healthy);

const RESTARTS = 'pod="milvus-proxy-7d9-x",container="proxy"';

export const AVAILABILITY_CASES = {
  MilvusTargetDown: { series: [up('milvus-proxy-1', 'proxy', 0, 1)] },
  MilvusAbsent: { series: [milvus('up', 'pod="milvus-proxy-1",container="proxy"', '_', 1)] },
  MilvusNoActiveCoordinator: { series: [milvus('milvus_num_node', 'role_name="mixcoord",pod="c-1"', 0, 1)] },
  MilvusTwoActiveCoordinators: {
    series: [
      milvus('milvus_num_node', 'role_name="mixcoord",pod="c-1"', 1, 1),
      milvus('milvus_num_node', 'role_name="mixcoord",pod="c-2"', 1, 0),
    ],
  },
  MilvusNoStandbyCoordinator: { series: [up('c-1', 'mixcoord', 1, 1), up('c-2', 'mixcoord', 0, 1)] },
  MilvusProxyNotRegistered: {
    series: [up('p-1', 'proxy', 1, 1), up('p-2', 'proxy', 1, 1), milvus('milvus_rootcoord_proxy_num', 'pod="c-1"', 1, 2)],
  },
  MilvusQueryNodeNotRegistered: {
    series: [up('q-1', 'querynode', 1, 1), up('s-1', 'streamingnode', 1, 1), milvus('milvus_querycoord_querynode_num', 'pod="c-1"', 1, 2)],
  },
  MilvusDataNodeNotRegistered: {
    series: [up('d-1', 'datanode', 1, 1), milvus('milvus_datacoord_datanode_num', 'pod="c-1"', 0, 1)],
  },
  MilvusQueryNodeSilent: { series: [milvus('milvus_querycoord_last_heartbeat_timestamp', 'node_id="7"', 0, '0+60e9')] },
  MilvusRestarts: {
    series: [other('kube_pod_container_status_restarts_total', RESTARTS, '0+1', '0x34 1x60')],
    after: 35,
  },
  MilvusOOMKilled: {
    series: [
      other('kube_pod_container_status_last_terminated_reason', `${RESTARTS},reason="OOMKilled"`, 1, 1),
      other('kube_pod_container_status_restarts_total', RESTARTS, '0+1', 3),
    ],
    after: 20,
  },
  MilvusRolloutStuck: {
    series: [
      other('kube_deployment_status_replicas_available', 'deployment="milvus-proxy"', 1, 2),
      other('kube_deployment_spec_replicas', 'deployment="milvus-proxy"', 2, 2),
    ],
  },
  MilvusMixedVersions: {
    series: [
      milvus('milvus_build_info', 'version="2.6.25",pod="p-1"', 1, 1),
      milvus('milvus_build_info', 'version="2.6.26",pod="p-2"', 1, '_'),
    ],
  },
  MilvusDisruptionBudgetViolated: {
    series: [
      other('kube_poddisruptionbudget_status_current_healthy', 'poddisruptionbudget="milvus-proxy"', 1, 2),
      other('kube_poddisruptionbudget_status_desired_healthy', 'poddisruptionbudget="milvus-proxy"', 2, 2),
    ],
  },
  MilvusDisruptionBudgetBlocks: {
    series: [
      other('kube_poddisruptionbudget_status_pod_disruptions_allowed', 'poddisruptionbudget="milvus-proxy"', 0, 1),
      other('kube_poddisruptionbudget_status_expected_pods', 'poddisruptionbudget="milvus-proxy"', 2, 2),
    ],
  },
  MilvusAutoscalerAtMaximum: {
    series: [
      other('kube_horizontalpodautoscaler_status_desired_replicas', 'horizontalpodautoscaler="milvus-proxy"', 5, 4),
      other('kube_horizontalpodautoscaler_spec_max_replicas', 'horizontalpodautoscaler="milvus-proxy"', 5, 5),
    ],
  },
} as const satisfies Readonly<Record<string, AlertCase>>;
