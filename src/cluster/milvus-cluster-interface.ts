import type { IMilvus } from '../network';
import type { InstanceDeclaration } from '../role';

/** A cluster of this app that query nodes can join: a `MilvusCluster`. */
export interface IMilvusCluster extends IMilvus {
  /** What the roles that join are resolved from. @internal */
  readonly declaration: InstanceDeclaration;
}
