import type { AppContents, InstanceModel } from '../../model';
import { amongRoles, configNumber, frontOf, rolesNamed, type RoleConfig } from '../../model/read-model';
import { nearest } from '../../props';
import type { ModelRule } from '../../rules';
import type { AccessControlSpec } from '../access-control-spec';
import { BUILT_IN_GROUPS } from '../privileges';
import { NAMED, checkEach, declarationsFor } from './each-access-control';

/** Names that Milvus accepts. Users may have `-` and `.` too. */
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const USER_NAME = /^[A-Za-z][A-Za-z0-9_.-]*$/;

/** Longest names: `proxy.maxUsernameLength` and `proxy.maxNameLength`. */
const LONGEST_USER_NAME = 32;
const LONGEST_NAME = 255;

/** Users, roles and groups that Milvus creates itself. */
const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  users: ['root'],
  roles: ['admin', 'public'],
  privilegeGroups: BUILT_IN_GROUPS,
  databases: [],
};

export const ILLEGAL_NAME: ModelRule = {
  id: 'MK-USR-006',
  title: 'name that Milvus does not accept',
  severity: 'error',
  reason: 'Names of databases, roles and privilege groups have letters, digits and _; names of users also - and ., up to 32 characters.',
  source: 'Milvus source, `internal/proxy/util.go`: ValidateUsername, ValidateRoleName, ValidateDatabaseName, ValidatePrivilegeGroupName',
  fix: 'Write a name that starts with a letter.',
  checkApp: checkEach((access, report) => {
    for (const { prop, one } of NAMED) {
      const [form, longest] = prop === 'users' ? [USER_NAME, LONGEST_USER_NAME] : [NAME, LONGEST_NAME];
      const check = (name: string, place: string) => {
        if (!form.test(name)) report(access, place, `'${name}' is not the name of a ${one}.`);
        else if (name.length > longest) {
          report(access, place, `'${name}' has ${name.length} characters; ${longest} are allowed.`, 'Shorten the name.');
        }
      };
      access[prop].forEach(({ name }, index) => check(name, `${prop}[${index}].name`));
      if (prop !== 'databases') access.removed[prop].forEach((name, index) => check(name, `${removedProp(prop)}[${index}]`));
    }
    for (const { prop, ...grant } of access.roles.flatMap(({ grants }) => grants)) {
      for (const object of ['database', 'collection'] as const) {
        const name = grant[object];
        if (name !== '*' && !NAME.test(name)) report(access, `${prop}.${object}`, `'${name}' is not the name of a ${object}.`);
      }
    }
  }),
};

export const BUILT_IN_NAME: ModelRule = {
  id: 'MK-USR-007',
  title: 'user, role or group of Milvus itself',
  severity: 'error',
  reason: 'Milvus creates root, admin, public and its privilege groups itself, and refuses to create or remove them.',
  source: 'Milvus source, `pkg/util/constant.go`: UserRoot, DefaultRoles, GetPrivilegeLevel',
  fix: 'Remove it. To change the password of root, make root the administrator and set previousPasswordField.',
  checkApp: checkEach((access, report) => {
    for (const { prop, one } of NAMED) {
      const builtIn = (name: string) => BUILT_IN[prop]?.includes(name) ?? false;
      access[prop].forEach(({ name }, index) => {
        if (builtIn(name)) report(access, `${prop}[${index}].name`, `'${name}' is a ${one} of Milvus itself.`);
      });
      if (prop === 'databases') continue;
      access.removed[prop].forEach((name, index) => {
        if (builtIn(name)) report(access, `${removedProp(prop)}[${index}]`, `'${name}' is a ${one} of Milvus itself.`, 'Remove it.');
      });
    }
  }),
};

export const DECLARED_TWICE: ModelRule = {
  id: 'MK-USR-008',
  title: 'name that is declared twice for one Milvus',
  severity: 'error',
  reason: 'Two declarations of one name undo each other in every sync.',
  source: 'this library: a declaration revokes grants that its administrator made and that it does not declare',
  fix: 'Declare each name once.',
  checkApp: (app, report) => {
    checkEach((access) => {
      for (const { prop, one } of NAMED) {
        access[prop].forEach(({ name }, index) => {
          const first = firstWith(name, prop, access, app);
          const isFirst = first?.access === access && first.index === index;
          const place = `${prop}[${index}].name`;
          if (!isFirst) report(access, place, `'${name}' is also a ${one} of ${first?.access.path}.`);
          const remover =
            prop === 'databases' ? undefined : declarationsFor(access, app).find((other) => other.removed[prop].includes(name));
          if (remover) report(access, place, `'${name}' is also in ${prop === 'databases' ? '' : removedProp(prop)} of ${remover.path}.`);
        });
      }
    })(app, report);
  },
};

