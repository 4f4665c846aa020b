import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Kubectl } from '../kubernetes/kubectl';
import { isNodeReady, type ClusterNode } from '../kubernetes/objects';
import { until } from '../kubernetes/waiting';
import { binaries } from './binaries';
import type { Daemons } from './daemons';
import { simulatedStages } from './simulated-stages';
import { zones } from './addresses';

/** What tells KWOK which nodes are its own. */
const annotation = { key: 'kwok.x-k8s.io/node', value: 'fake' };

/** Selects all simulated nodes. */
export const simulatedSelector = 'type=kwok';

export interface SimulatedNodes {
  readonly count: number;
  readonly cpu: string;
  readonly memory: string;
  /** Labels of the pools that the nodes belong to in turn, in all zones; an empty one is none. */
  readonly pools?: readonly Readonly<Record<string, string>>[];
  /** Devices that every node has, such as `nvidia.com/gpu`. */
  readonly devices?: readonly string[];
}

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
      // A thousand leases are renewed every ten seconds, and a node whose lease is 20 s old counts as dead.
      nodeLeaseParallelism: 16,
      nodePlayStageParallelism: 4,
      podPlayStageParallelism: 8,
      serverAddress: '127.0.0.1:10247',
    },
  };
  const played = await simulatedStages(kwok);
  const configuration = join(state, 'kwok.yaml');
  await writeFile(configuration, [options, ...played].map((part) => JSON.stringify(part)).join('\n---\n'));
  daemons.start('kwok', join(kwok, 'kwok'), [`--kubeconfig=${kubeconfig}`, `--config=${configuration}`]);
}

/**
 * Waits until this many simulated nodes are ready, with one question about all of them at a time: `kubectl wait` asks for
 * one after the other, which takes minutes for a thousand.
 */
export async function waitForSimulatedNodes(kubectl: Kubectl, count: number): Promise<void> {
  await until(
    `${count} simulated nodes are ready`,
    120 + count,
    async () => {
      const nodes = await kubectl.list<ClusterNode>('nodes', simulatedSelector);
      const ready = nodes.filter(isNodeReady).length;
      return ready >= count ? true : `${ready} are`;
    },
    2,
  );
}

/**
 * The node objects, evenly over the zones. Each simulation of a lab has its own number, and so its own names: KWOK does not renew the
 * lease of a node whose name it has seen go a few seconds before, and the node counts as lost.
 */
export function simulatedObjects(simulation: number, nodes: SimulatedNodes): object[] {
  return Array.from({ length: nodes.count }, (_, index) => {
    const name = `simulated-${simulation}-${String(index + 1).padStart(3, '0')}`;
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
