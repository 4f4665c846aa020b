import { SizeRoundingBehavior, type Size } from 'cdk8s';
import type { ReleaseRange } from '../findings';
import { listOf, number, oneOf, present, propsOf, sizeAmount, string, stringMap } from '../props';
import { isWithin } from '../version';

/** Operations that a database can refuse. `ddl` stands for those after it. */
export type DeniedOperation = 'writing' | 'reading' | 'ddl' | 'collectionDDL' | 'partitionDDL' | 'index' | 'flush' | 'compaction';

/** A database, with its quotas. */
export interface DatabaseProps {
  /** Name: letters, digits and `_`. Name `default` to set the properties of the database that Milvus has from the start. */
  readonly name: string;
  /**
   * Number of in-memory replicas of its collections.
   *
   * @default - Milvus' own: one
   */
  readonly replicas?: number;
  /**
   * Resource groups that its collections are loaded into.
   *
   * @default - the default resource group
   */
  readonly resourceGroups?: readonly string[];
  /**
   * Quota of data in the object storage. Milvus then refuses writes.
   *
   * @default - no limit
   */
  readonly diskQuota?: Size;
  /**
   * Largest number of collections.
   *
   * @default - only the limit of the instance
   */
  readonly maxCollections?: number;
  /**
   * Operations that the database refuses. An empty list allows all.
   *
   * @default - as it is in Milvus
   */
  readonly deny?: readonly DeniedOperation[];
  /**
   * More properties, by the names of Milvus.
   *
   * @default - none
   */
  readonly properties?: Readonly<Record<string, string>>;
}

/** First releases with a property, and the operations that a list can deny. Source: `pkg/common/common.go` of each line. */
const DENIED: Readonly<Record<DeniedOperation, ReleaseRange>> = {
  writing: {},
  reading: {},
  // Certain for 2.5.27, the earliest release whose source was read.
  ddl: { from: '2.5.27' },
  collectionDDL: { from: '2.5.27' },
  partitionDDL: { from: '2.5.27' },
  index: { from: '2.5.27' },
  flush: { from: '2.5.27' },
  compaction: { from: '2.5.27' },
};

const denyKey = (operation: string) => `database.force.deny.${operation}`;

/** Properties that some releases do not have, with the releases that do. */
export const PROPERTY_RANGES: ReadonlyMap<string, ReleaseRange> = new Map(
  Object.entries(DENIED).map(([operation, range]) => [denyKey(operation), range]),
);

/** Property with the quota of data. */
export const DISK_QUOTA = 'database.diskQuota.mb';

/** Names of the properties of a database that start with `database.`. */
export const DATABASE_PROPERTIES: readonly string[] = [
  'database.replica.number',
  'database.resource_groups',
  DISK_QUOTA,
  'database.max.collections',
  ...PROPERTY_RANGES.keys(),
];

/** The properties of a database, as Milvus names them. */
export function databaseProperties(database: DatabaseProps, release: string): Readonly<Record<string, string>> {
  const { replicas, resourceGroups, diskQuota, maxCollections, deny, properties } = database;
  const denied = Object.entries(DENIED).flatMap(([operation, range]): [string, string][] => {
    const isDenied = deny?.some((each) => each === operation) ?? false;
    // Written in both states, so that a shorter list allows an operation again.
    const isWritten = deny !== undefined && (isDenied || isWithin(release, range));
    return isWritten ? [[denyKey(operation), String(isDenied)]] : [];
  });
  return {
    ...present({
      'database.replica.number': replicas?.toString(),
      'database.resource_groups': resourceGroups?.join(','),
      [DISK_QUOTA]: diskQuota?.toMebibytes({ rounding: SizeRoundingBehavior.FLOOR }).toString(),
      'database.max.collections': maxCollections?.toString(),
    }),
    ...Object.fromEntries(denied),
    ...properties,
  };
}

/** Reads a database. */
export const databaseReader = propsOf<DatabaseProps>(
  {
    name: string,
    replicas: number,
    resourceGroups: listOf(string),
    diskQuota: sizeAmount,
    maxCollections: number,
    deny: listOf(
      oneOf<DeniedOperation>({
        writing: true,
        reading: true,
        ddl: true,
        collectionDDL: true,
        partitionDDL: true,
        index: true,
        flush: true,
        compaction: true,
      }),
    ),
    properties: stringMap,
  },
  { name: "Write the name of the database, such as name: 'sales'." },
);
