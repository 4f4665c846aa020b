import { Cron, Size } from 'cdk8s';
import { Cpu, Secret } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import {
  ExternalDependencies,
  InCluster,
  InClusterDependencies,
  MessageQueue,
  MetaStore,
  MilvusVersion,
  ObjectStorage,
  WorkloadIdentity,
  type IDependencies,
  type MilvusClusterProps,
} from '@org/milvus-k8s';
import { ArgoDestination } from '@org/milvus-k8s/gitops';

/** What differs between the environments. An environment that lacks a value does not compile. */
export interface Environment {
  readonly version: MilvusVersion;
  readonly sizes: Pick<MilvusClusterProps, 'profile' | 'proxy' | 'mixCoord' | 'streamingNode' | 'dataNode' | 'queryNode'>;
  readonly dependencies: (scope: Construct) => IDependencies;
  /** Host of the gateway; nobody outside connects without one. */
  readonly hostname: string | undefined;
  /** Whether clients need a password, every finding stops the synth, and somebody is woken by alerts. */
  readonly isCritical: boolean;
  readonly backup: Cron | undefined;
  readonly cluster: ArgoDestination;
}

/** Production gets a release when test has run it: this is the line of a promotion. */
const RELEASES = { development: MilvusVersion.of('2.6.26'), test: MilvusVersion.of('2.6.26'), production: MilvusVersion.of('2.6.25') };

/** Pods that need little most of the time. Milvus counts the whole CPUs of the limit. */
const sized = (request: number, limit: number, memory: number, replicas: number) => ({
  replicas,
  cpu: { request: Cpu.millis(request), limit: Cpu.units(limit) },
  memory: Size.gibibytes(memory),
});

/** The keys of MinIO, in a Secret that a person creates. */
const minio = (scope: Construct) => ({ secret: Secret.fromSecretName(scope, 'minio', 'dependencies-minio') });

export const ENVIRONMENTS: Readonly<Record<'development' | 'test' | 'production', Environment>> = {
  development: {
    version: RELEASES.development,
    sizes: { profile: 'development' },
    dependencies: (scope) =>
      new InClusterDependencies(scope, 'dependencies', {
        profile: 'development',
        objectStorage: InCluster.minio({ credentials: minio(scope) }),
      }),
    hostname: undefined,
    isCritical: false,
    backup: undefined,
    cluster: ArgoDestination.IN_CLUSTER,
  },
  // Two of what clients wait for, on three nodes with 4 CPU and 16 GiB: about 2 million vectors of 768 dimensions.
  test: {
    version: RELEASES.test,
    sizes: {
      proxy: sized(500, 1, 1, 2),
      mixCoord: sized(500, 1, 1, 1),
      streamingNode: sized(1000, 1, 4, 2),
      dataNode: sized(1000, 1, 4, 1),
      queryNode: sized(1500, 2, 6, 2),
    },
    dependencies: (scope) =>
      new InClusterDependencies(scope, 'dependencies', {
        metaStore: InCluster.etcd({ cpu: Cpu.millis(250), memory: Size.mebibytes(512) }),
        objectStorage: InCluster.minio({ cpu: Cpu.millis(250), memory: Size.gibibytes(1), credentials: minio(scope) }),
      }),
    hostname: undefined,
    isCritical: false,
    backup: undefined,
    cluster: ArgoDestination.IN_CLUSTER,
  },
  production: {
    version: RELEASES.production,
    sizes: { profile: 'highly-available', queryNode: { replicas: 6 } },
    dependencies: (scope) =>
      new ExternalDependencies(scope, 'dependencies', {
        metaStore: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
        objectStorage: ObjectStorage.s3({ bucket: 'bank-vectors', region: 'eu-central-1', identity: IDENTITY }),
        messageQueue: MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar' }),
      }),
    hostname: 'milvus.bank.example',
    isCritical: true,
    backup: Cron.schedule({ minute: '30', hour: '1' }),
    cluster: ArgoDestination.cluster('production'),
  },
};

/** May read and write the buckets of production. */
export const IDENTITY = WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/bank-milvus');
