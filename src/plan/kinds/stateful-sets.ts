import type { Effect } from '../change';
import { fieldsAt, listAt, textAt, type KubernetesObject } from '../kubernetes-object';
import { componentOf } from '../labels';
import { counted, type ChangedObject, type KindRules } from './kind-rules';
import { replicasOf } from './rollout';
import { WORKLOADS } from './workloads';

/** StatefulSets: their claims stay unless the retention policy deletes them. */
export const STATEFUL_SETS: KindRules = {
  ...WORKLOADS,
  updated: (changed, context) => [...(WORKLOADS.updated?.(changed, context) ?? []), ...memberEffects(changed)],
  deleted: (object) => {
    const claims = claimNames(object);
    if (claims.length === 0) return [];
    const policy = textAt(object, 'spec', 'persistentVolumeClaimRetentionPolicy', 'whenDeleted');
    if (policy !== 'Delete') return [{ class: 'deleted', reason: `stops its pods; the claims ${claims.join(', ')} stay` }];
    return [
      {
        class: 'data-loss',
        reason: `deletes the claims ${claims.join(', ')} with it (whenDeleted: Delete)`,
        fix: 'Set whenDeleted: Retain and apply that first.',
      },
    ];
  },
};

/** Names of the claims of a StatefulSet, with the pattern of their ordinals. */
export function claimNames(object: KubernetesObject): readonly string[] {
  const last = Math.max(0, (replicasOf(object) ?? 1) - 1);
  return listAt(object, 'spec', 'volumeClaimTemplates').map((claim) => {
    const name = `${String(fieldsAt(claim, 'metadata')['name'])}-${object.metadata.name}`;
    return last === 0 ? `${name}-0` : `${name}-0 to ${name}-${last}`;
  });
}

/** What another number of pods does to a service whose members know each other. */
interface MemberRule {
  readonly label: string;
  readonly effect: (from: number, to: number) => Omit<Effect, 'path'>;
}

/**
 * Services whose members are a part of their state, by component label.
 *
 * Sources: etcd documentation, "Runtime reconfiguration"; MinIO documentation, "Expand a distributed deployment": a server pool cannot be
 * resized, because objects are divided among its drives
 */
const MEMBERS: Readonly<Record<string, MemberRule>> = {
  etcd: {
    label: 'etcd',
    effect: (from, to) => {
      const quorum = Math.floor(from / 2) + 1;
      const [done, each] = to < from ? ['removed', 'etcdctl member remove'] : ['added', 'etcdctl member add'];
      const lost = to < quorum ? `${to} of ${from} members have no quorum, so etcd serves no request` : `etcd still counts ${from} members`;
      const reason = to < from ? lost : `the new members are not in the member list, and do not start`;
      return { class: 'outage', reason, fix: `Keep ${from} members, or first have each member ${done} by hand: ${each}.` };
    },
  },
  minio: {
    label: 'MinIO',
    effect: (from, to) =>
      to < from
        ? {
            class: 'data-loss',
            reason: `${counted(from - to, 'node')} of the server pool and the parts of every object on them are gone`,
            fix: `Keep ${from} nodes, or copy the buckets to a new MinIO.`,
          }
        : {
            class: 'outage',
            reason: `a server pool of ${from} nodes cannot become one of ${to}: MinIO does not start`,
            fix: `Keep ${from} nodes, or copy the buckets to a new MinIO.`,
          },
  },
};

function memberEffects({ before, after, fields }: ChangedObject): Effect[] {
  const rule = MEMBERS[componentOf(after) ?? ''] ?? MEMBERS[after.metadata.labels?.['app.kubernetes.io/name'] ?? ''];
  const [from, to] = [replicasOf(before), replicasOf(after)];
  if (!rule || from === undefined || to === undefined || from === to || to === 0 || from === 0) return [];
  return fields.some(({ path }) => path === 'spec.replicas') ? [{ ...rule.effect(from, to), path: 'spec.replicas' }] : [];
}
