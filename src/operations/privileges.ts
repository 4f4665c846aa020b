import type { ReleaseRange } from '../findings';
import { isWithin } from '../version';

/** The objects that a privilege is about. A grant of a higher level names fewer objects. */
export type PrivilegeLevel = 'cluster' | 'database' | 'collection';

/** Type of the object of a grant, in releases whose grants name it. */
export type ObjectType = 'Collection' | 'Global' | 'User';

interface PrivilegeFacts extends ReleaseRange {
  readonly level: PrivilegeLevel;
  /** Type of the object in releases before 2.5. */
  readonly objectType: ObjectType;
}

/** Releases whose grants name no object type, and which have privilege groups. Source: Milvus documentation, grant privileges: 2.5. */
export const LEVEL_GRANTS: ReleaseRange = { from: '2.5.0' };

const facts = (level: PrivilegeLevel, objectType: ObjectType, range: ReleaseRange, names: string): [string, PrivilegeFacts][] =>
  names.split(/\s+/).map((name) => [name, { level, objectType, ...range }]);

const EVERY: ReleaseRange = { from: '2.4.0' };
const SINCE_2_6: ReleaseRange = { from: '2.6.0' };
const SINCE_3_0: ReleaseRange = { from: '3.0.0' };

/**
 * The privileges of Milvus.
 *
 * Sources: `pkg/util/constant.go` of 2.4 to 3.0, ObjectPrivileges for the object types, and ClusterAdminPrivileges,
 * DatabaseAdminPrivileges and CollectionAdminPrivileges for the levels; milvus-proto, `common.proto`: ObjectPrivilege, for the
 * privileges that came later.
 */
const PRIVILEGES: ReadonlyMap<string, PrivilegeFacts> = new Map([
  ...facts('collection', 'Collection', EVERY, 'Query Search IndexDetail GetFlushState GetLoadState GetLoadingProgress HasPartition'),
  ...facts('collection', 'Collection', EVERY, 'ShowPartitions GetStatistics Load Release Insert Delete Upsert Import Flush Compaction'),
  ...facts('collection', 'Collection', EVERY, 'LoadBalance CreateIndex DropIndex CreatePartition DropPartition'),
  ...facts('collection', 'Global', EVERY, 'DescribeCollection DescribeAlias ListAliases CreateAlias DropAlias'),
  ...facts('database', 'Global', EVERY, 'ShowCollections DescribeDatabase AlterDatabase CreateCollection DropCollection'),
  ...facts('cluster', 'Global', EVERY, 'ListDatabases SelectOwnership CreateDatabase DropDatabase CreateOwnership DropOwnership'),
  ...facts('cluster', 'Global', EVERY, 'ManageOwnership DescribeResourceGroup ListResourceGroups CreateResourceGroup DropResourceGroup'),
  ...facts('cluster', 'Global', EVERY, 'UpdateResourceGroups TransferNode TransferReplica FlushAll BackupRBAC RestoreRBAC'),
  ...facts('cluster', 'User', EVERY, 'SelectUser UpdateUser'),
  ...facts('cluster', 'Global', { from: '2.4.0', below: '3.0.0' }, 'RenameCollection'),
  ...facts('cluster', 'Global', LEVEL_GRANTS, 'CreatePrivilegeGroup DropPrivilegeGroup ListPrivilegeGroups OperatePrivilegeGroup'),
  ...facts('cluster', 'Global', LEVEL_GRANTS, 'ClusterReadOnly ClusterReadWrite ClusterAdmin'),
  ...facts('database', 'Global', LEVEL_GRANTS, 'DatabaseReadOnly DatabaseReadWrite DatabaseAdmin'),
  ...facts('collection', 'Global', LEVEL_GRANTS, 'CollectionReadOnly CollectionReadWrite CollectionAdmin'),
]);

/** Privileges whose level the sources do not tell, or which has changed. */
const OF_UNKNOWN_LEVEL: ReadonlyMap<string, ReleaseRange> = new Map([
  ['RenameCollection', SINCE_3_0],
  ...['GetImportProgress', 'ListImport', 'AddCollectionField', 'AddFileResource', 'RemoveFileResource', 'ListFileResources'].map(
    (name): [string, ReleaseRange] => [name, SINCE_2_6],
  ),
  ...['UpdateReplicateConfiguration', 'GetReplicateConfiguration'].map((name): [string, ReleaseRange] => [name, SINCE_2_6]),
  ...['CreateSnapshot', 'DropSnapshot', 'DescribeSnapshot', 'ListSnapshots', 'RestoreSnapshot'].map((name): [string, ReleaseRange] => [
    name,
    SINCE_3_0,
  ]),
]);

/** Privilege groups of Milvus itself. */
export const BUILT_IN_GROUPS: readonly string[] = [...PRIVILEGES.keys()].filter((name) =>
  /^(Cluster|Database|Collection)(ReadOnly|ReadWrite|Admin)$/.test(name),
);

/** Names of the privileges of a release, and of its built-in groups. */
export function privilegesOf(release: string): string[] {
  const known = [...PRIVILEGES, ...OF_UNKNOWN_LEVEL].filter(([, range]) => isWithin(release, range));
  return [...new Set(known.map(([name]) => name))];
}

/** Level of a privilege in a release; `undefined` if it is unknown. */
export function levelOf(privilege: string, release: string): PrivilegeLevel | undefined {
  const known = PRIVILEGES.get(privilege);
  if (known === undefined || !isWithin(release, known)) return undefined;
  // Grants before 2.5 give these privileges on all collections of a database.
  const isWider = known.level === 'collection' && known.objectType === 'Global' && !isWithin(release, LEVEL_GRANTS);
  return isWider ? 'database' : known.level;
}

/** Type of the object of a grant, in releases before 2.5. */
export function objectTypeOf(privilege: string): ObjectType {
  return PRIVILEGES.get(privilege)?.objectType ?? 'Global';
}
