import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parse } from 'yaml';

import { binaries } from './binaries';
import type { Daemons } from './daemons';
import { readinessNeeds, releasedAnnotation } from './simulated-readiness';
import { zones } from './addresses';

/** What tells KWOK which nodes are its own. */
const annotation = { key: 'kwok.x-k8s.io/node', value: 'fake' };

/** Selects all simulated nodes. */
export const simulatedSelector = 'type=kwok';

/**
 * What KWOK does to nodes and pods, and how long a pod takes over it.
 *
 * Without a delay the controllers would miss steps that they always see in reality: a pod of a StatefulSet that is gone
 * and back at once still counts as disrupted for two minutes.
 */
const stages: Readonly<Record<string, number>> = {
  'node-initialize.yaml': 0,
  'node-heartbeat-with-lease.yaml': 0,
  'pod-ready.yaml': 500,
  'pod-complete.yaml': 500,
  'pod-delete.yaml': 0,
};

/**
 * A kubelet reports the end of a pod before it deletes it. A claim that belongs to the pod is let go by the one, and
 * with some ways of deletion holds up the other.
 */
const terminalPhases = ['Succeeded', 'Failed'];
const deletionAsked = { key: '.metadata.deletionTimestamp', operator: 'Exists' };
const podEnded = {
  apiVersion: 'kwok.x-k8s.io/v1alpha1',
  kind: 'Stage',
  metadata: { name: 'pod-ended' },
  spec: {
    resourceRef: { apiGroup: 'v1', kind: 'Pod' },
    selector: { matchExpressions: [deletionAsked, { key: '.status.phase', operator: 'NotIn', values: terminalPhases }] },
    delay: { durationMilliseconds: 700 },
    next: { statusTemplate: 'phase: Succeeded\n' },
  },
};

export interface SimulatedNodes {
  readonly count: number;
  readonly cpu: string;
  readonly memory: string;
  /** Labels of the pools that the nodes belong to in turn, in all zones; an empty one is none. */
  readonly pools?: readonly Readonly<Record<string, string>>[];
  /** Devices that every node has, such as `nvidia.com/gpu`. */
  readonly devices?: readonly string[];
}

interface Stage {
  readonly metadata: { readonly name: string };
  readonly spec: { readonly delay?: object; readonly selector: { readonly matchExpressions: readonly object[] } };
}

/** The stage, for those objects alone that also meet further expressions. */
const narrowed = (stage: Stage, name: string, ...expressions: readonly object[]): Stage => ({
  ...stage,
  metadata: { name },
  spec: { ...stage.spec, selector: { matchExpressions: [...stage.spec.selector.matchExpressions, ...expressions] } },
});

/** Two stages in place of one: most pods become ready by themselves, held ones when they are released. */
function held(stage: Stage): Stage[] {
  const component = '.metadata.labels["app.kubernetes.io/component"]';
  const released = `.metadata.annotations["${releasedAnnotation}"]`;
  return [
    narrowed(stage, 'pod-ready', { key: component, operator: 'NotIn', values: [readinessNeeds.held] }),
    narrowed(
      stage,
      'pod-ready-released',
      { key: component, operator: 'In', values: [readinessNeeds.held] },
      { key: released, operator: 'Exists' },
    ),
  ];
}

function adapted(stage: Stage): Stage[] {
  switch (stage.metadata.name) {
    case 'pod-ready':
      return held(stage);
    case 'pod-delete':
      return [narrowed(stage, 'pod-delete', { key: '.status.phase', operator: 'In', values: terminalPhases })];
    default:
      return [stage];
  }
}

const delayed = (stage: Stage, durationMilliseconds: number): Stage => ({
  ...stage,
  spec: { ...stage.spec, delay: { durationMilliseconds } },
});

/** Starts KWOK, which plays the kubelet of every node that has its annotation. It works on any cluster. */
export async function startSimulation(kubeconfig: string, state: string, daemons: Daemons): Promise<void> {
  const kwok = await binaries('kwok');
  const options = {
    apiVersion: 'config.kwok.x-k8s.io/v1alpha1',
    kind: 'KwokConfiguration',
    options: {
      manageAllNodes: false,
      manageNodesWithAnnotationSelector: `${annotation.key}=${annotation.value}`,
      nodeLeaseDurationSeconds: 40,
      nodeLeaseParallelism: 4,
      nodePlayStageParallelism: 4,
      podPlayStageParallelism: 8,
      serverAddress: '127.0.0.1:10247',
    },
  };
  const stagesRead = await Promise.all(
    Object.entries(stages).map(async ([file, milliseconds]) => {
      const stage = parse(await readFile(join(kwok, file), 'utf8')) as Stage;
      return milliseconds > 0 ? delayed(stage, milliseconds) : stage;
    }),
  );
  const played = [...stagesRead.flatMap(adapted), podEnded];
  const configuration = join(state, 'kwok.yaml');
  await writeFile(configuration, [options, ...played].map((part) => JSON.stringify(part)).join('\n---\n'));
  daemons.start('kwok', join(kwok, 'kwok'), [`--kubeconfig=${kubeconfig}`, `--config=${configuration}`]);
}

/** The node objects, evenly over the zones. */
export function simulatedObjects(nodes: SimulatedNodes): object[] {
  return Array.from({ length: nodes.count }, (_, index) => {
    const name = `simulated-${String(index + 1).padStart(3, '0')}`;
    const { pools = [{}] } = nodes;
    const pool = pools[Math.floor(index / zones.length) % pools.length] ?? {};
    return simulatedNode(name, zones[index % zones.length] ?? zones[0], pool, nodes);
  });
}

function simulatedNode(name: string, zone: string, pool: Readonly<Record<string, string>>, nodes: SimulatedNodes): object {
  const devices = Object.fromEntries((nodes.devices ?? []).map((device) => [device, '8']));
  const resources = { cpu: nodes.cpu, memory: nodes.memory, pods: '110', 'ephemeral-storage': '1Ti', ...devices };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      annotations: { [annotation.key]: annotation.value, 'node.alpha.kubernetes.io/ttl': '0' },
      labels: {
        'kubernetes.io/arch': 'amd64',
        'kubernetes.io/os': 'linux',
        'kubernetes.io/hostname': name,
        'topology.kubernetes.io/zone': zone,
        'topology.kubernetes.io/region': 'region-1',
        type: 'kwok',
        ...pool,
      },
    },
    spec: {},
    status: { allocatable: resources, capacity: resources },
  };
}
