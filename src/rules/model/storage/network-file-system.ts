import type { StorageSpec } from '../../../model';
import type { ModelRule } from '../model-rule';
import { rolesNamed } from '../read-model';

const NETWORK_FILE_SYSTEM = /(nfs|efs|azurefile|azure-file|cephfs|gluster|filestore|smb|fsx-?lustre)/i;

export const NETWORK_FILE_SYSTEM_CLASS: ModelRule = {
  id: 'MK-STO-002',
  title: 'database on a network file system',
  severity: 'warning',
  reason: 'etcd and rocksdb wait for fsync and trust file locks: a network file system is slow at the one and often wrong at the other.',
  source: 'etcd documentation, hardware recommendations: 10 ms for the 99th percentile of fdatasync',
  fix: 'Use a class of block storage, on SSD.',
  check: (instance, report) => {
    for (const role of rolesNamed(instance, 'standalone')) {
      if (isNetwork(role.storage)) report(role, 'storage.storageClassName', `is '${role.storage.storageClassName}'.`);
    }
  },
  checkService: (service, report) => {
    const { storage } = service;
    if (storage && isNetwork(storage)) report(service, 'storage.storageClassName', `is '${storage.storageClassName}'.`);
  },
};

function isNetwork({ storageClassName }: StorageSpec): boolean {
  return storageClassName !== undefined && NETWORK_FILE_SYSTEM.test(storageClassName);
}
