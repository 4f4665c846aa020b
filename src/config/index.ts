export * from './config-value';
export * from './key-table';
export * from './milvus-config';
export * from './readers';
export * from './render';
export * from './secret-keys';
