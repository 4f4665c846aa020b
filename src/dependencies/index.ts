export * from './dependency';
export * from './embedded-dependencies';
export * from './external-dependencies';
export * from './message-queue/message-queue';
export * from './meta-store/etcd';
export * from './object-storage/object-storage';
