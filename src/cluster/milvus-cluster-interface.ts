import type { IMilvus } from '../network';
import type { InstanceDeclaration } from '../role';

/** A cluster of this app that query nodes can join: a `MilvusCluster`. */
export interface IMilvusCluster extends IMilvus {
  /** Declaration from which the roles that join are resolved. @internal */
  readonly declaration: InstanceDeclaration;
}
