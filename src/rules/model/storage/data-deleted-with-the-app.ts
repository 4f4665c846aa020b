import type { ModelRule } from '../model-rule';
import { rolesNamed } from '../read-model';

export const DATA_DELETED_WITH_THE_APP: ModelRule = {
  id: 'MK-STO-005',
  title: 'data that is deleted with its StatefulSet',
  severity: 'advice',
  reason: 'Argo CD prunes what left Git: one wrong merge would then delete the disks too.',
  source: 'Kubernetes documentation, StatefulSet: persistentVolumeClaimRetentionPolicy; Argo CD documentation, automatic pruning',
  fix: "Leave retention out, which is 'Retain'.",
  check: (instance, report) => {
    for (const role of rolesNamed(instance, 'standalone')) {
      const isDeleted = role.storage.kind === 'claimTemplate' && role.storage.retention === 'Delete';
      if (isDeleted) report(role, 'storage.retention', "is 'Delete'.");
    }
  },
  checkService: (service, report) => {
    if (service.storage?.retention === 'Delete') report(service, 'storage.retention', "is 'Delete'.");
  },
};
