export * from './manifest';
export * from './object-set';
