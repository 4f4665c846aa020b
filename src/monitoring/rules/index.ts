export * from './inputs';
export * from './model-rules';
