import type { AlertDefinition } from './alert-definition';

/** Alerts about the processes of Milvus. */
export const PROCESS_ALERTS = {
  MilvusGoroutines: {
    action: 'unblock-work',
    severity: 'info',
    minutes: 30,
    threshold: 20_000,
    summary: 'A pod of Milvus collects work that does not end.',
    description: '{{ $labels.pod }} has {{ $value | humanize }} goroutines.',
    expression: ({ queries }, goroutines) => {
      const count = queries.scraped('go_goroutines');
      return `max by (pod) (${count}) > ${goroutines} and max by (pod) (deriv(${count}[1h])) > 0`;
    },
  },
  MilvusFileDescriptors: {
    action: 'unblock-work',
    severity: 'warning',
    minutes: 15,
    threshold: 0.8,
    summary: 'A pod of Milvus is about to run out of file descriptors; new connections fail then.',
    description: '{{ $labels.pod }} uses {{ $value | humanizePercentage }}.',
    expression: ({ queries }, share) =>
      `max by (pod) (${queries.scraped('process_open_fds')} / ${queries.scraped('process_max_fds')}) > ${share}`,
  },
  MilvusLogsDropped: {
    action: 'unblock-work',
    severity: 'info',
    minutes: 0,
    releases: { from: '2.6.0' },
    threshold: 0,
    summary: 'Milvus drops lines of its log because they cannot be written fast enough.',
    description: '{{ $labels.pod }} dropped {{ $value | humanize }} lines in 15 minutes.',
    expression: ({ queries }, lines) => `sum by (pod) (increase(${queries.metric('milvus_logging_dropped_write_total')}[15m])) > ${lines}`,
  },
  MilvusTooManySeries: {
    action: 'add-capacity',
    severity: 'info',
    minutes: 60,
    threshold: 500_000,
    summary: 'This Milvus has so many series that Prometheus can become slow.',
    description: 'Prometheus keeps {{ $value | humanize }} series of this Milvus.',
    expression: ({ queries }, series) => `sum(${queries.scraped('scrape_samples_post_metric_relabeling')}) > ${series}`,
  },
} as const satisfies Readonly<Record<string, AlertDefinition>>;
