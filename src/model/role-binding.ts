import type { ConfigValue } from '../config';
import type { RoleName } from '../version';
import type { DependencyBinding } from './dependency-binding';

/** Contribution of a prop of the instance, such as `tls`, to the pods of some roles, as plain data. */
export interface RoleBinding extends Pick<DependencyBinding, 'config' | 'secrets' | 'mounts'> {
  /** The prop. */
  readonly prop: string;
  /**
   * Roles of these pods.
   *
   * @default - all roles
   */
  readonly roles?: readonly RoleName[];
  /**
   * Configuration keys that a user may replace.
   *
   * @default - none
   */
  readonly defaults?: Readonly<Record<string, ConfigValue>>;
}

/** The bindings that apply to a role. */
export function bindingsOfRole(bindings: readonly RoleBinding[], role: RoleName): RoleBinding[] {
  return bindings.filter(({ roles }) => roles === undefined || roles.includes(role));
}
