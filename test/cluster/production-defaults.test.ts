import { InClusterKafka, LocalStorage, MilvusStandalone, type MilvusVersion } from '@org/milvus-k8s';
import { App, Chart, Size } from 'cdk8s';
import { Namespaces } from 'cdk8s-plus-27';
import { parse } from 'yaml';
import { windowOf } from '../role/pod-cases';
import { inClusterDependencies, LINES, RELEASES, cluster, externalDependencies } from '../support/instances';
import { waveOf } from '../support/pods';
import { newChart, output, synth } from '../support/synthesis';

const whole = output((chart) => cluster(chart));
const small = output((chart) => new MilvusStandalone(chart, 'milvus'));

describe('every Milvus container', () => {
  const containers = [...whole.workloads, ...small.workloads].flatMap(({ spec }) => spec.template.spec.containers);

  test('is given five minutes to start, and five of bad health before it restarts', () => {
    for (const { startupProbe, livenessProbe } of containers) expect([windowOf(startupProbe), windowOf(livenessProbe)]).toEqual([300, 300]);
  });

  test('leaves its Services long before it restarts', () => {
    for (const { readinessProbe, livenessProbe } of containers) expect(windowOf(readinessProbe)).toBeLessThan(windowOf(livenessProbe) / 2);
  });

  test('knows its memory limit, which equals its request', () => {
    for (const { resources, env } of containers) {
      expect(resources?.limits?.['memory']).toBe(resources?.requests?.['memory']);
      expect(env).toContainEqual({
        name: 'MEM_LIMIT',
        // Argo CD sees a difference for ever without the divisor that the API server adds.
        valueFrom: { resourceFieldRef: { resource: 'limits.memory', divisor: '0' } },
      });
    }
  });
});

test('budgets exist where there is more than one pod, and let one go at a time', () => {
  expect(whole.find('PodDisruptionBudget', 'milvus-mixcoord')).toBeUndefined();
  expect(whole.get('PodDisruptionBudget', 'milvus-querynode').spec.maxUnavailable).toBe(1);
});

test('a rollout waits longer for a query node, whose predecessor still hands over, than for any other role', () => {
  const waits = new Map(whole.workloads.map(({ metadata, spec }) => [metadata.name, spec.minReadySeconds ?? 0]));
  const { 'milvus-querynode': queryNode = 0, ...others } = Object.fromEntries(waits);
  expect(queryNode).toBeGreaterThan(17);
  for (const wait of Object.values(others)) expect(wait).toBe(10);
});

test('pods spread over zones and hosts as a wish, each revision by itself', () => {
  const spread = whole.workload('milvus-proxy').spec.template.spec.topologySpreadConstraints ?? [];
  expect(
    spread.map(({ topologyKey, maxSkew, whenUnsatisfiable, matchLabelKeys }) => [topologyKey, maxSkew, whenUnsatisfiable, matchLabelKeys]),
  ).toEqual([
    ['topology.kubernetes.io/zone', 1, 'ScheduleAnyway', ['pod-template-hash']],
    ['kubernetes.io/hostname', 1, 'ScheduleAnyway', ['pod-template-hash']],
  ]);
});

test.each(LINES)('another number of pods restarts none of those that run, in Milvus %s', (line) => {
  const scaled = (replicas: number) => {
    const coordinator = { mixCoord: { replicas } };
    const workers = { proxy: { replicas }, queryNode: { replicas }, dataNode: { replicas } };
    const { workloads } = output((chart) => cluster(chart, { version: RELEASES[line], ...coordinator, ...workers }));
    return workloads.map(({ metadata, spec }) => [metadata.name, spec.template]);
  };
  expect(scaled(3)).toEqual(scaled(1));
});

