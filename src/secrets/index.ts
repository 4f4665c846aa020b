export * from './external-secret';
export * from './external-secret-props';
export * from './secret-refresh';
export * from './secret-source';
export * from './secret-store';
