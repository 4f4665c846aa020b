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

/** Waves of an Argo CD sync that depend on the rollout of one instance. */
export interface RolloutWaves {
  /** Wave of a role. Roles of one step of the rollout share a wave. */
  role(role: RoleName): number;
  /** Wave after all roles: client Services, disruption budgets, autoscalers, the canary. */
  readonly afterRoles: number;
  /** Wave of Jobs that call the instance. */
  readonly jobs: number;
}

/** Waves of an instance whose roles start in these steps. */
export function rolloutWaves(steps: readonly (readonly RoleName[])[]): RolloutWaves {
  const afterRoles = WAVES.infrastructure + steps.length + 1;
  return {
    role: (role) => WAVES.infrastructure + 1 + steps.findIndex((step) => step.includes(role)),
    afterRoles,
    jobs: afterRoles + 1,
  };
}

/**
 * Waves of a stop, in the reverse order: proxies first, so that nobody writes any more, coordinators late. Everything that sends pods
 * requests or sets their number is before them: client Services, autoscalers, and the canary.
 */
export function stopWaves(steps: readonly (readonly RoleName[])[]): RolloutWaves {
  return { ...rolloutWaves([...steps].reverse()), afterRoles: WAVES.infrastructure };
}

/** Annotation that puts an object into a wave of an Argo CD sync. */
export function syncWave(wave: number): Record<string, string> {
  return { 'argocd.argoproj.io/sync-wave': String(wave) };
}

/**
 * Annotations of a Job that Argo CD runs in every sync, in its wave. The Job of the last sync stays until then, for
 * its log.
 */
export const SYNC_HOOK = { 'argocd.argoproj.io/hook': 'Sync', 'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation' };

/** Annotations of a Job that Argo CD runs after every sync, when all objects are healthy. If it fails, the sync fails. */
export const POST_SYNC_HOOK = { 'argocd.argoproj.io/hook': 'PostSync', 'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation' };

/** Annotation of objects that Argo CD prunes only when everything else of a sync is present and healthy. */
export const PRUNE_LAST = { 'argocd.argoproj.io/sync-options': 'PruneLast=true' };

/**
 * Annotation of a namespace, with which everything in it is deleted: Argo CD neither prunes it, nor deletes it with the Application.
 */
export const KEPT_BY_ARGO_CD = { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' };
