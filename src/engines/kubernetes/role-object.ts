import type { DeclaredObject } from '../../emit';

/** An object of a role, before its name, labels and annotations are put together. */
export type RoleObject<T extends object> = Omit<DeclaredObject<T>, 'name' | 'labels' | 'annotations'> & {
  /**
   * Name of the object.
   *
   * @default - the name of the workload
   */
  readonly name?: string;
  /**
   * Step of an Argo CD sync.
   *
   * @default - the step of the role
   */
  readonly wave?: number;
};
