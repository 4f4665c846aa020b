import { Duration } from 'cdk8s';
import { ReplicationSite, SnapshotDestination } from '@org/milvus-k8s/operations';
import type {
  EtcdSnapshotRestoreProps,
  EtcdSnapshotsProps,
  ReplicationProps,
  ReplicationSiteProps,
  SnapshotBucketProps,
  VolumeSnapshotsProps,
} from '@org/milvus-k8s/operations';
import { NUMBERS, TEXTS, type OddValues } from './odd-values';

const DURATIONS = [Duration.millis(0), Duration.millis(1), Duration.days(100_000)];

export const ODD_BUCKET: OddValues<Pick<SnapshotBucketProps, 'bucket' | 'region' | 'prefix' | 'endpoint'>> = {
  bucket: TEXTS,
  region: TEXTS,
  prefix: TEXTS,
  endpoint: TEXTS,
};

export const ODD_SNAPSHOTS: OddValues<Pick<EtcdSnapshotsProps, 'keepLast' | 'keepFor' | 'uploadImage' | 'name' | 'destination'>> = {
  keepLast: NUMBERS,
  keepFor: DURATIONS,
  uploadImage: TEXTS,
  name: TEXTS,
  destination: TEXTS.map((bucket) => SnapshotDestination.s3({ bucket, region: 'eu-west-1' })),
};

export const ODD_RESTORE: OddValues<Pick<EtcdSnapshotRestoreProps, 'snapshot'>> = { snapshot: TEXTS };

export const ODD_VOLUMES: OddValues<Pick<VolumeSnapshotsProps, 'keepLast' | 'keepFor' | 'image' | 'name' | 'volumeSnapshotClassName'>> = {
  keepLast: NUMBERS,
  keepFor: DURATIONS,
  image: TEXTS,
  name: TEXTS,
  volumeSnapshotClassName: TEXTS,
};

export const ODD_SITE: OddValues<Pick<ReplicationSiteProps, 'channelPrefix' | 'address'>> = { channelPrefix: TEXTS, address: TEXTS };

export const ODD_REPLICATION: OddValues<Pick<ReplicationProps, 'channels' | 'toolImage' | 'name' | 'standbys'>> = {
  channels: NUMBERS,
  toolImage: TEXTS,
  name: TEXTS,
  standbys: [[], TEXTS.map((channelPrefix) => ReplicationSite.of({ channelPrefix, address: `http://${channelPrefix}:19530` }))],
};
