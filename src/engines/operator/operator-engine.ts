import type { Mistake } from '../../findings';
import { MilvusResourceNaming } from '../../naming';
import { readProps } from '../../props';
import type { ControllerPods, EmittedInstance, EmittedRole, IEngine, InstanceObjects, RoleObjects } from '../../role';
import { compareVersions } from '../../version';
import { OPERATOR_ENGINE_TYPE, type OperatorEngineProps } from './operator-engine-props';
import { OperatorInstance } from './operator-instance';
import { NEWEST_OPERATOR, OLDEST_OPERATOR } from './operator-release';
import { OperatorRole } from './operator-role';
import { OPERATOR_RELEASE } from './rules/inputs';

/** Engine that emits a `Milvus` resource, and the objects that the operator does not make. */
export class OperatorEngine implements IEngine {
  public readonly mistakes: readonly Mistake[];
  public readonly naming = new MilvusResourceNaming();
  public readonly controller: ControllerPods;
  private readonly release: string;

  constructor(given: OperatorEngineProps) {
    const { props, mistakes } = readProps(given, OPERATOR_ENGINE_TYPE, { version: () => NEWEST_OPERATOR });
    const { version, namespace = 'milvus-operator', podLabels = { 'app.kubernetes.io/name': 'milvus-operator' } } = props;
    const unknown = checkRelease(version);
    this.mistakes = [...mistakes, ...unknown];
    this.release = unknown.length > 0 ? NEWEST_OPERATOR : version;
    this.controller = { namespace, labels: podLabels };
  }

  public declareInstance(instance: EmittedInstance): InstanceObjects {
    return new OperatorInstance(instance, { release: this.release });
  }

  public declareRole(role: EmittedRole): RoleObjects {
    return new OperatorRole(role, this.release);
  }
}

function checkRelease(version: string): Mistake[] {
  const isRelease = /^1\.\d+\.\d+$/.test(version) && compareVersions(version, OLDEST_OPERATOR) >= 0;
  if (isRelease) return [];
  const problem = `is '${version}'.`;
  const fix = `Write ${OLDEST_OPERATOR} or later without a leading v, such as '${NEWEST_OPERATOR}'.`;
  return [{ rule: OPERATOR_RELEASE, prop: 'version', problem, fix }];
}
