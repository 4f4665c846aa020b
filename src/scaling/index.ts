export * from './autoscaling';
