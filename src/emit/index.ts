export * from './config-map-manifest';
export * from './manifest';
export * from './object-set';
export * from './override';
export * from './service-account-manifest';
export * from './service-manifest';
export * from './waves';
