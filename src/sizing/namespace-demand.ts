import { mostReplicas, quantityBytes, type AppContents, type InstanceModel, type JobSpec, type RoleSpec, type ServiceSpec } from '../model';
import { amountsOf, containerAmounts, podAmounts, sumOf, type PodAmounts } from './pod-amounts';
import { isUnknown } from './load-targets';

/** Storage that the claims of one pod ask for. */
interface ClaimDemand {
  readonly bytes: number;
  readonly storageClassName: string | undefined;
}

/** Pods of one workload, as many as can exist at once. */
export interface PodDemand {
  readonly of: 'role' | 'service' | 'job';
  /** Name of the workload. */
  readonly name: string;
  /** Kind of the workload. */
  readonly controller: 'Deployment' | 'StatefulSet' | 'Job' | 'CronJob';
  /** Pods outside of a rollout, with all that an autoscaler may add. */
  readonly replicas: number;
  /** Pods that a rollout adds before it removes others. */
  readonly surge: number;
  /** Pods that a rollout has told to stop, and that still run. */
  readonly stopping: number;
  readonly amounts: PodAmounts;
  /** Amounts of each container that the model knows. */
  readonly containers: readonly PodAmounts[];
  readonly gpus: number;
  /** Claims of each pod, which stay if the pod is removed. */
  readonly claims: readonly ClaimDemand[];
  /** Claims of each pod, which go with the pod. */
  readonly podClaims: readonly ClaimDemand[];
}

/** Everything that the pods of a namespace can ask for at once. */
export interface NamespaceDemand {
  readonly pods: readonly PodDemand[];
  /** Ports of Services on every node. */
  readonly nodePorts: number;
  readonly loadBalancers: number;
  /** Roles whose number of pods a user's autoscaler chooses: the library counts the fewest. */
  readonly unknown: readonly RoleSpec[];
}

/** Pods that can exist at once. */
export function podsAtOnce({ replicas, surge, stopping }: PodDemand): number {
  return replicas + surge + stopping;
}

/** What the pods of the app can ask for in a namespace. */
export function namespaceDemand({ instances, services, jobs }: AppContents, namespace: string): NamespaceDemand {
  const isHere = (part: { readonly namespace?: string }) => part.namespace === namespace;
  const here = instances.filter(isHere);
  const roles = here.flatMap((instance) => instance.roles);
  const exposed = here.map(portsOnNodes);
  return {
    pods: [...roles.map(roleDemand), ...services.filter(isHere).map(serviceDemand), ...jobs.filter(isHere).map(jobDemand)],
    nodePorts: exposed.reduce((sum, ports) => sum + ports, 0),
    loadBalancers: here.filter(({ access }) => access.serviceType === 'LoadBalancer').length,
    unknown: roles.filter(isUnknown),
  };
}

/** The totals of pods. */
export function podTotals(pods: readonly PodDemand[]): PodAmounts {
  return sumOf(pods.map((each) => ({ amounts: each.amounts, count: podsAtOnce(each) })));
}

/** The claims of all pods, one for each. */
export function allClaims(pods: readonly PodDemand[]): readonly (ClaimDemand & { readonly count: number })[] {
  return pods.flatMap((each) => [
    ...each.claims.map((claim) => ({ ...claim, count: each.replicas })),
    ...each.podClaims.map((claim) => ({ ...claim, count: podsAtOnce(each) })),
  ]);
}

/**
 * Pods of a role. A Deployment does not count pods that are stopping, so all old pods can still stop when the last new one starts; a
 * quota counts them until their grace period ends. A StatefulSet, and a Deployment with the strategy Recreate, start a pod when the old
 * one is gone.
 *
 * Source: `pkg/quota/v1/evaluator/core/pods.go` of Kubernetes, QuotaV1Pod; Kubernetes documentation, Deployments
 */
function roleDemand(role: RoleSpec): PodDemand {
  const { controller, rollout, storage, claims = [], resources, podResources, gpu, gpuDevice } = role;
  const most = mostReplicas(role.replicas);
  const replicas = Number.isFinite(most) ? most : 2;
  const rolls = controller === 'Deployment' && rollout.type === 'RollingUpdate';
  const claim = { bytes: quantityBytes(storage.size), storageClassName: storage.storageClassName };
  const others = [...role.sidecars, ...role.initContainers].map(containerAmounts);
  return {
    of: 'role',
    name: role.name,
    controller,
    replicas,
    surge: rolls ? pods(rollout.maxSurge ?? 1, replicas) : 0,
    stopping: rolls ? replicas : 0,
    amounts: amountsOf(podResources ?? resources),
    containers: [amountsOf(resources), ...others],
    // A quota counts devices by the name of their resource.
    gpus: gpuDevice ? 0 : (gpu ?? 0),
    claims: claims.map(({ size, storageClassName }) => ({ bytes: quantityBytes(size), storageClassName })),
    podClaims: storage.type === 'ephemeralClaim' ? [claim] : [],
  };
}

/** A percentage of pods is rounded up. */
function pods(step: number | string, replicas: number): number {
  return typeof step === 'number' ? step : Math.ceil((replicas * Number.parseFloat(step)) / 100);
}

/** Members roll one by one, each when the old one is gone. A service of an operator keeps its claims in the custom resource. */
function serviceDemand(service: ServiceSpec): PodDemand {
  const { storage, claims, members } = service;
  const own = claims.map(({ size, storageClassName }) => ({ bytes: quantityBytes(size), storageClassName }));
  const ofOperator = storage ? [{ bytes: quantityBytes(storage.size), storageClassName: storage.storageClassName }] : [];
  return {
    of: 'service',
    name: service.name,
    controller: 'StatefulSet',
    replicas: members,
    surge: 0,
    stopping: 0,
    amounts: amountsOf(service.podResources ?? service.resources),
    containers: [amountsOf(service.resources)],
    gpus: service.gpus ?? 0,
    claims: own.length > 0 ? own : ofOperator,
    podClaims: [],
  };
}

/** One pod: the next attempt starts when the last one has failed. */
function jobDemand({ name, controller, pod }: JobSpec): PodDemand {
  const containers = [...pod.containers, ...(pod.initContainers ?? [])].map(containerAmounts);
  const once = { replicas: 1, surge: 0, stopping: 0, gpus: 0, claims: [], podClaims: [] };
  return { of: 'job', name, controller, amounts: podAmounts(pod), containers, ...once };
}

/** A Service of the type LoadBalancer has ports on the nodes, too. */
function portsOnNodes({ access, roles }: InstanceModel): number {
  if (access.serviceType === 'ClusterIP') return 0;
  const hasRest = roles.some(({ ports }) => ports.some(({ name }) => name === 'rest'));
  return hasRest ? 2 : 1;
}
