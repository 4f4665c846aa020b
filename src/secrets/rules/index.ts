export * from './external-secret';
export * from './inputs';
