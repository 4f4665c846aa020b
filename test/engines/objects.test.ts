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

  test('of the Job is a finding where there are no resource groups', () => {
    const chart = newChart();
    cluster(chart, { overrides: { resourceGroupJob: identity } });
    expect(unused(chart)).toEqual([['test/milvus', 'overrides.resourceGroupJob']]);
  });

  test('of an object that is there is none', () => {
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

test.each([
  ['queryNode', { deployment: () => undefined }, 'queryNode.overrides.deployment'],
  ['proxy', { deployment: () => 'text' }, 'proxy.overrides.deployment'],
])('an override of %s that returns no object is a finding', (role, overrides, prop) => {
  const chart = newChart();
  cluster(chart, { [role]: { overrides } });
  const [finding] = findingsOf(chart);
  expect(finding).toMatchObject({ prop, fix: expect.stringContaining('Return the changed object') as string });
});
