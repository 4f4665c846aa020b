import { listOf, propsOf, string } from '../props';

/** Privileges on some objects of Milvus. */
export interface GrantProps {
  /** Privileges, such as `Search`, and privilege groups: those of Milvus, such as `CollectionReadOnly`, or custom ones. */
  readonly privileges: readonly string[];
  /**
   * Database, or `*` for all. Privileges of the cluster level are about all databases.
   *
   * @default 'default'
   */
  readonly database?: string;
  /**
   * Collection, or `*` for all collections of the database.
   *
   * @default '*'
   */
  readonly collection?: string;
}

/** A role, with what it may do. */
export interface AccessRoleProps {
  /** Name: letters, digits and `_`. */
  readonly name: string;
  /**
   * What its users may do.
   *
   * @default - nothing beyond the role `public`
   */
  readonly grants?: readonly GrantProps[];
}

/** A custom privilege group, from Milvus 2.5 on. */
export interface PrivilegeGroupProps {
  /** Name: letters, digits and `_`. */
  readonly name: string;
  /** Privileges of one level, such as `Search` and `Query`. */
  readonly privileges: readonly string[];
}

/** Reads a role. */
export const roleReader = propsOf<AccessRoleProps>(
  {
    name: string,
    grants: listOf(
      propsOf<GrantProps>(
        { privileges: listOf(string), database: string, collection: string },
        { privileges: "Write privileges, such as privileges: ['CollectionReadOnly']." },
      ),
    ),
  },
  { name: "Write the name of the role, such as name: 'reader'." },
);

/** Reads a privilege group. */
export const privilegeGroupReader = propsOf<PrivilegeGroupProps>(
  { name: string, privileges: listOf(string) },
  {
    name: "Write the name of the group, such as name: 'search_only'.",
    privileges: "Write privileges of one level, such as privileges: ['Search', 'Query'].",
  },
);
