import type { BeyondBudget } from './zone-loss';

/** A budget lets one pod go. With more pods than zones some zone has two, however well they are spread. */
const moreThanZones = 'more pods than zones';

const minio: BeyondBudget = {
  workload: 'milvus-minio',
  pods: 4,
  left: 2,
  because: 'four pods in three zones are 2, 1 and 1, and the disks stay in theirs: enough to read and one too few to write',
};

const pinned = (zone: string): BeyondBudget => ({
  workload: `milvus-querynode-${zone}`,
  pods: 2,
  left: 0,
  because: 'all of a zonal group is in its zone; the groups of the other zones have a copy of the data',
});

/** Workloads of the examples that keep less than their budget promises when the worst zone is lost. Everything else keeps it. */
export const beyondBudget: Readonly<Record<string, readonly BeyondBudget[]>> = {
  'cluster-external': [{ workload: 'milvus-querynode', pods: 5, left: 3, because: moreThanZones }],
  'cluster-in-cluster': [minio],
  'highly-available': [{ workload: 'milvus-querynode', pods: 6, left: 4, because: `${moreThanZones}; the example says so` }],
  'legacy-2-5': [minio],
  'query-node-groups': ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'].map(pinned),
};
