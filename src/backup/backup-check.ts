import { Cron } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../app';
import { type Manifest } from '../emit';
import { DeclaredJob, milvusAccess, paused } from '../jobs';
import type { ModelPart } from '../model';
import { STAND_IN_NAME } from '../naming';
import { Milvus } from '../network';
import { present, readProps } from '../props';
import { BACKUP_CHECK_TYPE, type BackupCheckProps } from './backup-check-props';
import { standInLocation } from './backup-location';
import type { BackupJobSpec } from './backup-spec';
import { BackupTool, type ToolRun } from './backup-tool';
import { BACKUP_RULES } from './rules';
import { cronJobSchedule, missedAfterSeconds } from './schedule';
import { CHECK_SCRIPT } from './scripts';

const SUFFIX = '_backup_check';
const TOLERANCE = 10;

/**
 * Proves on a schedule that the newest backup can be restored: a CronJob that restores it into the same Milvus under other names, compares
 * the numbers of rows, and drops the copies.
 *
 * The copies are not loaded, so they need disk and no memory of query nodes. The restore counts for quotas of disk and collections.
 *
 * @example
 * function proveBackups(scope: Construct, milvus: MilvusCluster, backup: Backup): BackupCheck {
 *   return new BackupCheck(scope, 'backup-check', { milvus, from: backup.location, schedule: Cron.schedule({ minute: '0', hour: '4', weekDay: 'sun' }) });
 * }
 */
export class BackupCheck extends Construct implements Sealable {
  /** The CronJob. */
  public readonly cronJob: Manifest;
  /** The NetworkPolicy of its pods, which nobody connects to. */
  public readonly networkPolicy: Manifest;

  private readonly props: BackupCheckProps;
  private readonly tool: BackupTool;

  constructor(scope: Construct, id: string, given: BackupCheckProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(BACKUP_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, BACKUP_CHECK_TYPE, {
      milvus: () => Milvus.fromEndpoint(this, 'stand-in', { name: STAND_IN_NAME, host: STAND_IN_NAME }),
      from: standInLocation,
      schedule: () => Cron.schedule({ minute: '0', hour: '4', weekDay: '0' }),
    });
    model.findings.addAll(this, '', mistakes);
    this.props = props;
    const { storage, prefix, namePrefix } = props.from;
    this.tool = new BackupTool(this, props, { storage, prefix, namePrefix, prop: 'from' });
    this.networkPolicy = this.tool.emitPolicies();
    const { milvus, override } = props;
    const job = this.tool.jobProps<k8s.CronJobSpec>(() => this.run());
    this.cronJob = DeclaredJob.scheduled(
      { ...job, name: this.tool.name, override, succeedsWithin: milvus.isStopped ? undefined : missedAfterSeconds(props) },
      paused(cronJobSchedule(props), milvus),
    ).emit(this, 'cron-job');
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const { from, suffix = SUFFIX, tolerance = TOLERANCE, collections = [], schedule, timeZone } = this.props;
    const spec: BackupJobSpec = {
      ...this.tool.spec(),
      task: 'check',
      collections,
      schedule: { expression: schedule.expressionString, ...present({ timeZone }) },
      restore: {
        suffix,
        tolerance,
        renames: {},
        replaceExisting: false,
        accessControl: false,
        takenFrom: from.version.version,
        ...present({ source: from.milvus }),
      },
    };
    return [spec];
  }

  private run(): ToolRun {
    const { milvus, suffix = SUFFIX, collections = [], tolerance = TOLERANCE } = this.props;
    const access = milvusAccess(milvus);
    return {
      script: CHECK_SCRIPT,
      words: collections.length > 0 ? [`--filter=${collections.join(',')}`] : [],
      environment: {
        SUFFIX: suffix,
        TOLERANCE: String(tolerance),
        MILVUS: access?.address.MILVUS ?? milvus.endpoint.uri,
        PAUSE: '5',
        ...access?.options,
      },
      pod: { mounts: access?.mounts ?? [] },
    };
  }
}
