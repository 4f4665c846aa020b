export * from './declared-job';
export * from './job-network-policy';
export * from './job-pod';
export * from './milvus-access';
export * from './milvus-calls';
