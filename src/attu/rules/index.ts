export * from './attu';
