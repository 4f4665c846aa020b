import type { Effect, FieldChange, PlannedRollout } from '../change';
import { isUnder } from '../compare/differences';
import { templatePath } from '../compare/normal-form';
import { at, groupKind, textAt, type KubernetesObject } from '../kubernetes-object';
import { roleOf } from '../labels';
import { counted, shown, type ChangedObject, type KindRules } from './kind-rules';
import { replicasOf, requestsOf, rolloutOf } from './rollout';

/** Fields of the controller that act on the next rollout, and change nothing now. */
const NEXT_ROLLOUT: readonly string[] = [
  'strategy',
  'updateStrategy',
  'minReadySeconds',
  'progressDeadlineSeconds',
  'revisionHistoryLimit',
];

/** Deployments, StatefulSets, DaemonSets and ReplicaSets. */
export const WORKLOADS: KindRules = {
  created: (object) => [created(object)],
  updated: (changed) => [
    ...templateEffects(changed),
    ...replicaEffects(changed),
    ...strategyEffects(changed),
    ...claimPolicyEffects(changed),
  ],
};

function created(object: KubernetesObject): Effect {
  const pods = replicasOf(object);
  const needs = Object.entries(requestsOf(object, pods ?? 1)).map(([name, amount]) => `${amount} ${name}`);
  const room = needs.length === 0 ? '' : `, which request ${needs.join(', ')}`;
  const reason =
    pods === undefined ? 'starts as many pods as its autoscaler or the API server decides' : `starts ${counted(pods, 'pod')}${room}`;
  return { class: 'created', reason, scaling: { from: 0, ...(pods === undefined ? {} : { to: pods }) } };
}

/** The changed fields of the pod template that replace pods: the label with the hash of the template does not. */
export function templateChanges({ after, fields }: ChangedObject): readonly FieldChange[] {
  const template = templatePath(after) ?? '';
  const hash = `${template}.metadata.labels.pod-template-hash`;
  return fields.filter(({ path }) => isUnder(path, template) && path !== hash);
}

function templateEffects(changed: ChangedObject): Effect[] {
  const fields = templateChanges(changed);
  const [first] = fields;
  if (!first) return [];
  const { after } = changed;
  const why = reasonOf(fields);
  const isStopped = replicasOf(after) === 0;
  const wait = waitOf(after);
  if (isStopped || wait !== undefined) {
    return [{ class: 'next-restart', reason: `${why}; ${wait ?? 'no pod runs'}`, path: first.path }];
  }
  const rollout = rolloutOf(after);
  if (rollout.pods === 0) return [{ class: 'next-restart', reason: `${why}; the partition holds every pod back`, path: first.path }];
  if (isAllAtOnce(rollout)) {
    return [{ class: 'outage', reason: `stops every pod before a new one starts: ${why}`, path: first.path, rollout, fix: ROLLING }];
  }
  const hint = groupKind(after) === 'StatefulSet.apps' ? { fix: BLOCKED } : {};
  return [{ class: 'rolls', reason: why, path: first.path, rollout, ...hint }];
}

const BLOCKED = 'If a new pod does not become ready, the rollout waits: correct the template, then delete that pod.';
const ROLLING = 'Use a rolling update if the workload can run twice for a moment, or apply in a maintenance window.';

function isAllAtOnce({ order, pods, atOnce, surge }: PlannedRollout): boolean {
  return order === 'all at once' || (pods !== undefined && surge === 0 && order === 'any' && atOnce >= pods);
}

/** Why a changed template replaces no pod yet. */
function waitOf(object: KubernetesObject): string | undefined {
  if (at(object, 'spec', 'paused') === true) return 'the Deployment is paused, and rolls when it is resumed';
  if (textAt(object, 'spec', 'updateStrategy', 'type') === 'OnDelete')
    return 'its update strategy is OnDelete, so only deleted pods are replaced';
  return groupKind(object) === 'ReplicaSet.apps' ? 'a ReplicaSet never replaces its pods' : undefined;
}

/** The causes of a rollout: images and resources first, because they are what people look for. */
function reasonOf(fields: readonly FieldChange[]): string {
  const causes = new Set(fields.map(causeOf));
  const [first = '', second, ...others] = [...causes].sort((a, b) => interestOf(a) - interestOf(b));
  if (second === undefined) return `${first} changes`;
  return others.length === 0 ? `${first} and ${second} change` : `${first}, ${second} and ${counted(others.length, 'other field')} change`;
}

function causeOf({ path, before, after, change, secret }: FieldChange): string {
  if (path.includes("['milvus.io/config-digest']")) return 'configuration that Milvus reads only at start';
  if (path.includes("['milvus.io/secret-version']")) return 'the version of a Secret';
  const image = /ontainers\[[^\]]+\]\.image$/.test(path) ? imageCause(before, after) : undefined;
  if (image !== undefined) return image;
  const [, container, amount] = /ontainers\[([^\]]+)\]\.resources\.(?:limits|requests)\.(.+)$/.exec(path) ?? [];
  if (container !== undefined && amount !== undefined) return `${amount} of ${container} (${shown(before)} to ${shown(after)})`;
  const short = path.replace(/^spec\.template\.(spec\.)?/, '');
  if (change === 'moved') return `the order of ${short}`;
  const isPlain = [before, after].every((value) => value === undefined || typeof value !== 'object');
  return isPlain && !secret && change === 'changed' ? `${short} (${shown(before)} to ${shown(after)})` : short;
}