describe('a standalone', () => {
  test('keeps its data on a disk that outlives the pod and the construct', () => {
    const { spec } = small.get('StatefulSet', 'milvus');
    expect(spec.volumeClaimTemplates?.[0]?.spec.resources.requests['storage']).toBe('50Gi');
    expect(spec.persistentVolumeClaimRetentionPolicy).toEqual({ whenDeleted: 'Retain', whenScaled: 'Retain' });
    expect(small.container('milvus').volumeMounts).toContainEqual({ name: 'data', mountPath: '/var/lib/milvus' });
  });

  test('keeps everything that has to last below its disk', () => {
    const config = small.config('milvus');
    for (const key of ['localStorage.path', 'rocksmq.path', 'etcd.data.dir']) expect(config[key]).toMatch(/^\/var\/lib\/milvus\//);
  });

  test('compacts its embedded etcd and bounds it', () => {
    const config = small.config('milvus');
    const file = String(config['etcd.config.path']).split('/').pop() ?? '';
    const etcd = parse(small.get('ConfigMap', 'milvus-config').data?.[file] ?? '') as Record<string, unknown>;
    expect(etcd['quota-backend-bytes']).toBe(4294967296);
    expect(etcd['auto-compaction-mode']).toBe('revision');
    expect(Number(etcd['auto-compaction-retention'])).toBeGreaterThan(0);
  });

  test('can run on one etcd and one MinIO in the cluster', () => {
    const o = output((chart) => {
      const dependencies = inClusterDependencies(chart, 'deps', { metaStore: { members: 1 }, objectStorage: { nodes: 1 } });
      new MilvusStandalone(chart, 'milvus', { dependencies });
    });
    expect(o.config('milvus')).toMatchObject({
      'etcd.endpoints': ['deps-etcd-0.deps-etcd-headless.search.svc:2379'],
      'minio.address': 'deps-minio.search.svc',
      'mq.type': 'woodpecker',
      'woodpecker.storage.type': 'minio',
    });
  });
});

describe('the way in', () => {
  test('is a ClusterIP Service on 19530 that knows its endpoint', () => {
    const chart = newChart();
    const milvus = cluster(chart);
    expect(milvus.endpoint).toEqual({ host: 'milvus.search.svc', port: 19530, uri: 'http://milvus.search.svc:19530' });
    expect(synth(chart).get('Service', 'milvus').spec).toMatchObject({ type: 'ClusterIP', ports: [{ port: 19530 }] });
  });

  test('follows the name and the port of the Service', () => {
    const milvus = new MilvusStandalone(newChart(), 'milvus', { service: { name: 'vectors', port: 443 } });
    expect(milvus.endpoint.uri).toBe('http://vectors.search.svc:443');
  });

  test('is https if the configuration turns on TLS', () => {
    const encrypted = cluster(newChart(), { proxy: { config: { 'common.security.tlsMode': 1 } } });
    expect(encrypted.endpoint.uri).toBe('https://milvus.search.svc:19530');
    const milvus = new MilvusStandalone(newChart(), 'milvus', { config: { 'common.security.tlsMode': 2 } });
    expect(milvus.endpoint.uri).toBe('https://milvus.search.svc:19530');
  });

  test('is a bare name where the chart has no namespace', () => {
    expect(new MilvusStandalone(new Chart(new App(), 'bare'), 'milvus').endpoint.host).toBe('milvus');
  });
});

describe('the network policy', () => {
  const ports = (o: typeof whole) =>
    o.get('NetworkPolicy', 'milvus').spec.ingress.map((rule) => [rule.ports?.map(({ port }) => port), rule.from?.length]);

  test('opens the client port to all and everything else to the own pods', () => {
    expect(ports(whole)).toEqual([
      [undefined, 1],
      [[19530], undefined],
    ]);
    expect(whole.get('NetworkPolicy', 'milvus').spec.policyTypes).toEqual(['Ingress']);
  });

  test('opens metrics to the monitoring that is named, and to nobody else', () => {
    const o = output((chart) => cluster(chart, { monitoring: [Namespaces.select(chart, 'm', { labels: { name: 'monitoring' } })] }));
    expect(ports(o)).toEqual([
      [undefined, 1],
      [[19530], undefined],
      [[9091], 1],
    ]);
  });

  test('opens the client port to nobody where no client is named', () => {
    expect(ports(output((chart) => cluster(chart, { clients: [] })))).toEqual([[undefined, 1]]);
  });
});

test('what can not be changed later is recorded where the API server refuses a change, off every pod template', () => {
  const o = output((chart) => {
    const messageQueue = new InClusterKafka(chart, 'kafka');
    cluster(chart, {
      version: RELEASES['2.5'],
      dependencies: externalDependencies(chart, 'deps', { messageQueue }),
      etcdRootPath: 'by-dev',
    });
  });
  const choices = o.get('ConfigMap', 'milvus-choices');
  expect(choices).toMatchObject({
    immutable: true,
    metadata: { annotations: { 'milvus.io/release': RELEASES['2.5'].version } },
    data: {
      'message-queue': 'kafka',
      'meta-store': 'etcd',
      'object-storage': 's3',
      'etcd-root-path': 'by-dev',
      'bucket-root-path': 'search-milvus',
      'channel-prefix': 'search-milvus',
      bucket: 'search-vectors',
    },
  });
  expect(waveOf(choices)).toBe(0);
  expect(JSON.stringify(o.workloads)).not.toContain('milvus-choices');
});

test('an upgrade does not change the recorded choices', () => {
  const data = (version: MilvusVersion) => output((chart) => cluster(chart, { version })).get('ConfigMap', 'milvus-choices').data;
  expect(data(RELEASES['3.0'])).toEqual(data(RELEASES['2.6']));
});

test('a query node with a disk of its own is a StatefulSet with a headless Service', () => {
  const o = output((chart) => cluster(chart, { queryNode: { storage: LocalStorage.persistent({ size: Size.gibibytes(100) }) } }));
  expect(o.get('StatefulSet', 'milvus-querynode').spec.serviceName).toBe('milvus-querynode-headless');
  expect(o.get('Service', 'milvus-querynode-headless').spec.clusterIP).toBe('None');
});
