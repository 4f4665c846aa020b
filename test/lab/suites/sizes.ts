import { MilvusVersion, type Profile } from '@org/milvus-k8s';
import { Sizing, Workload, nodePool, type NodeProvider, type WorkloadProps } from '@org/milvus-k8s/sizing';
import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';

import { allocatableOf } from '../../../src/sizing/workload/node-types';
import { agents } from '../apps/agents';
import { externalYaml } from '../apps/released';
import { simulatedSelector } from '../infrastructure/simulated-nodes';
import { startGate } from '../infrastructure/simulated-readiness';
import type { Kubectl } from '../kubernetes/kubectl';
import type { Pod, Resource } from '../kubernetes/objects';
import { waitForWorkloads } from '../kubernetes/workloads';
import type { Suite } from '../runner/suite';
import type { TestBed } from '../runner/test-bed';
import { checkRollout } from './placement/rollout';
import { zoneLabel } from './placement/zones';

const placeSeconds = 180;

/** A workload, and the nodes that somebody has for it. */
interface SizedCase {
  readonly title: string;
  readonly workload: WorkloadProps;
  readonly profile: Profile;
  readonly node: { readonly provider: NodeProvider; readonly cpus: number; readonly gibibytes: number };
}

const products: WorkloadProps = { collections: [{ rows: 10_000_000, vectors: [{ dimension: 768, index: 'HNSW' }] }] };
const reviews: WorkloadProps = {
  collections: [{ rows: 40_000_000, vectors: [{ dimension: 384, index: 'DISKANN' }], insertsPerSecond: 50 }],
};
const notes: WorkloadProps = { collections: [{ rows: 500_000, vectors: [{ dimension: 128, index: 'IVF_FLAT' }] }] };

const cases: readonly SizedCase[] = [
  { title: '10 million × 768 on EKS 8/64', workload: products, profile: 'standard', node: { provider: 'eks', cpus: 8, gibibytes: 64 } },
  {
    title: '10 million × 768, highly available, on GKE 16/64',
    workload: products,
    profile: 'highly-available',
    node: { provider: 'gke', cpus: 16, gibibytes: 64 },
  },
  {
    title: '40 million × 384 on disk, on AKS 16/128',
    workload: reviews,
    profile: 'standard',
    node: { provider: 'aks', cpus: 16, gibibytes: 128 },
  },
  { title: 'half a million × 128 on GKE 4/16', workload: notes, profile: 'standard', node: { provider: 'gke', cpus: 4, gibibytes: 16 } },
  {
    title: 'half a million × 128, for development, on EKS 4/16',
    workload: notes,
    profile: 'development',
    node: { provider: 'eks', cpus: 4, gibibytes: 16 },
  },
];

export const sizes: Suite = {
  name: 'sizes',
  core: false,
  needsLab: true,
  proves:
    'the real scheduler places what a workload needs on as many nodes as the sheet names, while it rolls, and without what may be lost',
  run: async (bed) => {
    const gate = startGate(bed.kubectl);
    bed.cleanUp(() => gate.stop());
    for (const [index, each] of cases.entries()) await checkCase(bed, each, `sizes-${index + 1}`);
  },
};

async function checkCase(bed: TestBed, { title, workload, profile, node }: SizedCase, namespace: string): Promise<void> {
  const described = Workload.of(workload);
  const type = { provider: node.provider, cpu: Cpu.units(node.cpus), memory: Size.gibibytes(node.gibibytes) };
  const { nodes: count } = nodePool(Sizing.of(described, { version: MilvusVersion.V2_6, profile }), type);
  const { cpus, gibibytes } = allocatableOf(node);
  const kubectl = await bed.namespace(namespace);
  await bed.simulatedNodes({ count, cpu: `${Math.floor(cpus * 1000)}m`, memory: `${Math.floor(gibibytes * 1024)}Mi` });
  const check = (what: string, work: () => Promise<void>): Promise<boolean> => bed.test(`${title}: ${what}`, work, kubectl);

  const isPlaced = await check(`every pod has a place on ${count} nodes`, async () => {
    await kubectl.apply([agents]);
    await kubectl.applyText(externalYaml(namespace, { version: MilvusVersion.V2_6, profile, workload: described }));
    await waitForWorkloads(kubectl, placeSeconds);
  });
  if (isPlaced) {
    await check('all roles roll at once, with all pods ready', () => checkRollout(kubectl, placeSeconds));
    if (profile !== 'development') {
      const lost = profile === 'highly-available' ? 'a zone' : 'a node';
      await check(`every pod has a place without ${lost}`, () => lose(bed.kubectl, kubectl, profile));
    }
  }
  await kubectl.run(['delete', 'deployments,daemonsets', '--all']);
  await bed.lab.endSimulation();
}

/** Takes nodes away for good, and waits until all pods run elsewhere. */
async function lose(cluster: Kubectl, kubectl: Kubectl, profile: Profile): Promise<void> {
  const nodes = await cluster.list<Resource>('nodes', simulatedSelector);
  const pods = await kubectl.list<Pod>('pods');
  const podsOn = (name: string): number => pods.filter(({ spec }) => spec.nodeName === name).length;
  const [fullest] = [...nodes].sort((a, b) => podsOn(b.metadata.name) - podsOn(a.metadata.name));
  const zone = fullest?.metadata.labels?.[zoneLabel];
  const lost = profile === 'highly-available' ? nodes.filter(({ metadata }) => metadata.labels?.[zoneLabel] === zone) : [fullest];
  const names = lost.flatMap((node) => (node ? [node.metadata.name] : []));
  await cluster.run(['delete', 'nodes', ...names]);
  const orphans = pods.filter(({ spec }) => names.includes(spec.nodeName ?? '')).map(({ metadata }) => metadata.name);
  await kubectl.run(['delete', 'pods', '--force', '--grace-period=0', '--ignore-not-found', ...orphans]);
  await waitForWorkloads(kubectl, placeSeconds);
}
