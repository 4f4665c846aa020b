export * from './ca-bundle';
export * from './client-certificate';
export * from './credentials';
export * from './mounted-file';
export * from './stand-in-secret';
export * from './workload-identity';
export * from './client-tls';
export * from './client-tls';
