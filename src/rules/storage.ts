import { type RoleSpec, type StorageSpec, quantityBytes } from '../model';
import { isOn, rolesNamed, userEntries } from '../model/read-model';
import { WRITABLE_DIRECTORIES } from '../naming';
import type { ModelRule } from './model-rule';

const ON_DISK = ['local-disk', 'embedded-etcd', 'rocksmq', 'natsmq'];

export const DATA_GONE_WITH_THE_POD: ModelRule = {
  id: 'MK-STO-001',
  title: 'data that goes with the pod',
  severity: 'error',
  reason:
    'Embedded etcd, local storage and rocksmq write to the disk of the pod alone; on an ephemeral one, a reschedule loses everything.',
  source: 'Milvus source, `internal/storage/local_chunk_manager.go`; Kubernetes documentation, ephemeral volumes',
  fix: 'Use LocalStorage.persistent(…), or dependencies outside the process.',
  check: (instance, report) => {
    const local = instance.dependencies.filter(({ service, addresses }) => ON_DISK.includes(service) && addresses.length === 0);
    for (const role of rolesNamed(instance, 'standalone')) {
      if (role.storage.type === 'claimTemplate' || local.length === 0) continue;
      report(role, 'storage', `is ephemeral, and holds ${local.map(({ service }) => service).join(', ')}.`);
    }
  },
};

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

const MAPPED = ['vectorField', 'vectorIndex', 'scalarField', 'scalarIndex', 'mmapEnabled'].map((part) => `queryNode.mmap.${part}`);

export const MAPPED_MEMORY_WITHOUT_DISK: ModelRule = {
  id: 'MK-STO-003',
  title: 'less disk than memory for mapped data',
  severity: 'warning',
  reason:
    'What is mapped lies on the disk in full (raw vectors since 2.6), so a smaller disk is full before the memory is, and loads fail.',
  source: 'Milvus documentation, mmap; `configs/milvus.yaml` of 2.6: queryNode.mmap.vectorField is true',
  fix: 'Give a disk of the size of the memory or more: storage: LocalStorage.emptyDir(…).',
  check: (instance, report) => {
    for (const role of rolesNamed(instance, 'queryNode')) {
      const isMapped = MAPPED.some((key) => isOn(role, key));
      const { memory } = role.resources.limits;
      if (!isMapped || quantityBytes(role.storage.size) >= quantityBytes(memory)) continue;
      report(
        role,
        'storage',
        `is ${role.storage.size}, and memory is ${memory}.`,
        `Give ${memory} or more: storage: LocalStorage.emptyDir(…).`,
      );
    }
  },
};

const UNITS: Readonly<Record<string, string>> = { k: 'Ki', m: 'Mi', g: 'Gi', t: 'Ti' };

export const DISK_CACHE_ABOVE_DISK: ModelRule = {
  id: 'MK-STO-004',
  title: 'disk cache larger than the disk',
  severity: 'warning',
  reason: 'Milvus fills its cache up to this figure; the kubelet evicts a pod whose emptyDir is larger than its limit.',
  source: 'Milvus source, `pkg/util/paramtable/component_param.go`: queryNode.diskCacheCapacityLimit',
  fix: 'Lower the limit, or give a larger disk.',
  check: (instance, report) => {
    const roles = rolesNamed(instance, 'queryNode', 'standalone');
    for (const { role, entry } of userEntries({ roles }, 'queryNode.diskCacheCapacityLimit')) {
      const [, amount, unit = ''] = /^([\d.]+)\s*([kmgt])?b?$/i.exec(String(entry.value)) ?? [];
      const kubernetesUnit = UNITS[unit.toLowerCase()];
      if (amount === undefined || kubernetesUnit === undefined) continue;
      const isAbove = quantityBytes(`${amount}${kubernetesUnit}`) > quantityBytes(role.storage.size);
      if (isAbove) report(entry, '', `is ${String(entry.value)}, and the disk of ${role.name} is ${role.storage.size}.`);
    }
  },
};

