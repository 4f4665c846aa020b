export * from './replication';
export * from './replication-promotion';
export * from './replication-props';
export * from './replication-site';
