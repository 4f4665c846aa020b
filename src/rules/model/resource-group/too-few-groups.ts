import type { ModelRule } from '../model-rule';
import { configNumber, userEntries } from '../read-model';
import { groupNames } from './group-names';

export const TOO_FEW_GROUPS: ModelRule = {
  id: 'MK-GRP-002',
  title: 'fewer resource groups than replicas',
  severity: 'error',
  reason: 'With several groups named, each replica goes into one of its own.',
  source: 'Milvus documentation, cluster level replica number and resource groups',
  fix: 'Name one resource group for all replicas, or one for each.',
  check: (instance, report) => {
    for (const { role, entry } of userEntries(instance, 'queryCoord.clusterLevelLoadResourceGroups')) {
      const groups = groupNames(entry);
      const replicas = configNumber(role, 'queryCoord.clusterLevelLoadReplicaNumber');
      if (groups.length > 1 && groups.length < replicas) report(entry, '', `names ${groups.length}, for ${replicas} replicas.`);
    }
  },
};
