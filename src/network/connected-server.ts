import type { ConnectionSpec, RoleBinding } from '../model';
import type { CalledService } from '../version';

/** A server of the app that some roles of a Milvus call, in addition to its dependencies. */
export interface ConnectedServer {
  /** What it is, which decides the roles that call it. */
  readonly service: CalledService;
  /** The connection that the pods of these roles open. */
  readonly connection: ConnectionSpec;
  /** Configuration of these roles; `prop` is a prop of the construct at `path`. */
  readonly binding: Omit<RoleBinding, 'roles' | 'mounts'> & { readonly path: string };
}
