import { checkSelectors, resolveScheme, type NamingScheme, type PodIdentity } from '../../../naming';
import type { Mistake } from '../../../findings';

/** The scheme that names the objects of a service, and the mistakes in the names and selectors of the scheme that the user gave. */
export function serviceNaming(
  given: NamingScheme | undefined,
  identity: PodIdentity,
): { readonly naming: NamingScheme; readonly mistakes: readonly Mistake[] } {
  const { naming, mistakes } = resolveScheme(given, (scheme) => [
    { name: scheme.workload(identity), kind: 'StatefulSet' },
    { name: scheme.headlessService(identity), kind: 'Service' },
    { name: scheme.clientService(identity), kind: 'Service' },
  ]);
  const live = naming.live?.checkWorkload({ pods: identity, controller: 'StatefulSet' }) ?? [];
  return { naming, mistakes: [...mistakes, ...checkSelectors(naming, [identity]), ...live] };
}
