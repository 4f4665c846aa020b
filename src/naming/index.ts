export * from './check-name';
export * from './directories';
export * from './labels';
export * from './metadata-form';
export * from './names';
export * from './topology-labels';
