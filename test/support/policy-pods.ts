import type { PodSpecJson } from './manifest-json';
import type { PolicyJson, PolicyPod } from './network-policies';
import { NetworkPolicies } from './network-policies';
import type { Output } from './synthesis';

/** Pods of one workload, Job or CronJob of an output, for its policies. */
export interface OutputPod extends PolicyPod {
  /** Name of the workload. */
  readonly name: string;
  /** Value of the label `app.kubernetes.io/component`. */
  readonly component: string;
  readonly isJob: boolean;
}

/** The pods that an output makes: one for each workload, Job and CronJob, and one of its namesakes, for pods that call their own kind. */
export function policyPods(output: Output): readonly OutputPod[] {
  const templates = [
    ...output.workloads.map(({ metadata, spec }) => ({ metadata, template: spec.template, isJob: false })),
    ...output.all('Job').map(({ metadata, spec }) => ({ metadata, template: spec.template, isJob: true })),
    ...output.all('CronJob').map(({ metadata, spec }) => ({ metadata, template: spec.jobTemplate.spec.template, isJob: true })),
  ];
  return templates.map(({ metadata, template, isJob }) => {
    const labels = template.metadata.labels ?? {};
    return {
      name: metadata.name,
      namespace: metadata.namespace ?? 'search',
      component: labels['app.kubernetes.io/component'] ?? '',
      labels,
      ports: portsOf(template.spec),
      isJob,
    };
  });
}

/** Another pod of the same workload. */
export function sibling(pod: OutputPod): OutputPod {
  return { ...pod };
}

/** The NetworkPolicies of an output. */
export function policiesOf(output: Output): NetworkPolicies {
  return new NetworkPolicies(policyObjects(output));
}

/** The same policies as objects. One without a namespace is in that of the pods. */
export function policyObjects(output: Output): readonly PolicyJson[] {
  const policies = output.objects.filter(({ kind }) => kind === 'NetworkPolicy') as readonly unknown[] as readonly PolicyJson[];
  return policies.map((policy) => ({ ...policy, metadata: { ...policy.metadata, namespace: policy.metadata.namespace ?? 'search' } }));
}

function portsOf({ containers }: PodSpecJson): PolicyPod['ports'] & object {
  return containers.flatMap(({ ports = [] }) => ports.map(({ name, containerPort }) => ({ name, containerPort })));
}
