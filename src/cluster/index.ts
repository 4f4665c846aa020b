export * from './instance';
export * from './instance-props';
export * from './milvus-cluster';
export * from './milvus-standalone';
export * from './proxy-canary';
export * from './query-node-group';
export * from './resource-groups';
export * from './zonal-query-nodes';
