import type { SynthesizedExample } from '../../apps/examples';
import type { Resource } from '../../kubernetes/objects';
import type { SimulatedNodes } from '../../infrastructure/simulated-nodes';
import { startOperators } from '../../infrastructure/simulated-operators';
import { startGate } from '../../infrastructure/simulated-readiness';
import { provideZonalVolumes, zonalStorageClass } from '../../infrastructure/zonal-volumes';
import type { TestBed } from '../../runner/test-bed';

export const zoneLabel = 'topology.kubernetes.io/zone';
const machine = { cpu: '32', memory: '128Gi' };

/** Simulated nodes in three zones, with zonal volumes for these examples; returns the zone of each node. */
export async function simulateZones(
  bed: TestBed,
  examples: readonly SynthesizedExample[],
  count = 60,
): Promise<ReadonlyMap<string, string>> {
  await bed.simulatedNodes({ ...machine, count, ...demands(examples) });
  const simulated = await bed.kubectl.list<Resource>('nodes', 'type=kwok');
  const zoneOfNode = new Map(simulated.map(({ metadata }) => [metadata.name, metadata.labels?.[zoneLabel] ?? '']));
  await provideVolumes(bed, examples, zoneOfNode);
  for (const simulation of [startGate(bed.kubectl), startOperators(bed.kubectl)]) {
    bed.cleanUp(() => simulation.stop());
  }
  return zoneOfNode;
}

interface PodTemplate {
  readonly spec?: {
    readonly nodeSelector?: Readonly<Record<string, string>>;
    readonly containers: readonly { readonly resources?: { readonly limits?: Readonly<Record<string, string>> } }[];
  };
}

/** What the examples want of nodes beside CPU and memory: pools by their labels, and devices. */
function demands(examples: readonly SynthesizedExample[]): Pick<SimulatedNodes, 'pools' | 'devices'> {
  const templates = examples.flatMap(({ objects }) =>
    objects.flatMap((object) => (object as { readonly spec?: { readonly template?: PodTemplate } }).spec?.template?.spec ?? []),
  );
  const pools = new Set(templates.map(({ nodeSelector }) => JSON.stringify(poolOf(nodeSelector))));
  const limits = templates.flatMap(({ containers }) => containers.flatMap(({ resources }) => Object.keys(resources?.limits ?? {})));
  return {
    pools: [...pools].map((pool) => JSON.parse(pool) as Record<string, string>),
    // Devices are named after their vendor's domain.
    devices: [...new Set(limits.filter((name) => name.includes('/')))],
  };
}

/** What a selector asks for beside a zone. Some nodes belong to no pool. */
function poolOf(selector: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(selector).filter(([label]) => label !== zoneLabel));
}

/** Zonal volumes for every storage class that the examples name, and for claims that name none. */
async function provideVolumes(
  bed: TestBed,
  examples: readonly SynthesizedExample[],
  zoneOfNode: ReadonlyMap<string, string>,
): Promise<void> {
  const named = examples.flatMap(({ yaml }) => [...yaml.matchAll(/storageClassName: (\S+)/g)].map(([, name]) => name ?? ''));
  const classes = [zonalStorageClass('zonal', true), ...[...new Set(named)].map((name) => zonalStorageClass(name))];
  const volumes = provideZonalVolumes(bed.kubectl, (node) => zoneOfNode.get(node) ?? '');
  bed.cleanUp(async () => {
    await volumes.stop();
    const list = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: classes });
    await bed.kubectl.run(['delete', '--ignore-not-found', '--filename=-'], { input: list });
  });
  await bed.kubectl.apply(classes);
}
