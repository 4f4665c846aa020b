import type { PlanSummary, PlannedChange } from './change';

/** Whether a change replaces the pods of a workload. */
export function restartsPods({ rollout, operation, scaling }: PlannedChange): boolean {
  return rollout !== undefined || (operation === 'recreate' && scaling !== undefined);
}

/** The counts of a plan. A refused object is not counted as updated. */
export function summaryOf(changes: readonly PlannedChange[]): PlanSummary {
  const isRefused = (change: PlannedChange) => change.class === 'refused';
  const count = (operation: PlannedChange['operation']) =>
    changes.filter((change) => change.operation === operation && !isRefused(change)).length;
  const accepted = changes.filter((change) => !isRefused(change));
  const rolling = accepted.filter(restartsPods);
  return {
    create: count('create'),
    update: count('update'),
    recreate: count('recreate'),
    delete: count('delete'),
    refused: changes.filter(isRefused).length,
    roll: rolling.length,
    pods: {
      restarted: sum(rolling.map(({ rollout, scaling }) => rollout?.pods ?? scaling?.from ?? 0)),
      added: sum(accepted.map(({ scaling }) => Math.max(0, (scaling?.to ?? scaling?.from ?? 0) - (scaling?.from ?? scaling?.to ?? 0)))),
      removed: sum(accepted.map(({ scaling }) => Math.max(0, (scaling?.from ?? scaling?.to ?? 0) - (scaling?.to ?? scaling?.from ?? 0)))),
    },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
