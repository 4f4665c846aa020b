import { JsonPatch, type Chart } from 'cdk8s';
import { MessageQueue, MilvusStandalone, QueryNodeGroup, type MilvusClusterProps } from '@org/milvus-k8s';
import { Engine } from '@org/milvus-k8s/operator';
import { Monitoring } from '@org/milvus-k8s/monitoring';
import { checkInstanceSelectors, milvusIdentity, MilvusResourceNaming } from '../../../src/naming';
import { cluster, externalDependencies, inClusterDependencies } from '../../support/instances';
import { policiesOf, policyPods } from '../../support/policy-pods';
import { selected } from '../../support/pods';
import { Output, findingsOf, newChart, synth } from '../../support/synthesis';
import { deploymentsOf, type MilvusJson } from './deployments';

/** What a chart emits, and the pods that the operator makes of it. */
function withPods(build: (chart: Chart) => void): Output {
  const chart = newChart();
  build(chart);
  const { objects } = synth(chart);
  const resources = objects.filter(({ kind }) => kind === 'Milvus') as MilvusJson[];
  return new Output([...objects, ...resources.flatMap(deploymentsOf)]);
}

const operated = (chart: Chart, props: Partial<MilvusClusterProps> = {}) =>
  cluster(chart, { engine: Engine.operator({ version: '1.3.9' }), ...props });

test('the client Service leads to the proxies, on ports that their pods have', () => {
  const output = withPods((chart) => operated(chart, { config: { 'proxy.http.port': 8080 } }));
  const service = output.get('Service', 'milvus');
  expect(selected(output, service, { matchLabels: service.spec.selector ?? {} })).toEqual(['milvus-milvus-proxy']);
  const names = output.container('milvus-milvus-proxy').ports?.map(({ name }) => name) ?? [];
  expect(service.spec.ports?.map(({ targetPort }) => targetPort).filter((port) => !names.includes(String(port)))).toEqual([]);
});

test('each disruption budget is about the pods of one role or group', () => {
  const output = withPods((chart) => void new QueryNodeGroup(chart, 'hot', { cluster: operated(chart), replicas: 2 }));
  const budgets = output.all('PodDisruptionBudget').map((budget) => [budget.metadata.name, selected(output, budget, budget.spec.selector)]);
  expect(Object.fromEntries(budgets)).toEqual({
    'milvus-milvus-proxy': ['milvus-milvus-proxy'],
    'milvus-milvus-datanode': ['milvus-milvus-datanode'],
    'milvus-milvus-streamingnode': ['milvus-milvus-streamingnode'],
    'milvus-milvus-querynode': ['milvus-milvus-querynode-default'],
    'milvus-milvus-querynode-hot': ['milvus-milvus-querynode-hot'],
  });
});

test('the NetworkPolicy closes the pods of all roles, and opens the metrics to a monitor that selects them', () => {
  const output = withPods(
    (chart) => void new Monitoring(chart, 'monitoring', { milvus: operated(chart), prometheus: { namespace: 'monitoring' } }),
  );
  const policy = output.get('NetworkPolicy', 'milvus');
  const pods = output.workloads.map(({ metadata }) => metadata.name);
  expect(pods).toContain('milvus-milvus-mixcoord');
  expect(selected(output, policy, policy.spec.podSelector)).toEqual(pods);
  const monitor = output.objects.find(({ kind }) => kind === 'PodMonitor') as unknown as {
    readonly spec: { readonly selector: Parameters<typeof selected>[2] };
  };
  expect(selected(output, output.get('NetworkPolicy', 'milvus'), monitor.spec.selector)).toEqual(pods);
});

test('in-cluster services admit the operator, from its namespace, and the pods that it makes', () => {
  const output = withPods((chart) => operated(chart, { dependencies: inClusterDependencies(chart) }));
  const policies = policiesOf(output);
  const pods = policyPods(output);
  const etcd = pods.find(({ name }) => name === 'deps-etcd');
  const minio = pods.find(({ name }) => name === 'deps-minio');
  const operator = { namespace: 'milvus-operator', labels: { 'app.kubernetes.io/name': 'milvus-operator' } };
  const stranger = { namespace: 'milvus-operator', labels: { 'app.kubernetes.io/name': 'other' } };
  if (!etcd || !minio) throw new Error('The services have no pods.');
  expect([etcd, minio].map((to, index) => policies.allow({ from: operator, to, port: [2379, 9000][index] ?? 0 }))).toEqual([true, true]);
  expect(policies.allow({ from: stranger, to: etcd, port: 2379 })).toBe(false);
  const proxy = pods.find(({ name }) => name === 'milvus-milvus-proxy');
  expect(proxy && policies.allow({ from: proxy, to: etcd, port: 2379 })).toBe(true);
});

test('an autoscaler of a role with one Deployment aims at it, for an operator that makes none', () => {
  const output = withPods((chart) =>
    operated(chart, {
      engine: Engine.operator({ version: '1.3.8' }),
      proxy: { autoscaling: { minReplicas: 2, maxReplicas: 5, cpuUtilization: 60 } },
    }),
  );
  expect(output.get('HorizontalPodAutoscaler', 'milvus-milvus-proxy').spec.scaleTargetRef).toEqual({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    name: 'milvus-milvus-proxy',
  });
});

test('the operator makes the autoscalers from 1.3.9 on, and nobody makes a second one', () => {
  const autoscaling = { minReplicas: 2, maxReplicas: 5, cpuUtilization: 60 };
  const output = withPods((chart) => operated(chart, { proxy: { autoscaling }, queryNode: { autoscaling } }));
  expect(output.all('HorizontalPodAutoscaler')).toEqual([]);
});

test('the selectors of the operator tell all roles, groups and Jobs apart', () => {
  const identity = milvusIdentity('search');
  const pods = ['proxy', 'querynode', 'datanode'].flatMap((component) => [
    { ...identity, component, group: 'default' },
    { ...identity, component, group: 'hot' },
  ]);
  expect(checkInstanceSelectors(new MilvusResourceNaming(), identity, pods)).toEqual([]);
});

test('an override of a Deployment is a finding, since the operator makes it', () => {
  const chart = newChart();
  operated(chart, { proxy: { overrides: { deployment: (spec) => spec } } });
  const found = findingsOf(chart).filter(({ rule }) => rule.id === 'MK-OBJ-001');
  expect(found.map(({ path, prop }) => [path, prop])).toEqual([['test/milvus', 'proxy.overrides.deployment']]);
});

test('a patch changes the resource', () => {
  const chart = newChart();
  const milvus = operated(chart);
  milvus.operatorResource?.addJsonPatch(JsonPatch.replace('/spec/components/imageUpdateMode', 'all'));
  const resource = synth(chart).objects.find(({ kind }) => kind === 'Milvus') as MilvusJson;
  expect(resource.spec.components['imageUpdateMode']).toBe('all');
});

test('a Milvus without an operator has no resource', () => {
  expect(cluster(newChart()).operatorResource).toBeUndefined();
});

test('a standalone with a queue in its process keeps its data on one claim', () => {
  const output = withPods((chart) => {
    const dependencies = externalDependencies(chart, 'deps', { messageQueue: MessageQueue.rocksmq() });
    void new MilvusStandalone(chart, 'milvus', { dependencies, engine: Engine.operator({ version: '1.3.9' }) });
  });
  const { volumes } = output.workload('milvus-milvus-standalone').spec.template.spec;
  expect(volumes).toContainEqual({ name: 'milvus-data', persistentVolumeClaim: { claimName: 'milvus-data' } });
});
