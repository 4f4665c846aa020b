import { Size, type Chart } from 'cdk8s';
import { PersistentVolumeClaim } from 'cdk8s-plus-27';
import {
  ExternalDependencies,
  InClusterEtcd,
  LocalStorage,
  MessageQueue,
  MetaStore,
  MilvusCluster,
  MilvusStandalone,
  MilvusVersion,
  Naming,
  ObjectStorage,
  type IMetaStore,
  type MilvusClusterProps,
  type MilvusStandaloneProps,
  type NamingScheme,
} from '@org/milvus-k8s';
import { secret } from '../support/instances';

/** Values of a live instance of the chart that has its defaults. */
export const CHART_VALUES = {
  version: MilvusVersion.of('2.6.15'),
  etcdRootPath: 'by-dev',
  bucketRootPath: 'file',
  channelPrefix: 'by-dev',
} as const;

/** The replicas of the live release: another number would be a second change. */
const LIVE_SIZES = {
  mixCoord: { replicas: 1 },
  proxy: { replicas: 2 },
  queryNode: { replicas: 2 },
  dataNode: { replicas: 1 },
  streamingNode: { replicas: 1 },
} as const;

/** The services that the chart started: its etcd is taken over, MinIO and Pulsar stay as they are. */
function chartDependencies(chart: Chart, release: string, metaStore: IMetaStore): ExternalDependencies {
  return new ExternalDependencies(chart, 'dependencies', {
    metaStore,
    objectStorage: ObjectStorage.minio({
      endpoint: `${release}-minio:9000`,
      bucket: 'milvus-bucket',
      credentials: { secret: secret(chart, `${release}-minio`) },
    }),
    messageQueue: MessageQueue.pulsar({ host: `${release}-pulsarv3-proxy` }),
  });
}

/** The etcd of a release, taken over. */
export function adoptedEtcd(chart: Chart, naming: NamingScheme): InClusterEtcd {
  return new InClusterEtcd(chart, 'etcd', { naming, storage: { size: Size.gibibytes(10) } });
}

/** The cluster of a release of the chart, taken over. */
export function adoptedChart(chart: Chart, release = 'rel', props: Partial<MilvusClusterProps> = {}): MilvusCluster {
  const naming = Naming.helmRelease({ release });
  return new MilvusCluster(chart, 'milvus', {
    ...CHART_VALUES,
    ...LIVE_SIZES,
    naming,
    service: { metrics: true },
    dependencies: chartDependencies(chart, release, adoptedEtcd(chart, naming)),
    ...props,
  });
}

/** The standalone of a release of the chart, with everything on its claim. */
export function adoptedStandalone(chart: Chart, release = 'rel', props: Partial<MilvusStandaloneProps> = {}): MilvusStandalone {
  return new MilvusStandalone(chart, 'milvus', {
    ...CHART_VALUES,
    naming: Naming.helmRelease({ release }),
    service: { metrics: true },
    messageQueue: MessageQueue.rocksmq(),
    storage: LocalStorage.existingClaim({
      claim: PersistentVolumeClaim.fromClaimName(chart, 'claim', `${release}-milvus`),
      size: Size.gibibytes(50),
    }),
    ...props,
  });
}

/** The cluster of a `Milvus` of the operator, taken over. */
export function adoptedMilvus(chart: Chart, naming: NamingScheme, props: Partial<MilvusClusterProps> = {}): MilvusCluster {
  const metaStore = MetaStore.etcd([0, 1, 2].map((member) => `search-etcd-${member}.search-etcd-headless.search:2379`));
  return new MilvusCluster(chart, 'milvus', {
    ...CHART_VALUES,
    ...LIVE_SIZES,
    etcdRootPath: 'search',
    bucketRootPath: 'files',
    channelPrefix: 'search',
    naming,
    service: { metrics: true },
    dependencies: chartDependencies(chart, 'search', metaStore),
    ...props,
  });
}
