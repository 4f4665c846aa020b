import { Rollout } from '@org/milvus-k8s';
import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';

import { externalYaml } from '../apps/released';
import type { Pod } from '../kubernetes/objects';
import { waitForWorkloads } from '../kubernetes/workloads';
import type { Suite } from '../runner/suite';
import { recordOther } from './drills/recording';
import { checkDrains } from './placement/disruption';
import { checkRollout } from './placement/rollout';
import { checkSpread } from './placement/spread';
import { checkEveryZone, checkZoneLoss, type BeyondBudget } from './placement/zone-loss';
import { simulateZones } from './placement/zones';

const nodes = 1000;
const drained = 20;
const seconds = 900;
const returnSeconds = 180;
/** One pod after the other would take hours. */
const brisk = { rollout: Rollout.rolling({ maxSurge: '10%' }) };

/** A third of each is in the zone that is lost, and a budget lets one pod go. */
const beyondBudget = Object.entries({ proxy: 30, querynode: 300, datanode: 60, streamingnode: 12 }).map(
  ([component, pods]): BeyondBudget => ({
    workload: `milvus-${component}`,
    pods,
    left: (pods / 3) * 2,
    because: 'more pods than zones',
  }),
);

export const thousandNodes: Suite = {
  name: 'thousand-nodes',
  core: false,
  needsLab: true,
  proves: 'a cluster of hundreds of pods is placed on a thousand nodes, rolls, and stands drains and the loss of a zone',
  run: async (bed) => {
    const zoneOfNode = await simulateZones(bed, [], nodes);
    const kubectl = await bed.namespace('thousand-nodes');
    const timed = async (
      what: 'placed' | 'rolled' | `${typeof drained} nodes drained` | 'a zone lost',
      work: () => Promise<void>,
    ): Promise<void> => {
      const started = Date.now();
      await work();
      const pods = await kubectl.list<Pod>('pods');
      const seen = `${pods.length} pods on ${nodes} nodes: ${((Date.now() - started) / 1000).toFixed(0)} s`;
      await recordOther(bed, `a thousand simulated nodes: ${what}`, seen);
    };
    const runs = await bed.test('all pods run, spread over zones and nodes', () =>
      timed('placed', async () => {
        const yaml = externalYaml(kubectl.namespace ?? '', {
          profile: 'highly-available',
          proxy: { replicas: 30, ...brisk },
          queryNode: { replicas: 300, cpu: Cpu.units(16), memory: Size.gibibytes(64), ...brisk },
          dataNode: { replicas: 60, ...brisk },
          streamingNode: { replicas: 12, ...brisk },
        });
        await kubectl.applyText(yaml);
        await waitForWorkloads(kubectl, seconds);
        await checkSpread(kubectl, zoneOfNode);
      }),
    );
    if (!runs) return;
    await bed.test('a roll of everything never takes more pods than it may, and keeps the spread', () =>
      timed('rolled', async () => {
        await checkRollout(kubectl, seconds);
        await checkSpread(kubectl, zoneOfNode);
      }),
    );
    await bed.test(`draining ${drained} nodes keeps the budgets`, () =>
      timed(`${drained} nodes drained`, () => checkDrains(bed.kubectl, [kubectl], drained)),
    );
    const placed = [{ name: 'a thousand nodes', kubectl, beyondBudget }];
    await bed.test('whichever zone is lost, two thirds of every role are left', () => checkEveryZone(placed, zoneOfNode));
    await bed.test('a zone is lost, two thirds are left, and the rest returns elsewhere', () =>
      timed('a zone lost', () => checkZoneLoss(bed.kubectl, placed, zoneOfNode, returnSeconds)),
    );
  },
};
