import { type RoleSpec, type StorageSpec, quantityBytes } from '../model';
import { configNumber, entryOf, isOn, rolesNamed, userEntries } from '../model/read-model';
import { DATA_DIRECTORY, TEMPORARY_DIRECTORY, WRITABLE_DIRECTORIES } from '../naming';
import type { ModelRule } from './model-rule';

const ON_DISK = ['local-disk', 'embedded-etcd', 'rocksmq', 'natsmq'];

export const DATA_GONE_WITH_THE_POD: ModelRule = {
  id: 'MK-STO-001',
  title: 'persistent data on an ephemeral disk',
  severity: 'error',
  reason:
    'Embedded etcd, local storage and rocksmq write to the disk of the pod only; on an ephemeral disk, rescheduling loses everything.',
  source: 'Milvus source, `internal/storage/local_chunk_manager.go`; Kubernetes documentation, ephemeral volumes',
  fix: 'Use LocalStorage.persistent(…), or dependencies outside of the process.',
  check: (instance, report) => {
    const local = instance.dependencies.filter(({ service, addresses }) => ON_DISK.includes(service) && addresses.length === 0);
    for (const role of rolesNamed(instance, 'standalone')) {
      if (['claimTemplate', 'existingClaim'].includes(role.storage.type) || local.length === 0) continue;
      report(role, 'storage', `is ephemeral, but holds ${local.map(({ service }) => service).join(', ')}.`);
    }
  },
};

const NETWORK_FILE_SYSTEM = /(nfs|efs|azurefile|azure-file|cephfs|gluster|filestore|smb|fsx-?lustre)/i;

