import { JsonPatch, Size } from 'cdk8s';
import { LocalStorage, QueryNodeGroup, type RoleOverrides } from '@org/milvus-k8s';
import { cluster } from '../support/instances';
import { findingsOf, newChart, synth } from '../support/synthesis';

const PATCH = JsonPatch.add('/metadata/annotations/reviewed', 'yes');

/** What is found about changes without an object. */
function unused(chart: ReturnType<typeof newChart>) {
  return findingsOf(chart)
    .filter(({ rule }) => rule.id === 'MK-OBJ-001')
    .map(({ path, prop }) => [path, prop]);
}

describe('a JSON patch', () => {
  test('changes a budget that the model needs', () => {
    const chart = newChart();
    cluster(chart).proxy.disruptionBudget.addJsonPatch(PATCH);
    expect(synth(chart).get('PodDisruptionBudget', 'milvus-proxy').metadata.annotations?.['reviewed']).toBe('yes');
  });

  test('is a finding where there is one pod and no budget', () => {
    const chart = newChart();
    const milvus = cluster(chart);
    milvus.mixCoord?.disruptionBudget.addJsonPatch(PATCH);
    expect(unused(chart)).toEqual([['test/milvus', 'mixCoord.disruptionBudget']]);
    expect(synth(chart).find('PodDisruptionBudget', 'milvus-mixcoord')).toBeUndefined();
  });

  test('changes the Job of resource groups, which is there with the first group', () => {
    const chart = newChart();
    const milvus = cluster(chart);
    expect(milvus.resourceGroups).toBeUndefined();
    new QueryNodeGroup(chart, 'hot', { cluster: milvus, resourceGroup: 'hot' });
    milvus.resourceGroups?.job.addJsonPatch(PATCH);
    expect(synth(chart).get('Job', 'milvus-resource-groups').metadata.annotations?.['reviewed']).toBe('yes');
  });

  test('is a finding for the Service of REST where clients share its port', () => {
    const chart = newChart();
    const milvus = cluster(chart);
    new QueryNodeGroup(chart, 'hot', { cluster: milvus, resourceGroup: 'hot' });
    milvus.resourceGroups?.service.addJsonPatch(PATCH);
    expect(unused(chart)).toEqual([['test/milvus', 'resourceGroupService']]);
  });
});

describe('an override', () => {
  const identity = <T>(content: T): T => content;

  test.each<[string, RoleOverrides]>([
    ['a StatefulSet of a Deployment', { statefulSet: identity }],
    ['a headless Service of a Deployment', { headlessService: identity }],
    ['an autoscaler without autoscaling', { autoscaler: identity }],
    ['a ScaledObject without keda', { scaledObject: identity }],
    ['a VerticalPodAutoscaler without recommendResources', { verticalPodAutoscaler: identity }],
  ])('of %s is a finding', (_what, overrides) => {
    const chart = newChart();
    cluster(chart, { proxy: { overrides } });
    expect(unused(chart)).toEqual([['test/milvus', `proxy.overrides.${Object.keys(overrides)[0]}`]]);
  });

  test('of the Job is a finding if the release has no resource groups', () => {
    const chart = newChart();
    cluster(chart, { overrides: { resourceGroupJob: identity } });
    expect(unused(chart)).toEqual([['test/milvus', 'overrides.resourceGroupJob']]);
  });

  test('is not a finding for an object that exists', () => {
    const chart = newChart();
    const storage = LocalStorage.persistent({ size: Size.gibibytes(50) });
    cluster(chart, { queryNode: { storage, overrides: { statefulSet: identity, headlessService: identity, disruptionBudget: identity } } });
    expect(unused(chart)).toEqual([]);
  });

  test('runs once in a synth, whatever it changes', () => {
    const overrides = {
      deployment: jest.fn(identity),
      configMap: jest.fn(identity),
      disruptionBudget: jest.fn(identity),
      autoscaler: jest.fn(identity),
    } as unknown as { [K in keyof RoleOverrides]: jest.Mock };
    const chart = newChart();
    cluster(chart, { proxy: { autoscaling: { minReplicas: 2, maxReplicas: 4, cpuUtilization: 60 }, overrides } });
    synth(chart);
    synth(chart);
    expect(Object.values(overrides).map((override) => override.mock.calls.length)).toEqual([1, 1, 1, 1]);
  });
});

describe('an override that returns no object is a finding', () => {
  const hpa = { minReplicas: 2, maxReplicas: 4, cpuUtilization: 60 };
  const storage = LocalStorage.persistent({ size: Size.gibibytes(50) });
  const of = (name: string, override: unknown): object => ({ [name]: override });

  test.each([
    ['deployment', 'proxy.overrides.deployment', (override: unknown) => ({ proxy: { overrides: of('deployment', override) } })],
    ['configMap', 'proxy.overrides.configMap', (override: unknown) => ({ proxy: { overrides: of('configMap', override) } })],
    [
      'disruptionBudget',
      'proxy.overrides.disruptionBudget',
      (override: unknown) => ({ proxy: { replicas: 2, overrides: of('disruptionBudget', override) } }),
    ],
    [
      'autoscaler',
      'proxy.overrides.autoscaler',
      (override: unknown) => ({ proxy: { autoscaling: hpa, overrides: of('autoscaler', override) } }),
    ],
    [
      'statefulSet',
      'queryNode.overrides.statefulSet',
      (override: unknown) => ({ queryNode: { storage, overrides: of('statefulSet', override) } }),
    ],
    [
      'headlessService',
      'queryNode.overrides.headlessService',
      (override: unknown) => ({ queryNode: { storage, overrides: of('headlessService', override) } }),
    ],
    ['service', 'overrides.service', (override: unknown) => ({ overrides: of('service', override) })],
    ['networkPolicy', 'overrides.networkPolicy', (override: unknown) => ({ overrides: of('networkPolicy', override) })],
  ])('%s', (_name, prop, props) => {
    const wrong: [unknown, string][] = [
      [() => undefined, 'returns undefined.'],
      [() => null, 'returns null.'],
      [() => 'text', "returns 'text'."],
      [() => Promise.resolve({}), 'returns a Promise.'],
      [
        () => {
          throw new Error('no such field');
        },
        "throws 'no such field'.",
      ],
    ];
    for (const [override, problem] of wrong) {
      const chart = newChart();
      cluster(chart, props(override));
      const found = findingsOf(chart).filter((finding) => finding.prop === prop);
      expect(found).toMatchObject([{ path: 'test/milvus', problem, fix: expect.stringContaining('Return the changed object') as string }]);
    }
  });

  test('and so is one with a field of another type', () => {
    const chart = newChart();
    cluster(chart, { overrides: { service: (spec) => ({ ...spec, ports: 5 as unknown as [] }) } });
    expect(findingsOf(chart)).toMatchObject([{ prop: 'overrides.service', problem: expect.stringContaining('of another type') as string }]);
  });
});
