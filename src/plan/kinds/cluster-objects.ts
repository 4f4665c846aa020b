import { isUnder } from '../compare/differences';
import type { KindRules } from './kind-rules';

/** Rules that only admit or refuse new pods: running ones stay. */
export const NEW_PODS_ONLY: KindRules = {
  updated: ({ fields }) => {
    const change = fields.find(({ path }) => !isUnder(path, 'metadata'));
    return change ? [{ class: 'next-restart', reason: 'applies to new pods; running ones stay', path: change.path }] : [];
  },
};

export const NAMESPACES: KindRules = {
  updated: ({ fields }) => {
    const change = fields.find(({ path }) => path.includes('pod-security.kubernetes.io'));
    return change
      ? [
          {
            class: 'next-restart',
            reason: 'Pod Security applies to new pods: the API server refuses those that violate it',
            path: change.path,
          },
        ]
      : [];
  },
  deleted: () => [
    {
      class: 'data-loss',
      reason: 'deletes everything in the namespace, with its claims',
      fix: 'Keep the namespace: annotate it with Prune=false for Argo CD.',
    },
  ],
};

export const RESOURCE_DEFINITIONS: KindRules = {
  updated: () => [{ class: 'at-once', reason: 'the API server serves the new schema at once; stored objects stay' }],
  deleted: () => [
    {
      class: 'data-loss',
      reason: 'deletes every object of this kind in the cluster',
      fix: 'Keep the definition until none of its objects is needed.',
    },
  ],
};

export const PRIORITY_CLASSES: KindRules = {
  ...NEW_PODS_ONLY,
  deleted: () => [{ class: 'deleted', reason: 'running pods keep their priority; new pods that name it are refused' }],
};

/** Service accounts: the identity of a cloud is put into pods when they are created. */
export const SERVICE_ACCOUNTS: KindRules = {
  updated: ({ fields }) => {
    const change = fields.find(({ path }) => isUnder(path, 'metadata.annotations') && !path.includes('argocd.argoproj.io'));
    const other = fields.find(({ path }) => !isUnder(path, 'metadata'));
    const first = change ?? other;
    return first ? [{ class: 'next-restart', reason: 'running pods keep the identity that they were created with', path: first.path }] : [];
  },
  deleted: (object, { after }) => {
    const users = after.workloads(object.metadata.namespace).filter(({ pod }) => pod['serviceAccountName'] === object.metadata.name);
    return users.length === 0
      ? []
      : [{ class: 'outage', reason: 'the API server refuses new pods that name it', fix: 'Keep it until no pod names it.' }];
  },
};

/** Objects that take effect as soon as they are stored. */
export const AT_ONCE: KindRules = {
  updated: ({ fields }) => {
    const change = fields.find(({ path }) => !isUnder(path, 'metadata'));
    return change ? [{ class: 'at-once', reason: `${change.path} takes effect at once`, path: change.path }] : [];
  },
};
