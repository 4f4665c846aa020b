export * from './reader';
export * from './readers';
export * from './nearest';
export * from './objects';
export * from './prop-path';
export * from './quantities';
export * from './read-props';
export { isPlainObject } from './show';
export * from './whole-seconds';
