import { milvus, type AlertCase } from './alert-case';

export const DATA_WORK_CASES = {
  MilvusLoadStuck: { series: [milvus('milvus_querycoord_task_num', 'querycoord_task_type="segment_grow"', 3, 0)] },
  MilvusDrainStuck: {
    series: [
      milvus('milvus_querynode_stopping_balance_segment_num', 'pod="q-1"', 4, 0),
      milvus('milvus_querynode_stopping_balance_channel_num', 'pod="q-1"', 0, 0),
    ],
  },
  MilvusReadOnlyNodesStay: { series: [milvus('milvus_querycoord_replica_ro_node_total', 'pod="c-1"', 1, 0)] },
  MilvusIndexBacklog: {
    series: [milvus('milvus_datacoord_task_count', 'task_type="JobTypeIndexJob",task_state="JobStateInit"', 30, 20)],
  },
  MilvusIndexTasksWaiting: {
    app: 'legacy',
    series: [milvus('milvus_datacoord_index_task_count', 'index_task_status="unissued"', 30, 20)],
  },
  MilvusIndexFailed: {
    series: [milvus('milvus_datacoord_task_count', 'task_type="JobTypeIndexJob",task_state="JobStateFailed"', 1, 0)],
  },
  MilvusCompactionBacklog: {
    series: [milvus('milvus_datacoord_compaction_task_num', 'status="pending",compaction_type="MixCompaction"', 150, 90)],
    after: 31,
  },
  MilvusDeletesPileUp: { series: [milvus('milvus_datacoord_l0_delete_entries_num', 'collection_id="7"', 40_000_000, 20_000_000)] },
  MilvusImportFailed: { series: [milvus('milvus_datacoord_import_jobs', 'import_state="Failed"', 1, 0)] },
  MilvusImportWaits: { series: [milvus('milvus_datacoord_import_jobs', 'import_state="Pending"', 1, 0)] },
} as const satisfies Readonly<Record<string, AlertCase>>;
