import type { Chart } from 'cdk8s';
import { Size } from 'cdk8s';
import { parse } from 'yaml';
import { LocalStorage, MilvusStandalone, MilvusVersion, QueryNodeGroup } from '@org/milvus-k8s';
import { AppModel, type AppContents, type InstanceModel } from '@org/milvus-k8s/model';
import { exportHelm, helmReport, helmValuesText } from '@org/milvus-k8s/operator';
import { EXAMPLE_NAMES, exampleChart } from '../support/examples';
import { cluster } from '../support/instances';
import { newChart } from '../support/synthesis';
import { unknownValues } from './chart-values';

const modelOf = (chart: Chart): InstanceModel => {
  const [instance] = AppModel.of(chart).seal().instances;
  if (!instance) throw new Error('The app has no Milvus.');
  return instance;
};

const built = (build: (chart: Chart) => void): InstanceModel => {
  const chart = newChart();
  build(chart);
  return modelOf(chart);
};

const exported = (build: (chart: Chart) => void) => exportHelm(built(build));

type Tree = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const valuesOf = (build: (chart: Chart) => void) => exported(build).values as Tree;

const userYaml = (values: Tree) => parse(String(values['extraConfigFiles']?.['user.yaml'])) as Tree;

describe.each(EXAMPLE_NAMES)('the values of the example %s', (name) => {
  const { instances } = AppModel.of(exampleChart(name)).seal();

  test('have names that the chart knows', () => {
    expect(instances.flatMap((instance) => unknownValues(exportHelm(instance).values))).toEqual([]);
  });

  test('keep the data: prefixes, bucket and queue', () => {
    for (const instance of instances) {
      const config = String((exportHelm(instance).values as Tree)['extraConfigFiles']?.['user.yaml']);
      for (const { value } of instance.prefixes) expect(config).toContain(value);
      for (const name of ['bucket'] as const) expect(config).toContain(instance.choices[name] ?? '');
    }
  });

  test('are the same from the model as JSON', () => {
    const { instances: read } = JSON.parse(AppModel.of(exampleChart(name)).sealToJson()) as AppContents;
    expect(read.map((instance) => helmValuesText(exportHelm(instance)))).toEqual(
      instances.map((instance) => helmValuesText(exportHelm(instance))),
    );
  });
});

test('a cluster has its sizes, its replicas and its release', () => {
  const values = valuesOf((chart) =>
    cluster(chart, { version: MilvusVersion.of('2.6.25'), queryNode: { replicas: 5, memory: Size.gibibytes(24) } }),
  );
  expect(values['image']?.['all']).toEqual({ repository: 'docker.io/milvusdb/milvus', tag: 'v2.6.25', pullPolicy: 'IfNotPresent' });
  expect(values['queryNode']).toMatchObject({ enabled: true, replicas: 5, resources: { limits: { memory: '24Gi' } } });
  expect(values['fullnameOverride']).toBe('milvus');
  expect(values['cluster']).toEqual({ enabled: true });
});

test('every service is external, and none of the chart is on', () => {
  const values = valuesOf((chart) => cluster(chart));
  expect(['etcd', 'minio', 'pulsar', 'pulsarv3', 'kafka'].map((name) => values[name]?.['enabled'])).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(values['externalEtcd']).toEqual({ enabled: true, endpoints: ['etcd-0.etcd:2379'] });
  expect(values['externalPulsar']).toMatchObject({ enabled: true, host: 'pulsar-proxy.pulsar', port: 6650 });
});

test('defaults of Milvus that the chart would change stay: the path of the write-ahead log, and the size of a message', () => {
  const [woodpecker] = AppModel.of(exampleChart('cluster-in-cluster')).seal().instances;
  const storage = woodpecker && userYaml(exportHelm(woodpecker).values as Tree)['woodpecker']?.['storage'];
  expect(storage).toEqual({ type: 'minio', rootPath: 'default' });
  expect(userYaml(valuesOf((chart) => cluster(chart)))['pulsar']?.['maxMessageSize']).toBe(2097152);
});

test('no secret is in the values: keys are variables that come from a Secret', () => {
  const { values } = exportHelm(modelOf(exampleChart('cluster-in-cluster')));
  expect(values['externalS3']).toMatchObject({ accessKey: '', secretKey: '' });
  expect(JSON.stringify(values['proxy'])).toContain('secretKeyRef');
});

test('the configuration of one role is a variable of that role', () => {
  const values = valuesOf((chart) => cluster(chart, { config: { 'log.format': 'json' }, queryNode: { config: { 'log.level': 'warn' } } }));
  expect(userYaml(values)['log']).toEqual({ format: 'json' });
  expect(values['queryNode']?.['extraEnv']).toContainEqual({ name: 'MILVUS_CONF_LOG_LEVEL', value: 'warn' });
  expect(JSON.stringify(values['dataNode'])).not.toContain('LOG_LEVEL');
});

test('an autoscaler of the proxies becomes that of the chart', () => {
  const values = valuesOf((chart) => cluster(chart, { proxy: { autoscaling: { minReplicas: 2, maxReplicas: 6, cpuUtilization: 60 } } }));
  expect(values['proxy']).toMatchObject({ replicas: -1, hpa: { enabled: true, minReplicas: 2, maxReplicas: 6, cpuUtilization: 60 } });
});

test('pods are spread by the labels of the chart', () => {
  const values = valuesOf((chart) => cluster(chart));
  expect(JSON.stringify(values['proxy']?.['topologySpreadConstraints'])).toContain(
    '"matchLabels":{"app.kubernetes.io/name":"milvus","app.kubernetes.io/instance":"milvus","component":"proxy"}',
  );
});

test('a standalone keeps its disk and its queue', () => {
  const values = valuesOf(
    (chart) => void new MilvusStandalone(chart, 'milvus', { storage: LocalStorage.persistent({ size: Size.gibibytes(80) }) }),
  );
  expect(values['cluster']).toEqual({ enabled: false });
  expect(values['standalone']).toMatchObject({
    messageQueue: 'rocksmq',
    persistence: { enabled: true, persistentVolumeClaim: { size: '80Gi' } },
  });
  expect(userYaml(values)['etcd']?.['config']).toBeUndefined();
});

test('what the values cannot say is in the report, with the reason', () => {
  const report = helmReport(
    exported((chart) => {
      const milvus = cluster(chart, { proxy: { priorityClassName: 'high' }, dataNode: { recommendResources: true } });
      new QueryNodeGroup(chart, 'hot', { cluster: milvus, resourceGroup: 'hot', memory: Size.gibibytes(64) });
    }),
  );
  expect(report).toContain('proxy: placement. The chart has no value for priorityClassName');
  expect(report).toContain('dataNode: recommendResources. The chart has no VerticalPodAutoscaler.');
  expect(report).toContain('query nodes hot. The chart runs a Deployment for each resource group');
  expect(report).toContain('drain. The kubelet kills a pod after 30 seconds');
  expect(report).toContain('ServiceAccount milvus.');
});
