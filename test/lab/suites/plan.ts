import { PLAN_CASES, type PlanCase } from '../../plan/cases';
import type { Kubectl } from '../kubernetes/kubectl';
import type { Resource } from '../kubernetes/objects';
import type { Suite } from '../runner/suite';
import type { TestBed } from '../runner/test-bed';
import { recordOther } from './drills/recording';
import { simulateZones } from './placement/zones';
import { sampleForArgo } from './plan/argo-sample';
import { ByArgoCd } from './plan/by-argo-cd';
import { ByKubectl } from './plan/by-kubectl';
import { cleared } from './plan/clearing';
import { MILVUS_CHANGES, type MilvusChange } from './plan/milvus-changes';
import { PodHistory } from './plan/pod-history';
import { replay } from './plan/replay';

/** Namespaces in which cases run at the same time, one after the other in each. Cases mostly wait. */
const lanes = 12;
const nodes = 12;

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
    await bed.argo();
    await byKubectl(bed, history);
    await byArgoCd(bed, history);
  },
};

const isOfCluster = ({ object }: PlanCase): boolean => clusterKinds.includes(object.split(' ')[0] ?? '');

async function byKubectl(bed: TestBed, history: PodHistory): Promise<void> {
  const cases = PLAN_CASES.filter(({ notReplayed }) => notReplayed === undefined);
  const alone = cases.filter(isOfCluster);
  const others = cases.filter((each) => !isOfCluster(each));
  const namespaces: Kubectl[] = [];
  for (let lane = 1; lane <= lanes; lane++) namespaces.push(await bed.namespace(`plan-${lane}`));
  const outcomes: boolean[] = [];
  await Promise.all(
    namespaces.map(async (kubectl, lane) => {
      const own = lane === 0 ? [...alone] : [];
      for (let each = own.shift() ?? others.shift(); each; each = own.shift() ?? others.shift()) {
        outcomes.push(await check(bed, each, kubectl, history));
      }
    }),
  );
  await recordOther(bed, 'changes applied by kubectl, held against the plan', counted(outcomes));
}

const counted = (outcomes: readonly boolean[]): string =>
  `${outcomes.filter(Boolean).length} of ${outcomes.length} were what the plan had said`;

async function check(bed: TestBed, each: PlanCase, kubectl: Kubectl, history: PodHistory): Promise<boolean> {
  const tool = new ByKubectl(kubectl);
  const isAsPlanned = await bed.test(each.change, () => replay(each, { kubectl, tool, history }), kubectl);
  await tool.remove();
  await cleared(kubectl, [...each.before, ...each.after]);
  return isAsPlanned;
}

/** Each application has its own namespace and its own repository, so all of them sync at the same time. */
async function byArgoCd(bed: TestBed, history: PodHistory): Promise<void> {
  const sample = sampleForArgo(PLAN_CASES, isOfCluster).map((each) => ({ change: each.change, objects: () => each }));
  const changes: readonly MilvusChange[] = [...MILVUS_CHANGES, ...sample];
  const stages: { readonly change: MilvusChange; readonly kubectl: Kubectl }[] = [];
  for (const change of changes) stages.push({ change, kubectl: await bed.adoptNamespace(`plan-argo-${stages.length + 1}`) });
  const outcomes = await Promise.all(
    stages.map(async ({ change: { change, objects }, kubectl }) => {
      const { namespace = '' } = kubectl;
      const tool = new ByArgoCd(bed, kubectl);
      const isAsPlanned = await bed.test(`${change}, by Argo CD`, () => replay(objects(namespace), { kubectl, tool, history }), kubectl);
      await tool.remove();
      await bed.kubectl.run(['delete', 'namespace', namespace, '--ignore-not-found', '--wait=false']);
      return isAsPlanned;
    }),
  );
  await recordOther(bed, 'changes synced by Argo CD, held against the plan', counted(outcomes));
}
