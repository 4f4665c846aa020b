import { Duration, Size, type Chart } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import { LocalStorage, MessageQueue, MilvusStandalone, MilvusVersion, QueryNodeGroup, Rollout } from '@org/milvus-k8s';
import { Egress } from '@org/milvus-k8s/namespace';
import { EXAMPLE_NAMES, exampleChart } from '../../support/examples';
import { cluster, externalDependencies, inClusterDependencies } from '../../support/instances';
import { schemaErrors } from '../../support/kubernetes-schema';
import { newChart } from '../../support/synthesis';
import { deploymentsOf, type ComponentJson } from './deployments';
import { INSTANCE_PLACES, ROLE_PLACES, type OperatedRole, type Place } from './mapping';
import { operatedIn, withOperator, type Operated } from './operated';

/** Apps with as much of the model as one app can have. */
const APPS: Readonly<Record<string, (chart: Chart) => void>> = {
  'a cluster with everything that a role can have': (chart) =>
    cluster(chart, {
      egress: Egress.kubernetes(),
      config: { 'proxy.http.port': 8080 },
      hookConfig: { soPath: '/plugins/hook.so' },
      podDefaults: { labels: { team: 'search' }, annotations: { note: 'x' }, env: { TZ: 'UTC' }, nodeSelector: { pool: 'milvus' } },
      proxy: { autoscaling: { minReplicas: 2, maxReplicas: 5, cpuUtilization: 60 }, priorityClassName: 'high' },
      queryNode: { autoscaling: { minReplicas: 2, maxReplicas: 5, cpuUtilization: 60 }, config: { 'log.level': 'warn' } },
      dataNode: { recommendResources: true, rollout: Rollout.rolling({ maxSurge: 2, maxUnavailable: 0 }), storage: disk('Delete') },
      streamingNode: { storage: LocalStorage.ephemeralVolume({ size: Size.gibibytes(7) }) },
    }),
  'a cluster with groups': (chart) => {
    const milvus = cluster(chart, { queryNode: { nodeSelector: { pool: 'cold' }, env: { COLD: '1' } } });
    new QueryNodeGroup(chart, 'hot', { cluster: milvus, resourceGroup: 'hot', replicas: 3, config: { 'log.level': 'warn' } });
    new QueryNodeGroup(chart, 'big', { cluster: milvus, memory: Size.gibibytes(64), cpu: Cpu.units(16), minReady: Duration.minutes(3) });
  },
  'a stopped cluster': (chart) => cluster(chart, { stopped: true, queryNode: { replicas: 4 } }),
  'a cluster of 2.5 with separate coordinators': (chart) =>
    cluster(chart, { version: MilvusVersion.of('2.5.27', { allowVulnerable: 'a test' }), coordinators: 'separate' }),
  'a cluster without a standby': (chart) => cluster(chart, { mixCoord: { activeStandby: false } }),
  'a standalone with its queue': (chart) =>
    new MilvusStandalone(chart, 'milvus', {
      dependencies: externalDependencies(chart, 'deps', { messageQueue: MessageQueue.rocksmq() }),
      storage: LocalStorage.persistent({ size: Size.gibibytes(33) }),
    }),
  'a standalone with everything inside': (chart) => new MilvusStandalone(chart, 'milvus'),
  'a cluster with a canary': (chart) =>
    cluster(chart, { version: MilvusVersion.of('2.6.25'), proxyCanary: { version: MilvusVersion.of('2.6.26') } }),
  'a cluster with services of the app': (chart) => cluster(chart, { dependencies: inClusterDependencies(chart) }),
};

const CHARTS: readonly [string, () => Chart][] = [
  ...EXAMPLE_NAMES.map((name): [string, () => Chart] => [`the example ${name}`, () => exampleChart(name)]),
  ...Object.entries(APPS).map(([name, build]): [string, () => Chart] => [name, () => built(build)]),
];

describe.each(['1.3.8', '1.3.9'])('with operator %s, everything that the model says', (version) => {
  test.each(CHARTS)('of %s is in the resource, in an object beside it, or in a finding', (_name, build) => {
    const lost = withOperator(build, version);
    expect(operatedIn(lost).flatMap(lostOf)).toEqual([]);
  });

  test.each(CHARTS)('of %s is written as the definition of the resource and the API of Kubernetes have it', (_name, build) => {
    for (const { resource } of operatedIn(withOperator(build, version))) {
      expect(schemaErrors(resource)).toEqual([]);
      expect(deploymentsOf(resource).flatMap((workload) => schemaErrors(workload))).toEqual([]);
    }
  });
});

test('a resource for 1.3.8 has none of the fields that came with 1.3.9', () => {
  const [old] = operatedIn(withOperator(() => built(APPS['a cluster with everything that a role can have'] ?? fail), '1.3.8'));
  expect(JSON.stringify(old?.resource)).not.toMatch(/"(hpa|rollingUpdate|statefulSet)"/);
});

function disk(retention: 'Delete' | 'Retain'): LocalStorage {
  return LocalStorage.persistent({ size: Size.gibibytes(21), retention });
}

function fail(): void {
  throw new Error('There is no such app.');
}

function built(build: (chart: Chart) => void): Chart {
  const chart = newChart();
  build(chart);
  return chart;
}

function lostOf(operated: Operated): string[] {
  const { model, resource } = operated;
  const workloads = deploymentsOf(resource);
  const ofRoles = model.roles.flatMap((role) => {
    const { group } = role.identity;
    const workload = workloads.find(({ spec: { template } }) => {
      const labels = template.metadata.labels ?? {};
      return labels['app.kubernetes.io/component'] === role.identity.component && labels['milvus-k8s/group'] === group;
    });
    const container = workload?.spec.template.spec.containers[0];
    if (!workload || !container) return operated.findings.some(({ rule }) => rule.id === 'MK-OPR-012') ? [] : [`${role.name} has no pods`];
    const component = resource.spec.components[role.role] as ComponentJson;
    const made: OperatedRole = { role, operated, component, workload, container };
    return lost(ROLE_PLACES, made, operated, role.name);
  });
  return [...ofRoles, ...lost(INSTANCE_PLACES, operated, operated, model.name)];
}

function lost<Subject>(places: Readonly<Record<string, Place<Subject>>>, subject: Subject, { findings }: Operated, name: string): string[] {
  const isFound = (ids: readonly string[]) => findings.some(({ rule }) => ids.includes(rule.id));
  return Object.entries(places).flatMap(([field, place]) => {
    if ('notNeeded' in place) return [];
    if ('finding' in place) return isFound([place.finding]) ? [] : [`${name}.${field}: no finding ${place.finding}`];
    if ('beside' in place) return place.beside(subject) ? [] : [`${name}.${field}: no object beside`];
    return place.inResource(subject) || isFound(place.orFinding ?? []) ? [] : [`${name}.${field}: neither in the resource nor a finding`];
  });
}
