import type { AppContents, InstanceModel, OperatorSpec, RoleSpec } from '../../../model';
import type { ModelRule, RuleReport } from '../../../rules';

/** A Milvus that an operator runs. */
export interface OperatedInstance extends InstanceModel {
  readonly operator: OperatorSpec;
}

/** Checks each Milvus that an operator runs. */
export function checkOperated(
  check: (instance: OperatedInstance, report: RuleReport, app: AppContents) => void,
): NonNullable<ModelRule['check']> {
  return (instance, report, app) => {
    const { operator } = instance;
    if (operator) check({ ...instance, operator }, report, app);
  };
}

/** Checks each role of such a Milvus. */
export function checkOperatedRoles(
  check: (role: RoleSpec, report: RuleReport, instance: OperatedInstance) => void,
): NonNullable<ModelRule['check']> {
  return checkOperated((instance, report) => {
    for (const role of instance.roles) check(role, report, instance);
  });
}
