export * from './reader';
export * from './readers';
export * from './nearest';
export * from './objects';
export * from './quantities';
export * from './read-props';
export * from './whole-seconds';
export * from './cdk8s-plus';
