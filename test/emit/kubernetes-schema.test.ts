import { EXAMPLE_NAMES, exampleOutput } from '../support/examples';
import { schemaErrors } from '../support/kubernetes-schema';
import { cluster } from '../support/instances';
import type { ObjectJson } from '../support/manifest-json';
import { output } from '../support/synthesis';

const EXAMPLES = EXAMPLE_NAMES.map((name) => [name, exampleOutput(name).objects] as const);

/** An object of an example with one place changed, by the path to it. */
function changed(
  kind: string,
  path: readonly (string | number)[],
  change: (parent: Record<string, unknown>, field: string) => void,
): ObjectJson {
  const original = EXAMPLES.flatMap(([, objects]) => objects).find((object) => object.kind === kind);
  const copy = structuredClone(original);
  let parent = copy as unknown as Record<string, unknown>;
  for (const step of path.slice(0, -1)) parent = parent[step] as Record<string, unknown>;
  change(parent, String(path.at(-1)));
  return copy as ObjectJson;
}

const CONTAINER = ['spec', 'template', 'spec', 'containers', 0] as const;

test.each(EXAMPLES)('every object of %s is one that Kubernetes 1.27 takes', (_name, objects) => {
  expect(objects.length).toBeGreaterThan(5);
  for (const object of objects)
    expect([object.kind, object.metadata.name, schemaErrors(object)]).toEqual([object.kind, object.metadata.name, []]);
});

test('a misspelt field is refused', () => {
  const object = changed('Deployment', [...CONTAINER, 'livenessProbe'], (parent, field) => {
    parent['livelinessProbe'] = parent[field];
    delete parent[field];
  });
  expect(schemaErrors(object)).toEqual(['/spec/template/spec/containers/0 must NOT have additional properties: livelinessProbe']);
});

test('a field of the wrong type is refused', () => {
  const object = changed('Deployment', ['spec', 'minReadySeconds'], (parent, field) => (parent[field] = '10'));
  expect(schemaErrors(object)).toEqual(['/spec/minReadySeconds must be integer']);
});

test('a field that Kubernetes does not have is refused', () => {
  const object = changed('PodDisruptionBudget', ['spec', 'minHealthy'], (parent, field) => (parent[field] = 1));
  expect(schemaErrors(object)).toEqual(['/spec must NOT have additional properties: minHealthy']);
});

test('a missing field, null in place of a value and an amount that is no quantity are refused', () => {
  expect(schemaErrors(changed('StatefulSet', ['spec', 'serviceName'], (parent, field) => delete parent[field]))).toEqual([
    "/spec must have required property 'serviceName'",
  ]);
  expect(schemaErrors(changed('Service', ['spec', 'selector'], (parent, field) => (parent[field] = null)))).not.toEqual([]);
  const memory = [...CONTAINER, 'resources', 'limits', 'memory'];
  expect(schemaErrors(changed('Deployment', memory, (parent, field) => (parent[field] = '8 GB')))).not.toEqual([]);
});

test('an object of an unknown kind is refused', () => {
  const object = changed('Service', ['kind'], (parent, field) => (parent[field] = 'Servce'));
  expect(() => schemaErrors(object)).toThrow();
});

describe('custom resources', () => {
  const { objects } = output((chart) => {
    const keda = { maxReplicas: 9, schedule: [{ start: '0 7 * * *', end: '0 20 * * *', replicas: 5 }] };
    cluster(chart, { queryNode: { keda, recommendResources: true } });
  });
  const object = (kind: string) =>
    structuredClone(objects.find((each) => each.kind === kind)) as ObjectJson & { spec: Record<string, unknown> };

  test.each(['ScaledObject', 'VerticalPodAutoscaler'])('a %s is one that its schema takes, and no field more', (kind) => {
    const emitted = object(kind);
    expect(schemaErrors(emitted)).toEqual([]);
    emitted.spec['replicaCount'] = 3;
    expect(schemaErrors(emitted)).toEqual(['/spec must NOT have additional properties: replicaCount']);
  });

  test('a ScaledObject without triggers is refused', () => {
    const emitted = object('ScaledObject');
    emitted.spec['triggers'] = [];
    expect(schemaErrors(emitted)).toEqual(['/spec/triggers must NOT have fewer than 1 items']);
  });

  test('a pace that is too slow for Kubernetes is refused', () => {
    const emitted = object('ScaledObject');
    const { advanced } = emitted.spec as { advanced: { horizontalPodAutoscalerConfig: { behavior: { scaleDown: object } } } };
    Object.assign(advanced.horizontalPodAutoscalerConfig.behavior.scaleDown, { stabilizationWindowSeconds: 3601 });
    expect(schemaErrors(emitted)).toEqual([
      '/spec/advanced/horizontalPodAutoscalerConfig/behavior/scaleDown/stabilizationWindowSeconds must be <= 3600',
    ]);
  });
});
