import { App, ApiObject, Chart, JsonPatch, Testing } from 'cdk8s';
import { QueryNodeGroup } from '@org/milvus-k8s';
import { ObjectSet, type ObjectTypes } from '../../src/emit';
import type { InstanceModel, RoleSpec } from '../../src/model';
import type {
  EmittedInstance,
  EmittedObjects,
  IEngine,
  InstanceObjectTypes,
  InstanceObjects,
  RoleObjectTypes,
  RoleObjects,
} from '../../src/role';
import { cluster } from '../support/instances';
import { findingsOf } from '../support/synthesis';

/** Leaves everything but one resource to an operator. */
class OperatorEngine implements IEngine {
  public readonly name = 'operator';
  public readonly mistakes = [];

  public declareInstance(instance: EmittedInstance): InstanceObjects {
    const objects = new ObjectSet<InstanceObjectTypes>(instance.scope);
    new ApiObject(instance.scope, 'operator-resource', {
      apiVersion: 'milvus.io/v1beta1',
      kind: 'Milvus',
      metadata: { name: instance.declaration.name },
      spec: {
        components: {
          get queryNode() {
            const [queryNode] = instance.sealedModel().roles.filter(({ role }) => role === 'queryNode');
            return { replicas: queryNode?.replicas.kind === 'fixed' ? queryNode.replicas.count : undefined };
          },
        },
      },
    });
    return nothingOf<InstanceObjectTypes, InstanceModel>(objects);
  }

  public declareRole({ scope }: Parameters<IEngine['declareRole']>[0]): RoleObjects {
    return nothingOf<RoleObjectTypes, RoleSpec>(new ObjectSet<RoleObjectTypes>(scope));
  }
}

function nothingOf<Types extends ObjectTypes<Types>, Model>(objects: ObjectSet<Types>): EmittedObjects<Types, Model> {
  return {
    get: (name) => objects.get(name),
    find: (name) => objects.find(name),
    seal: (model: Model): Model => {
      objects.settle([], []);
      return model;
    },
  };
}

function chartWith(engine?: OperatorEngine): Chart {
  const chart = new Chart(new App(), 'test', { namespace: 'search' });
  const milvus = cluster(chart, { queryNode: { replicas: 4 }, ...(engine ? { engine } : {}) });
  new QueryNodeGroup(chart, 'hot', { cluster: milvus, replicas: 2 });
  return chart;
}

test('another engine takes the place of Kubernetes workloads, for roles and groups alike', () => {
  expect(Testing.synth(chartWith(new OperatorEngine()))).toEqual([
    {
      apiVersion: 'milvus.io/v1beta1',
      kind: 'Milvus',
      metadata: { name: 'milvus', namespace: 'search' },
      spec: { components: { queryNode: { replicas: 4 } } },
    },
  ]);
});

test('an instance with another engine is judged by the same rules', () => {
  const ids = (chart: Chart) => findingsOf(chart).map(({ rule, path, prop }) => [rule.id, path, prop]);
  expect(ids(chartWith(new OperatorEngine()))).toEqual(ids(chartWith()));
});

test('an object that the engine does not emit can be named, and is not in the output', () => {
  const chart = new Chart(new App(), 'test', { namespace: 'search' });
  const milvus = cluster(chart, { engine: new OperatorEngine() });
  milvus.proxy.workload.addJsonPatch(JsonPatch.add('/spec/paused', true));
  expect(Testing.synth(chart)).toHaveLength(1);
});
