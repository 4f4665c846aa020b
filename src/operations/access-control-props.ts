import type { ISecret, k8s } from 'cdk8s-plus-27';
import type { Override } from '../emit';
import { milvusReader, type IMilvus } from '../network';
import { callback, listOf, oneOf, secretReference, string, type PropsType } from '../props';
import { PLACEMENT_READERS, type PlacementProps } from '../workload';
import { databaseReader, type DatabaseProps } from './database-props';
import { privilegeGroupReader, roleReader, type AccessRoleProps, type PrivilegeGroupProps } from './role-props';
import { administratorReader, userReader, type AccessAdministrator, type AccessUserProps } from './user-props';

/** What the Job does about grants, roles of users and privileges of groups that Milvus has and the declaration does not. */
export type UndeclaredAccess = 'keep' | 'remove';

/** Props of `AccessControl`. */
export interface AccessControlProps extends PlacementProps {
  /** The Milvus. */
  readonly milvus: IMilvus;
  /**
   * Databases, with their quotas. A database that you remove from the list stays.
   *
   * @default - none
   */
  readonly databases?: readonly DatabaseProps[];
  /**
   * Custom privilege groups.
   *
   * @default - none
   */
  readonly privilegeGroups?: readonly PrivilegeGroupProps[];
  /**
   * Roles, with their grants. A role that you remove from the list stays, until `removedRoles` names it.
   *
   * @default - none
   */
  readonly roles?: readonly AccessRoleProps[];
  /**
   * Users, with their roles. A user that you remove from the list stays, until `removedUsers` names it.
   *
   * @default - none
   */
  readonly users?: readonly AccessUserProps[];
  /**
   * Users that the Job removes, if Milvus has them.
   *
   * @default - none
   */
  readonly removedUsers?: readonly string[];
  /**
   * Roles that the Job removes with all their grants, if Milvus has them.
   *
   * @default - none
   */
  readonly removedRoles?: readonly string[];
  /**
   * Custom privilege groups that the Job removes, if Milvus has them. Milvus refuses to remove one that a role still has.
   *
   * @default - none
   */
  readonly removedPrivilegeGroups?: readonly string[];
  /**
   * What to do about access that Milvus has and this declaration does not: grants of declared roles, roles of declared users, and
   * privileges of declared groups.
   *
   * - `keep` revokes only grants that `administrator` itself made, because Milvus stores who made a grant. It lists all others as kept.
   *   Grants of `root` are kept too, because people use `root`: give the Job a separate user.
   * - `remove` revokes all of it.
   *
   * @default 'keep'
   */
  readonly undeclared?: UndeclaredAccess;
  /**
   * The user that creates the others: `root`, or better, a separate user with the role `admin`.
   *
   * @default - the administrator of the Milvus
   */
  readonly administrator?: AccessAdministrator;
  /**
   * Image with a POSIX shell, curl, awk and sed.
   *
   * @default - the image of the Milvus
   */
  readonly image?: string;
  /**
   * Credentials of the registry of `image`.
   *
   * @default - those of the Milvus
   */
  readonly imagePullSecrets?: readonly ISecret[];
  /**
   * Purpose of the objects; their names end with it.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Changes the spec of the Job, after everything else.
   *
   * @default - no change
   */
  readonly override?: Override<k8s.JobSpec>;
}

export const ACCESS_CONTROL_TYPE: PropsType<AccessControlProps> = {
  readers: {
    ...PLACEMENT_READERS,
    milvus: milvusReader,
    databases: listOf(databaseReader),
    privilegeGroups: listOf(privilegeGroupReader),
    roles: listOf(roleReader),
    users: listOf(userReader),
    removedUsers: listOf(string),
    removedRoles: listOf(string),
    removedPrivilegeGroups: listOf(string),
    undeclared: oneOf<UndeclaredAccess>({ keep: true, remove: true }),
    administrator: administratorReader,
    image: string,
    imagePullSecrets: listOf(secretReference),
    name: string,
    override: callback<Override<k8s.JobSpec>>(),
  },
  hints: { milvus: "Write the Milvus: new MilvusCluster(this, 'milvus', { … })." },
};
