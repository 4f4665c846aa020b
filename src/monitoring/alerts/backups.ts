import type { AlertDefinition } from './alert-definition';
import { anyOf, inNamespace, type AlertFacts } from './alert-facts';

/** Time of the last success of a CronJob, or of its creation. Source: kube-state-metrics, docs/metrics/workload/cronjob-metrics.md */
function lastSuccess(facts: AlertFacts, cronjob: string): string {
  const success = inNamespace(facts, 'kube_cronjob_status_last_successful_time', { cronjob });
  return `max by (cronjob) (${success} or ${inNamespace(facts, 'kube_cronjob_created', { cronjob })})`;
}

/** Alerts about the CronJobs of backups, and of their checks. */
export const BACKUP_ALERTS = {
  MilvusBackupOverdue: {
    action: 'protect-data',
    severity: 'critical',
    minutes: 15,
    needs: ['kube-state-metrics'],
    isCore: true,
    summary: 'The newest backup is too old, or was not proved in time; what was written since is lost with the Milvus.',
    description: '{{ $labels.cronjob }} succeeded last {{ $value | humanizeDuration }} ago.',
    expression: (facts) => {
      if (facts.backups.length === 0) return undefined;
      const overdue = facts.backups.map(({ name, withinSeconds }) => `time() - ${lastSuccess(facts, name)} > ${withinSeconds}`);
      return overdue.join('\nor\n');
    },
  },
  MilvusBackupFailed: {
    action: 'protect-data',
    severity: 'warning',
    minutes: 5,
    needs: ['kube-state-metrics'],
    isCore: true,
    summary: 'A backup failed, or a backup that cannot be restored was found.',
    description: '{{ $labels.cronjob }} has a run that failed after its last success.',
    expression: (facts) => {
      if (facts.backups.length === 0) return undefined;
      const names = facts.backups.map(({ name }) => name);
      const matchers = { job_name: `=~(${[...names].sort().join('|')})-[0-9]+` };
      const failed = inNamespace(facts, 'kube_job_status_failed', matchers);
      const started = inNamespace(facts, 'kube_job_status_start_time', matchers);
      const failures = `max by (cronjob) (label_replace(${started} and on (job_name) ${failed} > 0, "cronjob", "$1", "job_name", "(.+)-[0-9]+"))`;
      const success = `max by (cronjob) (${inNamespace(facts, 'kube_cronjob_status_last_successful_time', { cronjob: anyOf(names) })})`;
      return `${failures} unless on (cronjob) ${success} > on (cronjob) ${failures}`;
    },
  },
} as const satisfies Readonly<Record<string, AlertDefinition>>;
