export * from './ingress-certificate';
export * from './ingress-controller';
export * from './milvus-ingress';
export * from './milvus-ingress-props';
