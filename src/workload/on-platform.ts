import type { k8s } from 'cdk8s-plus-27';
import type { Platform } from '../platform';
import type { PodContainer } from '../props';

/** What a pod is for. */
export interface PlatformPod {
  /** Whether it runs Milvus, whose code needs some CPU features. */
  readonly runsMilvus?: boolean;
}

/** A pod as its platform needs it: ids, images, credentials, variables and nodes. Without a platform it stays as it is. */
export function onPlatform(pod: k8s.PodSpec, platform: Platform, { runsMilvus = false }: PlatformPod = {}): k8s.PodSpec {
  if (!platform.spec) return pod;
  const pullSecrets = platform.pullSecrets((pod.imagePullSecrets ?? []).flatMap(({ name }) => name ?? []));
  const { containers, sidecars } = nativeSidecars(pod.containers, platform);
  const initContainers = [...(pod.initContainers ?? []), ...sidecars].map((container) => onPlatformOf(container, platform));
  return {
    ...pod,
    ...(pullSecrets.length > 0 ? { imagePullSecrets: pullSecrets.map((name) => ({ name })) } : {}),
    ...(platform.assignsUsers && pod.securityContext ? { securityContext: withoutIds(pod.securityContext) } : {}),
    ...onNodes(pod, platform, runsMilvus),
    ...(initContainers.length > 0 ? { initContainers } : {}),
    containers: containers.map((container) => onPlatformOf(container, platform)),
  };
}

/**
 * Containers next to the first one, as init containers that keep running: they start before it, and stop after it, so that they see its last
 * log lines and keep its connections open while it drains.
 */
function nativeSidecars(
  [first, ...others]: readonly k8s.Container[],
  platform: Platform,
): { readonly containers: readonly k8s.Container[]; readonly sidecars: readonly PodContainer[] } {
  const all = [...(first ? [first] : []), ...others];
  if (!platform.has('nativeSidecar')) return { containers: all, sidecars: [] };
  return { containers: first ? [first] : [], sidecars: others.map((container) => ({ ...container, restartPolicy: 'Always' as const })) };
}

function onPlatformOf(container: k8s.Container, platform: Platform): k8s.Container {
  const own = container.env ?? [];
  const shared = Object.entries(platform.environment)
    .filter(([name]) => !own.some((variable) => variable.name.toUpperCase() === name))
    .map(([name, value]) => ({ name, value }));
  return {
    ...container,
    ...(container.image === undefined ? {} : { image: platform.pinned(container.image) }),
    ...(shared.length > 0 ? { env: [...own, ...shared] } : {}),
  };
}

/** The SCC of the namespace gives the ids, and refuses others. */
function withoutIds({ runAsUser: _, runAsGroup: _group, fsGroup: _volumes, ...context }: k8s.PodSecurityContext): k8s.PodSecurityContext {
  return context;
}

/** Adds requirements to each alternative of the node affinity, or makes the only one. */
function onNodes({ affinity }: k8s.PodSpec, platform: Platform, runsMilvus: boolean): Pick<k8s.PodSpec, 'affinity'> {
  const added = platform.nodeRequirements(runsMilvus);
  if (added.length === 0) return {};
  const required = affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  const terms = required?.nodeSelectorTerms ?? [{}];
  const nodeSelectorTerms = terms.map((term) => ({ ...term, matchExpressions: [...(term.matchExpressions ?? []), ...added] }));
  const nodeAffinity = { ...affinity?.nodeAffinity, requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } };
  return { affinity: { ...affinity, nodeAffinity } };
}
