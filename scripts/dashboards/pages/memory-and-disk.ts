import { inNamespace } from '../line-queries';
import { FROM_2_4, STREAMING, criticalAt, panel, warnAt, type PageDefinition } from '../panel';

const LIMIT = `max by (pod) (${inNamespace('kube_pod_container_resource_limits', { resource: 'memory' })})`;
const cpu = (name: string) => `sum by (pod) (rate(${inNamespace(name, { container: '!=' })}[$__rate_interval]))`;

/** Memory and disks of the selected pods, against the levels at which Milvus reacts. */
export const MEMORY_AND_DISK: PageDefinition = {
  title: 'Memory and disk',
  shows: 'Memory, disks and CPU of the pods, against the water levels at which Milvus slows down or denies writes.',
  rows: [
    {
      title: 'Memory',
      panels: [
        panel({
          title: 'Memory against its limit',
          shows: 'Memory that belongs to the process, as a share of the limit. The lines are the water levels of Milvus.',
          unit: 'percentunit',
          max: 1,
          bounds: [...warnAt('water-level:low'), ...criticalAt('water-level:high')],
          alerts: ['MilvusMemoryHigh', 'MilvusMemoryCritical'],
          curves: (q) => [
            {
              query: q.ofPods.inPods(`max by (pod) (${inNamespace('container_memory_rss', { container: '!=' })}) / ${LIMIT}`),
              name: '{{pod}}',
            },
          ],
        }),
        panel({
          title: 'Working set against its limit',
          shows: 'Memory that the kubelet counts, with files in the page cache. It is high by design if Milvus maps data from disk (mmap).',
          unit: 'percentunit',
          max: 1,
          bounds: warnAt('MilvusMemoryNearEviction'),
          alerts: ['MilvusMemoryNearEviction', 'MilvusOOMKilled'],
          curves: (q) => [
            {
              query: q.ofPods.inPods(`max by (pod) (${inNamespace('container_memory_working_set_bytes', { container: '!=' })}) / ${LIMIT}`),
              name: '{{pod}}',
            },
          ],
        }),
        panel({
          title: 'Bytes of memory',
          shows: 'Resident memory of each process, with mapped files.',
          unit: 'bytes',
          curves: (q) => [{ query: `max by (pod) (${q.ofPods.scraped('process_resident_memory_bytes')})`, name: '{{pod}}' }],
        }),
        panel({
          title: 'Loaded data by state',
          shows: 'Bytes of the data that query nodes hold: growing segments are new rows, sealed ones have an index.',
          unit: 'bytes',
          stacked: true,
          curves: (q) => [
            { query: `sum by (segment_state) (${q.ofPods.metric('milvus_querynode_entity_size')})`, name: '{{segment_state}}' },
          ],
        }),
        panel({
          title: 'Deletes in memory',
          shows: 'Bytes of deletes that each pod keeps until a compaction applies them.',
          unit: 'bytes',
          lines: FROM_2_4,
          alerts: ['MilvusDeletesPileUp'],
          curves: (q) => [{ query: `sum by (pod) (${q.ofPods.metric('milvus_querynode_level_zero_size')})`, name: '{{pod}}' }],
        }),
        panel({
          title: 'New rows against the marks',
          shows: 'New rows in memory, and the marks: above the low one a streaming node flushes early, above the high one by force.',
          unit: 'bytes',
          lines: STREAMING,
          alerts: ['MilvusGrowingDataHigh'],
          curves: (q) => [
            { query: `sum by (pod) (${q.ofPods.metric('milvus_wal_growing_segment_bytes')})`, name: '{{pod}}' },
            { query: `max(${q.ofPods.metric('milvus_wal_growing_segment_lwm_bytes')})`, name: 'low mark' },
            { query: `max(${q.ofPods.metric('milvus_wal_growing_segment_hwm_bytes')})`, name: 'high mark' },
          ],
        }),
        panel({
          title: 'Ended for their memory',
          shows: 'Containers whose last end was for their memory, at the time of each restart.',
          unit: 'short',
          bounds: criticalAt(1),
          alerts: ['MilvusOOMKilled', 'MilvusRestarts'],
          curves: (q) => [
            {
              query: q.ofPods.inPods(
                `max by (pod) (${inNamespace('kube_pod_container_status_last_terminated_reason', { reason: 'OOMKilled' })})`,
              ),
              name: '{{pod}}',
            },
          ],
        }),
        panel({
          title: 'Restarts',
          shows: 'Restarts of containers in the last hour.',
          unit: 'short',
          alerts: ['MilvusRestarts'],
          curves: (q) => [
            {
              query: q.ofPods.inPods(`sum by (pod) (increase(${inNamespace('kube_pod_container_status_restarts_total')}[1h]))`),
              name: '{{pod}}',
            },
          ],
        }),
      ],
    },
    {
      title: 'Disk',
      panels: [
        panel({
          title: 'Local disk of query nodes against its size',
          shows: 'Share of the smallest disk of the query nodes that each one uses. Milvus stops loading at 95 %.',
          unit: 'percentunit',
          max: 1,
          needs: 'disk-size',
          bounds: [...warnAt('MilvusQueryNodeDiskHigh'), ...criticalAt(0.95)],
          alerts: ['MilvusQueryNodeDiskHigh'],
          curves: (q) => [
            { query: `max by (pod) (${q.ofPods.metric('milvus_querynode_disk_used_size')}) / $disk_mebibytes`, name: '{{pod}}' },
          ],
        }),
        panel({
          title: 'Local disk of query nodes',
          shows: 'Bytes that each query node has on its local disk.',
          unit: 'mbytes',
          alerts: ['MilvusQueryNodeDiskHigh'],
          curves: (q) => [{ query: `max by (pod) (${q.ofPods.metric('milvus_querynode_disk_used_size')})`, name: '{{pod}}' }],
        }),
        panel({
          title: 'Free space of volumes',
          shows: 'Share of each volume of Milvus and its services that is free.',
          unit: 'percentunit',
          max: 1,
          needs: 'claims',
          lowIsBad: true,
          bounds: warnAt('MilvusVolumeFilling'),
          alerts: ['MilvusVolumeFilling', 'MilvusVolumeFullSoon'],
          curves: () => [
            {
              query:
                `min by (persistentvolumeclaim) (${inNamespace('kubelet_volume_stats_available_bytes', { persistentvolumeclaim: '=~$claims' })} / ` +
                `${inNamespace('kubelet_volume_stats_capacity_bytes', { persistentvolumeclaim: '=~$claims' })})`,
              name: '{{persistentvolumeclaim}}',
            },
          ],
        }),
      ],
    },
    {
      title: 'CPU and processes',
      panels: [
        panel({
          title: 'CPU',
          shows: 'Cores that each pod uses.',
          unit: 'short',
          curves: (q) => [{ query: q.ofPods.inPods(cpu('container_cpu_usage_seconds_total')), name: '{{pod}}' }],
        }),
        panel({
          title: 'CPU that is held back',
          shows: 'Share of the time slices in which the kernel held a pod back at its CPU limit.',
          unit: 'percentunit',
          max: 1,
          bounds: warnAt('MilvusCpuThrottled'),
          alerts: ['MilvusCpuThrottled'],
          curves: (q) => [
            {
              query: q.ofPods.inPods(`${cpu('container_cpu_cfs_throttled_periods_total')} / ${cpu('container_cpu_cfs_periods_total')}`),
              name: '{{pod}}',
            },
          ],
        }),
        panel({
          title: 'Goroutines',
          shows: 'A number that only grows is work that does not end.',
          unit: 'short',
          bounds: warnAt('MilvusGoroutines'),
          alerts: ['MilvusGoroutines'],
          curves: (q) => [{ query: `max by (pod) (${q.ofPods.scraped('go_goroutines')})`, name: '{{pod}}' }],
        }),
        panel({
          title: 'Garbage collection',
          shows: 'Share of the time in which the Go runtime pauses a process. It grows near the memory limit.',
          unit: 'percentunit',
          curves: (q) => [
            { query: `sum by (pod) (rate(${q.ofPods.scraped('go_gc_duration_seconds_sum')}[$__rate_interval]))`, name: '{{pod}}' },
          ],
        }),
        panel({
          title: 'File descriptors',
          shows: 'Share of the file descriptors that each process has open.',
          unit: 'percentunit',
          max: 1,
          bounds: warnAt('MilvusFileDescriptors'),
          alerts: ['MilvusFileDescriptors'],
          curves: (q) => [
            {
              query: `max by (pod) (${q.ofPods.scraped('process_open_fds')} / ${q.ofPods.scraped('process_max_fds')})`,
              name: '{{pod}}',
            },
          ],
        }),
        panel({
          title: 'Log lines that are dropped',
          shows: 'Lines in a second that Milvus does not write, because the log is slower than they come.',
          unit: 'ops',
          lines: STREAMING,
          alerts: ['MilvusLogsDropped'],
          curves: (q) => [{ query: `sum by (pod) (${q.ofPods.rate('milvus_logging_dropped_write_total')})`, name: '{{pod}}' }],
        }),
      ],
    },
  ],
};
