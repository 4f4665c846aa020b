export * from './client-service';
export * from './endpoint';
export * from './headless-service';
export * from './network-policy';
export * from './peers';
