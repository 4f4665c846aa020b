export * from './declared-job';
export * from './job-digest';
export * from './job-network-policy';
export * from './job-pod';
export * from './json-lines';
export * from './milvus-access';
export * from './milvus-calls';
export * from './milvus-rest-calls';
