import type { Kubectl } from '../../../kubernetes/kubectl';
import type { Condition, Resource } from '../../../kubernetes/objects';
import { until } from '../../../kubernetes/waiting';

/** A route, as the controller of a gateway has answered it. */
export interface Route extends Resource {
  readonly status?: { readonly parents?: readonly { readonly conditions?: readonly Condition[] }[] };
}

/** What a gateway says against a route; nothing where it takes it. */
export function objections({ metadata, status }: Route): string[] {
  const parents = status?.parents ?? [];
  if (parents.length === 0) return [`${metadata.name} has no answer yet`];
  const conditions = parents.flatMap((parent) => parent.conditions ?? []);
  return ['Accepted', 'ResolvedRefs']
    .map((type) => conditions.find((condition) => condition.type === type) ?? { type, status: 'missing', message: '' })
    .filter(({ status: answer }) => answer !== 'True')
    .map(({ type, status: answer, message = '' }) => `${metadata.name}: ${type} is ${answer} ${message}`.trim());
}

/** Waits until a gateway has taken every GRPCRoute of a namespace, and there are this many. */
export async function acceptedRoutes(kubectl: Kubectl, count: number): Promise<void> {
  await until('the gateway takes every route', 60, async () => {
    const routes = await kubectl.list<Route>('grpcroutes.gateway.networking.k8s.io');
    const against = routes.flatMap(objections);
    return (routes.length === count && against.length === 0) || [`${routes.length} routes`, ...against].join('; ');
  });
}
