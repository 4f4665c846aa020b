export * from './milvus-operator';
export type { ArgoCdProps, MilvusOperatorProps, OperatorSource } from './milvus-operator-props';
