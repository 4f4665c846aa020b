import { Size, type Chart } from 'cdk8s';
import { QueryNodeGroup, ZonalQueryNodes, type MilvusClusterProps } from '@org/milvus-k8s';
import { aimAutoscaler } from '../../../support/foreign-autoscaler';
import { cluster } from '../../../support/instances';
import { inCluster } from '../cluster-case';
import type { MistakeCase } from '../mistake-case';

type Props = Partial<MilvusClusterProps>;

const gibibytes = (amount: number): Size => Size.gibibytes(amount);
const NIGHT = { memory: gibibytes(16), autoscaling: { minReplicas: 2, maxReplicas: 9 } };
const THRESHOLD = 'queryCoord.overloadedMemoryThresholdPercentage';
const GROUPS = 'queryCoord.clusterLevelLoadResourceGroups';
const REPLICAS = 'queryCoord.clusterLevelLoadReplicaNumber';

function beside(mistake: string, build: (chart: Chart, isRight: boolean) => void, says: readonly string[]): MistakeCase {
  return {
    mistake,
    wrong: (chart) => build(chart, false),
    right: (chart) => build(chart, true),
    rule: 'MK-SCA-019',
    path: 'test/milvus',
    prop: 'loadedData',
    says,
    // The nodes of the default group are what the case is about.
    besides: ['MK-GRP-007'],
  };
}

function available(mistake: string, wrong: Props, right: Props, says: readonly string[]): MistakeCase {
  const profile = { profile: 'highly-available' } as const;
  return inCluster('MK-SCA-024', mistake, 'loadedData', { wrong: { ...profile, ...wrong }, right: { ...profile, ...right }, says });
}

export const LOADED_DATA_MISTAKES: readonly MistakeCase[] = [
  inCluster('MK-SCA-019', 'data that the query nodes of the night do not hold', 'loadedData', {
    wrong: { loadedData: gibibytes(29), queryNode: NIGHT },
    right: { loadedData: gibibytes(28), queryNode: NIGHT },
    says: ['is 29 GiB', '2 of milvus-querynode with 16Gi', 'holds 28.8 GiB'],
  }),
  inCluster('MK-SCA-019', 'data that fits into 90 % of the memory, where Milvus is told to load half of it', 'loadedData', {
    wrong: { loadedData: gibibytes(28), config: { [THRESHOLD]: 50 } },
    right: { loadedData: gibibytes(16), config: { [THRESHOLD]: 50 } },
    says: ['holds 16 GiB'],
  }),
  inCluster('MK-SCA-019', 'two replicas on three query nodes, of which one node has no part', 'loadedData', {
    wrong: { loadedData: gibibytes(40), queryNode: { replicas: 3 }, config: { [REPLICAS]: 2 } },
    right: { loadedData: gibibytes(40), queryNode: { replicas: 4 }, config: { [REPLICAS]: 2 } },
    says: ['3 of milvus-querynode', 'holds 28.8 GiB'],
  }),
  beside(
    'a replica for each zone that counts on the query nodes of no zone',
    (chart, isRight) => {
      const milvus = cluster(chart, { loadedData: gibibytes(isRight ? 86 : 110) });
      new ZonalQueryNodes(chart, 'zones', { cluster: milvus, zones: ['a', 'b', 'c'], replicas: 2, memory: gibibytes(16) });
    },
    ['is 110 GiB', '36.7 GiB for resource group a', '2 of milvus-querynode-a with 16Gi', 'holds 28.8 GiB'],
  ),
  beside(
    'data in the default resource group that counts on the query nodes of another one',
    (chart, isRight) => {
      const milvus = cluster(chart, { loadedData: gibibytes(100), config: isRight ? { [GROUPS]: 'hot', [REPLICAS]: 1 } : {} });
      new QueryNodeGroup(chart, 'hot', { cluster: milvus, resourceGroup: 'hot', replicas: 10, memory: gibibytes(16) });
    },
    ['2 of milvus-querynode with 16Gi', GROUPS],
  ),
  {
    ...inCluster('MK-SCA-023', 'data on query nodes that an autoscaler of its own takes away', 'loadedData', { wrong: {}, right: {} }),
    wrong: (chart) => aimAutoscaler(cluster(chart, { loadedData: gibibytes(20) }).queryNode),
    right: (chart) => aimAutoscaler(cluster(chart, { loadedData: gibibytes(20) }).proxy),
    says: ['number of pods of milvus-querynode is unknown', 'minReplicas of its autoscaler to 2 or more'],
  },
  available(
    'data that two zones of three do not hold',
    { loadedData: gibibytes(170), queryNode: { replicas: 6, memory: gibibytes(32) } },
    { loadedData: gibibytes(110), queryNode: { replicas: 6, memory: gibibytes(32) } },
    ['is 170 GiB', '4 of milvus-querynode with 32Gi', 'hold 115.2 GiB'],
  ),
];