export const DATA_DELETED_WITH_THE_APP: ModelRule = {
  id: 'MK-STO-005',
  title: 'data that is deleted with its StatefulSet',
  severity: 'advice',
  reason: 'Argo CD prunes what left Git: one wrong merge would then delete the disks too.',
  source: 'Kubernetes documentation, StatefulSet: persistentVolumeClaimRetentionPolicy; Argo CD documentation, automatic pruning',
  fix: "Leave retention out, which is 'Retain'.",
  check: (instance, report) => {
    for (const role of rolesNamed(instance, 'standalone')) {
      const isDeleted = role.storage.type === 'claimTemplate' && role.storage.retention === 'Delete';
      if (isDeleted) report(role, 'storage.retention', "is 'Delete'.");
    }
  },
  checkService: (service, report) => {
    if (service.storage?.retention === 'Delete') report(service, 'storage.retention', "is 'Delete'.");
  },
};

export const FULL_DISK: ModelRule = {
  id: 'MK-STO-006',
  title: 'disk used to the last block',
  severity: 'warning',
  reason: 'Milvus stops loading at this share of the disk; above 95 % temporary files of a load fill the rest, and the pod is evicted.',
  source: 'Milvus source, `configs/milvus.yaml`: queryNode.maxDiskUsagePercentage',
  fix: 'Write 95 or less.',
  check: (instance, report) => {
    for (const { entry } of userEntries(instance, 'queryNode.maxDiskUsagePercentage')) {
      if (Number(entry.value) > 95) report(entry, '', `is ${String(entry.value)}.`);
    }
  },
};

/** Keys of directories that Milvus writes to, and the switch that makes it do so. */
const WRITTEN: readonly (readonly [key: string, isUsed: (role: RoleSpec) => boolean])[] = [
  ['queryNode.mmap.mmapDirPath', () => true],
  ['queryNode.mmapDirPath', () => true],
  ['log.file.rootPath', () => true],
  ['proxy.accessLog.localPath', (role) => isOn(role, 'proxy.accessLog.enable')],
];

export const PATH_ON_A_READ_ONLY_DISK: ModelRule = {
  id: 'MK-STO-007',
  title: 'directory that Milvus can not write to',
  severity: 'error',
  reason: 'The root file system of the pods is read-only, so Milvus fails at the first write outside of its volumes.',
  source: 'docs/explanation/security.md; Kubernetes documentation, securityContext: readOnlyRootFilesystem',
  fix: 'Write a path below /var/lib/milvus, or below a volume of your own.',
  check: (instance, report) => {
    for (const [key, isUsed] of WRITTEN) {
      for (const { role, entry } of userEntries(instance, key)) {
        const path = String(entry.value);
        const places = [
          ...WRITABLE_DIRECTORIES,
          ...role.volumeMounts.filter(({ readOnly }) => readOnly !== true).map(({ mountPath }) => mountPath),
        ];
        const isWritable = path === '' || places.some((place) => path === place || path.startsWith(`${place}/`));
        if (!isWritable && isUsed(role)) report(entry, '', `is '${path}'.`);
      }
    }
  },
};

const GIBIBYTE = 1024 ** 3;

export const SMALL_ETCD_DISK: ModelRule = {
  id: 'MK-STO-008',
  title: 'disk too small for etcd',
  severity: 'warning',
  reason: 'The database may grow to its quota of 4 GiB, and a defragmentation or a snapshot writes a second copy beside it.',
  source: 'etcd documentation, maintenance: defragmentation; milvus#44614 for the quota',
  fix: 'Give 10 GiB or more.',
  checkService: (service, report) => {
    if (service.component !== 'etcd' || !service.storage) return;
    const { size } = service.storage;
    if (quantityBytes(size) < 9 * GIBIBYTE) report(service, 'storage.size', `is ${size}.`);
  },
};

export const STORAGE_RULES: readonly ModelRule[] = [
  DATA_GONE_WITH_THE_POD,
  NETWORK_FILE_SYSTEM_CLASS,
  MAPPED_MEMORY_WITHOUT_DISK,
  DISK_CACHE_ABOVE_DISK,
  DATA_DELETED_WITH_THE_APP,
  FULL_DISK,
  PATH_ON_A_READ_ONLY_DISK,
  SMALL_ETCD_DISK,
];

function isNetwork({ storageClassName }: StorageSpec): boolean {
  return storageClassName !== undefined && NETWORK_FILE_SYSTEM.test(storageClassName);
}
