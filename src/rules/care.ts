import { schedulePlaces } from '../model';
import { cronScheduleProblem, isTimeZone, nearest } from '../props';
import type { ModelRule } from './model-rule';

export const SCHEDULE: ModelRule = {
  id: 'MK-CAR-001',
  title: 'schedule that never starts a run',
  severity: 'error',
  reason: 'The API server refuses a schedule that it cannot read, and a day that no month has never comes.',
  source: 'Kubernetes documentation, CronJob: schedule syntax; robfig/cron v3, `parser.go`',
  fix: "Write five fields: minute, hour, day of the month, month, day of the week. Such as Cron.schedule({ minute: '0', hour: '3' }).",
  checkJob: (job, report) => {
    const problem = job.schedule === undefined ? undefined : cronScheduleProblem(job.schedule);
    if (problem !== undefined) report(job, schedulePlaces(job).schedule, `is '${job.schedule}': it ${problem}.`);
  },
};

/** Time zones that people write by their abbreviation. */
const ZONES = ['Etc/UTC', 'Europe/Zurich', 'Europe/Berlin', 'Europe/London', 'America/New_York', 'Asia/Shanghai', 'Asia/Tokyo'];

export const TIME_ZONE: ModelRule = {
  id: 'MK-CAR-002',
  title: 'time zone that does not exist',
  severity: 'error',
  reason: 'The API server refuses a CronJob whose time zone is not in the IANA database.',
  source: 'Kubernetes documentation, CronJob, time zones',
  fix: "Write a name of the IANA database, such as 'Europe/Zurich'.",
  checkJob: (job, report) => {
    const { timeZone } = job;
    if (timeZone === undefined || isTimeZone(timeZone)) return;
    const near = nearest(timeZone, ZONES);
    report(job, schedulePlaces(job).timeZone, `is '${timeZone}'.`, near === undefined ? undefined : `Did you mean '${near}'?`);
  },
};

/** Queues outside of the pods of Milvus, which delete messages after a time. */
const EXPIRING = ['pulsar', 'kafka'];

export const STOPPED_WITH_EXPIRING_QUEUE: ModelRule = {
  id: 'MK-CAR-020',
  title: 'stopped Milvus whose queue deletes messages',
  severity: 'advice',
  reason: 'Rows that were not flushed are only in the message queue, which deletes them after its retention time.',
  source: 'milvus#41904, milvus#43239: rows are gone after an outage that is longer than the retention of the queue',
  fix: "Flush before the stop: new Maintenance(this, 'flush', { milvus, task: MaintenanceTask.flush() }). Suppress this advice then.",
  check: (instance, report) => {
    if (!instance.isStopped) return;
    const queue = instance.dependencies.find(({ slot }) => slot === 'messageQueue');
    if (queue && EXPIRING.includes(queue.service)) report(instance, 'stopped', `is true, and the queue is ${queue.service}.`);
  },
};

export const STOPPED_SERVICE: ModelRule = {
  id: 'MK-CAR-021',
  title: 'stopped service of a Milvus that runs',
  severity: 'error',
  reason: 'Milvus does not start, and stops to answer, without its etcd, its object storage and its message queue.',
  source: 'Milvus documentation, system architecture',
  fix: 'Set stopped: true of the Milvus first, or remove stopped of the service.',
  checkService: (service, report, { instances }) => {
    if (!service.isStopped || service.isOptional) return;
    const running = instances.find(({ path, isStopped }) => !isStopped && service.consumers.some((consumer) => consumer.path === path));
    if (running) report(service, 'stopped', `is true, and ${running.path} uses it.`);
  },
};

/** The rules about CronJobs, and about stopping. */
export const CARE_RULES: readonly ModelRule[] = [SCHEDULE, TIME_ZONE, STOPPED_WITH_EXPIRING_QUEUE, STOPPED_SERVICE];
