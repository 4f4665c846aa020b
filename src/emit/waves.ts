import { isPlainObject, reader, type Reader } from '../props';
import type { RoleName } from '../version';

/**
 * Waves of an Argo CD sync before those of the roles.
 *
 * | Wave  | Objects                                                                                |
 * | ----- | -------------------------------------------------------------------------------------- |
 * | -3    | the namespace, its quota and its limits                                                |
 * | -2    | Secrets that an operator fills                                                         |
 * | -1    | in-cluster services that Milvus needs, such as etcd                                    |
 * | 0     | infrastructure of an instance: service account, network policies, recorded choices     |
 * | 1 … n | roles, in the steps of the rollout                                                     |
 * | n + 1 | objects that need running pods: client Services, disruption budgets, autoscalers, and the canary |
 * | n + 2 | Jobs that call the instance                                                            |
 * | 20    | in-cluster services that stop, after the instances that use them                       |
 */
export const WAVES = { namespace: -3, secrets: -2, services: -1, infrastructure: 0, stoppedServices: 20 } as const;

/** Waves of an instance or a service for teams that order syncs themselves: none, or others. */
export type SyncWaves = false | { readonly from: number };

export const syncWavesReader: Reader<SyncWaves> = reader(
  (given) =>
    given === false || (isPlainObject(given) && Object.keys(given).join() === 'from' && Number.isSafeInteger(Object.values(given)[0])),
  () => 'Write false, or the first wave as a whole number: { from: 10 }.',
);

/** Waves of an Argo CD sync that depend on the rollout of one instance. */
export interface RolloutWaves {
  /** Wave of the infrastructure of the instance, before all roles. */
  readonly infrastructure: number;
  /** Wave of a role. Roles of one step of the rollout share a wave. */
  role(role: RoleName): number;
  /** Wave after all roles: client Services, disruption budgets, autoscalers, the canary. */
  readonly afterRoles: number;
  /** Wave of Jobs that call the instance. */
  readonly jobs: number;
  /** Whether the objects have no waves. The numbers still tell the order. */
  readonly isLeftOut: boolean;
}

/** Waves of an instance whose roles start in these steps. */
export function rolloutWaves(steps: readonly (readonly RoleName[])[], given?: SyncWaves): RolloutWaves {
  const infrastructure = given ? given.from : WAVES.infrastructure;
  const afterRoles = infrastructure + steps.length + 1;
  return {
    infrastructure,
    role: (role) => infrastructure + 1 + steps.findIndex((step) => step.includes(role)),
    afterRoles,
    jobs: afterRoles + 1,
    isLeftOut: given === false,
  };
}

/**
 * Waves of a stop, in the reverse order: proxies first, so that nobody writes any more, coordinators late. Everything that sends pods
 * requests or sets their number is before them: client Services, autoscalers, and the canary.
 */
export function stopWaves(steps: readonly (readonly RoleName[])[], given?: SyncWaves): RolloutWaves {
  const waves = rolloutWaves([...steps].reverse(), given);
  return { ...waves, afterRoles: waves.infrastructure };
}

/** Annotation of an in-cluster service. One that stops is after the instances that use it, and one with a wave of another kind keeps it. */
export function serviceWave(isStopped: boolean, given?: SyncWaves, running: number = WAVES.services): Record<string, string> {
  if (given === false) return {};
  const shift = given ? given.from - WAVES.services : 0;
  return syncWave(shift + (isStopped ? WAVES.stoppedServices : running));
}

/** Annotation that puts an object into a wave of an Argo CD sync; none without a wave. */
export function syncWave(wave: number | undefined): Record<string, string> {
  return wave === undefined ? {} : { 'argocd.argoproj.io/sync-wave': String(wave) };
}

/** Annotation of an object of an instance; none if its waves are left out. */
export function instanceWave({ isLeftOut }: Pick<RolloutWaves, 'isLeftOut'>, wave: number): Record<string, string> {
  return isLeftOut ? {} : syncWave(wave);
}

/**
 * Annotations of a Job that Argo CD runs in every sync, in its wave. The Job of the last sync stays until then, for
 * its log.
 */
export const SYNC_HOOK = { 'argocd.argoproj.io/hook': 'Sync', 'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation' };

/** Annotations of a Job that calls an instance in every sync: in its wave, or, if waves are left out, after everything is healthy. */
export function instanceHook(firstWave: number | undefined): Readonly<Record<string, string>> {
  return firstWave === undefined ? POST_SYNC_HOOK : SYNC_HOOK;
}

/** Annotations of a Job that Argo CD runs after every sync, when all objects are healthy. If it fails, the sync fails. */
export const POST_SYNC_HOOK = { 'argocd.argoproj.io/hook': 'PostSync', 'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation' };

/** Annotation of objects that Argo CD prunes only when everything else of a sync is present and healthy. */
export const PRUNE_LAST = { 'argocd.argoproj.io/sync-options': 'PruneLast=true' };

/**
 * Annotation of a namespace, with which everything in it is deleted: Argo CD neither prunes it, nor deletes it with the Application.
 */
export const KEPT_BY_ARGO_CD = { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' };
