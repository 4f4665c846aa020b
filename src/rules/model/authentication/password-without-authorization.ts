import { keyOfEnvironment } from '../../../config';
import type { ModelRule } from '../model-rule';
import { isOn } from '../read-model';

const KEY = 'common.security.defaultRootPassword';

export const PASSWORD_WITHOUT_AUTHORIZATION: ModelRule = {
  id: 'MK-AUT-002',
  title: 'root password that nobody asks for',
  severity: 'warning',
  releases: { from: '2.4.0' },
  reason: 'Without common.security.authorizationEnabled every client may do everything, with any password or none.',
  source: 'Milvus documentation, authenticate user access',
  fix: "Set config: { 'common.security.authorizationEnabled': true }.",
  check: ({ roles }, report) => {
    for (const role of roles.filter((candidate) => !isOn(candidate, 'common.security.authorizationEnabled'))) {
      const variable = role.environment.find(({ name }) => keyOfEnvironment(name, [KEY]) !== undefined);
      if (variable) report(role, `env.${variable.name}`, 'is set, and authorization is off.');
    }
  },
};
