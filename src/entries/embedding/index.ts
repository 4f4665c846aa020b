/**
 * A server that turns text into vectors for a Milvus, so that clients insert and search text.
 *
 * @module embedding
 * @packageDocumentation
 */
export {
  TextEmbeddingsInference,
  type Accelerator,
  type EmbeddingKey,
  type HubToken,
  type TextEmbeddingsInferenceOverrides,
  type TextEmbeddingsInferenceProps,
} from '../../embedding';
