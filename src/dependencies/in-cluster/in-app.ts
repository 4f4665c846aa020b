import type { ConnectionSpec, DependencyBinding } from '../../model';

/** Binding of a service that the app itself runs, with the connections to its pods. */
export function inApp(binding: DependencyBinding, connection: ConnectionSpec): DependencyBinding {
  return { ...binding, addresses: binding.addresses.map((address) => ({ ...address, isInApp: true })), connections: [connection] };
}
