import { Cron } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../app';
import { MilvusInstance } from '../cluster/instance';
import { type Manifest, type ServiceManifest } from '../emit';
import { DeclaredJob, paused } from '../jobs';
import type { ModelPart } from '../model';
import { STAND_IN_NAME } from '../naming';
import { Milvus } from '../network';
import { present, readProps, wholeSeconds } from '../props';
import { isWithin } from '../version';
import { BackupLocation } from './backup-location';
import { namePrefixOf } from './backup-names';
import { BACKUP_TYPE, type BackupProps, type BackupStrategy } from './backup-props';
import type { BackupJobSpec } from './backup-spec';
import { BackupTool, type ToolRun } from './backup-tool';
import { storageOf } from './bind-storage';
import { GARBAGE_COLLECTION_PAUSE, managementService } from './management-service';
import { BACKUP_RULES } from './rules';
import { cronJobSchedule, missedAfterSeconds } from './schedule';
import { BACKUP_SCRIPT } from './scripts';
import { FLUSH_ALL, RBAC } from './tool-release';

/**
 * Backups of a Milvus on a schedule: a CronJob with milvus-backup.
 *
 * Each backup has a name with its time, such as `milvus_backup_20261130_013000_4f9a1c`. Old backups are deleted only after a new one is
 * complete. `kubectl create job --from=cronjob/milvus-backup before-upgrade` takes one at once.
 *
 * @example
 * function backUp(scope: Construct, milvus: MilvusCluster): Backup {
 *   return new Backup(scope, 'backup', {
 *     milvus,
 *     to: ObjectStorage.s3({ bucket: 'search-backups', region: 'eu-central-1', identity: WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/milvus') }),
 *     schedule: Cron.schedule({ minute: '30', hour: '1' }),
 *     timeZone: 'Europe/Zurich',
 *     keepLast: 7,
 *     keepFor: Duration.days(30),
 *   });
 * }
 */
export class Backup extends Construct implements Sealable {
  /** The place of the backups, for `Restore` and `BackupCheck`. */
  public readonly location: BackupLocation;
  /** The CronJob. */
  public readonly cronJob: Manifest;
  /** The NetworkPolicy of its pods, which nobody connects to. */
  public readonly networkPolicy: Manifest;
  /** The Service of the management interface of the proxies, if garbage collection pauses during a backup. */
  public readonly managementService: ServiceManifest | undefined;

  private readonly props: BackupProps;
  private readonly tool: BackupTool;
  private readonly keepForSeconds: number | undefined;

  constructor(scope: Construct, id: string, given: BackupProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(BACKUP_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, BACKUP_TYPE, {
      milvus: () => Milvus.fromEndpoint(this, 'stand-in', { name: STAND_IN_NAME, host: STAND_IN_NAME }),
      schedule: () => Cron.schedule({ minute: '0', hour: '1' }),
    });
    model.findings.addAll(this, '', mistakes);
    this.props = props;
    const { milvus, to, name: purpose = id } = props;
    const { name } = milvus.objectFor(purpose);
    const { prefix = `${[milvus.prefixes?.bucketRootPath, milvus.name].find(Boolean)}-${purpose}` } = props;
    const namePrefix = namePrefixOf(name);
    const management = this.pausesGarbageCollection ? managementService(this, milvus, purpose) : undefined;
    this.managementService = management?.service;
    const place = { storage: to, prefix, prop: to ? 'to' : 'prefix', namePrefix };
    this.tool = new BackupTool(this, props, place, management?.address);
    const storage = to ?? props.storage ?? storageOf(milvus);
    this.location = BackupLocation.ofBackup({ storage, prefix, namePrefix, version: milvus.version, milvus: milvus.node.path });
    this.keepForSeconds = wholeSeconds(props.keepFor, { prop: 'keepFor', fallback: undefined }, (prop, mistake) =>
      model.findings.add(this, prop, mistake),
    );
    this.networkPolicy = this.tool.emitPolicies();
    const suspend = props.suspend === true || milvus.isStopped;
    const job = this.tool.jobProps<k8s.CronJobSpec>(() => this.run());
    this.cronJob = DeclaredJob.scheduled(
      {
        ...job,
        name: this.tool.name,
        override: props.override,
        succeedsWithin: suspend ? undefined : missedAfterSeconds(props),
      },
      paused(cronJobSchedule(props), { isStopped: suspend }),
    ).emit(this, 'cron-job');
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const { strategy, keepLast = 7, schedule, timeZone, accessControl, collections = [], to } = this.props;
    const spec: BackupJobSpec = {
      ...this.tool.spec(),
      task: 'backup',
      collections,
      schedule: { expression: schedule.expressionString, ...present({ timeZone }) },
      backup: {
        keepLast,
        toIsGiven: to !== undefined,
        ...(this.keepForSeconds === undefined ? {} : { keepForSeconds: this.keepForSeconds }),
        ...(strategy === undefined ? {} : { strategy }),
        ...(accessControl === undefined ? {} : { accessControl }),
        ...(this.props.pauseGarbageCollection === true && !this.managementService ? { cannotPause: true } : {}),
      },
    };
    return [spec];
  }

  private get pausesGarbageCollection(): boolean {
    const { milvus, pauseGarbageCollection = true } = this.props;
    return pauseGarbageCollection && milvus instanceof MilvusInstance && isWithin(milvus.version.version, GARBAGE_COLLECTION_PAUSE);
  }

  private run(): ToolRun {
    const { milvus, collections = [], strategy = this.standardStrategy, keepLast = 7 } = this.props;
    const { accessControl = milvus.administrator !== undefined && isWithin(milvus.version.version, RBAC) } = this.props;
    return {
      script: BACKUP_SCRIPT,
      words: [
        `--strategy=${strategy.replace('-', '_')}`,
        ...(collections.length > 0 ? [`--filter=${collections.join(',')}`] : []),
        ...(accessControl ? ['--rbac'] : []),
        // Milvus itself would write a backup in the format of snapshots, and only 3.0 could restore it.
        ...(this.tool.facts.formats ? ['--format=binlog'] : []),
      ],
      environment: { KEEP_LAST: String(keepLast), KEEP_SECONDS: this.keepForSeconds === undefined ? '' : String(this.keepForSeconds) },
    };
  }

  private get standardStrategy(): BackupStrategy {
    return isWithin(this.props.milvus.version.version, FLUSH_ALL) ? 'bulk-flush' : 'serial-flush';
  }
}
