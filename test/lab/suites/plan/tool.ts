import type { Plan } from '@org/milvus-k8s/plan';
import type { Json } from '../../../plan/cases';

/** What applies manifests: kubectl, or Argo CD. */
export interface Tool {
  /** Whether it waits for each wave before the next one. */
  readonly keepsWaves: boolean;
  /** Brings a namespace from nothing to the old manifests. */
  install(objects: readonly Json[]): Promise<void>;
  /** Applies the new manifests over them, and prunes. Returns the API server's words if it refused something. */
  change(objects: readonly Json[], made: Plan): Promise<string | undefined>;
  /** Removes what it applied. */
  remove(): Promise<void>;
}