export const TOO_MANY: ModelRule = {
  id: 'MK-USR-009',
  title: 'more users, roles or databases than Milvus takes',
  severity: 'error',
  reason: 'Milvus has limits: 100 users, 10 roles with admin and public, and 64 databases by default.',
  source: 'Milvus source, `pkg/util/paramtable/component_param.go`: maxUserNum, maxRoleNum, maxDatabaseNum',
  fix: 'Raise the limit in config of the Milvus, or declare fewer.',
  checkApp: (app, report) => {
    checkEach((access, _, milvus) => {
      const declared = declarationsFor(access, app);
      if (declared[0] !== access || milvus === undefined) return;
      for (const { prop, key, ownNames, role } of limits(milvus)) {
        const names = new Set([...ownNames, ...declared.flatMap((each) => each[prop].map(({ name }) => name))]);
        const limit = role ? configNumber(amongRoles(milvus, role), key) : Number.NaN;
        if (names.size <= limit || Number.isNaN(limit)) continue;
        const problem = `makes ${names.size} with ${ownNames.join(' and ')}; ${key} allows ${limit}.`;
        report(access, prop, problem, `Set config: { '${key}': ${names.size + 10} } of the Milvus, or declare fewer.`);
      }
    })(app, report);
  },
};

export const UNKNOWN_ROLE: ModelRule = {
  id: 'MK-USR-010',
  title: 'user with a role that is not declared',
  severity: 'error',
  reason: 'Milvus refuses to give a user a role that does not exist, and the Job ends.',
  source: 'Milvus source, `internal/rootcoord/meta_table.go`: OperateUserRole',
  fix: 'Declare the role in roles, or remove it from the user.',
  checkApp: (app, report) => {
    checkEach((access) => {
      const known = ['admin', 'public', ...declarationsFor(access, app).flatMap(({ roles }) => roles.map(({ name }) => name))];
      access.users.forEach(({ roles }, index) => {
        for (const role of roles.filter((each) => !known.includes(each))) {
          const near = nearest(role, known);
          const fix = near === undefined ? undefined : `Did you mean '${near}'?`;
          report(access, `users[${index}].roles`, `has '${role}', which no declaration for this Milvus creates.`, fix);
        }
      });
    })(app, report);
  },
};

/** The rules about names. */
export const NAME_RULES: readonly ModelRule[] = [ILLEGAL_NAME, BUILT_IN_NAME, DECLARED_TWICE, TOO_MANY, UNKNOWN_ROLE];

/** Prop that removes things of a kind: `removedUsers` for `users`. */
function removedProp(prop: string): string {
  return `removed${prop.charAt(0).toUpperCase()}${prop.slice(1)}`;
}

function firstWith(name: string, prop: (typeof NAMED)[number]['prop'], access: AccessControlSpec, app: AppContents) {
  for (const other of declarationsFor(access, app)) {
    const index = other[prop].findIndex((each) => each.name === name);
    if (index >= 0) return { access: other, index };
  }
  return undefined;
}

interface Limit {
  readonly prop: 'users' | 'roles' | 'databases';
  readonly key: string;
  /** Names that Milvus creates, which count too. */
  readonly ownNames: readonly string[];
  /** The role that reads the key. */
  readonly role: RoleConfig | undefined;
}

function limits(milvus: InstanceModel): readonly Limit[] {
  const front = frontOf(milvus);
  const [coordinator = front] = rolesNamed(milvus, 'rootCoord', 'mixCoord', 'standalone');
  return [
    { prop: 'users', key: 'proxy.maxUserNum', ownNames: ['root'], role: front },
    { prop: 'roles', key: 'proxy.maxRoleNum', ownNames: ['admin', 'public'], role: front },
    { prop: 'databases', key: 'rootCoord.maxDatabaseNum', ownNames: ['default'], role: coordinator },
  ];
}
