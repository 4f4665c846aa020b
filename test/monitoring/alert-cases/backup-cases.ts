import { other, type AlertCase } from './alert-case';

const CRON_JOB = 'cronjob="milvus-backup"';
const JOB = 'job_name="milvus-backup-29401530"';

export const BACKUP_CASES = {
  // A day and a half without a success, in minutes; the healthy one succeeds all the time.
  MilvusBackupOverdue: {
    series: [other('kube_cronjob_status_last_successful_time', CRON_JOB, 0, '0+60'), other('kube_cronjob_created', CRON_JOB, 0, 0)],
    after: 2161,
  },
  // A failure after the last success, and one before it. Kubernetes keeps the failed Job.
  MilvusBackupFailed: {
    series: [
      other('kube_job_status_failed', `${JOB},reason="BackoffLimitExceeded"`, 1, 1),
      other('kube_job_status_start_time', JOB, 2000, 2000),
      other('kube_cronjob_status_last_successful_time', CRON_JOB, 1000, 3000),
    ],
  },
} as const satisfies Readonly<Record<string, AlertCase>>;
