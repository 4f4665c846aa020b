import { keyOfEnvironment } from '../config';
import type { InstanceModel, RoleSpec } from '../model';
import { configNumber, entryOf, frontOf, isOn, rolesNamed, userEntries, userSwitches } from '../model/read-model';
import { FIRST_ROOT_PASSWORD, LONGEST_PASSWORD } from '../version';
import type { ModelRule } from './model-rule';

const ROOT_PASSWORD = 'common.security.defaultRootPassword';
const AUTHORIZATION = 'common.security.authorizationEnabled';
const GUIDE = 'node_modules/@org/milvus-k8s/docs/how-to/turn-on-authorization-and-tls.md';

export const DEFAULT_ROOT_PASSWORD: ModelRule = {
  id: 'MK-AUT-001',
  title: 'default root password',
  severity: 'warning',
  releases: FIRST_ROOT_PASSWORD,
  reason:
    'On its first start Milvus creates the user root with the published password Milvus. defaultRootPassword has an effect on the ' +
    'first start only.',
  source: 'Milvus documentation, authenticate user access; `configs/milvus.yaml`: common.security.defaultRootPassword',
  fix:
    "Set authentication: { root: { secret: Secret.fromSecretName(this, 'root', '…') } }. On a running Milvus, change the password with a " +
    `client: ${GUIDE}.`,
  check: (instance, report) => {
    if (hasRootPassword(instance)) return;
    const front = frontOf(instance);
    const owned = front && entryOf(front, AUTHORIZATION);
    if (owned?.standing === 'owned') report(owned, '', 'has no root.');
    for (const entry of userSwitches(instance, AUTHORIZATION, true)) report(entry, '', 'is true, and no root password is set.');
  },
};

