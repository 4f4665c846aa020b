import { CHANGE_CLASSES } from '@org/milvus-k8s/plan';
import type { PlanCase } from '../../../plan/cases';

const ofEachClass = 2;

/** What Argo CD syncs as well: some cases of each class, and those that only Argo CD can show. */
export function sampleForArgo(cases: readonly PlanCase[], isExcluded: (each: PlanCase) => boolean): readonly PlanCase[] {
  const possible = cases.filter((each) => !isExcluded(each));
  const own = possible.filter(({ notReplayed }) => notReplayed === 'argo cd');
  const others = possible.filter(({ notReplayed }) => notReplayed === undefined);
  const sample = [...CHANGE_CLASSES, 'none' as const].flatMap((word) => others.filter((each) => each.class === word).slice(0, ofEachClass));
  return [...own, ...sample];
}
