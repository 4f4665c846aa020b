import { chartKnobs } from './chart';
import { operatorKnobs } from './operator';
import { CHART_ROLES, OPERATOR_ROLES } from './roles';
import { KnobTable } from './table';

export * from './knob';
export * from './roles';
export * from './table';

let chart: KnobTable | undefined;
let operator: KnobTable | undefined;

/** Values of Milvus' Helm chart. Made at first use: an app that synthesizes without mistakes never needs it. */
export function chartTable(): KnobTable {
  return (chart ??= new KnobTable(chartKnobs(), CHART_ROLES));
}

/** Fields of the custom resource of Milvus' operator. */
export function operatorTable(): KnobTable {
  return (operator ??= new KnobTable(operatorKnobs(), OPERATOR_ROLES));
}
