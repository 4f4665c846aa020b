import type { SourceLocation } from './change';

/** Options of a plan. */
export interface PlanOptions {
  /**
   * Whether applying deletes the objects that the new manifests lack, as Argo CD and Flux do with pruning on.
   *
   * @default true
   */
  readonly prune?: boolean;
  /**
   * Minor release of the API server, such as `1.32`. It decides which fields of a StatefulSet may change.
   *
   * @default '1.34'
   */
  readonly kubernetes?: string;
  /**
   * Place of each object in its file.
   *
   * @default - unknown
   */
  readonly locations?: ReadonlyMap<object, SourceLocation>;
}

/** Minor release of the API server without `kubernetes`. */
export const DEFAULT_KUBERNETES = '1.34';
