import type { RoleName } from './role-facts';

/** From 2.5 on `/healthz` returns OK before anything has registered, so a pod must stay ready for this time. */
const SETTLING_SECONDS = 10;

/**
 * Roles whose old pod still works when its successor is ready, and for how long.
 *
 * A Deployment does not wait for stopping pods (kubernetes#107920), so this time prevents that two of them hand over
 * at once. Seen with a 2.3.5 server: a query node hands over in 13 to 17 s, and two at once lose the answers of both
 * in-memory replicas. The vendor's operator waits 30 s for every role.
 */
const HANDING_OVER_SECONDS: Partial<Readonly<Record<RoleName, number>>> = { queryNode: 30 };

/** How long a new pod must be ready before a rollout stops the next old one, in seconds. */
export function minReadySeconds(role: RoleName): number {
  return HANDING_OVER_SECONDS[role] ?? SETTLING_SECONDS;
}
