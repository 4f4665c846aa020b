/**
 * What runs next to a Milvus: databases, roles and users.
 *
 * @module operations
 * @packageDocumentation
 */
export {
  AccessControl,
  type AccessAdministrator,
  type AccessControlProps,
  type AccessRoleProps,
  type AccessUserProps,
  type DatabaseProps,
  type DeniedOperation,
  type GrantProps,
  type PrivilegeGroupProps,
  type UndeclaredAccess,
} from '../../operations';
