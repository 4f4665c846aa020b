export * from './kubernetes/kubernetes-engine';
