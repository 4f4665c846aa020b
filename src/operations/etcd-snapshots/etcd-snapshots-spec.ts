import type { AddressSpec, ExtensionSpec } from '../../model';

/** What one `EtcdSnapshots` declares, as plain data. */
export interface EtcdSnapshotsSpec extends ExtensionSpec {
  readonly extension: 'etcd-snapshots';
  /** Path of the etcd. */
  readonly etcd: string;
  readonly schedule: string;
  readonly keepLast: number;
  /** Age up to which snapshots stay; 0 if only their number counts. */
  readonly keepSeconds: number;
  readonly namespace?: string;
  /** Namespace of the etcd. */
  readonly etcdNamespace?: string;
  /** Every address of the bucket; empty for a claim. */
  readonly addresses: readonly AddressSpec[];
  /** Path in the bucket; missing for a claim. */
  readonly prefix?: string;
  /** Name of the claim; missing for a bucket. */
  readonly claim?: string;
  /** Claims of the members of the etcd. */
  readonly ownClaims: readonly string[];
  /** Whether the destination needs no login, or has one. */
  readonly canLogIn: boolean;
  /** Host of the bucket, if policies limit the connections and admit no address of it. */
  readonly unreachableHost?: string;
}

/** Whether a part of the app is an `EtcdSnapshots`. */
export function isEtcdSnapshots(part: ExtensionSpec): part is EtcdSnapshotsSpec {
  return part.extension === 'etcd-snapshots';
}
