import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../app';
import { syncWave, type Manifest } from '../emit';
import type { ModelPart } from '../model';
import { STAND_IN_NAME } from '../naming';
import { Milvus } from '../network';
import { readProps, wholeSeconds } from '../props';
import { checkClientJob } from './check-client-job';
import { ClientJob } from './client-job';
import { jobSchedule, userFiles } from './job-terms';
import { MAINTENANCE_TYPE, type MaintenanceProps } from './maintenance-props';
import { MAINTENANCE_SCRIPT } from './maintenance-script';
import { MaintenanceTask } from './maintenance-task';
import { UPKEEP_RULES } from './rules';
import { upkeepSpec } from './upkeep-spec';

/** Time that a pod may need until its script starts: a new node pulls the image first. */
const START_SECONDS = 300;

/**
 * Work on the data of a Milvus, once or on a schedule: flush or compact its collections, from 2.5 on. A Job calls Milvus for each
 * collection, waits until Milvus is done, and ends with a table.
 *
 * @example
 * new Maintenance(this, 'compact', {
 *   milvus: Milvus.fromEndpoint(this, 'shared', { name: 'shared', host: 'shared.search.svc' }),
 *   task: MaintenanceTask.compact({ collections: ['orders'] }),
 *   run: 'after the deletion of 2026',
 * });
 */
export class Maintenance extends Construct implements Sealable {
  /** The NetworkPolicy of its pods, which nobody connects to. */
  public readonly networkPolicy: Manifest;

  private readonly clientJob: ClientJob;
  private readonly props: MaintenanceProps;

  constructor(scope: Construct, id: string, given: MaintenanceProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(UPKEEP_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, MAINTENANCE_TYPE, {
      milvus: () => Milvus.fromEndpoint(this, 'stand-in', { name: STAND_IN_NAME, host: STAND_IN_NAME }),
      task: () => MaintenanceTask.flush(),
    });
    model.findings.addAll(this, '', mistakes);
    this.props = props;
    const { milvus, user, task, run = '' } = props;
    const { databases = [], collections = [] } = task.scope;
    checkClientJob(this, { ...props, databases, collections });
    const timeout = wholeSeconds(props.timeout, { prop: 'timeout', fallback: 3600, least: 10 }, (prop, mistake) =>
      model.findings.add(this, prop, mistake),
    );
    this.clientJob = new ClientJob(this, {
      props,
      program: () => ({
        script: MAINTENANCE_SCRIPT,
        environment: {
          TASK: task.name,
          DATABASES: databases.join('\n'),
          COLLECTIONS: collections.join('\n'),
          TIMEOUT: String(timeout),
        },
        credentials: userFiles(user ?? milvus.administrator),
      }),
      // The script itself waits and tries again. The finished Job stays, because a new one would do the work again.
      limits: { backoffLimit: 0, activeDeadlineSeconds: timeout + START_SECONDS },
      schedule: jobSchedule(props),
      annotations: milvus.lastWave === undefined ? {} : syncWave(milvus.lastWave + 1),
      versions: `${run}${user?.version ?? ''}`,
    });
    this.networkPolicy = this.clientJob.networkPolicy;
  }

  /** The Job or CronJob. The name of a Job derives from its content, so changes of the Milvus after the first use do not reach it. */
  public get job(): Manifest {
    return this.clientJob.manifest;
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const { milvus, user, task } = this.props;
    const { databases = [] } = task.scope;
    return [upkeepSpec(this, milvus, user, this.props, { task: task.name, databases }), ...this.clientJob.seal()];
  }
}
