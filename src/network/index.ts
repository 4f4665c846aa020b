export * from './client-service';
export * from './endpoint';
export * from './headless-service';
export * from './network-policy';
export * from './peers';
export * from './external-milvus';
export * from './milvus';
export * from './ports';
