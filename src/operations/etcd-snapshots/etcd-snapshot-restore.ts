import { Chart, Cron } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel } from '../../app';
import { DATA_DIRECTORY, DATA_PATH, initialCluster, peerUrl } from '../../dependencies/in-cluster/etcd/etcd-container';
import { InClusterEtcd } from '../../dependencies/in-cluster/etcd/in-cluster-etcd';
import type { Manifest, Override } from '../../emit';
import type { Mistake } from '../../findings';
import { DeclaredJob } from '../../jobs';
import { STAND_IN_NAME, VOLUMES } from '../../naming';
import { boolean, callback, instanceOf, readProps, string, type PropsType } from '../../props';
import { RESTORE_NAMESPACE, SNAPSHOT_FILE } from '../rules/snapshot-inputs';
import { EtcdSnapshots } from './etcd-snapshots';
import { SnapshotDestination } from './snapshot-destination';
import { restorePod } from './snapshot-pods';
import { SNAPSHOT_NAME } from './snapshot-scripts';

/** Props of `EtcdSnapshotRestore`. */
export interface EtcdSnapshotRestoreProps {
  /** The snapshots of the etcd, in the same namespace. */
  readonly snapshots: EtcdSnapshots;
  /** Name of the snapshot, such as `snapshot-20261130T031500Z.db`. */
  readonly snapshot: string;
  /**
   * Whether a disk whose data is newer than the snapshot is replaced, too.
   *
   * @default false - the Job of that member fails
   */
  readonly discardNewerData?: boolean;
  /**
   * Changes the spec of the Job of each member.
   *
   * @default - none
   */
  readonly override?: Override<k8s.JobSpec>;
}

const RESTORE_TYPE: PropsType<EtcdSnapshotRestoreProps> = {
  readers: {
    snapshots: instanceOf<EtcdSnapshots>(EtcdSnapshots, 'the EtcdSnapshots of the etcd'),
    snapshot: string,
    discardNewerData: boolean,
    override: callback(),
  },
  hints: {
    snapshots: 'Write the EtcdSnapshots of the etcd.',
    snapshot: "Write the name of a snapshot, such as snapshot: 'snapshot-20261130T031500Z.db'.",
  },
};

/** Name that replaces an unusable one, so that the synthesis can continue. */
const STAND_IN_SNAPSHOT = 'snapshot-20000101T000000Z.db';

/**
 * Brings an etcd back that lost its disks or its quorum. One Job for each member replaces the data on its disk by the same snapshot, with a
 * new identity of the cluster. Milvus and the etcd must be scaled to 0 before. The Jobs refuse if a member answers, or if a disk holds data
 * that is newer than the snapshot.
 *
 * Put it into a separate chart that nothing syncs, apply it by hand, and delete it afterwards: see the how-to guide.
 *
 * @example
 * const snapshots = new EtcdSnapshots(this, 'snapshots', {
 *   etcd: dependencies.metaStore,
 *   schedule: Cron.hourly(),
 *   destination: SnapshotDestination.claim(PersistentVolumeClaim.fromClaimName(this, 'claim', 'etcd-snapshots')),
 * });
 * const chart = new Chart(app, 'etcd-restore', { namespace: 'search' });
 * new EtcdSnapshotRestore(chart, 'restore', { snapshots, snapshot: 'snapshot-20261130T031500Z.db' });
 */
export class EtcdSnapshotRestore extends Construct {
  /** The Job of each member. */
  public readonly jobs: readonly Manifest[];

  private readonly props: EtcdSnapshotRestoreProps;
  private readonly snapshot: string;

  constructor(scope: Construct, id: string, given: EtcdSnapshotRestoreProps) {
    super(scope, id);
    const { props, unusable, mistakes } = readProps(given, RESTORE_TYPE, {
      snapshots: () => standInSnapshots(this),
      snapshot: () => STAND_IN_SNAPSHOT,
    });
    this.props = props;
    const { findings } = AppModel.of(this);
    findings.addAll(this, '', mistakes);
    const isName = SNAPSHOT_NAME.test(props.snapshot);
    if (!isName && !unusable.has('snapshot')) findings.add(this, 'snapshot', noSnapshot(props.snapshot));
    this.snapshot = isName ? props.snapshot : STAND_IN_SNAPSHOT;
    const { service } = props.snapshots.pods.etcd;
    if (Chart.of(this).namespace !== service.namespace) findings.add(this, 'snapshots', namespaceMismatch(service.namespace ?? ''));
    this.jobs = service.memberNames.map((_, member) => this.declareJob(member));
  }

  private declareJob(member: number): Manifest {
    const { pods } = this.props.snapshots;
    const { service, tls } = pods.etcd;
    const { path } = this.node;
    const name = service.memberNames[member] ?? '';
    const restored = {
      name,
      peerUrl: peerUrl({ service, tls }, name),
      members: initialCluster({ service, tls }),
      claim: service.memberClaim(VOLUMES.data, member),
      disk: DATA_PATH,
      data: DATA_DIRECTORY,
    };
    const { annotations: _wave, ...jobProps } = service.jobProps(pods.component, 'maintenanceImage', '');
    const job = DeclaredJob.once({
      ...jobProps,
      name: service.objectName(`restore-${member}`),
      namespace: Chart.of(this).namespace,
      place: { ...jobProps.place, override: { path, prop: 'override' } },
      run: () => ({
        backoffLimit: 2,
        activeDeadlineSeconds: 3600,
        pod: restorePod(pods, restored, this.snapshot, this.props.discardNewerData ?? false),
      }),
      override: this.props.override,
    });
    return job.emit(this, `job-${member}`);
  }
}

function standInSnapshots(scope: Construct): EtcdSnapshots {
  return new EtcdSnapshots(scope, 'stand-in', {
    etcd: new InClusterEtcd(scope, 'stand-in-etcd'),
    schedule: Cron.hourly(),
    destination: SnapshotDestination.claim({ name: STAND_IN_NAME } as Parameters<typeof SnapshotDestination.claim>[0]),
  });
}

function noSnapshot(given: string): Mistake {
  return { rule: SNAPSHOT_FILE, problem: `is '${given}'.`, fix: SNAPSHOT_FILE.fix };
}

function namespaceMismatch(namespace: string): Mistake {
  const problem = `are in the namespace '${namespace}', but the chart of the restore is not.`;
  return { rule: RESTORE_NAMESPACE, problem, fix: `Set the namespace of the chart of the restore to '${namespace}'.` };
}
