import { Rollout } from '@org/milvus-k8s';
import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';

import { externalYaml } from '../apps/released';
import type { Pod } from '../kubernetes/objects';
import { waitForWorkloads } from '../kubernetes/workloads';
import { record } from '../runner/record';
import type { Suite } from '../runner/suite';
import { checkDrains, checkZoneLoss } from './placement/disruption';
import { checkRollout } from './placement/rollout';
import { checkSpread } from './placement/spread';
import { simulateZones } from './placement/zones';

const nodes = 1000;
const drained = 20;
const seconds = 900;
/** One pod after the other would take hours. */
const rollout = Rollout.rolling({ maxSurge: '10%' });

export const thousandNodes: Suite = {
  name: 'thousand-nodes',
  core: false,
  needsLab: true,
  proves: 'a cluster of hundreds of pods is placed on a thousand nodes, rolls, and stands drains and the loss of a zone',
  run: async (bed) => {
    const zoneOfNode = await simulateZones(bed, [], nodes);
    const kubectl = await bed.namespace('thousand-nodes');
    const timed = async (what: string, work: () => Promise<void>): Promise<void> => {
      const started = Date.now();
      await work();
      const pods = await kubectl.list<Pod>('pods');
      const seen = `${pods.length} pods on ${nodes} nodes: ${((Date.now() - started) / 1000).toFixed(0)} s`;
      await record('other', `a thousand simulated nodes: ${what}`, seen);
    };
    const placed = await bed.test('all pods run, spread over zones and nodes', () =>
      timed('placed', async () => {
        const yaml = externalYaml(kubectl.namespace ?? '', {
          profile: 'highly available',
          proxy: { replicas: 30, rollout },
          queryNode: { replicas: 300, cpu: Cpu.units(16), memory: Size.gibibytes(64), rollout },
          dataNode: { replicas: 60, rollout },
          streamingNode: { replicas: 12 },
        });
        await kubectl.applyText(yaml);
        await waitForWorkloads(kubectl, seconds);
        await checkSpread(kubectl, zoneOfNode);
      }),
    );
    if (!placed) return;
    await bed.test('a roll of everything never takes more pods than it may, and keeps the spread', () =>
      timed('rolled', async () => {
        await checkRollout(kubectl, seconds);
        await checkSpread(kubectl, zoneOfNode);
      }),
    );
    await bed.test(`draining ${drained} nodes keeps the budgets`, () =>
      timed(`${drained} nodes drained`, () => checkDrains(bed.kubectl, [kubectl], drained)),
    );
    await bed.test('losing a zone leaves the rest enough to keep the budgets', () => {
      const [zone] = zoneOfNode.values();
      const lost = [...zoneOfNode].flatMap(([node, its]) => (its === zone ? [node] : []));
      return timed('a zone lost', () => checkZoneLoss(bed.kubectl, [kubectl], lost));
    });
  },
};
