import type { ChangeClass, Plan, PlanSummary, PlannedChange } from '../change';

/** Version of the form of the JSON. A new optional member does not change it. */
export const PLAN_FORMAT = '1.0';

/** A plan as JSON, in the form of `schemas/plan.schema.json` of the package. */
export interface PlanDocument {
  readonly formatVersion: typeof PLAN_FORMAT;
  readonly summary: PlanSummary;
  readonly worst?: ChangeClass;
  readonly prune: boolean;
  readonly notes: readonly string[];
  readonly changes: readonly PlannedChange[];
}

/** A plan as JSON: sorted, stable, and without the values of Secrets. */
export function planAsJson(plan: Plan): string {
  const { summary, worst, prune, notes, changes } = plan;
  const document: PlanDocument = { formatVersion: PLAN_FORMAT, summary, ...(worst === undefined ? {} : { worst }), prune, notes, changes };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
