import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Chart, Duration, Size } from 'cdk8s';
import { Cpu, Ingress } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import {
  LocalStorage,
  MessageQueue,
  MetaStore,
  MilvusCluster,
  MilvusFindingsError,
  MilvusStandalone,
  MilvusVersion,
  type MinioProps,
  ObjectStorage,
  QueryNodeGroup,
  WorkloadIdentity,
} from '@org/milvus-k8s';
import { cluster, externalDependencies } from '../support/instances';
import { errorOf, findingsOf, newChart } from '../support/synthesis';

/** An app with mistakes in two charts, three constructs and several props. */
function buildMistakes(chart: Chart): void {
  const milvus = cluster(chart, {
    version: MilvusVersion.of('2.7.1'),
    proxy: { replicas: 0, cpu: Cpu.units(0) },
    dependencies: externalDependencies(chart, 'deps', {
      metaStore: MetaStore.etcd([]),
      objectStorage: ObjectStorage.s3({ bucket: 'A_B', region: 'eu-west-1' }),
    }),
  });
  new QueryNodeGroup(chart, 'hot', { cluster: milvus, replicas: 1.5 });
  new MilvusStandalone(new Chart(chart.node.root, 'another', { namespace: 'lab' }), 'Small');
}

function report(chart: Chart = newChart()): MilvusFindingsError {
  buildMistakes(chart);
  const error = errorOf(chart);
  if (!error) throw new Error('The mistakes were not found.');
  return error;
}

let directory: string;
beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'findings-'))));
afterEach(() => rmSync(directory, { recursive: true }));

test('all mistakes of an app come together, sorted by construct path and prop', () => {
  const places = report().findings.map(({ path, prop, rule }) => [path, prop, rule.id]);
  expect(places).toEqual([
    ['another/Small', 'name', 'MK-NAM-001'],
    ['test/deps', 'metaStore.endpoints', 'MK-DEP-001'],
    ['test/deps', 'objectStorage.bucket', 'MK-DEP-003'],
    ['test/deps', 'objectStorage.credentials', 'MK-DEP-004'],
    ['test/hot', 'replicas', 'MK-ROL-022'],
    ['test/milvus', 'proxy.cpu', 'MK-ROL-002'],
    ['test/milvus', 'proxy.replicas', 'MK-ROL-001'],
    ['test/milvus', 'version', 'MK-VER-001'],
  ]);
});

test('the text counts the mistakes and prints each with its place, reason, fix and rule', () => {
  const { message } = report();
  expect(message).toMatch(/^8 mistakes in this app; nothing was written\./);
  expect(message).toContain(
    [
      'error [test/milvus] proxy.replicas: is 0.',
      '    why: Every role of the release needs at least one pod; without one of them Milvus does not serve.',
      '    instead: Write a whole number of 1 or more.',
      '    rule: role without pods: MK-ROL-001, node_modules/@org/milvus-k8s/docs/reference/rules/role.md#mk-rol-001',
    ].join('\n'),
  );
});

test('a single mistake is counted as one', () => {
  const chart = newChart();
  new MilvusStandalone(chart, 'milvus', { service: { port: 0 } });
  expect(errorOf(chart)?.message).toMatch(/^1 mistake in this app/);
});

test('the error has no stack trace, because its places are construct paths', () => {
  const error = report();
  expect(error.stack).not.toMatch(/^\s+at /m);
  expect(error.stack).toBe(error.message);
});

test('app.synth() writes no file', () => {
  const app = new App({ outdir: join(directory, 'dist') });
  buildMistakes(new Chart(app, 'test', { namespace: 'search' }));
  expect(() => app.synth()).toThrow(MilvusFindingsError);
  expect(existsSync(app.outdir) ? readdirSync(app.outdir) : []).toEqual([]);
});

test('app.synthYaml() gives the same report in place of YAML', () => {
  const app = new App();
  buildMistakes(new Chart(app, 'test', { namespace: 'search' }));
  expect(() => app.synthYaml()).toThrow(report().message);
});

test('the report is the same at a second synth', () => {
  const chart = newChart();
  const { message } = report(chart);
  expect(errorOf(chart)?.message).toBe(message);
});

test('mistakes of constructs that are not of this library come along', () => {
  const chart = newChart();
  new Ingress(chart, 'ingress');
  const custom = new Construct(chart, 'custom');
  custom.node.addValidation({ validate: () => ['the colour is missing'] });
  const error = report(chart);
  expect(error.otherErrors).toEqual([expect.stringMatching(/^\[test\/ingress\] .*ingress/i), '[test/custom] the colour is missing']);
  expect(error.message).toMatch(/^10 mistakes/);
  expect(error.message).toContain('[test/custom] the colour is missing');
});

