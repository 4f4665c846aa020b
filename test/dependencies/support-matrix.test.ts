import type { Chart } from 'cdk8s';
import {
  ExternalDependencies,
  type IMessageQueue,
  type IMetaStore,
  type IObjectStorage,
  MessageQueue,
  MetaStore,
  MilvusCluster,
  MilvusStandalone,
  ObjectStorage,
} from '@org/milvus-k8s';
import {
  MESSAGE_QUEUE_NAMES,
  META_STORE_NAMES,
  OBJECT_STORAGE_NAMES,
  obstacles,
  type Combination,
  type MessageQueueName,
  type MetaStoreName,
  type ObjectStorageName,
} from '../../scripts/reference/dependency-matrix';
import { RELEASES as FACTS } from '../../src/version';
import { LINES, RELEASES, secret, type Line } from '../support/instances';
import { findingsOf, newChart, synth } from '../support/synthesis';

const keys = (chart: Chart) => ({ credentials: { secret: secret(chart, 'storage') } });
const etcd = MetaStore.etcd(['etcd:2379']);

/** A service of every kind in the tables of facts; a new kind without one stops compiling. */
const META_STORES: Readonly<Record<MetaStoreName, IMetaStore>> = {
  etcd,
  tikv: MetaStore.tikv({ pd: 'pd.tikv:2379', etcd }),
};

const OBJECT_STORAGES: Readonly<Record<ObjectStorageName, (chart: Chart) => IObjectStorage>> = {
  s3: (chart) => ObjectStorage.s3({ bucket: 'vectors', region: 'eu-west-1', ...keys(chart) }),
  minio: (chart) => ObjectStorage.minio({ endpoint: 'minio:9000', bucket: 'vectors', ...keys(chart) }),
  gcs: (chart) => ObjectStorage.googleCloudStorage({ bucket: 'vectors', ...keys(chart) }),
  'gcs-native': (chart) => ObjectStorage.googleCloudStorage({ bucket: 'vectors', serviceAccountKey: { secret: secret(chart, 'google') } }),
  'azure-blob': (chart) => ObjectStorage.azureBlob({ account: 'search', container: 'vectors', ...keys(chart) }),
  'alibaba-oss': (chart) => ObjectStorage.alibabaOss({ bucket: 'vectors', region: 'cn-hangzhou', ...keys(chart) }),
  'tencent-cos': (chart) => ObjectStorage.tencentCos({ bucket: 'vectors-1250000000', region: 'ap-shanghai', ...keys(chart) }),
  'huawei-obs': (chart) => ObjectStorage.huaweiObs({ bucket: 'vectors', region: 'cn-north-4', ...keys(chart) }),
};

const MESSAGE_QUEUES: Readonly<Record<MessageQueueName, IMessageQueue>> = {
  pulsar: MessageQueue.pulsar({ host: 'pulsar' }),
  kafka: MessageQueue.kafka({ brokers: ['kafka:9092'] }),
  woodpecker: MessageQueue.woodpecker(),
  'woodpecker-service': MessageQueue.woodpeckerService({ pools: [{ name: 'region-1', seeds: ['woodpecker:18080'] }] }),
  rocksmq: MessageQueue.rocksmq(),
  natsmq: MessageQueue.natsmq(),
};

function declare(chart: Chart, { metaStore, objectStorage, messageQueue, mode, version }: Combination): void {
  const dependencies = new ExternalDependencies(chart, 'dependencies', {
    metaStore: META_STORES[metaStore],
    objectStorage: OBJECT_STORAGES[objectStorage](chart),
    messageQueue: MESSAGE_QUEUES[messageQueue],
  });
  if (mode === 'cluster') new MilvusCluster(chart, 'milvus', { version, dependencies });
  else new MilvusStandalone(chart, 'milvus', { version, dependencies });
}

/** What was recorded of a combination that synthesizes. */
function recorded(combination: Combination): unknown {
  const chart = newChart();
  declare(chart, combination);
  return synth(chart).get('ConfigMap', 'milvus-choices').data;
}

const combinations = META_STORE_NAMES.flatMap((metaStore) =>
  OBJECT_STORAGE_NAMES.flatMap((objectStorage) => MESSAGE_QUEUE_NAMES.map((messageQueue) => ({ metaStore, objectStorage, messageQueue }))),
);

/** All combinations for the lines of the reference page; for older ones those in which the meta store is not repeated. */
function combinationsOf(line: Line): typeof combinations {
  if (FACTS[line].securityFloor !== undefined) return combinations;
  return combinations.filter(({ metaStore, ...others }) => metaStore === 'etcd' || isFirst(others));
}

function isFirst({ objectStorage, messageQueue }: Pick<Combination, 'objectStorage' | 'messageQueue'>): boolean {
  return objectStorage === OBJECT_STORAGE_NAMES[0] && messageQueue === MESSAGE_QUEUE_NAMES[0];
}

describe.each(LINES)('Milvus %s', (line) => {
  describe.each(['cluster', 'standalone'] as const)('%s', (mode) => {
    test.each(combinationsOf(line))('$metaStore, $objectStorage, $messageQueue', (choice) => {
      const combination = { ...choice, mode, version: RELEASES[line] };
      const expected = obstacles(combination).map(({ id }) => id);
      if (expected.length === 0) {
        expect(recorded(combination)).toMatchObject({
          'meta-store': choice.metaStore,
          'object-storage': choice.objectStorage,
          'message-queue': choice.messageQueue,
        });
      } else {
        const chart = newChart();
        declare(chart, combination);
        const errors = findingsOf(chart).filter(({ rule }) => rule.severity === 'error');
        expect([...new Set(errors.map(({ rule }) => rule.id))].sort()).toEqual([...expected].sort());
      }
    });
  });
});

test('the table has legal and refused combinations, and every reason at least once', () => {
  const verdicts = LINES.flatMap((line) =>
    combinations.map((choice) => obstacles({ ...choice, mode: 'cluster', version: RELEASES[line] })),
  );
  expect(verdicts.filter((rules) => rules.length === 0).length).toBeGreaterThan(50);
  expect([...new Set(verdicts.flat().map(({ id }) => id))].sort()).toEqual(['MK-DEP-006', 'MK-DEP-007', 'MK-DEP-032']);
});
