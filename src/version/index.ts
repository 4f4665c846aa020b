export * from './defects';
export * from './graceful-stop';
export * from './milvus-version';
export * from './release-line';
export * from './resource-groups';
export * from './role-facts';
export * from './topology';
export * from './upgrades';
