export * from './app-model';
export * from './instance-model';
export * from './role-spec';
