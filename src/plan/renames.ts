import type { Effect } from './change';
import { podTemplateOf } from './compare/normal-form';
import { groupKind, keyOf, listAt, nameOf, textAt, type KubernetesObject } from './kubernetes-object';
import { componentOf, instanceOf } from './labels';
import { claimNames } from './kinds/stateful-sets';
import { choiceEffects, isRecord } from './milvus/recorded-choices';

/** Objects that one side lacks, and that are the same thing under another name, by their keys. */
export type Renames = ReadonlyMap<string, KubernetesObject>;

/** Pairs the objects that only one side has: each new one with the old one that it replaces. */
export function findRenames(deleted: readonly KubernetesObject[], created: readonly KubernetesObject[]): Renames {
  const renames = new Map<string, KubernetesObject>();
  const left = new Map<string, KubernetesObject[]>();
  for (const object of deleted) {
    for (const sign of signsOf(object)) left.set(sign, [...(left.get(sign) ?? []), object]);
  }
  for (const object of created) {
    const candidates = signsOf(object).flatMap((sign) => left.get(sign) ?? []);
    const old = candidates.find((candidate) => !renames.has(keyOf(candidate)) && candidate.metadata.name !== object.metadata.name);
    if (!old) continue;
    renames.set(keyOf(old), object);
    renames.set(keyOf(object), old);
  }
  return renames;
}

/** Names with a digest at the end, such as `milvus-minio-user-cc10456b`. */
const DIGEST = /-(?=[a-z0-9]*\d)[a-z0-9]{6,10}$/;

/** What two names of one thing have in common, the surest first. */
function signsOf(object: KubernetesObject): readonly string[] {
  const { name, namespace = '' } = object.metadata;
  const place = `${groupKind(object)}/${namespace}`;
  if (isRecord(object)) return [`${place}/record`];
  const base = name.replace(DIGEST, '');
  const images = listAt(podTemplateOf(object), 'spec', 'containers').map((container) =>
    (textAt(container, 'image') ?? '').replace(/[:@][^/]*$/, ''),
  );
  const component = componentOf(object);
  const group = object.metadata.labels?.['milvus.io/group'] ?? '';
  return [
    ...(base === name ? [] : [`${place}/name/${base}`]),
    ...(component === undefined || images.length === 0 ? [] : [`${place}/pods/${component}/${group}/${images.join(' ')}`]),
  ];
}

/** Effects of a rename at the new object: both run next to each other, and what keeps data starts empty. */
export function renameEffects(created: KubernetesObject, old: KubernetesObject): readonly Effect[] {
  const claims = claimNames(old);
  if (claims.length > 0) {
    return [
      {
        class: 'data-loss',
        reason: `starts empty next to ${nameOf(old)}, whose data stays in the claims ${claims.join(', ')}`,
        fix: keepName(created, old),
      },
    ];
  }
  if (isRecord(created)) {
    const fix = `${keepName(created, old)} Or move the data with milvus-backup.`;
    return [{ class: 'created', reason: `replaces ${nameOf(old)}` }, ...choiceEffects(old, created).map((effect) => ({ ...effect, fix }))];
  }
  if (podTemplateOf(created) === undefined || created.kind === 'Job') return [{ class: 'created', reason: `replaces ${nameOf(old)}` }];
  return [
    {
      class: 'created',
      reason: `replaces ${nameOf(old)}, and both run until the old one is deleted`,
      fix: keepName(created, old),
    },
  ];
}

function keepName(created: KubernetesObject, old: KubernetesObject): string {
  const [was, is] = [instanceOf(old), instanceOf(created)];
  const prop = was !== undefined && was !== is ? `: set name: '${was}' of the construct, or give it the id that it had` : '';
  return `Keep the name ${old.metadata.name}${prop}.`;
}
