import { Chart, Cron } from 'cdk8s';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../../app';
import { InClusterEtcd } from '../../dependencies/in-cluster/etcd/in-cluster-etcd';
import type { Manifest } from '../../emit';
import { DeclaredJob, paused } from '../../jobs';
import type { ConnectionSpec, ModelPart } from '../../model';
import { STAND_IN_NAME, checkNameLength, checkNamePart } from '../../naming';
import { present, readProps, wholeSeconds } from '../../props';
import { identityConnections } from '../../security';
import { checkImage } from '../../version';
import { SNAPSHOT_RULES } from '../rules/snapshots';
import { ETCD_SNAPSHOTS_TYPE, type EtcdSnapshotsProps } from './etcd-snapshots-props';
import type { EtcdSnapshotsSpec } from './etcd-snapshots-spec';
import { SnapshotDestination } from './snapshot-destination';
import { RCLONE_IMAGE, savePod, type SnapshotPods } from './snapshot-pods';

/** Snapshots that stay: one day of hourly ones. */
const KEPT = 24;

/**
 * Snapshots of an in-cluster etcd, on a schedule. A CronJob saves one from a healthy member, checks it, stores it in a bucket or on a
 * claim, and then removes old ones. TLS and password are those of the etcd.
 *
 * A snapshot holds the metadata of Milvus, not the data in the bucket. `EtcdSnapshotRestore` brings a lost etcd back from it.
 *
 * @example
 * new EtcdSnapshots(this, 'snapshots', {
 *   etcd: new InClusterEtcd(this, 'search'),
 *   schedule: Cron.hourly(),
 *   destination: SnapshotDestination.s3({
 *     bucket: 'search-etcd-snapshots',
 *     region: 'eu-west-1',
 *     credentials: { secret: Secret.fromSecretName(this, 'keys', 'search-etcd-snapshots') },
 *   }),
 * });
 */
export class EtcdSnapshots extends Construct implements Sealable {
  /** The CronJob. */
  public readonly cronJob: Manifest;
  /** Path of the snapshots in the bucket; `undefined` on a claim. */
  public readonly prefix: string | undefined;

  /** What the pods of a restore are made from, too. @internal */
  public readonly pods: SnapshotPods;
  private readonly props: EtcdSnapshotsProps;
  private readonly purpose: string;
  private readonly keepLast: number;
  private readonly keepSeconds: number;

  constructor(scope: Construct, id: string, given: EtcdSnapshotsProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(SNAPSHOT_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, ETCD_SNAPSHOTS_TYPE, {
      etcd: () => new InClusterEtcd(this, 'stand-in'),
      schedule: () => Cron.hourly(),
      destination: () => SnapshotDestination.s3({ bucket: STAND_IN_NAME, region: 'eu-west-1' }),
    });
    model.findings.addAll(this, '', mistakes);
    this.props = props;
    this.purpose = this.usablePurpose();
    if (props.uploadImage !== undefined) model.findings.addAll(this, 'uploadImage', checkImage(props.uploadImage));
    const { etcd, destination, keepLast = KEPT, keepFor, uploadImage, serviceAccount } = props;
    this.keepLast = Number.isSafeInteger(keepLast) && keepLast >= 0 ? keepLast : 0;
    this.keepSeconds = wholeSeconds(keepFor, { prop: 'keepFor', fallback: 0 }, (prop, mistake) =>
      model.findings.addAll(this, prop, [mistake]),
    );
    const { service } = etcd;
    const prefix = destination.bucket?.prefix ?? ['etcd-snapshots', service.namespace, service.workloadName].filter(Boolean).join('/');
    this.prefix = destination.bucket && prefix;
    const component = `etcd-${this.purpose}`;
    service.admitWorkload(component, this.connections());
    this.pods = {
      etcd,
      destination,
      prefix,
      component,
      uploadImage: uploadImage ?? service.mirrored(RCLONE_IMAGE),
      serviceAccountName: serviceAccount?.name,
    };
    this.cronJob = this.declareCronJob();
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const { etcd, destination, schedule } = this.props;
    const { service } = etcd;
    const spec: EtcdSnapshotsSpec = {
      kind: 'extension',
      extension: 'etcd-snapshots',
      path: this.node.path,
      etcd: etcd.node.path,
      schedule: schedule.expressionString,
      keepLast: this.keepLast,
      keepSeconds: this.keepSeconds,
      ...present({ namespace: Chart.of(this).namespace, etcdNamespace: service.namespace }),
      addresses: destination.addresses,
      ...present({ prefix: this.prefix, claim: destination.claimName, unreachableHost: this.unreachableHost() }),
      ownClaims: service.memberNames.map((_, member) => service.memberClaim('data', member)),
      canLogIn: !destination.bucket || destination.bucket.credentials !== undefined || this.props.serviceAccount !== undefined,
    };
    return [spec];
  }

  private declareCronJob(): Manifest {
    const { etcd, schedule, timeZone, override } = this.props;
    const { path } = this.node;
    const { component } = this.pods;
    const job = DeclaredJob.scheduled(
      {
        ...etcd.service.jobProps(component, 'maintenanceImage', ''),
        name: etcd.service.objectName(this.purpose),
        namespace: Chart.of(this).namespace,
        place: { pods: { path: etcd.node.path, prop: '' }, image: { path, prop: 'uploadImage' }, override: { path, prop: 'override' } },
        run: () => ({
          // A second attempt makes another snapshot, with a later name.
          backoffLimit: 2,
          activeDeadlineSeconds: 3600,
          pod: savePod(this.pods, { last: this.keepLast, seconds: this.keepSeconds }),
        }),
        override,
      },
      paused(
        {
          schedule: schedule.expressionString,
          timeZone,
          concurrencyPolicy: 'Forbid',
          startingDeadlineSeconds: 600,
          successfulJobsHistoryLimit: 1,
          failedJobsHistoryLimit: 3,
        },
        etcd.service,
      ),
    );
    return job.emit(this, 'cron-job');
  }

  private usablePurpose(): string {
    const { name } = this.props;
    const { findings } = AppModel.of(this);
    const purpose = name ?? this.node.id;
    const prop = name === undefined ? 'name (by default the construct id)' : 'name';
    const mistakes = checkNamePart(purpose, prop);
    findings.addAll(this, 'name', mistakes);
    if (mistakes.length > 0) return STAND_IN_NAME;
    findings.addAll(this, 'name', checkNameLength(this.props.etcd.service.objectName(purpose), 'CronJob', prop));
    return purpose;
  }

  /** Connections to the bucket, and to the service that gives its credentials. */
  private connections(): ConnectionSpec[] {
    const { destination, serviceAccount } = this.props;
    const { bucket, address } = destination;
    if (!bucket || !address) return [];
    const place = { host: address.host, region: bucket.region };
    const identity = serviceAccount && !bucket.credentials ? identityConnections('awsRole', place) : [];
    return [{ ports: [address.port], hosts: [address.host] }, ...identity];
  }

  /** The host of the bucket, if a policy of Kubernetes limits the connections and the user names no address of it. */
  private unreachableHost(): string | undefined {
    const { address } = this.props.destination;
    if (!address) return undefined;
    const outgoing = this.props.etcd.service.egress.limitedTo([{ ports: [address.port], hosts: [address.host] }]);
    const isReachable =
      outgoing === undefined || outgoing.policies === 'cilium' || outgoing.connections.some(({ peers = [] }) => peers.length > 0);
    return isReachable ? undefined : address.host;
  }
}
