import type { ModelRule } from '../model-rule';
import { frontOf, isOn } from '../read-model';

export const GROUPS_WITHOUT_ADMINISTRATOR: ModelRule = {
  id: 'MK-AUT-004',
  title: 'resource groups that nobody may make',
  severity: 'error',
  reason: 'With authorization on, Milvus refuses the calls of the Job that makes the resource groups, and the sync fails there.',
  source: 'Milvus documentation, authenticate user access; RBAC: privileges on resource groups',
  fix: "Set resourceGroupAdministrator: { secret: Secret.fromSecretName(this, 'root', '…') }, with the fields username and password.",
  check: (instance, report) => {
    const { resourceGroups } = instance;
    const proxy = frontOf(instance);
    if (!resourceGroups || resourceGroups.obstacle !== undefined || resourceGroups.administrator || !proxy) return;
    if (!isOn(proxy, 'common.security.authorizationEnabled')) return;
    const names = resourceGroups.groups.map(({ name }) => name).join(', ');
    report(instance, 'resourceGroupAdministrator', `is missing, authorization is on, and a Job makes ${names}.`);
  },
};
