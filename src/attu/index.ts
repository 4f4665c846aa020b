export * from './attu';
export * from './attu-props';
