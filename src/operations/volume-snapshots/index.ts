export * from './volume-snapshots';
export * from './volume-snapshots-props';
