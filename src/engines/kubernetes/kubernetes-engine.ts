import type { EmittedInstance, EmittedRole, IEngine, InstanceObjects, RoleObjects } from '../../role';
import { KubernetesInstance } from './kubernetes-instance';
import { KubernetesRole } from './kubernetes-role';

/** Engine that emits Deployments and StatefulSets, without an operator. */
export class KubernetesEngine implements IEngine {
  public readonly mistakes = [];

  public declareInstance(instance: EmittedInstance): InstanceObjects {
    return new KubernetesInstance(instance);
  }

  public declareRole(role: EmittedRole): RoleObjects {
    return new KubernetesRole(role);
  }
}
