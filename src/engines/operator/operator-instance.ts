import { AppModel } from '../../app';
import { Manifest, WAVES, syncWave } from '../../emit';
import type { InstanceModel, OperatorSpec } from '../../model';
import { present } from '../../props';
import type { EmittedInstance, InstanceObjectName, InstanceObjectTypes, InstanceObjects } from '../../role';
import { KubernetesInstance } from '../kubernetes/kubernetes-instance';
import { REST_PORT_NAME } from './operator-release';
import { milvusResourceSpec } from './resource/resource-spec';
import { OPERATOR_RULES } from './rules';

/** The `Milvus` resource of an instance, and the objects that the operator does not make. */
export class OperatorInstance implements InstanceObjects {
  private readonly beside: KubernetesInstance;
  private readonly resource: Manifest;

  constructor(
    instance: EmittedInstance,
    private readonly operator: OperatorSpec,
  ) {
    const { scope, declaration } = instance;
    const { identity, naming, name, version } = declaration;
    AppModel.of(scope).registerRules(OPERATOR_RULES);
    this.beside = new KubernetesInstance(instance, REST_PORT_NAME);
    this.resource = new Manifest(scope, 'operator-resource', {
      apiVersion: 'milvus.io/v1beta1',
      kind: 'Milvus',
      name,
      labels: naming.instanceLabels(identity, version.version),
      // The operator starts the roles in order, so one wave is enough; the Services of clients come after it.
      annotations: syncWave(WAVES.infrastructure + 1),
      content: () => ({
        ...milvusResourceSpec(instance.sealedModel(), operator.release),
        ...present({ hookConfig: declaration.hookConfig }),
      }),
    });
  }

  public get<Name extends InstanceObjectName>(name: Name): InstanceObjectTypes[Name] {
    return name === 'operatorResource' ? (this.resource as InstanceObjectTypes[Name]) : this.beside.get(name);
  }

  public find<Name extends InstanceObjectName>(name: Name): InstanceObjectTypes[Name] | undefined {
    return name === 'operatorResource' ? (this.resource as InstanceObjectTypes[Name]) : this.beside.find(name);
  }

  public seal(model: InstanceModel): InstanceModel {
    return { ...this.beside.seal(model), operator: this.operator };
  }
}
