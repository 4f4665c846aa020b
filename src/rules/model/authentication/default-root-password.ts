import { keyOfEnvironment } from '../../../config';
import type { ModelRule } from '../model-rule';
import { userSwitches } from '../read-model';

const KEY = 'common.security.defaultRootPassword';

export const DEFAULT_ROOT_PASSWORD: ModelRule = {
  id: 'MK-AUT-001',
  title: 'root password that everybody knows',
  severity: 'warning',
  releases: { from: '2.4.0' },
  reason: 'The first start makes the user root with the password Milvus, which is in every guide; the key counts at the first start only.',
  source: 'Milvus documentation, authenticate user access; `configs/milvus.yaml`: common.security.defaultRootPassword',
  fix: 'Give env: { COMMON_SECURITY_DEFAULTROOTPASSWORD: EnvValue.fromSecretValue(…) } to every role, and change it after the first start: node_modules/@org/milvus-k8s/docs/how-to/turn-on-authorization-and-tls.md.',
  check: (instance, report) => {
    const isGiven = instance.roles.some(({ environment }) => environment.some(({ name }) => keyOfEnvironment(name, [KEY]) !== undefined));
    if (isGiven) return;
    for (const entry of userSwitches(instance, 'common.security.authorizationEnabled', true)) {
      report(entry, '', 'is true, and the root password is the built-in one.');
    }
  },
};
