import { BELOW_2_5, FROM_2_4, FROM_2_5, STREAMING, panel, warnAt, type PageDefinition } from '../panel';

const UNFINISHED = '=~JobStateInit|JobStateInProgress|JobStateRetry';

/** Work that turns new rows into segments that are fast to search. */
export const INDEX_AND_COMPACTION: PageDefinition = {
  title: 'Index and compaction',
  shows: 'Work in the background that makes searches fast: building indexes, merging segments, applying deletes.',
  rows: [
    {
      title: 'Indexes',
      panels: [
        panel({
          title: 'Index tasks that wait or run',
          shows: 'A number that grows for an hour means that data arrives faster than indexes are built.',
          unit: 'short',
          lines: FROM_2_5,
          bounds: warnAt('MilvusIndexBacklog'),
          alerts: ['MilvusIndexBacklog'],
          curves: (q) => [
            {
              query: `sum by (task_state) (${q.metric('milvus_datacoord_task_count', { task_type: 'JobTypeIndexJob', task_state: UNFINISHED })})`,
              name: '{{task_state}}',
            },
          ],
        }),
        panel({
          title: 'Index tasks that wait or run',
          shows: 'A number that grows for an hour means that data arrives faster than indexes are built.',
          unit: 'short',
          lines: BELOW_2_5,
          bounds: warnAt('MilvusIndexTasksWaiting'),
          alerts: ['MilvusIndexTasksWaiting'],
          curves: (q) => [
            {
              query: `sum by (index_task_status) (${q.metric('milvus_datacoord_index_task_count', { index_task_status: '=~unissued|in-progress' })})`,
              name: '{{index_task_status}}',
            },
          ],
        }),
        panel({
          title: 'Index tasks that failed',
          shows: 'Searches on this data are slow, because it has no index.',
          unit: 'short',
          lines: FROM_2_5,
          bounds: warnAt('MilvusIndexFailed'),
          alerts: ['MilvusIndexFailed'],
          curves: (q) => [
            {
              query: `sum(${q.metric('milvus_datacoord_task_count', { task_type: 'JobTypeIndexJob', task_state: 'JobStateFailed' })})`,
              name: 'failed',
            },
          ],
        }),
        panel({
          title: 'Time to build an index',
          shows: 'Time below which 99 of 100 indexes of a segment are built, and the time of that in the engine alone.',
          unit: 'ms',
          curves: (q) => [
            { query: q.quantile(0.99, 'milvus_indexnode_build_index_latency'), name: 'whole task' },
            { query: q.quantile(0.99, 'milvus_indexnode_knowhere_build_index_latency'), name: 'engine' },
            { query: q.quantile(0.99, 'milvus_indexnode_save_index_latency'), name: 'save' },
          ],
        }),
        panel({
          title: 'Time of index tasks in the queue',
          shows: 'Time below which 99 of 100 tasks start in a node that builds indexes.',
          unit: 'ms',
          alerts: ['MilvusIndexBacklog', 'MilvusIndexTasksWaiting'],
          curves: (q) => [{ query: q.quantile(0.99, 'milvus_indexnode_index_task_latency_in_queue'), name: 'p99' }],
        }),
        panel({
          title: 'Rows with and without an index',
          shows: 'Stored rows, and rows whose vector index is built. The gap is searched without an index.',
          unit: 'short',
          curves: (q) => [
            { query: `sum(${q.metric('milvus_rootcoord_entity_num', { status: 'total' })})`, name: 'stored' },
            { query: `sum(${q.metric('milvus_rootcoord_indexed_entity_num', { is_vector_index: 'true' })})`, name: 'with a vector index' },
          ],
        }),
      ],
    },
    {
      title: 'Compaction',
      panels: [
        panel({
          title: 'Compactions that wait or run',
          shows: 'Many that wait for long mean small segments and slow searches.',
          unit: 'short',
          lines: FROM_2_4,
          bounds: warnAt('MilvusCompactionBacklog'),
          alerts: ['MilvusCompactionBacklog'],
          curves: (q) => [
            {
              query: `sum by (compaction_type, status) (${q.metric('milvus_datacoord_compaction_task_num', { status: '=~pending|executing' })})`,
              name: '{{compaction_type}} {{status}}',
            },
          ],
        }),
        panel({
          title: 'Time of compactions',
          shows: 'Time below which 99 of 100 compactions of each type end in a data node.',
          unit: 'ms',
          curves: (q) => [
            { query: q.quantile(0.99, 'milvus_datanode_compaction_latency', ['compaction_type']), name: '{{compaction_type}}' },
          ],
        }),
        panel({
          title: 'Time of compactions in the queue',
          shows: 'Time below which 99 of 100 compactions start in a data node.',
          unit: 'ms',
          alerts: ['MilvusCompactionBacklog'],
          curves: (q) => [{ query: q.quantile(0.99, 'milvus_datanode_compaction_latency_in_queue'), name: 'p99' }],
        }),
        panel({
          title: 'Deletes that wait for compaction',
          shows: 'Deletes that query nodes keep in memory until a compaction applies them, of the ten collections with the most.',
          unit: 'short',
          lines: FROM_2_4,
          bounds: warnAt('MilvusDeletesPileUp'),
          alerts: ['MilvusDeletesPileUp'],
          curves: (q) => [
            {
              query: `topk(10, max by (collection_id) (${q.metric('milvus_datacoord_l0_delete_entries_num')}))`,
              name: 'collection {{collection_id}}',
            },
          ],
        }),
        panel({
          title: 'Segments by state',
          shows: 'Segments that Milvus keeps. Dropped ones wait for garbage collection.',
          unit: 'short',
          curves: (q) => [{ query: `sum by (segment_state) (${q.metric('milvus_datacoord_segment_num')})`, name: '{{segment_state}}' }],
        }),
        panel({
          title: 'Bytes of indexes',
          shows: 'Bytes of all index files in the object storage.',
          unit: 'bytes',
          lines: FROM_2_4,
          curves: (q) => [{ query: `sum(${q.metric('milvus_datacoord_stored_index_files_size')})`, name: 'indexes' }],
        }),
      ],
    },
    {
      title: 'Data nodes',
      panels: [
        panel({
          title: 'Tasks in the scheduler',
          shows: 'Tasks that wait for a data node or run on one, by type.',
          unit: 'short',
          lines: STREAMING,
          curves: (q) => [
            {
              query: `sum by (task_type, task_state) (${q.metric('milvus_datacoord_task_num_in_scheduler', { task_state: '=~JobStateInit|JobStateInProgress' })})`,
              name: '{{task_type}} {{task_state}}',
            },
          ],
        }),
        panel({
          title: 'Free slots',
          shows: 'Slots of the data nodes for more tasks. Without a free slot, tasks wait.',
          unit: 'short',
          lines: STREAMING,
          alerts: ['MilvusIndexBacklog', 'MilvusCompactionBacklog'],
          curves: (q) => [{ query: `sum by (pod, type) (${q.ofPods.metric('milvus_datanode_slot')})`, name: '{{pod}} {{type}}' }],
        }),
        panel({
          title: 'CPU of the pods',
          shows: 'Cores that the selected pods use. Choose the role in the variable above.',
          unit: 'short',
          curves: (q) => [
            { query: `sum by (pod) (rate(${q.ofPods.scraped('process_cpu_seconds_total')}[$__rate_interval]))`, name: '{{pod}}' },
          ],
        }),
      ],
    },
  ],
};
