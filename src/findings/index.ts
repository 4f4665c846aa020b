export * from './finding';
export * from './finding-groups';
export * from './findings';
export * from './findings-error';
export * from './report';
export * from './rule';
export * from './rule-page';
