export * from './kind';
export * from './kinds';
export * from './nearest';
export * from './objects';
export * from './quantities';
export * from './read-props';
export * from './whole-seconds';
