import type { Profile } from '@org/milvus-k8s';

import { synthesizeExamples, type SynthesizedExample } from '../apps/examples';
import { externalYaml } from '../apps/released';
import { forSimulatedPods } from '../apps/simulated-pods';
import { waitForWorkloads } from '../kubernetes/workloads';
import type { Suite } from '../runner/suite';
import { checkChoiceSurvives, checkHandover, raiseToFewest } from './placement/autoscaling';
import { beyondBudget } from './placement/beyond-budget';
import { checkDrains } from './placement/disruption';
import { checkManyInstances } from './placement/many-instances';
import { promises } from './placement/promises';
import { checkRollout } from './placement/rollout';
import { checkSpread } from './placement/spread';
import { checkEveryZone, checkZoneLoss, type Placed } from './placement/zone-loss';
import { simulateZones } from './placement/zones';

const autoscalerReader = /^kind: (HorizontalPodAutoscaler|ScaledObject)$/m;

export const placement: Suite = {
  name: 'placement',
  core: true,
  needsLab: true,
  proves: 'the real scheduler spreads every example and profile over zones and nodes; rolls, drains and a lost zone keep the budgets',
  run: async (bed) => {
    const examples = synthesizeExamples();
    await bed.customResources(examples.flatMap(({ objects }) => objects));
    const zoneOfNode = await simulateZones(bed, examples);
    const deployed = await Promise.all(
      [...examples, ...profiles.map(withProfile)].map(async ({ name, namespace, yaml }) => ({
        name,
        yaml: forSimulatedPods(yaml),
        kubectl: await bed.namespace(namespace),
        beyondBudget: beyondBudget[name] ?? [],
      })),
    );
    const namespaces = deployed.map(({ kubectl }) => kubectl);
    const forEach = async (title: string, work: (example: Deployed) => Promise<void>): Promise<void> => {
      await Promise.all(deployed.map((example) => bed.test(`${example.name}: ${title}`, () => work(example), example.kubectl)));
    };

    await forEach('all pods run', async ({ kubectl, yaml }) => {
      await kubectl.applyText(yaml);
      await raiseToFewest(kubectl);
      await waitForWorkloads(kubectl, 300);
    });
    await forEach('every workload of two or more pods has one budget that counts them', async ({ kubectl }) => {
      await promises(kubectl);
    });
    await forEach('spread over zones and nodes', ({ kubectl }) => checkSpread(kubectl, zoneOfNode));
    await forEach('a new template never takes more pods than it may', ({ kubectl }) => checkRollout(kubectl));
    await forEach('still spread after the roll', ({ kubectl }) => checkSpread(kubectl, zoneOfNode));
    for (const { name, kubectl, yaml } of deployed.filter((example) => autoscalerReader.test(example.yaml))) {
      await bed.test(`${name}: what an autoscaler chose survives another apply`, () => checkChoiceSurvives(kubectl, yaml));
    }
    await bed.test('draining node after node keeps the budgets', () => checkDrains(bed.kubectl, namespaces));
    await bed.test('whichever zone is lost, the rest keeps the budgets, but for what is named', () => checkEveryZone(deployed, zoneOfNode));
    await bed.test('a zone is lost, the rest keeps the budgets, and what has no disk returns elsewhere', () =>
      checkZoneLoss(bed.kubectl, deployed, zoneOfNode),
    );
    await bed.test('a fixed number of pods turns into autoscaling and back without a gap', async () =>
      checkHandover(await bed.namespace('handover')),
    );
    await bed.test('200 instances are taken', async () => checkManyInstances(await bed.namespace('instances')));
  },
};

const profiles: readonly Profile[] = ['development', 'standard', 'highly-available'];

/** A cluster of which nothing is said but its profile. */
function withProfile(profile: Profile): Omit<SynthesizedExample, 'objects'> {
  const namespace = `profile-${profile.replace(' ', '-')}`;
  return { name: `profile ${profile}`, namespace, yaml: externalYaml(namespace, { profile }) };
}

interface Deployed extends Placed {
  readonly yaml: string;
}
