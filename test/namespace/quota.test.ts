import { Cron, Size } from 'cdk8s';
import { Cpu, k8s } from 'cdk8s-plus-27';
import { InCluster, LocalStorage, QueryNodeGroup, Rollout, type MilvusClusterProps } from '@org/milvus-k8s';
import { MilvusNamespace } from '@org/milvus-k8s/namespace';
import type { Chart } from 'cdk8s';
import { buildApp, appRecipes, restPortsOf } from '../fuzz/apps/app-recipe';
import { neededConnections, openConnections } from '../network/policies/expected-connections';
import { fc } from '../support/fast-check';
import { cluster, inClusterDependencies, secret } from '../support/instances';
import { newChart, synthAll, type Output } from '../support/synthesis';
import { countedByQuota, quotaOf } from './quota-count';

/** A cluster of known size, in a namespace whose quota has no head room. */
function sized(props: (chart: Chart) => Partial<MilvusClusterProps>): Output {
  const chart = newChart();
  new MilvusNamespace(chart, 'namespace', { quota: { headRoom: 0 } });
  cluster(chart, props(chart));
  return synthAll(chart);
}

/** The difference that props of the query nodes make to an amount of the quota. */
function difference(name: string, props: Partial<MilvusClusterProps['queryNode']>): number {
  const of = (queryNode: Partial<MilvusClusterProps['queryNode']>) =>
    quotaOf(sized(() => ({ queryNode: { cpu: Cpu.units(4), ...queryNode } })))[name] ?? 0;
  return of(props) - of({ replicas: 1 });
}

describe('the quota of a namespace', () => {
  test('counts the pods of a rollout: all, the new ones, and those that are stopping', () => {
    // 5 + 1 + 5 instead of 1 + 1 + 1.
    expect(difference('pods', { replicas: 5 })).toBe(8);
    expect(difference('requests.cpu', { replicas: 5 })).toBe(32);
    // 5 + 2 + 5, because 25 % of 5 pods are 2.
    expect(difference('pods', { replicas: 5, rollout: Rollout.rolling({ maxSurge: '25%' }) })).toBe(9);
    expect(difference('pods', { replicas: 5, rollout: Rollout.recreate() })).toBe(2);
  });

  test('counts the maximum of an autoscaler', () => {
    expect(difference('pods', { autoscaling: { minReplicas: 2, maxReplicas: 8, cpuUtilization: 65 } })).toBe(14);
  });

  test('counts the disks of pods in their storage class, and those that a rollout adds', () => {
    const storage = LocalStorage.ephemeralVolume({ size: Size.gibibytes(50), storageClassName: 'nvme' });
    const quota = quotaOf(sized(() => ({ queryNode: { replicas: 2, storage } })));
    expect(quota['nvme.storageclass.storage.k8s.io/requests.storage']).toBe(250 * 1024 ** 3);
    const kept = LocalStorage.persistent({ size: Size.gibibytes(50), storageClassName: 'nvme' });
    const stateful = quotaOf(sized(() => ({ queryNode: { replicas: 2, storage: kept } })));
    expect(stateful['nvme.storageclass.storage.k8s.io/requests.storage']).toBe(100 * 1024 ** 3);
  });

  test('counts GPUs, sidecars and overrides', () => {
    expect(difference('requests.nvidia.com/gpu', { replicas: 1 })).toBe(0);
    const limits = {
      cpu: k8s.Quantity.fromString('1'),
      memory: k8s.Quantity.fromString('1Gi'),
      'ephemeral-storage': k8s.Quantity.fromString('1Gi'),
    };
    const securityContext = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, runAsNonRoot: true };
    const sidecar = { name: 'agent', image: 'agent:1.0', resources: { requests: limits, limits }, securityContext };
    expect(difference('requests.cpu', { replicas: 1, sidecars: [sidecar] })).toBe(3);
  });

  test('counts services and their Jobs in the same namespace', () => {
    const output = sized((chart) => ({
      dependencies: inClusterDependencies(chart, 'deps', {
        metaStore: { defragmentation: { schedule: Cron.schedule({ hour: '3', minute: '0' }) } },
        objectStorage: { milvusUser: { secret: secret(chart, 'user') } },
        messageQueue: InCluster.kafka({ exporterImage: 'docker.io/danielqsj/kafka-exporter:v1.9.0' }),
      }),
    }));
    const quota = quotaOf(output);
    const counted = countedByQuota(output, 'search');
    expect(quota.pods).toBe(counted.pods);
    expect(quota.persistentvolumeclaims).toBe(10);
  });

  test('forbids load balancers that no Milvus has', () => {
    expect(quotaOf(sized(() => ({})))['services.loadbalancers']).toBe(0);
    const service = { type: 'LoadBalancer', sourceRanges: ['10.0.0.0/8'] } as const;
    const quota = quotaOf(sized(() => ({ service, config: { 'proxy.http.port': 8080 } })));
    expect([quota['services.loadbalancers'], quota['services.nodeports']]).toEqual([1, 2]);
  });

  test('is the same whether a group is declared before or after the namespace', () => {
    const build = (isFirst: boolean) => {
      const chart = newChart();
      const namespace = () => new MilvusNamespace(chart, 'namespace', { quota: { headRoom: 0 } });
      if (isFirst) namespace();
      const milvus = cluster(chart);
      new QueryNodeGroup(chart, 'hot', { cluster: milvus, replicas: 3 });
      if (!isFirst) namespace();
      return quotaOf(synthAll(chart));
    };
    expect(build(true)).toEqual(build(false));
  });
});

test('the quota of every app holds what its objects ask for in a rollout, and not a CPU or GiB more', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const chart = buildApp(recipe);
      new MilvusNamespace(chart, 'namespace', { quota: { headRoom: 0 } });
      const output = synthAll(chart);
      const quota = quotaOf(output);
      for (const [name, counted] of Object.entries(countedByQuota(output, 'search'))) {
        const step = /memory|storage/.test(name) && name !== 'persistentvolumeclaims' ? 1024 ** 3 : 1;
        expect([name, quota[name]]).toEqual([name, Math.ceil(Math.round((counted / step) * 1e6) / 1e6) * step]);
      }
    }),
    { numRuns: 15 },
  );
});

test('the policies of the namespace close no connection that an app needs', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const chart = buildApp(recipe);
      new MilvusNamespace(chart, 'namespace');
      const output = synthAll(chart);
      const { name, line, standalone, egress, security } = recipe;
      const lines = { [name]: line, ...(standalone ? { [standalone.name]: standalone.line } : {}) };
      const scene = { lines, egress, consumers: [name], restPorts: restPortsOf(name, security) };
      expect(openConnections(output, scene)).toEqual(neededConnections(output, scene));
    }),
    { numRuns: 10 },
  );
});
