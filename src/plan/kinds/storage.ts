import type { KindRules } from './kind-rules';
import { textAt } from '../kubernetes-object';

/** Claims: the data of a deleted one goes by the reclaim policy of its volume. */
export const CLAIMS: KindRules = {
  created: () => [{ class: 'created', reason: 'asks for a new volume, which is empty' }],
  updated: ({ fields }) => {
    const size = fields.find(({ path }) => path === 'spec.resources.requests.storage');
    const others = fields.find(({ path }) => path.startsWith('spec.') && path !== size?.path);
    return [
      ...(size ? [{ class: 'at-once' as const, reason: 'grows the volume, if its storage class allows it', path: size.path }] : []),
      ...(others ? [{ class: 'at-once' as const, reason: `${others.path} takes effect at once`, path: others.path }] : []),
    ];
  },
  deleted: () => [
    {
      class: 'data-loss',
      reason: 'deletes the volume and its data when no pod mounts it, unless its reclaim policy is Retain',
      fix: 'Keep the claim, or set the reclaim policy of its volume to Retain first.',
    },
  ],
};

/** Volumes: the object describes storage that exists apart from it. */
export const VOLUMES: KindRules = {
  deleted: (object) =>
    textAt(object, 'spec', 'persistentVolumeReclaimPolicy') === 'Delete'
      ? [
          {
            class: 'data-loss',
            reason: 'deletes the storage behind it (reclaim policy Delete)',
            fix: 'Set the reclaim policy to Retain first.',
          },
        ]
      : [],
  updated: ({ fields }) => {
    const change = fields.find(({ path }) => path.startsWith('spec.'));
    return change ? [{ class: 'at-once', reason: `${change.path} takes effect at once`, path: change.path }] : [];
  },
};
