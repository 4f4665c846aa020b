import type { DeclaredObject } from '../../emit';

/** Object of a role, before name, labels and the wave are added. */
export type RoleObject<T extends object> = Omit<DeclaredObject<T>, 'name' | 'labels'> & {
  /**
   * Name of the object.
   *
   * @default - the name of the workload
   */
  readonly name?: string;
  /**
   * Argo CD wave of the object.
   *
   * @default - the wave of the role
   */
  readonly wave?: number;
};
