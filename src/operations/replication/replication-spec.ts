import type { ExtensionSpec } from '../../model';

/** What one `Replication` declares, as plain data without passwords. */
export interface ReplicationSpec extends ExtensionSpec {
  readonly extension: 'replication';
  /** Path of the Milvus. */
  readonly milvus: string;
  readonly release: string;
  /** Its channel prefix, if it is known. */
  readonly self?: string;
  readonly sites: readonly { readonly channelPrefix: string; readonly address: string; readonly prop: string }[];
  /** Number of channels of each site. */
  readonly channels: number;
  readonly hasAdministrator: boolean;
  /** Whether it serves TLS that the Job cannot verify. */
  readonly lacksAuthority: boolean;
}

/** Whether a part of the app is a `Replication`. */
export function isReplication(part: ExtensionSpec): part is ReplicationSpec {
  return part.extension === 'replication';
}