export const PASSWORD_WITHOUT_AUTHORIZATION: ModelRule = {
  id: 'MK-AUT-002',
  title: 'root password without authorization',
  severity: 'warning',
  releases: FIRST_ROOT_PASSWORD,
  reason: 'Without common.security.authorizationEnabled every client has all rights, with any password or none.',
  source: 'Milvus documentation, authenticate user access',
  fix: 'Set authentication: { root: { secret: … } }, instead of the variable.',
  check: ({ roles }, report) => {
    for (const role of roles.filter((candidate) => !isOn(candidate, AUTHORIZATION))) {
      const variable = rootPasswordOf(role);
      if (variable !== undefined) report(role, `env.${variable}`, 'is set, but authorization is off.');
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
  fix:
    "Set authentication: { root: { secret: Secret.fromSecretName(this, 'root', '…') } }, or administrator; the Secret has the fields " +
    'username and password.',
  check: (instance, report) => {
    const { resourceGroups } = instance;
    const proxy = frontOf(instance);
    if (!resourceGroups || resourceGroups.obstacle !== undefined || resourceGroups.administrator || !proxy) return;
    if (!isOn(proxy, AUTHORIZATION)) return;
    const names = resourceGroups.groups.map(({ name }) => name).join(', ');
    report(instance, 'administrator', `is missing, but authorization is on and a Job creates ${names}.`);
  },
};

export const LATE_ROOT_PASSWORD: ModelRule = {
  id: 'MK-AUT-006',
  title: 'first password of root on a Milvus that has run',
  severity: 'warning',
  releases: FIRST_ROOT_PASSWORD,
  reason:
    'Milvus created root at its first start, even without authorization, and keeps the password that etcd has: Milvus, if nobody changed it.',
  source: 'Milvus source, InitCredential in `internal/rootcoord/meta_table.go`',
  fix: `Change the password of root with a client to the one in the Secret, then deploy: ${GUIDE}.`,
  check: (instance, report) => {
    if (instance.previous?.rootPassword !== false) return;
    for (const role of instance.roles) {
      const variable = rootPasswordOf(role);
      if (variable === undefined) continue;
      const owned = entryOf(role, ROOT_PASSWORD);
      const problem = 'is new, and Milvus has run without it.';
      if (owned) report(owned, '', problem);
      else report(role, `env.${variable}`, problem);
    }
  },
};

export const AUTHORIZATION_OF_SOME_ROLES: ModelRule = {
  id: 'MK-AUT-007',
  title: 'authorization of some of the roles',
  severity: 'error',
  reason:
    'The proxies check passwords, and the coordinator lists databases and changes passwords by the same key. If only one of them has it, ' +
    'clients get in unchecked or see no database.',
  source: 'Milvus source, `internal/proxy/authentication_interceptor.go` and `internal/rootcoord/list_db_task.go`',
  fix: 'Set authentication of the instance, or common.security.authorizationEnabled in config of the instance.',
  check: (instance, report) => {
    const readers = rolesNamed(instance, 'proxy', 'mixCoord', 'rootCoord');
    const without = readers.filter((role) => !isOn(role, AUTHORIZATION));
    if (without.length === 0 || without.length === readers.length) return;
    const names = without.map(({ name }) => name).join(', ');
    for (const { entry } of userEntries(instance, AUTHORIZATION)) report(entry, '', `is not the same for ${names}.`);
  },
};

export const ROOT_WITHOUT_RIGHTS: ModelRule = {
  id: 'MK-AUT-008',
  title: 'root that needs a role',
  severity: 'warning',
  reason: 'With this key root has only the rights of its roles, and Milvus grants it none, so nobody can create users or grant roles.',
  source: 'milvus#39191; Milvus source, `internal/proxy/privilege_interceptor.go`: RootShouldBindRole',
  fix: 'Grant root the role admin with a client first, and suppress this finding, or remove the key.',
  check: (instance, report) => {
    for (const entry of userSwitches(instance, 'common.security.rootShouldBindRole', true)) report(entry, '', 'is true.');
  },
};

export const NO_PUBLIC_PRIVILEGES: ModelRule = {
  id: 'MK-AUT-009',
  title: 'users without the privileges of public',
  severity: 'advice',
  reason:
    'SDKs describe a collection before they search it, which the role public allows to all users. Milvus grants these privileges at each ' +
    'start with the key, and revokes none without it.',
  source: 'Milvus source, initPublicRolePrivilege in `internal/rootcoord/root_coord.go`',
  fix: 'Grant DescribeCollection and IndexDetail to the roles of your users, and suppress this finding, or remove the key.',
  check: (instance, report) => {
    for (const entry of userSwitches(instance, 'common.security.enablePublicPrivilege', false)) report(entry, '', 'is false.');
  },
};

export const PASSWORD_LENGTHS: ModelRule = {
  id: 'MK-AUT-010',
  title: 'password lengths that no password has',
  severity: 'error',
  reason: 'Milvus stores passwords with bcrypt, which refuses more than 72 bytes, so longer ones fail when a user is created.',
  source: 'golang.org/x/crypto/bcrypt, ErrPasswordTooLong; Milvus source, `pkg/util/crypto`: PasswordEncrypt',
  fix: `Set proxy.maxPasswordLength to a number from proxy.minPasswordLength to ${LONGEST_PASSWORD}, or remove both keys.`,
  check: (instance, report) => {
    for (const { entry } of userEntries(instance, 'proxy.maxPasswordLength')) {
      if (Number(entry.value) > LONGEST_PASSWORD) report(entry, '', `is ${String(entry.value)}.`);
    }
    const front = frontOf(instance);
    if (!front) return;
    const [shortest, longest] = [configNumber(front, 'proxy.minPasswordLength'), configNumber(front, 'proxy.maxPasswordLength')];
    if (shortest <= Math.min(longest, LONGEST_PASSWORD)) return;
    for (const { entry } of userEntries(instance, 'proxy.minPasswordLength')) report(entry, '', `is ${shortest}, above the maximum.`);
  },
};

export const SUPER_USERS_WITHOUT_AUTHORIZATION: ModelRule = {
  id: 'MK-AUT-011',
  title: 'super users without authorization',
  severity: 'warning',
  reason: 'Without authorization Milvus does not know who calls it, so super users change no password without the old one.',
  source: 'Milvus source, UpdateCredential in `internal/proxy/impl.go`',
  fix: 'Set authentication: { superUsers: […] }, instead of the key.',
  check: (instance, report) => {
    const front = frontOf(instance);
    if (!front || isOn(front, AUTHORIZATION)) return;
    for (const { entry } of userEntries(instance, 'common.security.superUsers')) {
      if (String(entry.value) !== '') report(entry, '', 'is set, but authorization is off.');
    }
  },
};

export const AUTHENTICATION_RULES: readonly ModelRule[] = [
  DEFAULT_ROOT_PASSWORD,
  PASSWORD_WITHOUT_AUTHORIZATION,
  SHORT_PASSWORDS,
  GROUPS_WITHOUT_ADMINISTRATOR,
  LATE_ROOT_PASSWORD,
  AUTHORIZATION_OF_SOME_ROLES,
  ROOT_WITHOUT_RIGHTS,
  NO_PUBLIC_PRIVILEGES,
  PASSWORD_LENGTHS,
  SUPER_USERS_WITHOUT_AUTHORIZATION,
];

/** Whether a role has the first password of root. */
function hasRootPassword({ roles }: InstanceModel): boolean {
  return roles.some((role) => rootPasswordOf(role) !== undefined);
}

/** Name of the variable with the first password of root. */
function rootPasswordOf({ environment }: RoleSpec): string | undefined {
  return environment.find(({ name }) => keyOfEnvironment(name, [ROOT_PASSWORD]) !== undefined)?.name;
}
