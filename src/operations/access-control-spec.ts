import type { ExtensionSpec } from '../model';
import type { ClientReach } from './client-reach';

/** A privilege on an object, as plain data. */
export interface GrantSpec {
  readonly privilege: string;
  readonly database: string;
  readonly collection: string;
  /** Prop of the grant, such as `roles[0].grants[1]`. */
  readonly prop: string;
}

/** What one `AccessControl` declares, as plain data without passwords. */
export interface AccessControlSpec extends ClientReach {
  readonly extension: 'access-control';
  readonly databases: readonly { readonly name: string; readonly properties: Readonly<Record<string, string>> }[];
  readonly privilegeGroups: readonly { readonly name: string; readonly privileges: readonly string[] }[];
  readonly roles: readonly { readonly name: string; readonly grants: readonly GrantSpec[] }[];
  /** Props of grants without privileges. */
  readonly emptyGrants: readonly string[];
  readonly users: readonly { readonly name: string; readonly roles: readonly string[] }[];
  readonly removed: {
    readonly users: readonly string[];
    readonly roles: readonly string[];
    readonly privilegeGroups: readonly string[];
  };
}

/** Whether a part of the app is an `AccessControl`. */
export function isAccessControl(part: ExtensionSpec): part is AccessControlSpec {
  return part.extension === 'access-control';
}
