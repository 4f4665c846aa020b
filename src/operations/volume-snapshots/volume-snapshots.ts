import { Chart, Cron } from 'cdk8s';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../../app';
import { jobImage, jobPodDefaults, milvusImage } from '../../cluster/job-defaults';
import { MilvusStandalone } from '../../cluster/milvus-standalone';
import { Manifest, syncWave } from '../../emit';
import { START_TIME_END, DeclaredJob, jobNetworkPolicy, jobPlatform, shellCommand, type JobPod } from '../../jobs';
import type { InstanceModel, ModelPart } from '../../model';
import { checkPurpose } from '../../network';
import { present, readProps, wholeSeconds } from '../../props';
import { checkImage } from '../../version';
import { VOLUME_SNAPSHOT_RULES } from '../rules/volume-snapshots';
import { SNAPSHOT_VOLUMES } from './volume-snapshot-script';
import { VOLUME_SNAPSHOTS_TYPE, type VolumeSnapshotsProps } from './volume-snapshots-props';
import type { VolumeSnapshotsSpec } from './volume-snapshots-spec';

/** Directory of the token and of the authority of the API server. */
const API_SECRETS = '/milvus/secrets';

/** ConfigMap with the authority of the API server, which Kubernetes creates in each namespace. */
const API_AUTHORITY = 'kube-root-ca.crt';

/** Sets that stay: one week of daily ones. */
const KEPT = 7;

/** Longest wait until a set is usable. */
const WAIT_SECONDS = 3000;

/**
 * VolumeSnapshots of the disks of a standalone and of in-cluster services, on a schedule. All snapshots of a run are created at once and are
 * one set: crash consistent, each disk as after a power failure, some milliseconds apart. They need the CRDs and the controller of
 * external-snapshotter, and a driver that can snapshot.
 *
 * This is the only pod of the library with a token for the Kubernetes API: of an own service account that may create, read and delete
 * VolumeSnapshots in its namespace, and nothing else.
 *
 * @example
 * const standalone = new MilvusStandalone(this, 'search');
 * new VolumeSnapshots(this, 'volumes', { milvus: standalone, schedule: Cron.daily() });
 */
export class VolumeSnapshots extends Construct implements Sealable {
  /** The CronJob. */
  public readonly cronJob: Manifest;
  /** The service account of its pods. */
  public readonly serviceAccount: Manifest;
  /** The rights of the service account. */
  public readonly role: Manifest;
  /** Gives the rights to the service account. */
  public readonly roleBinding: Manifest;
  /** The NetworkPolicy of its pods, which nobody connects to. */
  public readonly networkPolicy: Manifest;

  private readonly props: VolumeSnapshotsProps;
  private readonly purpose: string;
  private readonly keepLast: number;
  private readonly keepSeconds: number;

  constructor(scope: Construct, id: string, given: VolumeSnapshotsProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(VOLUME_SNAPSHOT_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, VOLUME_SNAPSHOTS_TYPE, {
      milvus: () => new MilvusStandalone(this, 'stand-in'),
      schedule: () => Cron.daily(),
    });
    model.findings.addAll(this, '', mistakes);
    this.props = props;
    const { milvus, name: purpose = id, image, keepLast = KEPT, keepFor } = props;
    this.purpose = purpose;
    checkPurpose(this, milvus, props.name, START_TIME_END);
    if (image !== undefined) model.findings.addAll(this, 'image', checkImage(image));
    this.keepLast = Number.isSafeInteger(keepLast) && keepLast >= 0 ? keepLast : 0;
    this.keepSeconds = wholeSeconds(keepFor, { prop: 'keepFor', fallback: 0 }, (prop, mistake) =>
      model.findings.addAll(this, prop, [mistake]),
    );
    const { name, labels, jobPodLabels } = milvus.objectFor(purpose);
    const metadata = { name, labels, annotations: syncWave(milvus.firstWave) };
    this.serviceAccount = new Manifest(this, 'service-account', {
      ...metadata,
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      fixed: { automountServiceAccountToken: false },
    });
    const rule = { apiGroups: ['snapshot.storage.k8s.io'], resources: ['volumesnapshots'], verbs: ['create', 'get', 'list', 'delete'] };
    this.role = new Manifest(this, 'role', { ...metadata, ...RBAC, kind: 'Role', fixed: { rules: [rule] } });
    this.roleBinding = new Manifest(this, 'role-binding', {
      ...metadata,
      ...RBAC,
      kind: 'RoleBinding',
      fixed: {
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
        subjects: [{ kind: 'ServiceAccount', name, ...present({ namespace: Chart.of(this).namespace }) }],
      },
    });
    this.networkPolicy = new Manifest(this, 'network-policy', jobNetworkPolicy({ ...metadata, selector: jobPodLabels }));
    this.cronJob = this.declareCronJob(name);
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const { milvus, services = [], schedule } = this.props;
    const spec: VolumeSnapshotsSpec = {
      kind: 'extension',
      extension: 'volume-snapshots',
      path: this.node.path,
      schedule: schedule.expressionString,
      keepLast: this.keepLast,
      claims: this.claims(),
      ...present({ namespace: Chart.of(this).namespace }),
      owners: [
        { prop: 'milvus', ...present({ namespace: milvus.namespace }) },
        ...services.map(({ namespace }, index) => ({ prop: `services[${index}]`, ...present({ namespace }) })),
      ],
    };
    return [spec];
  }

