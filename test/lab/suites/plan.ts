import { PLAN_CASES, type PlanCase } from '../../plan/cases';
import type { Kubectl } from '../kubernetes/kubectl';
import type { Resource } from '../kubernetes/objects';
import type { Suite } from '../runner/suite';
import type { TestBed } from '../runner/test-bed';
import { simulateZones } from './placement/zones';
import { ByKubectl } from './plan/by-kubectl';
import { cleared } from './plan/clearing';
import { PodHistory } from './plan/pod-history';
import { replay } from './plan/replay';

/** Namespaces in which cases run at the same time, one after the other in each. Cases mostly wait. */
const lanes = 12;
const nodes = 6;

/** Kinds without a namespace: their cases share names, so they run one after the other. */
const clusterKinds = [
  ...['Namespace', 'PersistentVolume', 'StorageClass', 'PriorityClass', 'IngressClass', 'RuntimeClass'],
  ...['ClusterRole', 'ClusterRoleBinding', 'CustomResourceDefinition'],
];

export const plan: Suite = {
  name: 'plan',
  core: false,
  needsLab: true,
  proves: 'every change is refused, replaces pods, takes data and addresses away or leaves them, as the plan said',
  run: async (bed) => {
    await simulateZones(bed, [], nodes);
    await bed.customResources(PLAN_CASES.flatMap(({ before, after }) => [...before, ...after]) as unknown as readonly Resource[]);
    const history = await PodHistory.start(bed.kubectl);
    bed.cleanUp(() => history.stop());
    await byKubectl(bed, history);
  },
};

async function byKubectl(bed: TestBed, history: PodHistory): Promise<void> {
  const cases = PLAN_CASES.filter(({ notReplayed }) => notReplayed === undefined);
  const alone = cases.filter(({ object }) => clusterKinds.includes(object.split(' ')[0] ?? ''));
  const others = cases.filter((each) => !alone.includes(each));
  const namespaces: Kubectl[] = [];
  for (let lane = 1; lane <= lanes; lane++) namespaces.push(await bed.namespace(`plan-${lane}`));
  await Promise.all(
    namespaces.map(async (kubectl, lane) => {
      const own = lane === 0 ? [...alone] : [];
      for (let each = own.shift() ?? others.shift(); each; each = own.shift() ?? others.shift()) {
        await check(bed, each, kubectl, history);
      }
    }),
  );
}

async function check(bed: TestBed, each: PlanCase, kubectl: Kubectl, history: PodHistory): Promise<void> {
  const tool = new ByKubectl(kubectl);
  await bed.test(each.change, () => replay(each, { kubectl, tool, history }), kubectl);
  await tool.remove();
  await cleared(kubectl, [...each.before, ...each.after]);
}
