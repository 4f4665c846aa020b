import type { Effect } from '../change';
import { at } from '../kubernetes-object';
import type { KindRules } from './kind-rules';

/** Jobs: only a Job under another name runs again. */
export const JOBS: KindRules = {
  created: () => [{ class: 'created', reason: 'runs once' }],
  updated: ({ fields }) => {
    const change = fields.find(({ path }) => path === 'spec.suspend') ?? fields.find(({ path }) => path.startsWith('spec.'));
    return change ? [{ class: 'at-once', reason: `${change.path} takes effect at once`, path: change.path }] : [];
  },
};

/** CronJobs: running Jobs are left alone. */
export const CRON_JOBS: KindRules = {
  created: (object) => [{ class: 'created', reason: `runs at ${String(at(object, 'spec', 'schedule'))}` }],
  updated: ({ fields }): Effect[] => {
    const change = fields.find(({ path }) => path.startsWith('spec.'));
    return change ? [{ class: 'at-once', reason: 'counts from the next run on; a running Job is left alone', path: change.path }] : [];
  },
};
