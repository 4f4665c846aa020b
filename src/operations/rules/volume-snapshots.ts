import { checkExtensions, type ModelRule } from '../../rules';
import { isVolumeSnapshots } from '../volume-snapshots/volume-snapshots-spec';

const checkEach = checkExtensions(isVolumeSnapshots);

export const VOLUME_RETENTION: ModelRule = {
  id: 'MK-SNP-013',
  title: 'retention that keeps no volume snapshot',
  severity: 'error',
  reason: 'With nothing to keep, each run removes the set that it has just made.',
  source: '`src/operations/volume-snapshots/volume-snapshot-script.ts`',
  fix: 'Set keepLast to 1 or more.',
  checkApp: checkEach((snapshots, report) => {
    if (snapshots.keepLast < 1) report(snapshots, 'keepLast', 'keeps none, not even the newest set.');
  }),
};

export const NO_VOLUMES: ModelRule = {
  id: 'MK-SNP-014',
  title: 'volume snapshots of no disk',
  severity: 'error',
  reason: 'Disks of the roles of a cluster are caches, and an emptyDir has no claim; data is in the services or outside of the cluster.',
  source: 'Kubernetes documentation, volume snapshots: source of a snapshot',
  fix: 'Set services: [dependencies.metaStore.service, dependencies.objectStorage.service], or save what is outside with its own tools.',
  checkApp: checkEach((snapshots, report) => {
    if (snapshots.claims.length === 0) report(snapshots, 'milvus', 'has no disk with data, and services name none.');
  }),
};

export const VOLUMES_ELSEWHERE: ModelRule = {
  id: 'MK-SNP-015',
  title: 'volume snapshots in another namespace than the disks',
  severity: 'error',
  reason: 'A VolumeSnapshot and the claim that it is of are in one namespace, and the service account has rights only in its own.',
  source: 'Kubernetes documentation, volume snapshots',
  fix: 'Declare the snapshots in a chart of the namespace of the disks.',
  checkApp: checkEach((snapshots, report) => {
    for (const { prop, namespace } of snapshots.owners) {
      if (namespace !== snapshots.namespace) report(snapshots, prop, `is in the namespace '${namespace ?? ''}', and the chart is not.`);
    }
  }),
};

/** The rules over snapshots of volumes. */
export const VOLUME_SNAPSHOT_RULES: readonly ModelRule[] = [VOLUME_RETENTION, NO_VOLUMES, VOLUMES_ELSEWHERE];
