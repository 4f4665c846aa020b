import type { SynthesizedExample } from '../../apps/examples';
import type { Resource } from '../../kubernetes/objects';
import { startGate } from '../../lab/simulated-readiness';
import { zonalStorageClass, ZonalVolumes } from '../../lab/zonal-volumes';
import type { TestBed } from '../../runner/test-bed';

const zoneLabel = 'topology.kubernetes.io/zone';
const nodes = { count: 60, cpu: '32', memory: '128Gi' };

/** Sixty simulated nodes in three zones, with zonal volumes for these examples; returns the zone of each node. */
export async function simulateZones(bed: TestBed, examples: readonly SynthesizedExample[]): Promise<ReadonlyMap<string, string>> {
  await bed.simulatedNodes(nodes);
  const simulated = await bed.kubectl.list<Resource>('nodes', 'type=kwok');
  const zoneOfNode = new Map(simulated.map(({ metadata }) => [metadata.name, metadata.labels?.[zoneLabel] ?? '']));
  await provideVolumes(bed, examples, zoneOfNode);
  const gate = startGate(bed.kubectl);
  bed.cleanUp(() => gate.stop());
  return zoneOfNode;
}

/** Zonal volumes for every storage class that the examples name, and for claims that name none. */
async function provideVolumes(
  bed: TestBed,
  examples: readonly SynthesizedExample[],
  zoneOfNode: ReadonlyMap<string, string>,
): Promise<void> {
  const named = examples.flatMap(({ yaml }) => [...yaml.matchAll(/storageClassName: (\S+)/g)].map(([, name]) => name ?? ''));
  const classes = [zonalStorageClass('zonal', true), ...[...new Set(named)].map((name) => zonalStorageClass(name))];
  const volumes = new ZonalVolumes(bed.kubectl, (node) => zoneOfNode.get(node) ?? '');
  bed.cleanUp(async () => {
    await volumes.stop();
    const list = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: classes });
    await bed.kubectl.run(['delete', '--ignore-not-found', '--filename=-'], { input: list });
  });
  await bed.kubectl.apply(classes);
}
