import { Size } from 'cdk8s';
import { InClusterKafka, MessageQueue, MilvusStandalone, ObjectStorage, type MilvusClusterProps } from '@org/milvus-k8s';
import { cluster, externalDependencies, type InClusterSetup, inClusterDependencies, secret } from '../../support/instances';
import { bitnami, chartOfMilvus, chartOfZilliz, etcd, milvus, operator, type BrokenSetup } from './broken-setup';

const of = (props: Partial<MilvusClusterProps>): BrokenSetup['build'] => {
  return (chart) => cluster(chart, props);
};

const minioAt = (endpoint: string): BrokenSetup['build'] => {
  return (chart) => {
    const objectStorage = ObjectStorage.minio({ endpoint, bucket: 'vectors', credentials: { secret: secret(chart, 'minio') } });
    cluster(chart, { dependencies: externalDependencies(chart, 'deps', { objectStorage }) });
  };
};

/** What Kubernetes gives to the pods of a namespace with a Service of this name and port. */
const serviceLink = (name: string, value: string) => of({ podDefaults: { env: { [name]: value } } });

const beside = (props: InClusterSetup): BrokenSetup['build'] => {
  return (chart) => void inClusterDependencies(chart, 'deps', props);
};

const onClass = (storageClassName: string) => ({ storage: { size: Size.gibibytes(50), storageClassName } });

export const BROKEN_DEPENDENCIES: readonly BrokenSetup[] = [
  chartOfMilvus(
    400,
    'a MinIO in the namespace: MINIO_PORT=tcp://… reaches Milvus, "too many colons in address"',
    'MK-ROL-012',
    serviceLink('MINIO_PORT', 'tcp://10.106.237.205:9000'),
  ),
  milvus(28215, 'a Service named minio beside Milvus', 'MK-ROL-012', serviceLink('MINIO_PORT', 'tcp://10.0.0.7:9000')),
  milvus(
    38637,
    'MinIO and Milvus in one namespace: "Endpoint url cannot have fully qualified paths"',
    'MK-ROL-012',
    serviceLink('MINIO_PORT', 'tcp://10.96.0.12:9000'),
  ),
  bitnami(20396, 'the service links of a MinIO of the same release', 'MK-ROL-012', serviceLink('MINIO_PORT', 'tcp://172.20.1.1:80')),
  milvus(
    50217,
    'MQ_TYPE=rocksmq forced on an instance that runs with another queue: it crashes in a loop after the upgrade',
    'MK-ROL-012',
    serviceLink('MQ_TYPE', 'rocksmq'),
  ),
  milvus(23202, 'an external MinIO with a scheme: "too many colons in address"', 'MK-DEP-002', minioAt('http://minio.storage:9000')),
  milvus(17292, 'an S3 endpoint with https://', 'MK-DEP-002', minioAt('https://s3.bank.example:443')),
  milvus(40094, 'the address of MinIO without a port', 'MK-DEP-015', minioAt('minio')),
  chartOfMilvus(456, 'MinIO switched off, and no storage in its place', 'MK-DEP-004', (chart) => {
    const objectStorage = ObjectStorage.s3({ bucket: 'vectors', region: 'eu-west-1' });
    cluster(chart, { dependencies: externalDependencies(chart, 'deps', { objectStorage }) });
  }),
  milvus(7905, 'two instances on one set of services with the same prefixes: neither works', 'MK-DEP-008', (chart) => {
    const dependencies = externalDependencies(chart);
    const same = { etcdRootPath: 'team', bucketRootPath: 'team', channelPrefix: 'team' };
    cluster(chart, { dependencies, ...same }, 'first');
    cluster(chart, { dependencies, ...same }, 'second');
  }),
  milvus(
    6363,
    'a second cluster on the etcd of the first one, both with the default root path',
    'MK-DEP-020',
    of({ etcdRootPath: 'by-dev' }),
  ),
  milvus(40889, 'Pulsar is set, and rocksmq is used', 'MK-DEP-013', (chart) => {
    new MilvusStandalone(chart, 'milvus', { dependencies: externalDependencies(chart), messageQueue: MessageQueue.rocksmq() });
  }),
  milvus(48667, 'woodpecker with local storage in a cluster: Milvus ends at start', 'MK-CFG-001', (chart) => {
    const dependencies = externalDependencies(chart, 'deps', { messageQueue: MessageQueue.woodpecker() });
    cluster(chart, { dependencies, config: { 'woodpecker.storage.type': 'local' } });
  }),
  milvus(43800, 'an etcd on EFS: coordinators lose their session', 'MK-STO-002', beside({ metaStore: onClass('efs-sc') })),
  milvus(24607, 'NFS as the class of all disks: etcd is never healthy', 'MK-STO-002', beside({ metaStore: onClass('nfs-client') })),
  etcd(19394, 'an etcd for Milvus on NFS', 'MK-STO-002', beside({ metaStore: onClass('nfs') })),
  chartOfZilliz(181, 'etcd and Kafka on NFS', 'MK-STO-002', (chart) => {
    new InClusterKafka(chart, 'queue', onClass('nfs-csi'));
  }),
  chartOfZilliz(
    315,
    'the MinIO image is gone from Docker Hub',
    'MK-SVC-010',
    beside({ objectStorage: { image: 'docker.io/minio/minio:RELEASE.2024-12-18T13-15-44Z' } }),
  ),
  milvus(
    53430,
    'minio/minio can not be pulled',
    'MK-SVC-010',
    beside({ objectStorage: { image: 'minio/minio:RELEASE.2024-05-28T17-19-04Z' } }),
  ),
  operator(
    485,
    'the default MinIO of the operator can not be pulled',
    'MK-SVC-010',
    beside({ objectStorage: { image: 'minio/minio:latest' } }),
  ),
  milvus(44955, 'Bitnami withdrew its images', 'MK-SVC-010', beside({ metaStore: { image: 'docker.io/bitnami/etcd:3.5.18' } })),
  operator(399, 'the etcd image of Bitnami is gone', 'MK-SVC-010', beside({ metaStore: { image: 'bitnami/etcd:3.5.16' } })),
];
