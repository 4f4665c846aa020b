import { PLAN_CASES, type PlanCase } from '../../plan/cases';
import type { Suite } from '../runner/suite';
import type { TestBed } from '../runner/test-bed';
import { replay } from './plan/replay';

/** Cases that run at the same time: each has its own namespace, and mostly waits. */
const atOnce = 10;
const machine = { cpu: '32', memory: '128Gi', count: 3 };

/** Kinds without a namespace: their cases share names, so they run one after the other. */
const clusterKinds = ['Namespace', 'PersistentVolume', 'StorageClass', 'PriorityClass', 'IngressClass', 'RuntimeClass'];

export const plan: Suite = {
  name: 'plan',
  core: false,
  needsLab: true,
  proves: 'applied with kubectl, every change is refused, replaces pods or leaves them as the plan said',
  run: async (bed) => {
    await bed.simulatedNodes(machine);
    const cases = PLAN_CASES.filter(({ notReplayed }) => notReplayed === undefined);
    const alone = cases.filter(({ object }) => clusterKinds.includes(object.split(' ')[0] ?? ''));
    const others = cases.filter((each) => !alone.includes(each));
    for (const each of alone) await check(bed, each, cases.indexOf(each));
    for (let first = 0; first < others.length; first += atOnce) {
      await Promise.all(others.slice(first, first + atOnce).map((each) => check(bed, each, cases.indexOf(each))));
    }
  },
};

async function check(bed: TestBed, each: PlanCase, index: number): Promise<void> {
  const kubectl = await bed.namespace(`plan-${index}`);
  await bed.test(each.change, () => replay(each, kubectl, bed), kubectl);
}
