import type { ExtensionSpec } from '../model';
import type { PodSecurityLevel } from './milvus-namespace-props';

/** Amounts of one container, as Kubernetes quantities. */
export interface ContainerAmountsSpec {
  readonly cpu?: string;
  readonly memory?: string;
}

/** Bounds and defaults of a LimitRange. */
export interface NamespaceLimitsSpec {
  readonly defaultRequest: ContainerAmountsSpec;
  readonly defaultLimit: ContainerAmountsSpec;
  readonly min?: ContainerAmountsSpec;
  readonly max?: ContainerAmountsSpec;
  readonly maxClaim?: string;
}

/** A namespace, as plain data. */
export interface MilvusNamespaceSpec extends ExtensionSpec {
  readonly extension: 'namespace';
  readonly name: string;
  /** Level that pods must meet. */
  readonly enforce: PodSecurityLevel;
  /** Missing without a quota. */
  readonly quota?: {
    /** In percent. */
    readonly headRoom: number;
    /** Amounts of the user, as Kubernetes quantities. */
    readonly hard: Readonly<Record<string, string>>;
  };
  /** Missing without a LimitRange. */
  readonly limits?: NamespaceLimitsSpec;
  /** The decision of the user; missing if it follows from the app. */
  readonly denyEgress?: boolean;
}

/** Whether a part of another room is a namespace. */
export function isMilvusNamespace(part: ExtensionSpec): part is MilvusNamespaceSpec {
  return part.extension === 'namespace';
}