/** The same image with another tag is told by its name and the tags. */
function imageCause(before: unknown, after: unknown): string | undefined {
  if (typeof before !== 'string' || typeof after !== 'string') return undefined;
  const [old, now] = [before, after].map((image) => /^(.*?)([:@][^/]*)?$/.exec(image) ?? []);
  const isSame = old?.[1] === now?.[1] && old?.[2] !== undefined && now?.[2] !== undefined;
  if (!isSame) return `the image (${before} to ${after})`;
  return `the image ${(old?.[1] ?? '').split('/').at(-1) ?? ''} (${old?.[2]?.slice(1) ?? ''} to ${now?.[2]?.slice(1) ?? ''})`;
}

/** People look for images first, and for metadata last. */
function interestOf(cause: string): number {
  if (cause.startsWith('the image')) return 0;
  return /labels|annotations|order of/.test(cause) ? 2 : 1;
}

function replicaEffects({ before, after, fields }: ChangedObject): Effect[] {
  const path = 'spec.replicas';
  if (!fields.some((field) => field.path === path)) return [];
  const [from, to] = [replicasOf(before), replicasOf(after)];
  if (to === undefined) return from === undefined ? [] : handedOver(from, path);
  if (from === undefined) {
    return [{ class: 'scales', reason: `sets ${counted(to, 'pod')}, whatever an autoscaler had chosen`, path, scaling: { to } }];
  }
  const scaling = { from, to };
  if (from === to) return [];
  if (to === 0) return [{ class: 'outage', reason: `stops all ${counted(from, 'pod')}`, path, scaling }];
  if (to > from) return [{ class: 'scales', reason: `adds ${counted(to - from, 'pod')} (${from} to ${to})`, path, scaling }];
  return [removal(before, after, from, to), ...lostClaims(after, from, to)];
}

/** A number that the manifest no longer has becomes the default of the API server, which is 1. */
function handedOver(from: number, path: string): Effect[] {
  if (from <= 1) return [];
  return [
    {
      class: 'outage',
      reason: `leaves the number of pods out: it falls from ${from} to 1, the default of the API server, until an autoscaler raises it`,
      path,
      scaling: { from, to: 1 },
      fix: 'Follow docs/how-to/turn-replicas-into-autoscaling.md.',
    },
  ];
}

function removal(before: KubernetesObject, after: KubernetesObject, from: number, to: number): Effect {
  const isStateful = groupKind(after) === 'StatefulSet.apps';
  const memory = requestsOf(before, 1)['memory'];
  const isQueryNode = roleOf(after) === 'queryNode' && memory !== undefined;
  const load = isQueryNode ? `; the loaded collections must fit in ${to} × ${memory}, with all their replicas` : '';
  const order = isStateful ? ', highest ordinal first' : '';
  return {
    class: 'scales',
    reason: `removes ${counted(from - to, 'pod')} (${from} to ${to})${order}${load}`,
    path: 'spec.replicas',
    scaling: { from, to },
  };
}

function lostClaims(after: KubernetesObject, from: number, to: number): Effect[] {
  if (groupKind(after) !== 'StatefulSet.apps') return [];
  if (textAt(after, 'spec', 'persistentVolumeClaimRetentionPolicy', 'whenScaled') !== 'Delete') return [];
  return [
    {
      class: 'data-loss',
      reason: `deletes the claims of the ${counted(from - to, 'pod')} that it removes (whenScaled: Delete)`,
      path: 'spec.replicas',
      fix: 'Set whenScaled: Retain first.',
    },
  ];
}

function strategyEffects({ before, after, fields, writtenBefore }: ChangedObject): Effect[] {
  const effects: Effect[] = fields
    .filter(({ path }) => NEXT_ROLLOUT.some((name) => isUnder(path, `spec.${name}`)))
    .slice(0, 1)
    .map(({ path }) => ({ class: 'next-restart', reason: 'changes how the next rollout proceeds', path }));
  const [was, is] = [textAt(before, 'spec', 'strategy', 'type'), textAt(after, 'spec', 'strategy', 'type')];
  if (was === is || is !== 'Recreate') return effects;
  if (at(writtenBefore, 'spec', 'strategy', 'rollingUpdate') === undefined) return [...effects, DEFAULTED_STRATEGY];
  return [
    ...effects,
    { class: 'next-restart', reason: 'from the next rollout on, every pod stops before a new one starts', path: 'spec.strategy.type' },
  ];
}

/** Tried with the merge library of server-side apply: a defaulted field stays, because no applier owns it. */
const DEFAULTED_STRATEGY: Effect = {
  class: 'refused',
  reason: 'a server-side apply keeps the rollingUpdate that the API server had filled in',
  error: "spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy `type` is 'Recreate'",
  path: 'spec.strategy.type',
  fix: 'First apply the old manifest with its rollingUpdate written out, or apply with kubectl apply --server-side=false.',
};

function claimPolicyEffects({ after, fields }: ChangedObject): Effect[] {
  const changed = fields.find(({ path }) => isUnder(path, 'spec.persistentVolumeClaimRetentionPolicy'));
  if (!changed) return [];
  const deletes = ['whenDeleted', 'whenScaled'].filter(
    (name) => textAt(after, 'spec', 'persistentVolumeClaimRetentionPolicy', name) === 'Delete',
  );
  const reason =
    deletes.length === 0
      ? 'keeps the claims of removed pods from now on'
      : `deletes claims with their pods from now on (${deletes.join(', ')})`;
  return [{ class: 'at-once', reason, path: changed.path }];
}
