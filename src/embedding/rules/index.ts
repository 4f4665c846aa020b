export * from './embedding';
