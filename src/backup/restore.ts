import type { k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../app';
import type { Manifest } from '../emit';
import { DeclaredJob, MilvusJob, jobDigest } from '../jobs';
import type { ModelPart } from '../model';
import { STAND_IN_NAME } from '../naming';
import { Milvus } from '../network';
import { present, readProps } from '../props';
import { BackupTool, type ToolRun } from './backup-tool';
import type { BackupJobSpec } from './backup-spec';
import { standInLocation } from './backup-location';
import { RESTORE_TYPE, type RestoreProps } from './restore-props';
import { BACKUP_RULES } from './rules';
import { RESTORE_SCRIPT } from './scripts';

/**
 * Restores a backup into a Milvus, once: a Job with milvus-backup.
 *
 * The Job runs when the app is applied, and again only if its props change, because its name contains a digest of them. It has no limit of
 * time after which it is deleted: a controller that keeps the objects of the app, such as Argo CD, would otherwise restore again. Remove the
 * construct after the restore.
 *
 * A collection that exists makes the restore fail before it changes a collection. Restored collections are not loaded.
 *
 * @example
 * function restore(scope: Construct, backup: Backup, green: MilvusCluster): Restore {
 *   return new Restore(scope, 'restore', { milvus: green, from: backup.location, backupName: 'milvus_backup_20261130_013000_4f9a1c' });
 * }
 */
export class Restore extends Construct implements Sealable {
  /** The NetworkPolicy of its pods, which nobody connects to. */
  public readonly networkPolicy: Manifest;

  private readonly props: RestoreProps;
  private readonly tool: BackupTool;
  private readonly milvusJob: MilvusJob;

  constructor(scope: Construct, id: string, given: RestoreProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(BACKUP_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, RESTORE_TYPE, {
      milvus: () => Milvus.fromEndpoint(this, 'stand-in', { name: STAND_IN_NAME, host: STAND_IN_NAME }),
      from: standInLocation,
    });
    model.findings.addAll(this, '', mistakes);
    this.props = props;
    const { storage, prefix, namePrefix } = props.from;
    this.tool = new BackupTool(this, props, { storage, prefix, namePrefix, prop: 'from' });
    this.networkPolicy = this.tool.emitPolicies();
    const job = DeclaredJob.once({
      ...this.tool.jobProps<k8s.JobSpec>(() => this.run()),
      name: (spec) => `${this.tool.name}-${jobDigest(spec)}`,
      override: props.override,
    });
    this.milvusJob = new MilvusJob(this, job, props.milvus);
  }

  /** The Job. Its name derives from its content, so changes of the Milvus after the first use of this prop do not reach it. */
  public get job(): Manifest {
    return this.milvusJob.manifest;
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const { from, suffix, renames = {}, backupName, replaceExisting = false, collections = [], accessControl = false } = this.props;
    const spec: BackupJobSpec = {
      ...this.tool.spec(),
      task: 'restore',
      collections,
      restore: {
        ...present({ suffix, backupName, source: from.milvus }),
        renames,
        replaceExisting,
        accessControl,
        takenFrom: from.version.version,
      },
    };
    return [spec, ...this.milvusJob.seal()];
  }

  private run(): ToolRun {
    const { backupName = '', suffix, renames = {}, collections = [] } = this.props;
    const { rebuildIndexes = true, accessControl = false, replaceExisting = false } = this.props;
    const pairs = Object.entries(renames).map(([before, after]) => `${before}:${after}`);
    return {
      script: RESTORE_SCRIPT,
      words: [
        ...(collections.length > 0 ? [`--filter=${collections.join(',')}`] : []),
        ...(pairs.length > 0 ? [`--rename=${pairs.join(',')}`] : []),
        ...(suffix === undefined ? [] : [`--suffix=${suffix}`]),
        ...(rebuildIndexes ? ['--rebuild_index'] : []),
        ...(accessControl ? ['--rbac'] : []),
        ...(replaceExisting ? ['--drop_exist_collection'] : []),
      ],
      environment: { BACKUP: backupName },
    };
  }
}
