/** Kubernetes service whose nodes reserve CPU and memory for themselves. */
export type NodeProvider = 'eks' | 'gke' | 'aks';

/** Shape of a node, in plain numbers. */
export interface NodeShape {
  readonly provider: NodeProvider;
  readonly cpus: number;
  readonly gibibytes: number;
  readonly maxPods?: number;
}

/** Amounts that pods can request on a node. */
export interface Allocatable {
  readonly cpus: number;
  readonly gibibytes: number;
}

/** Amounts of one part, and the share of it that is reserved. */
type Shares = readonly (readonly [amount: number, share: number])[];

/** Source: awslabs/amazon-eks-ami, nodeadm; Google Kubernetes Engine documentation, plan node sizes. */
const CPU_SHARES: Shares = [
  [1, 0.06],
  [1, 0.01],
  [2, 0.005],
  [Infinity, 0.0025],
];

/** Source: Google Kubernetes Engine documentation, plan node sizes. */
const GKE_MEMORY: Shares = [
  [4, 0.25],
  [4, 0.2],
  [8, 0.1],
  [112, 0.06],
  [Infinity, 0.02],
];

/** CPUs of a node and those that AKS reserves; between two rows in proportion. Source: AKS documentation, node resource reservations. */
const AKS_CPU: readonly (readonly [cpus: number, reserved: number])[] = [
  [0, 0],
  [1, 0.06],
  [2, 0.1],
  [4, 0.14],
  [8, 0.18],
  [16, 0.26],
  [32, 0.42],
  [64, 0.74],
];

/** Share of the memory that a virtual machine of EC2 does not show. Source: aws/karpenter-provider-aws, its default overhead. */
const EC2_OVERHEAD = 0.075;

/** MiB at which the kubelet evicts pods. Source: kubelet configuration of the three services. */
const EVICTION = 100;

const MIB = 1 / 1024;

/** Default of `maxPods`. Source: network interfaces of EC2 instances; AKS documentation, Azure CNI; GKE does not depend on it. */
function defaultMaxPods({ provider, cpus }: NodeShape): number {
  if (provider === 'aks') return 30;
  return cpus <= 2 ? 29 : cpus <= 8 ? 58 : 234;
}

/** Amounts that pods can request on a node of the shape. */
export function allocatableOf(node: NodeShape): Allocatable {
  const { provider, cpus, gibibytes, maxPods = defaultMaxPods(node) } = node;
  const memory: Readonly<Record<NodeProvider, () => number>> = {
    eks: () => gibibytes * (1 - EC2_OVERHEAD) - (255 + 11 * maxPods) * MIB,
    gke: () => gibibytes - reserved(gibibytes, GKE_MEMORY),
    aks: () => gibibytes - Math.min((20 * maxPods + 50) * MIB, gibibytes * 0.25),
  };
  const cpu = provider === 'aks' ? reservedByAks(cpus) : reserved(cpus, CPU_SHARES);
  return { cpus: Math.max(0, cpus - cpu), gibibytes: Math.max(0, memory[provider]() - EVICTION * MIB) };
}

function reserved(amount: number, shares: Shares): number {
  let left = amount;
  return shares.reduce((sum, [part, share]) => {
    const taken = Math.min(left, part);
    left -= taken;
    return sum + taken * share;
  }, 0);
}

function reservedByAks(cpus: number): number {
  const above = AKS_CPU.findIndex(([row]) => row >= cpus);
  const [from, to] = above === -1 ? [AKS_CPU.at(-2), AKS_CPU.at(-1)] : [AKS_CPU[above - 1], AKS_CPU[above]];
  if (!from || !to) return 0;
  return from[1] + ((cpus - from[0]) * (to[1] - from[1])) / (to[0] - from[0]);
}
