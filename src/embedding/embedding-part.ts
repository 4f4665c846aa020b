import type { ExtensionSpec } from '../model';
import type { Accelerator } from './accelerators';

/** A server of embeddings, as plain data. */
export interface EmbeddingPart extends ExtensionSpec {
  readonly extension: 'embedding';
  /** Path of the Milvus. */
  readonly milvus: string;
  /** Release of the Milvus. */
  readonly release: string;
  /** Whether another app declares the Milvus. */
  readonly isElsewhere: boolean;
  readonly model: string;
  readonly revision?: string;
  readonly hasToken: boolean;
  /** Credential of Milvus with the key; missing without a key. */
  readonly credential?: string;
  readonly accelerator: Accelerator;
  readonly image: string;
  /** Hosts of the hub that the policies do not admit. */
  readonly closedHosts: readonly string[];
}

/** Whether a part of the app is a server of embeddings. */
export function isEmbedding(part: ExtensionSpec): part is EmbeddingPart {
  return part.extension === 'embedding';
}
