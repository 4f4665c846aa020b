export * from './import';
export * from './import-error';
export * from './import-options';
export type { SourceText } from './read/source';
export * from './report/entry';
export * from './report/text';
