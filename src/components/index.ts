export * from './instance';
export * from './milvus-role';
export * from './role-defaults';
export * from './role-props';
export * from './rollout';
