export * from './milvus-namespace';
export * from './milvus-namespace-props';
