import type { Rule } from '../findings';

export const UNKNOWN_PROP: Rule = {
  id: 'MK-PRP-001',
  title: 'unknown prop',
  severity: 'error',
  reason:
    'Nothing reads it, so the default applies. TypeScript does not check spread objects for unknown props, and tsx does not check ' +
    'types at all.',
  source: 'TypeScript handbook, excess property checks',
  fix: 'Correct the spelling, or remove the prop.',
};

export const FOREIGN_PROP: Rule = {
  id: 'MK-PRP-041',
  title: "prop with a name of Milvus' Helm chart or operator",
  severity: 'error',
  reason: 'This library has another name or another form for it, so nothing reads it, and the default applies.',
  source: '`values.yaml` of milvus-helm 4.2 to 5.0; `apis/milvus.io/v1beta1` of milvus-operator 1.3',
  fix: 'Write the prop of this library. The pages docs/reference/from-helm.md and from-operator.md list all names.',
};

export const MISSING_PROP: Rule = {
  id: 'MK-PRP-003',
  title: 'missing required prop',
  severity: 'error',
  reason: 'It has no default.',
  source: 'this library: the types of its props',
  fix: 'Set the prop.',
};

export const UNKNOWN_FIELD: Rule = {
  id: 'MK-PRP-040',
  title: 'field that Kubernetes does not have',
  severity: 'warning',
  reason:
    'It is written as it is, and the API server drops it, or rejects the object where it validates strictly, as kubectl and Argo CD do.',
  source: 'Kubernetes documentation, API concepts: field validation; `api/openapi-spec` of Kubernetes 1.27 to 1.34',
  fix: 'Correct the spelling. If the field is newer than Kubernetes 1.34, suppress this finding with that reason.',
};

export const WHOLE_SECONDS: Rule = {
  id: 'MK-ROL-020',
  title: 'fractional or zero duration',
  severity: 'error',
  reason:
    "Kubernetes and KEDA count these times in whole seconds: the API server rejects a fraction, and a probe or KEDA's polling " +
    'interval must be above zero.',
  source: 'Kubernetes API, Probe, PodSpec, Toleration and DeploymentSpec; KEDA, ScaledObjectSpec.pollingInterval',
  fix: 'Write whole seconds, such as Duration.seconds(30).',
};
