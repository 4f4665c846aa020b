import type { Chart } from 'cdk8s';
import {
  InClusterMinio,
  InClusterWoodpecker,
  MilvusVersion,
  ObjectStorage,
  type IObjectStorage,
  type InClusterWoodpeckerProps,
} from '@org/milvus-k8s';
import { cluster, externalDependencies, secret } from '../../support/instances';
import { output, type Output } from '../../support/synthesis';
import { testEachProp } from '../../support/each-prop';
import { monitoring, namingCase, serviceCases } from './service-cases';

const store = (chart: Chart, id: string) => new InClusterMinio(chart, id, { credentials: { secret: secret(chart, id) } });

testEachProp<InClusterWoodpeckerProps>(
  'InClusterWoodpeckerProps',
  (chart, props) => {
    const messageQueue = new InClusterWoodpecker(chart, 'search', props);
    const { objectStorage = store(chart, 'store') } = props;
    const dependencies = externalDependencies(chart, 'bundle', { objectStorage, messageQueue });
    cluster(chart, { version: MilvusVersion.V3_0, dependencies, stopped: props.stopped ?? false });
  },
  {
    ...serviceCases('search-woodpecker'),
    monitoring: monitoring('search-woodpecker', 9091),
    naming: namingCase('rel-search-woodpecker'),
    name: {
      value: () => 'vectors',
      shows: (o) => expect(o.workload('vectors-woodpecker').spec.serviceName).toBe('vectors-woodpecker-headless'),
    },
    nodes: {
      value: () => 3,
      shows: (o) => {
        expect(o.workload('search-woodpecker').spec.replicas).toBe(3);
        expect(String(o.config('milvus-streamingnode')['woodpecker.client.quorum.quorumBufferPools'])).toContain(
          '"search-woodpecker-2.search-woodpecker-headless.search.svc:18080"]',
        );
      },
    },
    objectStorage: {
      value: (chart) => store(chart, 'other'),
      shows: (o) => {
        expect(o.environment('search-woodpecker', 'MINIO_ADDRESS')).toBe('other-minio.search.svc');
        expect(o.environment('search-woodpecker', 'MINIO_SECRET_KEY')).toEqual({ secretKeyRef: { name: 'other', key: 'secretkey' } });
        expect(JSON.stringify(o.get('NetworkPolicy', 'other-minio').spec)).toContain('"app.kubernetes.io/name":"woodpecker"');
      },
    },
  },
);

const keys = (chart: Chart) => ({ credentials: { secret: secret(chart, 'keys'), version: '7' } });

/** A woodpecker whose storage is that of its Milvus. */
const onStorage = (objectStorage: (chart: Chart) => IObjectStorage) =>
  output((chart) => {
    const messageQueue = new InClusterWoodpecker(chart, 'search');
    const dependencies = externalDependencies(chart, 'bundle', { objectStorage: objectStorage(chart), messageQueue });
    cluster(chart, { version: MilvusVersion.V3_0, dependencies });
  });

const settings = (o: Output) => {
  const [container] = o.workload('search-woodpecker').spec.template.spec.initContainers ?? [];
  const text = container?.env?.find(({ name }) => name === 'SETTINGS')?.value;
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
};

describe('a woodpecker without a storage of its own', () => {
  test('moves its log to the MinIO of its Milvus, which lets its nodes in', () => {
    const o = onStorage((chart) => store(chart, 'store'));
    expect(o.environment('search-woodpecker', 'MINIO_ADDRESS')).toBe('store-minio.search.svc');
    expect(JSON.stringify(o.get('NetworkPolicy', 'store-minio').spec)).toContain('"app.kubernetes.io/name":"woodpecker"');
    expect(settings(o)).toBeUndefined();
  });

  test('reaches Amazon S3 over TLS, in its region, and rolls with its keys', () => {
    const o = onStorage((chart) => ObjectStorage.s3({ bucket: 'vectors', region: 'eu-west-1', ...keys(chart) }));
    expect(o.environment('search-woodpecker', 'MINIO_ADDRESS')).toBe('s3.eu-west-1.amazonaws.com');
    expect(o.environment('search-woodpecker', 'MINIO_PORT')).toBe('443');
    expect(o.environment('search-woodpecker', 'MINIO_ACCESS_KEY')).toEqual({ secretKeyRef: { name: 'keys', key: 'accesskey' } });
    expect(settings(o)).toEqual({
      minio: { useSSL: true, useVirtualHost: false, cloudProvider: 'aws', region: 'eu-west-1', createBucket: true, useIAM: false },
    });
    expect(o.workload('search-woodpecker').spec.template.metadata.annotations).toEqual({ 'milvus.io/secret-version': '7' });
  });

  test('takes the name of an account of Azure for its access key', () => {
    const o = onStorage((chart) => ObjectStorage.azureBlob({ account: 'search', container: 'vectors', ...keys(chart) }));
    expect(o.environment('search-woodpecker', 'MINIO_ACCESS_KEY')).toBe('search');
    expect(settings(o)).toMatchObject({ minio: { cloudProvider: 'azure', useSSL: true } });
  });
});

test('a node of woodpecker knows its zone if its Kubernetes node has one', () => {
  const o = onStorage((chart) => store(chart, 'store'));
  expect(o.environment('search-woodpecker', 'AVAILABILITY_ZONE')).toMatchObject({
    fieldRef: { fieldPath: "metadata.labels['topology.kubernetes.io/zone']" },
  });
});
