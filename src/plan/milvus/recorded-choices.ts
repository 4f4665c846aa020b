import type { Effect } from '../change';
import { fieldsAt, type KubernetesObject } from '../kubernetes-object';
import { shown } from '../kinds/kind-rules';

/** Whether an object is the record of choices that cannot be changed later. */
export function isRecord({ kind, metadata }: KubernetesObject): boolean {
  return kind === 'ConfigMap' && metadata.annotations?.['milvus.io/release'] !== undefined && metadata.name.endsWith('-choices');
}

/** Effects of other choices: Milvus finds its data by them. A choice that only one side records cannot be compared. */
export function choiceEffects(before: KubernetesObject, after: KubernetesObject): readonly Effect[] {
  const [old, now] = [fieldsAt(before, 'data'), fieldsAt(after, 'data')];
  return Object.keys(old)
    .filter((name) => now[name] !== undefined && now[name] !== old[name])
    .map((name) => ({
      class: 'data-loss',
      reason: `changes the recorded ${name} from ${shown(old[name])} to ${shown(now[name])}: Milvus starts empty next to its data`,
      path: `data.${name}`,
      fix: 'Keep the old value, or move the data to a new instance with milvus-backup.',
    }));
}

export const DELETED_RECORD: Effect = {
  class: 'deleted',
  reason: 'without the record, a synth with `previous` cannot find changed choices',
  fix: 'Keep it as long as the instance exists.',
};
