export type { Accelerator } from './accelerators';
export * from './text-embeddings-inference';
export * from './text-embeddings-inference-props';
