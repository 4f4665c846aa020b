import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import type { Profile } from '../../model';
import type { RoleName } from '../../version';
import { allocatableOf, type Allocatable, type NodeProvider } from './node-types';
import type { RoleSize, Sizing } from './sizing';

/** Nodes of one size in a Kubernetes cluster. */
export interface NodeTypeProps {
  readonly provider: NodeProvider;
  /** CPU of a node, as its vendor states it. */
  readonly cpu: Cpu;
  /** Memory of a node, as its vendor states it. */
  readonly memory: Size;
  /**
   * Most pods of a node, for which EKS and AKS reserve memory.
   *
   * @default - the default of the service: 29, 58 or 234 on EKS by the size of the node, and 30 on AKS
   */
  readonly maxPods?: number;
}

/** Nodes on which the pods of a cluster fit. */
export interface NodePool {
  /** Nodes, with room for a rollout and for a lost node or zone; 0 if a role does not fit, or if the workload has a mistake. */
  readonly nodes: number;
  /** CPU of all nodes: the cost in cores. */
  readonly cpu: Cpu;
  /** Memory of all nodes: the cost in GiB. */
  readonly memory: Size;
  /** CPU of one pod that has a node for itself. */
  readonly largestCpu: Cpu;
  /** Memory of one pod that has a node for itself. */
  readonly largestMemory: Size;
  /** Roles whose pods are larger than that. */
  readonly tooLarge: readonly RoleName[];
}

/** Agents on every node: network, logs, metrics. Planning figure of this library. */
const DAEMONS: Allocatable = { cpus: 0.4, gibibytes: 0.8 };

/** Zones of the profile `highly-available`. */
const ZONES = 3;

/**
 * Nodes of one size that hold all pods of a cluster, each role with one more for its rollout. One node may be lost; with the profile
 * `highly-available`, a third of them.
 *
 * @example
 * const workload = Workload.of({ collections: [{ rows: 10_000_000, vectors: [{ dimension: 768, index: 'HNSW' }] }] });
 * const sizing = Sizing.of(workload, { version: MilvusVersion.V2_6 });
 * const { nodes } = nodePool(sizing, { provider: 'eks', cpu: Cpu.units(8), memory: Size.gibibytes(64) });
 */
export function nodePool(sizing: Sizing, { provider, cpu, memory, maxPods }: NodeTypeProps): NodePool {
  const shape = { provider, cpus: cpusOf(cpu), gibibytes: memory.toMebibytes() / 1024, ...(maxPods === undefined ? {} : { maxPods }) };
  const whole = allocatableOf(shape);
  const room = { cpus: Math.max(0, whole.cpus - DAEMONS.cpus), gibibytes: Math.max(0, whole.gibibytes - DAEMONS.gibibytes) };
  const tooLarge = sizing.roles.filter((role) => !fits(amountOf(role), room)).map(({ role }) => role);
  const isUsable = tooLarge.length === 0 && sizing.mistakes.length === 0;
  const nodes = !isUsable ? 0 : withSpare(nodesOf(sizing.roles, room), sizing.profile);
  return {
    nodes,
    cpu: Cpu.millis(Math.round(nodes * shape.cpus * 1000)),
    memory: Size.mebibytes(nodes * memory.toMebibytes()),
    largestCpu: Cpu.units(Math.floor(room.cpus)),
    largestMemory: Size.gibibytes(Math.floor(room.gibibytes)),
    tooLarge,
  };
}

/** Places the largest pods first, each on the first node with room. */
function nodesOf(roles: readonly RoleSize[], room: Allocatable): number {
  const pods = roles.flatMap((role) => Array.from({ length: role.replicas + 1 }, () => amountOf(role)));
  const nodes: Allocatable[] = [];
  for (const pod of pods.sort((a, b) => b.gibibytes - a.gibibytes || b.cpus - a.cpus)) {
    const index = nodes.findIndex((free) => fits(pod, free));
    const free = nodes[index] ?? room;
    nodes[index === -1 ? nodes.length : index] = { cpus: free.cpus - pod.cpus, gibibytes: free.gibibytes - pod.gibibytes };
  }
  return nodes.length;
}

/** With three zones, as many nodes in each, and any two of the zones are enough. */
function withSpare(nodes: number, profile: Profile): number {
  if (profile === 'development') return nodes;
  return profile === 'highly-available' ? Math.ceil(nodes / (ZONES - 1)) * ZONES : nodes + 1;
}

function amountOf({ cpu, memory }: RoleSize): Allocatable {
  return { cpus: cpusOf(cpu), gibibytes: memory.toMebibytes() / 1024 };
}

function fits(pod: Allocatable, free: Allocatable): boolean {
  return pod.cpus <= free.cpus && pod.gibibytes <= free.gibibytes;
}

function cpusOf({ amount }: Cpu): number {
  return amount.endsWith('m') ? Number(amount.slice(0, -1)) / 1000 : Number(amount);
}
