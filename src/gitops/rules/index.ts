export * from './deliveries';
export * from './delivered-objects';
export * from './inputs';
