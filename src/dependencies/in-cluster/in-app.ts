import type { DependencyBinding } from '../../model';

/** Binding of a service that the app itself runs. */
export function inApp(binding: DependencyBinding): DependencyBinding {
  return { ...binding, addresses: binding.addresses.map((address) => ({ ...address, isInApp: true })) };
}
