import { besideMilvus, inCluster } from './cluster-case';
import { cluster, inClusterDependencies } from '../../support/instances';
import { Chart } from 'cdk8s';
import type { MistakeCase } from './mistake-case';

const ZONE = 'topology.kubernetes.io/zone';
const SAFE = 'cluster-autoscaler.kubernetes.io/safe-to-evict';

/** Services of one chart, used by a Milvus of another one. */
function servicesIn(namespace: string | undefined): MistakeCase['wrong'] {
  return (chart) => {
    const services = new Chart(chart, 'services', namespace === undefined ? {} : { namespace });
    cluster(chart, { dependencies: inClusterDependencies(services) });
  };
}

export const PLACEMENT_MISTAKES: readonly MistakeCase[] = [
  inCluster('MK-SCH-001', 'pods that may lie on one node', 'podDefaults.spread', {
    wrong: { podDefaults: { spread: 'none' } },
    right: { podDefaults: { spread: 'required' } },
  }),
  besideMilvus('MK-SCH-001', 'etcd members that may lie on one node', ['meta-store', 'spread'], {
    wrong: { metaStore: { spread: 'none' } },
    right: { metaStore: { members: 1, spread: 'none' } },
  }),
  inCluster('MK-SCH-002', 'proxies tied to one zone', 'proxy.nodeSelector', {
    wrong: { proxy: { nodeSelector: { [ZONE]: 'eu-west-1a' } } },
    right: { mixCoord: { nodeSelector: { [ZONE]: 'eu-west-1a' } } },
    says: ['eu-west-1a'],
  }),
  inCluster('MK-SCH-003', 'a toleration of everything', 'proxy.tolerations[0].key', {
    wrong: { proxy: { tolerations: [{ operator: 'Exists' }] } },
    right: { proxy: { tolerations: [{ key: 'dedicated', operator: 'Exists' }] } },
  }),
  inCluster('MK-SCH-004', 'the priority of DNS', 'queryNode.priorityClassName', {
    wrong: { queryNode: { priorityClassName: 'system-cluster-critical' } },
    right: { queryNode: { priorityClassName: 'search-critical' } },
    says: ['system-cluster-critical'],
  }),
  inCluster('MK-SCH-005', 'pods that no node autoscaler may move', `queryNode.annotations['${SAFE}']`, {
    wrong: { queryNode: { annotations: { [SAFE]: 'false' } } },
    right: { queryNode: { annotations: { [SAFE]: 'true' } } },
  }),
  {
    rule: 'MK-SVC-020',
    mistake: 'services without a namespace',
    wrong: servicesIn(undefined),
    right: servicesIn('services'),
    path: 'test/services/deps/meta-store',
    prop: 'namespace',
    says: ["'search'"],
  },
];
