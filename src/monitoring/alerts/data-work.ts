import type { AlertDefinition } from './alert-definition';

/** Alerts about loading, indexes, compaction and import. */
export const DATA_WORK_ALERTS = {
  MilvusLoadStuck: {
    action: 'unblock-work',
    severity: 'warning',
    minutes: 30,
    isCore: true,
    threshold: 0,
    summary: 'Loading a collection does not end; searches on it fail or miss data.',
    description: '{{ $value }} loading tasks have not ended for 30 minutes.',
    expression: ({ queries }, tasks) =>
      `sum(${queries.metric('milvus_querycoord_task_num', { querycoord_task_type: '=~segment_grow|channel_grow' })}) > ${tasks}`,
  },
  MilvusDrainStuck: {
    action: 'unblock-work',
    severity: 'warning',
    minutes: ({ drainSeconds }) => Math.ceil(drainSeconds / 60) + 5,
    threshold: 0,
    summary: 'A query node that stops cannot hand over its data; its searches fail when Kubernetes ends it.',
    description: '{{ $labels.pod }} still holds {{ $value }} segments and channels.',
    expression: ({ queries }, left) =>
      `max by (pod) (${queries.metric('milvus_querynode_stopping_balance_segment_num')} + ` +
      `${queries.metric('milvus_querynode_stopping_balance_channel_num')}) > ${left}`,
  },
  MilvusReadOnlyNodesStay: {
    action: 'unblock-work',
    severity: 'warning',
    minutes: 60,
    releases: { from: '2.4.0' },
    threshold: 0,
    summary: 'Query nodes that left a resource group still hold its data.',
    description: '{{ $value }} nodes hold data of a group that they left.',
    expression: ({ queries }, nodes) => `max(${queries.metric('milvus_querycoord_replica_ro_node_total')}) > ${nodes}`,
  },
  MilvusIndexBacklog: {
    action: 'add-capacity',
    severity: 'warning',
    minutes: 60,
    releases: { from: '2.5.0' },
    isCore: true,
    threshold: 20,
    summary: 'Indexes are built more slowly than data arrives; searches on new data are slow.',
    description: '{{ $value }} index tasks wait or run.',
    expression: ({ queries }, tasks) => {
      const waiting = { task_type: 'JobTypeIndexJob', task_state: '=~JobStateInit|JobStateInProgress|JobStateRetry' };
      return `sum(${queries.metric('milvus_datacoord_task_count', waiting)}) > ${tasks}`;
    },
  },
  MilvusIndexTasksWaiting: {
    action: 'add-capacity',
    severity: 'warning',
    minutes: 60,
    releases: { below: '2.5.0' },
    isCore: true,
    threshold: 20,
    summary: 'Indexes are built more slowly than data arrives; searches on new data are slow.',
    description: '{{ $value }} index tasks wait or run.',
    expression: ({ queries }, tasks) =>
      `sum(${queries.metric('milvus_datacoord_index_task_count', { index_task_status: '=~unissued|in-progress' })}) > ${tasks}`,
  },
  MilvusIndexFailed: {
    action: 'unblock-work',
    severity: 'warning',
    minutes: 15,
    releases: { from: '2.5.0' },
    threshold: 0,
    summary: 'An index cannot be built; searches on this data are slow.',
    description: '{{ $value }} index tasks failed.',
    expression: ({ queries }, tasks) =>
      `sum(${queries.metric('milvus_datacoord_task_count', { task_type: 'JobTypeIndexJob', task_state: 'JobStateFailed' })}) > ${tasks}`,
  },
  MilvusCompactionBacklog: {
    action: 'add-capacity',
    severity: 'warning',
    minutes: 60,
    releases: { from: '2.4.0' },
    isCore: true,
    threshold: 100,
    summary: 'Compaction falls behind; searches become slower.',
    description: '{{ $value }} compactions wait.',
    expression: ({ queries }, tasks) =>
      `min_over_time(sum(${queries.metric('milvus_datacoord_compaction_task_num', { status: 'pending' })})[30m:1m]) > ${tasks}`,
  },
  MilvusDeletesPileUp: {
    action: 'add-capacity',
    severity: 'warning',
    minutes: 30,
    releases: { from: '2.4.0' },
    threshold: 3e7,
    summary: 'Deletes wait for compaction and fill the memory of query nodes.',
    description: '{{ $value | humanize }} deletes of collection {{ $labels.collection_id }} wait.',
    expression: ({ queries }, entries) =>
      `max by (collection_id) (${queries.metric('milvus_datacoord_l0_delete_entries_num')}) > ${entries}`,
  },
  MilvusImportFailed: {
    action: 'unblock-work',
    severity: 'warning',
    minutes: 0,
    releases: { from: '2.4.0' },
    threshold: 0,
    summary: 'A bulk import failed.',
    description: '{{ $value }} imports failed in the last 3 hours.',
    expression: ({ queries }, jobs) => `max(${queries.metric('milvus_datacoord_import_jobs', { import_state: 'Failed' })}) > ${jobs}`,
  },
  MilvusImportWaits: {
    action: 'add-capacity',
    severity: 'warning',
    minutes: 60,
    releases: { from: '2.4.0' },
    threshold: 0,
    summary: 'A bulk import waits for data nodes.',
    description: '{{ $value }} imports have not started for an hour.',
    expression: ({ queries }, jobs) => `max(${queries.metric('milvus_datacoord_import_jobs', { import_state: 'Pending' })}) > ${jobs}`,
  },
} as const satisfies Readonly<Record<string, AlertDefinition>>;
