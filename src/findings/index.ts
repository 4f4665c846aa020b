export * from './finding';
export * from './findings';
export * from './findings-error';
export * from './report';
export * from './rule';
