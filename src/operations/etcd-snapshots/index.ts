export * from './etcd-snapshot-restore';
export * from './etcd-snapshots';
export * from './etcd-snapshots-props';
export * from './snapshot-destination';
