import { checkExtensions, type ModelRule } from '../../rules';
import { forbiddenInContainer } from '../../rules/restricted-standard';
import { namespaceDemand, podsAtOnce, type PodDemand } from '../../sizing/namespace-demand';
import { isMilvusNamespace } from '../milvus-namespace-spec';
import { unlimitedPods } from '../closed-egress';
import { outOfBounds } from '../limit-bounds';
import { neededAmounts, measured, objectCounts, quantityText, unitOf } from '../quota-amounts';

/** Checks each namespace. */
const checkEach = checkExtensions(isMilvusNamespace);

/** Amount of one pod that a quota counts. */
function amountOf({ amounts: { requests, limits }, gpus }: PodDemand, name: string): number | undefined {
  const amounts = name.startsWith('limits.') ? limits : requests;
  const resource = name.replace(/^(requests|limits)\./, '');
  if (resource === 'cpu') return amounts.milliCpus;
  if (resource === 'memory') return amounts.memory;
  if (resource === 'ephemeral-storage') return amounts.ephemeralStorage;
  if (resource === 'nvidia.com/gpu') return gpus;
  return name === 'pods' || name === 'count/pods' ? 1 : undefined;
}

/** The workloads that need the most, in words. */
function largest(pods: readonly PodDemand[], name: string): string {
  const needs = pods.flatMap((each) => {
    const amount = amountOf(each, name);
    return amount === undefined || amount === 0 ? [] : [{ each, total: amount * podsAtOnce(each), amount }];
  });
  const parts = needs.sort((a, b) => b.total - a.total).slice(0, 3);
  const words = parts.map(({ each: { name: workload, replicas, surge, stopping }, amount, total }) => {
    const counts = [`${replicas} pods`, ...(surge > 0 ? [`${surge} new`] : []), ...(stopping > 0 ? [`${stopping} stopping`] : [])].join(
      ' + ',
    );
    const unit = unitOf(name);
    return unit === 'count'
      ? `${workload} ${counts}`
      : `${workload} (${counts}) x ${quantityText(unit, amount)} = ${quantityText(unit, total)}`;
  });
  return words.length === 0 ? '' : `: ${words.join(', ')}${needs.length > parts.length ? ', and others' : ''}`;
}

const SMALL_QUOTA: ModelRule = {
  id: 'MK-NSP-004',
  title: 'quota that cannot hold a rollout',
  severity: 'error',
  reason:
    'The API server refuses the pods above a quota, also new pods of a rollout and pods of an autoscaler. Pods that are stopping count ' +
    'until they are gone. `kubectl apply` shows nothing of it.',
  source: 'Kubernetes documentation, resource quotas; `pkg/quota/v1/evaluator/core/pods.go`: QuotaV1Pod',
  fix: 'Raise the amount, or remove it: the library then computes it.',
  checkApp: checkEach((namespace, report, app) => {
    const needed = new Map([...neededAmounts(app, namespace.name), ...objectCounts(app, namespace.name)]);
    const { pods } = namespaceDemand(app, namespace.name);
    for (const [name, text] of Object.entries(namespace.quota?.hard ?? {})) {
      const amount = needed.get(name);
      if (amount === undefined || measured(name, text) >= amount) continue;
      const need = quantityText(unitOf(name), amount);
      report(
        namespace,
        `quota.hard['${name}']`,
        `is ${text}, and a rollout can need ${need}${largest(pods, name)}.`,
        `Write '${need}' or more, or remove it.`,
      );
    }
  }),
};

const UNKNOWN_PODS: ModelRule = {
  id: 'MK-NSP-005',
  title: 'quota for an unknown number of pods',
  severity: 'warning',
  reason: 'An autoscaler of another construct chooses the number of pods, and the quota counts two.',
  source: 'Kubernetes documentation, resource quotas',
  fix: 'Use the prop autoscaling of the role, whose maximum the quota counts; or write the amounts in quota.hard.',
  checkApp: checkEach((namespace, report, app) => {
    const { quota } = namespace;
    const isGiven = ['requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory', 'pods'].every(
      (name) => quota?.hard[name] !== undefined,
    );
    const unknown = namespaceDemand(app, namespace.name).unknown.map(({ name }) => name);
    if (quota !== undefined && !isGiven && unknown.length > 0) report(namespace, 'quota', `counts two pods of ${unknown.join(', ')}.`);
  }),
};

const NARROW_LIMITS: ModelRule = {
  id: 'MK-NSP-006',
  title: 'limits that refuse the pods of the app',
  severity: 'error',
  reason: 'The API server refuses a pod with a container outside of the bounds of a LimitRange, and a claim above them.',
  source: 'Kubernetes documentation, limit ranges',
  fix: 'Widen the bound in the finding.',
  checkApp: checkEach((namespace, report, app) => {
    for (const { prop, problem, fix } of outOfBounds(namespace, app)) report(namespace, prop, problem, fix);
  }),
};

const CLOSED_EGRESS: ModelRule = {
  id: 'MK-NSP-007',
  title: 'pods that a default deny of egress cuts off',
  severity: 'error',
  reason: 'With a policy that denies egress, a pod without its own policy cannot resolve names, nor reach etcd, storage or queue.',
  source: 'Kubernetes documentation, network policies: default deny all egress traffic',
  fix: 'Set egress of each Milvus, or remove denyEgress.',
  checkApp: checkEach((namespace, report, app) => {
    const open = unlimitedPods(app, namespace.name);
    if (namespace.denyEgress !== true || open.length === 0) return;
    report(namespace, 'denyEgress', `cuts off ${open.join(', ')}.`);
  }),
};

const FORBIDDEN_PODS: ModelRule = {
  id: 'MK-NSP-008',
  title: 'pods that the Pod Security Standard of the namespace refuses',
  severity: 'error',
  reason: 'The API server refuses pods that do not meet the enforced standard; their Deployment or Job waits without an error.',
  source: 'Kubernetes documentation, Pod Security admission',
  fix: "Change the container, or set podSecurity: { enforce: 'baseline' }.",
  checkApp: checkEach((namespace, report, { instances }) => {
    if (namespace.enforce !== 'restricted') return;
    for (const { name, sidecars, initContainers } of instances
      .filter((each) => each.namespace === namespace.name)
      .flatMap(({ roles }) => roles)) {
      for (const container of [...sidecars, ...initContainers]) {
        const forbidden = forbiddenInContainer(container);
        if (forbidden.length > 0)
          report(namespace, 'podSecurity', `refuses the pods of ${name}, whose container ${container.name} has ${forbidden.join(', ')}.`);
      }
    }
  }),
};

/** The rules over the namespaces of an app. */
export const NAMESPACE_RULES: readonly ModelRule[] = [SMALL_QUOTA, UNKNOWN_PODS, NARROW_LIMITS, CLOSED_EGRESS, FORBIDDEN_PODS];
