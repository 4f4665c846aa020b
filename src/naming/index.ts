export * from './check-name';
export * from './labels';
export * from './names';
