export * from './autoscaling';
export * from './horizontal-pod-autoscaler';
export * from './keda';
export * from './scaled-object';
export * from './scaling-behavior';
export * from './scaling-trigger';
export * from './scheduled-replicas';
export * from './vertical-pod-autoscaler';