  /** Names of the claims. */
  private claims(): string[] {
    const { milvus, services = [] } = this.props;
    const [instance] = milvus.seal() as readonly [InstanceModel];
    const own = instance.roles
      .filter(({ role }) => role === 'standalone')
      .flatMap(({ name, claims = [] }) => claims.map((claim) => `${claim.name}-${name}-0`));
    const theirs = services.flatMap(({ workloadName, members, claims }) =>
      Array.from({ length: members }, (_, member) => claims.map(({ name }) => `${name}-${workloadName}-${member}`)).flat(),
    );
    return [...own, ...theirs];
  }

  private declareCronJob(name: string): Manifest {
    const { milvus, schedule, timeZone, override } = this.props;
    const { path } = this.node;
    const job = DeclaredJob.scheduled(
      {
        name,
        namespace: Chart.of(this).namespace,
        component: this.purpose,
        place: { pods: { path, prop: '' }, image: { path, prop: 'image' }, override: { path, prop: 'override' } },
        labels: milvus.objectFor(this.purpose).labels,
        annotations: syncWave(milvus.firstWave),
        // A second attempt would make a second set.
        run: () => ({ backoffLimit: 0, activeDeadlineSeconds: 3600, pod: this.pod(name) }),
        override,
        findings: AppModel.of(this).findings,
        platform: jobPlatform(this, milvus),
      },
      {
        schedule: schedule.expressionString,
        timeZone,
        concurrencyPolicy: 'Forbid',
        startingDeadlineSeconds: 600,
        successfulJobsHistoryLimit: 1,
        failedJobsHistoryLimit: 3,
      },
    );
    return job.emit(this, 'cron-job');
  }

  private pod(name: string): JobPod {
    const { milvus, image, volumeSnapshotClassName = '' } = this.props;
    return {
      name: this.purpose,
      image: jobImage(image ?? milvusImage(milvus), this.props),
      command: shellCommand(SNAPSHOT_VOLUMES),
      environment: {
        API: 'https://kubernetes.default.svc',
        SECRETS: API_SECRETS,
        NAMESPACE: Chart.of(this).namespace ?? 'default',
        CLAIMS: this.claims().join(' '),
        CLASS: volumeSnapshotClassName,
        SET: name,
        KEEP_LAST: String(this.keepLast),
        KEEP_SECONDS: String(this.keepSeconds),
        WAIT_SECONDS: String(WAIT_SECONDS),
        PAUSE: '5',
      },
      mounts: [
        { name: 'api-token', path: `${API_SECRETS}/api-token`, tokenAudience: '' },
        { name: 'api-ca', path: `${API_SECRETS}/api-ca`, configMapName: API_AUTHORITY, keys: ['ca.crt'] },
      ],
      resources: { cpu: '100m', memory: '128Mi', ephemeralStorage: '64Mi' },
      selector: milvus.objectFor(this.purpose).jobPodLabels,
      ...jobPodDefaults(this.props),
      ...(image === undefined ? { group: milvus.version.facts.imageGroup } : {}),
      serviceAccountName: name,
      terminationMessagePolicy: 'FallbackToLogsOnError',
    };
  }
}

const RBAC = { apiVersion: 'rbac.authorization.k8s.io/v1' } as const;
