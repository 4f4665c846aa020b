import { Size } from 'cdk8s';
import { LocalStorage } from '@org/milvus-k8s';
import { RELEASES, cluster, externalDependencies } from '../../support/instances';
import { besideMilvus, inCluster, inConfig, inStandalone } from './cluster-case';
import { MilvusStandalone } from '@org/milvus-k8s';
import { onStrimziKafka } from './service-case';
import type { MistakeCase } from './mistake-case';

const disk = (storageClassName: string) => ({ size: Size.gibibytes(50), storageClassName });

export const STORAGE_MISTAKES: readonly MistakeCase[] = [
  {
    rule: 'MK-STO-001',
    mistake: 'a standalone that keeps its data in an emptyDir',
    wrong: (chart) => new MilvusStandalone(chart, 'milvus', { storage: LocalStorage.emptyDir(Size.gibibytes(50)) }),
    right: (chart) => {
      const dependencies = externalDependencies(chart);
      new MilvusStandalone(chart, 'milvus', { dependencies, storage: LocalStorage.emptyDir(Size.gibibytes(50)) });
    },
    path: 'test/milvus',
    prop: 'storage',
    says: ['embedded-etcd, local-disk, rocksmq'],
  },
  inStandalone('MK-STO-002', 'a standalone on NFS', 'storage.storageClassName', {
    wrong: { storage: LocalStorage.persistent(disk('nfs-client')) },
    right: { storage: LocalStorage.persistent(disk('premium-rwo')) },
    says: ["'nfs-client'"],
  }),
  besideMilvus('MK-STO-002', 'an etcd on Azure Files', ['meta-store', 'storage.storageClassName'], {
    wrong: { metaStore: { storage: disk('azurefile-premium') } },
    right: { metaStore: { storage: disk('managed-premium') } },
    says: ["'azurefile-premium'"],
  }),
  inCluster('MK-STO-003', 'query nodes with more memory than disk', 'queryNode.storage', {
    wrong: { queryNode: { memory: Size.gibibytes(64) } },
    right: { queryNode: { memory: Size.gibibytes(64), storage: LocalStorage.emptyDir(Size.gibibytes(64)) } },
    says: ['is 32Gi', '64Gi'],
  }),
  inCluster('MK-STO-003', 'mapped indexes of 2.5 with more memory than disk', 'queryNode.storage', {
    wrong: { version: RELEASES['2.5'], queryNode: { memory: Size.gibibytes(64), config: { 'queryNode.mmap.vectorIndex': true } } },
    right: { version: RELEASES['2.5'], queryNode: { memory: Size.gibibytes(64) } },
  }),
  inConfig('MK-STO-004', 'a disk cache larger than the disk', 'queryNode.diskCacheCapacityLimit', ['40g', '30g']),
  inStandalone('MK-STO-005', 'a disk that goes with its StatefulSet', 'storage.retention', {
    wrong: { storage: LocalStorage.persistent({ size: Size.gibibytes(50), retention: 'Delete' }) },
    right: { storage: LocalStorage.persistent({ size: Size.gibibytes(50), retention: 'Retain' }) },
  }),
  besideMilvus('MK-STO-005', 'disks of MinIO that go with its StatefulSet', ['object-storage', 'storage.retention'], {
    wrong: { objectStorage: { storage: { size: Size.gibibytes(100), retention: 'Delete' } } },
    right: { objectStorage: { storage: { size: Size.gibibytes(100) } } },
  }),
  inConfig('MK-STO-006', 'a disk used to the last block', 'queryNode.maxDiskUsagePercentage', [99, 95]),
  inConfig('MK-STO-007', 'log files on the read-only disk', 'log.file.rootPath', ['/var/log/milvus', '/var/lib/milvus/log'], {
    'log.file.maxSize': 50,
    'log.file.maxBackups': 3,
  }),
  inConfig('MK-STO-007', 'access logs on the read-only disk', 'proxy.accessLog.localPath', ['/logs', '/tmp/logs'], {
    'proxy.accessLog.enable': true,
  }),
  {
    rule: 'MK-STO-007',
    mistake: 'log files beside a volume of the user',
    wrong: (chart) => withLogVolume(chart, '/logs'),
    right: (chart) => withLogVolume(chart, '/var/log/milvus'),
    path: 'test/milvus',
    prop: "proxy.config['log.file.rootPath']",
    says: ["'/var/log/milvus/proxy'"],
  },
  inCluster('MK-STO-009', 'log files that the temporary directory cannot hold', "config['log.file.rootPath']", {
    wrong: { config: { 'log.file.rootPath': '/tmp/logs' } },
    right: { config: { 'log.file.rootPath': '/tmp/logs', 'log.file.maxSize': 50, 'log.file.maxBackups': 3 } },
    says: ['is on /tmp of ', 'take 6300 MiB'],
  }),
  besideMilvus('MK-STO-008', 'an etcd disk that its database fills', ['meta-store', 'storage.size'], {
    wrong: { metaStore: { storage: { size: Size.gibibytes(5) } } },
    right: { metaStore: { storage: { size: Size.gibibytes(10) } } },
    says: ['5Gi', '10 GiB'],
  }),
  {
    mistake: 'disks of a Strimzi Kafka that go with it',
    wrong: onStrimziKafka({ storage: { size: Size.gibibytes(100), retention: 'Delete' } }),
    right: onStrimziKafka({ storage: { size: Size.gibibytes(100), retention: 'Retain' } }),
    rule: 'MK-STO-005',
    path: 'kafka/queue',
    prop: 'storage.retention',
    says: ["is 'Delete'"],
  },
];

function withLogVolume(chart: Parameters<MistakeCase['wrong']>[0], mountPath: string): void {
  cluster(chart, {
    proxy: {
      config: { 'log.file.rootPath': '/var/log/milvus/proxy' },
      volumes: [{ name: 'logs', emptyDir: {} }],
      volumeMounts: [{ name: 'logs', mountPath }],
    },
  });
}
