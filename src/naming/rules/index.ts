export * from './adoption';
export * from './names';
