export * from './replace-yaml-writer';
export * from './write-yaml';
