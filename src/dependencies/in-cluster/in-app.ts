import type { DependencyBinding } from '../../model';

/** The binding of a service that the app runs itself. */
export function inApp(binding: DependencyBinding): DependencyBinding {
  return { ...binding, addresses: binding.addresses.map((address) => ({ ...address, isInApp: true })) };
}
