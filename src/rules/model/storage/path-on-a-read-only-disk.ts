import type { RoleSpec } from '../../../model';
import { WRITABLE_DIRECTORIES } from '../../../naming';
import type { ModelRule } from '../model-rule';
import { isOn, userEntries } from '../read-model';

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
