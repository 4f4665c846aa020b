import type { AddressSpec } from './address-spec';

/** A service that an instance uses. */
export interface DependencySpec {
  readonly slot: 'metaStore' | 'objectStorage' | 'messageQueue';
  /** Kind of service, such as `kafka`. */
  readonly service: string;
  /** Addresses that other instances may share; empty if only this instance can reach the service. */
  readonly addresses: readonly AddressSpec[];
  /** Construct in which the user declared the dependency; the prop there is that of the slot. */
  readonly path: string;
}
