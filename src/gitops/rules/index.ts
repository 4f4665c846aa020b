export * from './deliveries';
export * from './delivered-objects';
export * from './environments';
export * from './inputs';
