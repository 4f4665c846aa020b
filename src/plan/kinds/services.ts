import type { Effect, FieldChange } from '../change';
import { isUnder } from '../compare/differences';
import { listAt, nameOf, textAt, textsAt, type KubernetesObject } from '../kubernetes-object';
import type { ManifestSet, Workload } from '../manifest-set';
import { shown, type ChangedObject, type KindRules, type PlanContext } from './kind-rules';

const ADDRESS = 'Keep the old Service until every client uses the new address.';

/** Services: what clients connect to. */
export const SERVICES: KindRules = {
  created: (service, { after }) => [
    { class: 'created', reason: `gives an address to ${addressed(service, after)}` },
    ...(isWithoutPods(service, after) ? [withoutPods(service)] : []),
  ],
  updated: (changed, context) => [
    ...changed.fields.filter(({ path }) => isUnder(path, 'spec')).map(spec),
    ...endpointEffects(changed, context),
    ...portEffects(changed),
    ...typeEffects(changed),
  ],
  deleted: (service) => [
    { class: 'outage', reason: `clients of ${hostOf(service)} lose their address`, fix: ADDRESS },
    ...(textAt(service, 'spec', 'type') === 'LoadBalancer'
      ? [{ class: 'outage' as const, reason: 'releases the address of the load balancer', fix: ADDRESS }]
      : []),
  ],
};

/** Source: Kubernetes source, `patchAllocatedValues` in `pkg/registry/core/service/storage` */
function spec({ path, change, before }: FieldChange): Effect {
  if (path === 'spec.clusterIP' && change === 'removed') {
    const kept = before === 'None' ? 'the Service stays headless' : `the Service keeps ${shown(before)}`;
    return { class: 'no-effect', reason: `${kept}: the API server does not take an address back`, path };
  }
  return { class: 'at-once', reason: `${path} takes effect at once`, path };
}

function hostOf({ metadata: { name, namespace } }: KubernetesObject): string {
  return namespace === undefined ? name : `${name}.${namespace}`;
}

/** A Service without a selector has its endpoints from elsewhere. */
function selectedPods(service: KubernetesObject, set: ManifestSet): readonly Workload[] | undefined {
  const selector = Object.entries(textsAt(service, 'spec', 'selector'));
  if (selector.length === 0 || textAt(service, 'spec', 'type') === 'ExternalName') return undefined;
  return set.workloads(service.metadata.namespace).filter(({ labels }) => selector.every(([key, value]) => labels[key] === value));
}

function isWithoutPods(service: KubernetesObject, set: ManifestSet): boolean {
  const hasWorkloads = set.workloads(service.metadata.namespace).length > 0;
  return hasWorkloads && selectedPods(service, set)?.length === 0;
}

function addressed(service: KubernetesObject, set: ManifestSet): string {
  const pods = selectedPods(service, set) ?? [];
  return pods.length === 0 ? 'no pods of these manifests' : pods.map(({ object }) => nameOf(object)).join(', ');
}

function withoutPods(service: KubernetesObject): Effect {
  return {
    class: 'outage',
    reason: `no pod of the new manifests has the labels of its selector, so ${hostOf(service)} has no endpoints`,
    path: 'spec.selector',
    fix: 'Correct the selector, or the labels of the pods.',
  };
}

/** Tries the new selector against the new pods, and against those that run until they are replaced. */
function endpointEffects({ before, after, fields }: ChangedObject, { before: old, after: set }: PlanContext): Effect[] {
  if (isWithoutPods(after, set)) return isWithoutPods(before, old) ? [] : [withoutPods(after)];
  if (!fields.some(({ path }) => isUnder(path, 'spec.selector'))) return [];
  if (selectedPods(after, old)?.length !== 0 || old.workloads(after.metadata.namespace).length === 0) return [];
  return [
    {
      class: 'outage',
      reason: 'the new selector matches none of the pods that run now, so there are no endpoints until new pods are ready',
      path: 'spec.selector',
      fix: 'Change the labels of the pods first, and the selector when the rollout has finished.',
    },
  ];
}

function portEffects({ before, after }: ChangedObject): Effect[] {
  const numbers = (service: KubernetesObject) => listAt(service, 'spec', 'ports').map(({ port }) => Number(port));
  const left = numbers(after);
  return numbers(before)
    .filter((port) => !left.includes(port))
    .map((port) => ({ class: 'outage', reason: `clients of ${hostOf(after)}:${port} lose their port`, path: 'spec.ports', fix: ADDRESS }));
}

function typeEffects({ before, after, fields }: ChangedObject): Effect[] {
  const [was, is] = [textAt(before, 'spec', 'type'), textAt(after, 'spec', 'type')];
  const effects: Effect[] = [];
  if (was === 'LoadBalancer' && is !== was) {
    effects.push({ class: 'outage', reason: 'releases the address of the load balancer', path: 'spec.type', fix: ADDRESS });
  } else if (was === 'NodePort' && is === 'ClusterIP') {
    effects.push({ class: 'outage', reason: 'releases the node ports', path: 'spec.type', fix: ADDRESS });
  }
  if (is !== 'LoadBalancer' || was !== is) return effects;
  const annotation = fields.find(({ path }) => isUnder(path, 'metadata.annotations') && !path.includes('argocd.argoproj.io'));
  if (!annotation) return effects;
  const reason = `the controller of the load balancer acts on ${annotation.path} at once, and may replace it by one with another address`;
  return [...effects, { class: 'at-once', reason, path: annotation.path, fix: 'Read in its documentation whether the address stays.' }];
}
