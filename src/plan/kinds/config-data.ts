import type { Effect } from '../change';
import { isUnder } from '../compare/differences';
import { podTemplateOf } from '../compare/normal-form';
import { isSame } from '../compare/differences';
import { at, keyOf, nameOf, textAt, type KubernetesObject } from '../kubernetes-object';
import { configReaders, type ConfigReader } from './config-readers';
import { counted, type ChangedObject, type KindRules, type PlanContext } from './kind-rules';

/** File with the configuration of a role of Milvus. Its effects are told key by key. */
export const USER_YAML = 'user.yaml';

/** ConfigMaps and Secrets. */
export const CONFIG_DATA: KindRules = {
  updated: (changed, context) => {
    const keys = changed.fields.filter(({ path }) => /^(data|binaryData)(\.|\[|$)/.test(path) && !isUnder(path, `data['${USER_YAML}']`));
    const [first] = keys;
    return first ? contentEffects(changed, first.path, counted(keys.length, 'entry').replace('entrys', 'entries'), context) : [];
  },
  deleted: (object, { after }) => {
    const readers = configReaders(object, after);
    if (readers.length === 0) return [];
    return [
      {
        class: 'outage',
        reason: `${readerNames(readers)} still ${readers.length === 1 ? 'uses' : 'use'} it: running pods go on, and new ones do not start`,
        fix: 'Keep it until no pod uses it.',
      },
    ];
  },
};

function contentEffects({ after }: ChangedObject, path: string, entries: string, context: PlanContext): Effect[] {
  const readers = configReaders(after, context.after);
  if (readers.length === 0) return [{ class: 'at-once', reason: `changes ${entries}; no pod of these manifests reads it`, path }];
  const fixed = readers.filter(({ form }) => form === 'fixed');
  const files = readers.filter(({ form }) => form === 'files');
  return [
    ...(fixed.length === 0
      ? []
      : [
          {
            class: 'next-restart' as const,
            reason: `changes ${entries} that ${readerNames(fixed)} read at start${rolling(fixed, context)}`,
            path,
          },
        ]),
    ...(files.length === 0
      ? []
      : [
          {
            class: 'at-once' as const,
            reason: `changes ${entries}; the files in the pods of ${readerNames(files)} follow within about two minutes`,
            path,
          },
        ]),
  ];
}

function rolling(readers: readonly ConfigReader[], context: PlanContext): string {
  return readers.every(({ workload }) => isRolling(workload.object, context)) ? ', with the rollout of this change' : '';
}

function readerNames(readers: readonly ConfigReader[]): string {
  const [first, second, ...others] = readers.map(({ workload }) => nameOf(workload.object));
  return [first, second, ...(others.length === 0 ? [] : [`${others.length} more`])].filter(Boolean).join(', ');
}

/** Whether the plan replaces the pods of a workload. */
export function isRolling(workload: KubernetesObject, { before }: PlanContext): boolean {
  const old = before.get(keyOf(workload));
  if (!old) return true;
  if (at(workload, 'spec', 'replicas') === 0 || at(workload, 'spec', 'paused') === true) return false;
  if (textAt(workload, 'spec', 'updateStrategy', 'type') === 'OnDelete') return false;
  return !isSame(podTemplateOf(old), podTemplateOf(workload));
}
