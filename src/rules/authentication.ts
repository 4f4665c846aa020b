import { keyOfEnvironment } from '../config';
import { frontOf, isOn, userEntries, userSwitches } from '../model/read-model';
import type { ModelRule } from './model-rule';

const ROOT_PASSWORD = 'common.security.defaultRootPassword';

export const DEFAULT_ROOT_PASSWORD: ModelRule = {
  id: 'MK-AUT-001',
  title: 'default root password',
  severity: 'warning',
  releases: { from: '2.4.0' },
  reason:
    'On its first start Milvus creates the user root with the published password Milvus. defaultRootPassword has an effect on the ' +
    'first start only.',
  source: 'Milvus documentation, authenticate user access; `configs/milvus.yaml`: common.security.defaultRootPassword',
  fix:
    'Give env: { COMMON_SECURITY_DEFAULTROOTPASSWORD: EnvValue.fromSecretValue(…) } to every role. On a running Milvus, change the ' +
    'password with a client: node_modules/@org/milvus-k8s/docs/how-to/turn-on-authorization-and-tls.md.',
  check: (instance, report) => {
    const isGiven = instance.roles.some(({ environment }) =>
      environment.some(({ name }) => keyOfEnvironment(name, [ROOT_PASSWORD]) !== undefined),
    );
    if (isGiven) return;
    for (const entry of userSwitches(instance, 'common.security.authorizationEnabled', true)) {
      report(entry, '', 'is true, and no root password is set.');
    }
  },
};

export const PASSWORD_WITHOUT_AUTHORIZATION: ModelRule = {
  id: 'MK-AUT-002',
  title: 'root password without authorization',
  severity: 'warning',
  releases: { from: '2.4.0' },
  reason: 'Without common.security.authorizationEnabled every client has all rights, with any password or none.',
  source: 'Milvus documentation, authenticate user access',
  fix: "Set config: { 'common.security.authorizationEnabled': true }.",
  check: ({ roles }, report) => {
    for (const role of roles.filter((candidate) => !isOn(candidate, 'common.security.authorizationEnabled'))) {
      const variable = role.environment.find(({ name }) => keyOfEnvironment(name, [ROOT_PASSWORD]) !== undefined);
      if (variable) report(role, `env.${variable.name}`, 'is set, but authorization is off.');
    }
  },
};

export const SHORT_PASSWORDS: ModelRule = {
  id: 'MK-AUT-003',
  title: 'minimum password length below six',
  severity: 'warning',
  reason: 'Milvus does not lock out clients, so short passwords can be guessed in minutes.',
  source: 'Milvus source, `configs/milvus.yaml`: proxy.minPasswordLength is 6',
  fix: 'Set proxy.minPasswordLength to 6 or more, or remove the key.',
  check: (instance, report) => {
    for (const { entry } of userEntries(instance, 'proxy.minPasswordLength')) {
      if (Number(entry.value) < 6) report(entry, '', `is ${String(entry.value)}.`);
    }
  },
};

export const GROUPS_WITHOUT_ADMINISTRATOR: ModelRule = {
  id: 'MK-AUT-004',
  title: 'resource groups without administrator credentials',
  severity: 'error',
  reason: 'With authorization on, Milvus rejects the calls of the Job that creates the resource groups, and the sync fails.',
  source: 'Milvus documentation, authenticate user access; RBAC: privileges on resource groups',
  fix: "Set administrator: { secret: Secret.fromSecretName(this, 'root', '…') }, with the fields username and password.",
  check: (instance, report) => {
    const { resourceGroups } = instance;
    const proxy = frontOf(instance);
    if (!resourceGroups || resourceGroups.obstacle !== undefined || resourceGroups.administrator || !proxy) return;
    if (!isOn(proxy, 'common.security.authorizationEnabled')) return;
    const names = resourceGroups.groups.map(({ name }) => name).join(', ');
    report(instance, 'administrator', `is missing, but authorization is on and a Job creates ${names}.`);
  },
};

export const AUTHENTICATION_RULES: readonly ModelRule[] = [
  DEFAULT_ROOT_PASSWORD,
  PASSWORD_WITHOUT_AUTHORIZATION,
  SHORT_PASSWORDS,
  GROUPS_WITHOUT_ADMINISTRATOR,
];
