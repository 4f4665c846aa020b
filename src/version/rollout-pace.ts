import type { RoleName } from './role-facts';

/** `/healthz` says OK before anything has registered, from 2.5 on; this long a pod has to stay so. */
const SETTLING_SECONDS = 10;

/**
 * Roles whose old pod is still at work when its successor is ready, and for how long.
 *
 * A Deployment does not wait for pods that stop (kubernetes#107920), so this is what keeps two of them from handing over
 * at once. Seen with a 2.3.5 server: a query node hands over in 13 to 17 s, and two at once lose the answers of both
 * in-memory replicas. The vendor's operator waits 30 s for every role.
 */
const HANDING_OVER_SECONDS: Partial<Readonly<Record<RoleName, number>>> = { queryNode: 30 };

/** How long a new pod has to be ready before a rollout stops the next old one, in seconds. */
export function minReadySeconds(role: RoleName): number {
  return HANDING_OVER_SECONDS[role] ?? SETTLING_SECONDS;
}
