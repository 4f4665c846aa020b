import type { RoleSpec } from './role-spec';

/** A prefix that an instance claims on a dependency which others may use too. */
export interface PrefixClaim {
  /** Kind of prefix, in words: `etcd root path`. */
  readonly kind: string;
  /** Addresses of the dependency; two claims with one address in common are on the same dependency. */
  readonly addresses: readonly string[];
  readonly value: string;
  /** The prop that sets it. */
  readonly prop: string;
}

/** Everything that is known about one Milvus, as plain data. */
export interface InstanceModel {
  readonly path: string;
  readonly name: string;
  readonly namespace?: string;
  readonly mode: 'cluster' | 'standalone';
  readonly version: string;
  /** In rollout order. */
  readonly roles: readonly RoleSpec[];
  readonly prefixes: readonly PrefixClaim[];
  /** What can not be changed later without losing sight of data. */
  readonly choices: Readonly<Record<string, string>>;
}
