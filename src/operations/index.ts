export * from './access-control';
export * from './access-control-props';
export * from './database-props';
export * from './role-props';
export * from './user-props';
export * from './etcd-snapshots';
export * from './replication';
export * from './volume-snapshots';
