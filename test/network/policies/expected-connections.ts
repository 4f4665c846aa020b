import type { Line } from '../../support/instances';
import type { PolicyEnd } from '../../support/network-policies';
import { policiesOf, policyPods, sibling, type OutputPod } from '../../support/policy-pods';
import type { Output } from '../../support/synthesis';
import { listening, queueCallers, roleConnections } from './port-matrix';

/** Servers of the in-cluster services, by component: the port of clients, and the components of other services that connect. */
const SERVICES: Readonly<Record<string, { readonly ports: readonly number[]; readonly from?: readonly string[] }>> = {
  etcd: { ports: [2379], from: ['etcd-maintenance', 'etcd-snapshots'] },
  minio: { ports: [9000], from: ['minio-user', 'woodpecker'] },
  kafka: { ports: [9092] },
  zookeeper: { ports: [2181], from: ['bookie', 'bookkeeper', 'broker'] },
  bookkeeper: { ports: [3181], from: ['broker'] },
  broker: { ports: [6650, 8080] },
  pulsar: { ports: [6650, 8080] },
  woodpecker: { ports: [18080] },
};

/** Services that hold the write-ahead log. */
const QUEUES = ['kafka', 'broker', 'pulsar', 'woodpecker'];

/** Jobs that call Milvus over REST. */
const JOBS_OVER_REST = ['resource-groups', 'access'];

/** Services that Milvus itself does not connect to. */
const BEHIND_OTHERS = ['zookeeper', 'bookkeeper'];

/** Facts about an app that the output does not say. */
export interface PolicyScene {
  /** Line of each instance, by its name. */
  readonly lines: Readonly<Record<string, Line>>;
  readonly egress: boolean;
  /** Instances that use the in-cluster services; all if omitted. */
  readonly consumers?: readonly string[];
  /** Instances that admit only named clients, none of which is a pod of the app. */
  readonly closed?: readonly string[];
  /** Components outside of the instances that may call their gRPC port, although not every client may. */
  readonly admitted?: readonly string[];
  /** Ports that only REST has, by the name of the instance. */
  readonly restPorts?: Readonly<Record<string, number>>;
}

/** Ports that are tried on each pod: all on which something listens, and one on which nothing does. */
function triedPorts(pods: readonly OutputPod[], { restPorts = {}, lines }: PolicyScene): readonly number[] {
  const ports = [
    ...pods.flatMap((pod) => (pod.ports ?? []).map(({ containerPort }) => containerPort)),
    ...Object.values(lines).flatMap((line) => Object.values(listening(line)).flat()),
    ...Object.values(restPorts),
    4444,
  ];
  return [...new Set(ports)].sort((a, b) => a - b);
}

/** The open connections between the pods of an output, as the policies decide: `caller > target:port`. */
export function openConnections(output: Output, scene: PolicyScene): string[] {
  const policies = policiesOf(output);
  return verdicts(output, scene, (from, to, port) => policies.allow({ from, to, port }));
}

/** The connections that have to be open, and no others. */
export function neededConnections(output: Output, scene: PolicyScene): string[] {
  const pods = policyPods(output);
  const instances = Object.entries(scene.lines).map(([name, line]) => {
    const own = pods.filter((pod) => isOf(pod, name));
    return { name, line, calls: roleConnections(line, new Set(own.map(({ component }) => component))) };
  });
  return verdicts(output, scene, (from, to, port) => {
    const target = instances.find(({ name }) => isOf(to, name));
    if (target) {
      if (to.isJob) return false;
      const restPort = scene.restPorts?.[target.name];
      const isClientPort = port === 19530 || port === restPort;
      if (scene.admitted?.includes(from.component) === true) return port === 19530 && isFront(to);
      if (!isOf(from, target.name)) return isClientPort && !scene.egress && scene.closed?.includes(target.name) !== true;
      if (!scene.egress) return true;
      if (JOBS_OVER_REST.includes(from.component)) return isClientPort && port === (restPort ?? 19530) && isFront(to);
      return target.calls.has(`${from.component} > ${to.component}:${port}`);
    }
    return reachesService(from, to, port, scene);
  });
}

function reachesService(from: OutputPod, to: OutputPod, port: number, scene: PolicyScene): boolean {
  if (to.isJob) return false;
  if (from.name === to.name) return scene.admitted?.includes(from.component) !== true;
  const service = SERVICES[to.component];
  if (!service?.ports.includes(port)) return false;
  const instance = Object.keys(scene.lines).find((name) => isOf(from, name));
  if (instance === undefined) return service.from?.includes(from.component) === true && isOneService(from, to);
  if (BEHIND_OTHERS.includes(to.component) || scene.consumers?.includes(instance) === false) return false;
  if (!scene.egress) return true;
  if (from.component === 'resource-groups') return false;
  const line = scene.lines[instance];
  return (
    !QUEUES.includes(to.component) || from.component === 'standalone' || (line !== undefined && queueCallers(line).includes(from.component))
  );
}

function isOneService(from: OutputPod, to: OutputPod): boolean {
  return from.component === 'woodpecker' || from.labels['app.kubernetes.io/instance'] === to.labels['app.kubernetes.io/instance'];
}

function isOf(pod: OutputPod, instance: string): boolean {
  return pod.labels['app.kubernetes.io/name'] === 'milvus' && pod.labels['app.kubernetes.io/instance'] === instance;
}

/** Whether the client Service leads to a pod. */
function isFront({ component, labels }: OutputPod): boolean {
  return component === 'standalone' || (component === 'proxy' && labels['milvus.io/group'] === 'default');
}

function verdicts(output: Output, scene: PolicyScene, isOpen: (from: OutputPod, to: OutputPod, port: number) => boolean): string[] {
  const pods = policyPods(output);
  const ports = triedPorts(pods, scene);
  return pods.flatMap((from) =>
    pods.flatMap((pod) => {
      const to = pod === from ? sibling(pod) : pod;
      return ports.filter((port) => isOpen(from, to, port)).map((port) => `${from.name} > ${to.name}:${port}`);
    }),
  );
}

/** Pods of the output that an end which is no pod of the app reaches on some of the tried ports, as `target:port`. */
export function openFrom(output: Output, scene: PolicyScene, from: PolicyEnd): string[] {
  const pods = policyPods(output);
  const policies = policiesOf(output);
  return pods.flatMap((to) =>
    triedPorts(pods, scene).flatMap((port) => (policies.allow({ from, to, port }) ? [`${to.name}:${port}`] : [])),
  );
}
