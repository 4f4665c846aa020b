export * from './engine';
export type { OperatorEngineProps } from './operator/operator-engine-props';
