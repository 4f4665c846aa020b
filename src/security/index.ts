export * from './credentials';
export * from './workload-identity';
