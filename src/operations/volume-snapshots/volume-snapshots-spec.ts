import type { ExtensionSpec } from '../../model';

/** What one `VolumeSnapshots` declares, as plain data. */
export interface VolumeSnapshotsSpec extends ExtensionSpec {
  readonly extension: 'volume-snapshots';
  readonly schedule: string;
  readonly keepLast: number;
  readonly claims: readonly string[];
  readonly namespace?: string;
  /** Namespaces of the Milvus and of the services, with the prop of each. */
  readonly owners: readonly { readonly prop: string; readonly namespace?: string }[];
}

/** Whether a part of the app is a `VolumeSnapshots`. */
export function isVolumeSnapshots(part: ExtensionSpec): part is VolumeSnapshotsSpec {
  return part.extension === 'volume-snapshots';
}