test('without findings of its own the library leaves validation errors of others alone', () => {
  const chart = newChart();
  new MilvusStandalone(chart, 'milvus');
  const custom = new Construct(chart, 'custom');
  custom.node.addValidation({ validate: () => ['the colour is missing'] });
  expect(() => errorOf(chart)).toThrow('[test/custom] the colour is missing');
});

test('value factories take any text and number without throwing', () => {
  const values = () => [
    ...['', '9', '2.6', 'latest', 'v', '2.6.x', '999999999999.1.1'].map((version) =>
      MilvusVersion.of(version, { image: '', allowVulnerable: '' }),
    ),
    ...['', 'A_B', '..', '/'].map((bucket) => ObjectStorage.s3({ bucket, region: '' })),
    ...['', ':', 'a', 'http://a:1', ':::'].map((endpoint) => ObjectStorage.minio({ endpoint, bucket: '' } as MinioProps)),
    ...['', ':', 'http://a'].map((host) => MessageQueue.pulsar({ host, port: Number.NaN })),
    ...[[], [''], [':0']].map((brokers) => MessageQueue.kafka({ brokers })),
    ...[[], [''], ['a']].map((endpoints) => MetaStore.etcd(endpoints)),
    ...['', 'milvus', 'arn:'].map((arn) => WorkloadIdentity.awsRole(arn)),
    LocalStorage.emptyDir(Size.gibibytes(0)),
    LocalStorage.persistent({ size: Size.kibibytes(0) }),
    LocalStorage.ephemeralVolume({ size: Size.tebibytes(0) }),
  ];
  expect(values).not.toThrow();
});

test('constructors take these values without throwing', () => {
  const chart = newChart();
  const broken = () => {
    const milvus = new MilvusCluster(chart, 'X_Y', {
      name: '',
      version: MilvusVersion.of(''),
      etcdRootPath: '',
      bucketRootPath: '/',
      channelPrefix: ' ',
      imageRegistry: '',
      imageDigest: '',
      config: { '': 1, 'a..b': Number.NaN },
      service: { name: '', port: -1, nodePort: 0.5, sourceRanges: [] },
      dependencies: externalDependencies(chart, 'dependencies', {
        metaStore: MetaStore.etcd(['']),
        objectStorage: ObjectStorage.minio({ endpoint: '', bucket: '' } as MinioProps),
        messageQueue: MessageQueue.rocksmq(),
      }),
      podDefaults: {
        config: { kafka: { consumer: { a: 1, 'a.b': 2 } }, 'queryNode.gracefulStopTimeout': Duration.millis(1) },
        probes: { startup: Duration.millis(1), readiness: Duration.seconds(0), liveness: Duration.seconds(Number.NaN) },
        minReady: Duration.millis(500),
        lostNodeTolerance: Duration.millis(500),
        terminationGracePeriod: Duration.millis(1500),
        memory: Size.kibibytes(0.0001),
      },
      dataNode: { keda: { maxReplicas: 0.5, schedule: [], pollingInterval: Duration.millis(1) } },
      proxy: { autoscaling: { minReplicas: Number.NaN, maxReplicas: -1, cpuUtilization: 0, memoryUtilization: 101 }, replicas: -1 },
      queryNode: { storage: LocalStorage.emptyDir(Size.gibibytes(0)) },
    });
    new QueryNodeGroup(chart, 'Hot', { cluster: milvus, resourceGroup: '', replicas: Number.NaN });
  };
  expect(broken).not.toThrow();
  const found = errorOf(chart)?.findings ?? [];
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter(({ rule }) => rule.id === 'MK-ROL-020').map(({ prop }) => prop)).toEqual([
    'dataNode.keda.pollingInterval',
    'podDefaults.lostNodeTolerance',
    'podDefaults.minReady',
    'podDefaults.probes.liveness',
    'podDefaults.probes.readiness',
    'podDefaults.probes.startup',
    'podDefaults.terminationGracePeriod',
  ]);
});

test('one mistake in podDefaults is one finding that names the roles', () => {
  const chart = newChart();
  cluster(chart, { podDefaults: { volumeMounts: [{ name: 'certs', mountPath: '/opt/certs' }] } });
  expect(findingsOf(chart).map(({ prop, problem }) => [prop, problem.split(';')[0]])).toEqual([
    [
      'podDefaults.volumeMounts[0].name',
      "'certs' is not a volume of milvus-mixcoord, milvus-streamingnode, milvus-querynode, milvus-datanode and milvus-proxy",
    ],
  ]);
});

test('a name that is too long is reported once, with the length that makes all derived names legal', () => {
  const chart = newChart();
  cluster(chart, {}, 'm'.repeat(60));
  expect(findingsOf(chart).map(({ prop, fix }) => [prop, fix])).toEqual([
    ['name', 'Shorten name (by default the construct id) by 11 characters or more.'],
  ]);
});
