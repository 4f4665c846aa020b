import type { AppContents } from '../../model';
import { nearest } from '../../props';
import type { ModelRule, RuleReport } from '../../rules';
import type { AccessControlSpec, GrantSpec } from '../access-control-spec';
import { levelOf, privilegesOf, type PrivilegeLevel } from '../privileges';
import { checkEach, declarationsFor } from './each-access-control';

export const UNKNOWN_PRIVILEGE: ModelRule = {
  id: 'MK-USR-011',
  title: 'privilege that the release does not have',
  severity: 'error',
  reason: 'Milvus refuses to grant a name that is neither a privilege nor a privilege group, and the Job ends.',
  source: 'Milvus source, `pkg/util/constant.go`: ObjectPrivileges; milvus-proto, `common.proto`: ObjectPrivilege',
  fix: 'Write a privilege of the release, or declare a privilege group.',
  checkApp: (app, report) => {
    checkEach((access) => {
      const groups = groupNames(access, app);
      for (const { privilege, prop } of access.roles.flatMap(({ grants }) => grants)) {
        checkPrivilege(access, privilege, `${prop}.privileges`, groups, report);
      }
      access.privilegeGroups.forEach(({ privileges }, index) => {
        for (const privilege of privileges) checkPrivilege(access, privilege, `privilegeGroups[${index}].privileges`, [], report);
      });
    })(app, report);
  },
};

export const GRANT_LEVEL: ModelRule = {
  id: 'MK-USR-012',
  title: 'grant on objects of another level',
  severity: 'error',
  reason:
    'A privilege of the cluster level is granted on all databases and collections, one of the database level on all collections of a ' +
    'database.',
  source: 'Milvus documentation, grant privileges: how to specify the resource',
  fix: "Set database and collection to '*'.",
  checkApp: (app, report) => {
    checkEach((access) => {
      for (const grant of access.roles.flatMap(({ grants }) => grants)) checkLevel(access, grant, app, report);
    })(app, report);
  },
};

export const MIXED_GROUP: ModelRule = {
  id: 'MK-USR-013',
  title: 'privilege group of several levels',
  severity: 'error',
  reason: 'Milvus refuses a privilege group whose privileges have different levels: cluster, database, collection.',
  source: 'Milvus source, `internal/rootcoord/meta_table.go`: OperatePrivilegeGroup',
  fix: 'Declare one group for each level.',
  checkApp: checkEach((access, report) => {
    access.privilegeGroups.forEach(({ privileges }, index) => {
      const byLevel = new Map(privileges.map((privilege) => [levelOf(privilege, access.release), privilege]));
      byLevel.delete(undefined);
      if (byLevel.size < 2) return;
      const words = [...byLevel].map(([level, privilege]) => `${privilege} of the ${level} level`).join(' and ');
      report(access, `privilegeGroups[${index}].privileges`, `has ${words}.`);
    });
  }),
};

export const EMPTY_LIST: ModelRule = {
  id: 'MK-USR-014',
  title: 'list of privileges that is empty',
  severity: 'error',
  reason: 'A grant of nothing has no effect, and a privilege group without privileges has no level, so it cannot be granted.',
  source: 'Milvus source, `internal/rootcoord/meta_table.go`: OperatePrivilegeGroup',
  fix: 'Write the privileges, or remove the entry.',
  checkApp: checkEach((access, report) => {
    access.privilegeGroups.forEach(({ privileges }, index) => {
      if (privileges.length === 0) report(access, `privilegeGroups[${index}].privileges`, 'is empty.');
    });
    for (const prop of access.emptyGrants) report(access, `${prop}.privileges`, 'is empty.');
  }),
};

/** The rules about privileges. */
export const GRANT_RULES: readonly ModelRule[] = [UNKNOWN_PRIVILEGE, GRANT_LEVEL, MIXED_GROUP, EMPTY_LIST];

function groupNames(access: AccessControlSpec, app: AppContents): string[] {
  return declarationsFor(access, app).flatMap(({ privilegeGroups }) => privilegeGroups.map(({ name }) => name));
}

function checkPrivilege(access: AccessControlSpec, name: string, prop: string, groups: readonly string[], report: RuleReport): void {
  const known = [...privilegesOf(access.release), ...groups];
  if (known.includes(name)) return;
  const near = nearest(name, known);
  report(
    access,
    prop,
    `has '${name}', which is no privilege of Milvus ${access.release}.`,
    near === undefined ? undefined : `Did you mean '${near}'?`,
  );
}

function checkLevel(access: AccessControlSpec, grant: GrantSpec, app: AppContents, report: RuleReport): void {
  const { privilege, database, collection, prop } = grant;
  const level = levelOf(privilege, access.release) ?? levelOfGroup(privilege, access, app);
  if (level === undefined || level === 'collection') {
    const isEveryDatabase = database === '*' && collection !== '*';
    if (isEveryDatabase) report(access, `${prop}.database`, `is '*', and collection is '${collection}'.`, 'Name the database.');
    return;
  }
  if (collection !== '*') {
    report(access, `${prop}.collection`, `is '${collection}', and ${privilege} has the ${level} level.`, "Set collection to '*'.");
  }
  if (level === 'cluster' && database !== '*') {
    report(
      access,
      `${prop}.database`,
      `is '${database}', and ${privilege} has the cluster level.`,
      "Set database to '*', or leave it out.",
    );
  }
}

/** Level of a declared privilege group: that of its privileges. */
function levelOfGroup(name: string, access: AccessControlSpec, app: AppContents): PrivilegeLevel | undefined {
  const group = declarationsFor(access, app)
    .flatMap(({ privilegeGroups }) => privilegeGroups)
    .find((each) => each.name === name);
  return group?.privileges.map((privilege) => levelOf(privilege, access.release)).find((level) => level !== undefined);
}
