export * from './milvus-role';
export * from './role-defaults';
export * from './role-declaration';
export * from './role-overrides';
export * from './role-props';
export * from './rollout';