export const NETWORK_FILE_SYSTEM_CLASS: ModelRule = {
  id: 'MK-STO-002',
  title: 'database on a network file system',
  severity: 'warning',
  reason: 'etcd and rocksdb wait for fsync and rely on file locks: on a network file system fsync is slow and locks are often broken.',
  source: 'etcd documentation, hardware recommendations: 10 ms for the 99th percentile of fdatasync',
  fix: 'Use a storage class of SSD block storage.',
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
  title: 'mmap disk smaller than memory',
  severity: 'warning',
  reason: 'Mapped data is on the disk in full (raw vectors since 2.6), so a smaller disk fills up before the memory does, and loads fail.',
  source: 'Milvus documentation, mmap; `configs/milvus.yaml` of 2.6: queryNode.mmap.vectorField is true',
  fix: 'Give a disk at least as large as the memory: storage: LocalStorage.emptyDir(…).',
  check: (instance, report) => {
    for (const role of rolesNamed(instance, 'queryNode')) {
      const isMapped = MAPPED.some((key) => isOn(role, key));
      const { memory } = role.resources.limits;
      if (!isMapped || quantityBytes(role.storage.size) >= quantityBytes(memory)) continue;
      report(
        role,
        'storage',
        `is ${role.storage.size}, but memory is ${memory}.`,
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
  reason: 'Milvus fills its cache up to this size, and the kubelet evicts a pod whose emptyDir exceeds its limit.',
  source: 'Milvus source, `pkg/util/paramtable/component_param.go`: queryNode.diskCacheCapacityLimit',
  fix: 'Lower the limit, or give a larger disk.',
  check: (instance, report) => {
    const roles = rolesNamed(instance, 'queryNode', 'standalone');
    for (const { role, entry } of userEntries({ roles }, 'queryNode.diskCacheCapacityLimit')) {
      const [, amount, unit = ''] = /^([\d.]+)\s*([kmgt])?b?$/i.exec(String(entry.value)) ?? [];
      const kubernetesUnit = UNITS[unit.toLowerCase()];
      if (amount === undefined || kubernetesUnit === undefined) continue;
      const isAbove = quantityBytes(`${amount}${kubernetesUnit}`) > quantityBytes(role.storage.size);
      if (isAbove) report(entry, '', `is ${String(entry.value)}, but the disk of ${role.name} is ${role.storage.size}.`);
    }
  },
};

export const DATA_DELETED_WITH_THE_APP: ModelRule = {
  id: 'MK-STO-005',
  title: 'volume claims deleted with the StatefulSet',
  severity: 'advice',
  reason: 'Argo CD prunes what is removed from Git: one wrong merge would delete the disks too.',
  source: 'Kubernetes documentation, StatefulSet: persistentVolumeClaimRetentionPolicy; Argo CD documentation, automatic pruning',
  fix: "Leave retention out; the default is 'Retain'.",
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
  title: 'disk usage limit above 95 %',
  severity: 'warning',
  reason: 'Milvus stops loading at this share of the disk; above 95 % the temporary files of a load fill the rest, and the pod is evicted.',
  source: 'Milvus source, `configs/milvus.yaml`: queryNode.maxDiskUsagePercentage',
  fix: 'Write 95 or less.',
  check: (instance, report) => {
    for (const { entry } of userEntries(instance, 'queryNode.maxDiskUsagePercentage')) {
      if (Number(entry.value) > 95) report(entry, '', `is ${String(entry.value)}.`);
    }
  },
};

/** Keys of directories that Milvus writes to, and whether a role uses them. */
const WRITTEN: readonly (readonly [key: string, isUsed: (role: RoleSpec) => boolean])[] = [
  ['queryNode.mmap.mmapDirPath', () => true],
  ['queryNode.mmapDirPath', () => true],
  ['log.file.rootPath', () => true],
  ['proxy.accessLog.localPath', (role) => isOn(role, 'proxy.accessLog.enable')],
];

export const PATH_ON_A_READ_ONLY_DISK: ModelRule = {
  id: 'MK-STO-007',
  title: 'read-only directory for files of Milvus',
  severity: 'error',
  reason: 'The root file system of the pods is read-only, so Milvus fails at its first write outside of a volume.',
  source: 'docs/explanation/security.md; Kubernetes documentation, securityContext: readOnlyRootFilesystem',
  fix: 'Write a path below `/var/lib/milvus`, or below one of your volumes, on a disk that holds the files.',
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
  reason: 'The database may grow to its quota of 4 GiB, and a defragmentation or a snapshot writes a second copy next to it.',
  source: 'etcd documentation, maintenance: defragmentation; milvus#44614 for the quota',
  fix: 'Write 10 GiB or more.',
  checkService: (service, report) => {
    if (service.component !== 'etcd' || !service.storage) return;
    const { size } = service.storage;
    if (quantityBytes(size) < 9 * GIBIBYTE) report(service, 'storage.size', `is ${size}.`);
  },
};

const MEBIBYTE = 1024 ** 2;

export const LOG_FILES_FILL_THE_DISK: ModelRule = {
  id: 'MK-STO-009',
  title: 'log files larger than their volume',
  severity: 'warning',
  reason: 'Milvus keeps maxBackups finished files and the current one, and the kubelet evicts a pod whose emptyDir exceeds its size.',
  source: 'Milvus source, `configs/milvus.yaml`: log.file; lumberjack, Logger: MaxSize, MaxBackups; Kubernetes documentation, emptyDir',
  fix: 'Lower log.file.maxSize or log.file.maxBackups, or enlarge the volume.',
  check: (instance, report) => {
    const full = instance.roles.flatMap((role) => {
      const entry = entryOf(role, 'log.file.rootPath');
      const volume = entry && volumeOf(role, String(entry.value));
      const files = configNumber(role, 'log.file.maxSize') * (configNumber(role, 'log.file.maxBackups') + 1) * MEBIBYTE;
      return entry && volume && files > quantityBytes(volume.size) ? [{ entry, volume, files }] : [];
    });
    const [smallest] = full.sort((a, b) => quantityBytes(a.volume.size) - quantityBytes(b.volume.size));
    if (!smallest) return;
    const { entry, volume, files } = smallest;
    report(entry, '', `is on ${volume.path} of ${volume.size}, and its files take ${Math.ceil(files / MEBIBYTE)} MiB.`);
  },
};

interface SizedVolume {
  readonly path: string;
  /** Quantity, such as `50Gi`. */
  readonly size: string;
}

/** The volume that a path is on, where its size is known. */
function volumeOf({ storage, temporaryStorage, volumes, volumeMounts }: RoleSpec, path: string): SizedVolume | undefined {
  const own = volumeMounts.flatMap(({ name, mountPath }) => {
    const limit = volumes.find((volume) => volume.name === name)?.emptyDir?.sizeLimit;
    return limit === undefined ? [] : [{ path: mountPath, size: String(limit.value) }];
  });
  const sized = [{ path: DATA_DIRECTORY, size: storage.size }, { path: TEMPORARY_DIRECTORY, size: temporaryStorage }, ...own];
  return sized.find((volume) => path === volume.path || path.startsWith(`${volume.path}/`));
}

export const STORAGE_RULES: readonly ModelRule[] = [
  DATA_GONE_WITH_THE_POD,
  NETWORK_FILE_SYSTEM_CLASS,
  MAPPED_MEMORY_WITHOUT_DISK,
  DISK_CACHE_ABOVE_DISK,
  DATA_DELETED_WITH_THE_APP,
  FULL_DISK,
  PATH_ON_A_READ_ONLY_DISK,
  SMALL_ETCD_DISK,
  LOG_FILES_FILL_THE_DISK,
];

function isNetwork({ storageClassName }: StorageSpec): boolean {
  return storageClassName !== undefined && NETWORK_FILE_SYSTEM.test(storageClassName);
}
