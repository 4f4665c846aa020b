import type { Rule } from '../findings';

export const UNKNOWN_PROP: Rule = {
  id: 'MK-PRP-001',
  title: 'prop that does not exist',
  severity: 'error',
  reason:
    'Nothing reads it, so the default counts. The compiler lets it pass where an object is spread, and nothing checks types where the app is only run.',
  source: 'TypeScript handbook, excess property checks',
  fix: 'Write the prop as it is spelt, or remove it.',
};

export const MISSING_PROP: Rule = {
  id: 'MK-PRP-003',
  title: 'prop that has to be there',
  severity: 'error',
  reason: 'It has no default: what to write there is for you to know.',
  source: 'this library: the types of its props',
  fix: 'Write the prop.',
};

export const WHOLE_SECONDS: Rule = {
  id: 'MK-ROL-020',
  title: 'duration that Kubernetes can not count',
  severity: 'error',
  reason:
    'Kubernetes and KEDA count these times in whole seconds: the API server refuses a fraction, and a probe or a look of KEDA has to last.',
  source: 'Kubernetes API, Probe, PodSpec, Toleration and DeploymentSpec; KEDA, ScaledObjectSpec.pollingInterval',
  fix: 'Write whole seconds, such as Duration.seconds(30).',
};
