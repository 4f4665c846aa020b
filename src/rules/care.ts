import type { ModelRule } from './model-rule';

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
    if (!service.isStopped) return;
    const running = instances.find(({ path, isStopped }) => !isStopped && service.consumers.some((consumer) => consumer.path === path));
    if (running) report(service, 'stopped', `is true, and ${running.path} uses it.`);
  },
};

/** The rules about stopping. */
export const CARE_RULES: readonly ModelRule[] = [STOPPED_WITH_EXPIRING_QUEUE, STOPPED_SERVICE];
