import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../app';
import { POST_SYNC_HOOK, syncWave, type Manifest } from '../emit';
import type { ModelPart } from '../model';
import { STAND_IN_NAME } from '../naming';
import { Milvus } from '../network';
import { readProps, wholeSeconds } from '../props';
import type { ReleaseRange } from '../findings';
import { isWithin } from '../version';
import { checkClientJob } from './check-client-job';
import { ClientJob } from './client-job';
import { upkeepSpec } from './upkeep-spec';
import { jobSchedule, KEPT_SECONDS, userFiles } from './job-terms';
import { UPKEEP_RULES } from './rules';
import { smokeScript } from './smoke-script';
import { SMOKE_TEST_TYPE, type SmokeTestProps } from './smoke-test-props';

/** Releases with the second REST interface. Source: `internal/distributed/proxy/httpserver/handler_v2.go` of 2.4. */
const SECOND_INTERFACE: ReleaseRange = { from: '2.4.0' };

/** Time that a pod may need until its script starts: a new node pulls the image first. */
const START_SECONDS = 300;

/**
 * A Job that uses a Milvus as a client does: it makes a collection, inserts rows, flushes, builds an index, loads, searches, compares the
 * answer, and drops the collection. If a step fails, the Job fails with a sentence that names the step and the part of Milvus behind it.
 *
 * With Argo CD it runs after each sync, so that a sync whose Milvus does not answer fails. It drops its collection after a failure too.
 *
 * @example
 * new SmokeTest(this, 'smoke-test', {
 *   milvus: Milvus.fromEndpoint(this, 'shared', { name: 'shared', host: 'shared.search.svc' }),
 *   user: { secret: Secret.fromSecretName(this, 'tester', 'search-tester') },
 *   timeout: Duration.minutes(5),
 * });
 */
export class SmokeTest extends Construct implements Sealable {
  /** The NetworkPolicy of its pods, which nobody connects to. */
  public readonly networkPolicy: Manifest;

  private readonly clientJob: ClientJob;
  private readonly props: SmokeTestProps;

  constructor(scope: Construct, id: string, given: SmokeTestProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(UPKEEP_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, SMOKE_TEST_TYPE, {
      milvus: () => Milvus.fromEndpoint(this, 'stand-in', { name: STAND_IN_NAME, host: STAND_IN_NAME }),
    });
    model.findings.addAll(this, '', mistakes);
    this.props = props;
    const { milvus, user, database = 'default', afterEachSync = true, schedule } = props;
    checkClientJob(this, props);
    const timeout = wholeSeconds(props.timeout, { prop: 'timeout', fallback: 600, least: 10 }, (prop, mistake) =>
      model.findings.add(this, prop, mistake),
    );
    this.clientJob = new ClientJob(this, {
      props,
      program: () => ({
        script: smokeScript(isWithin(milvus.version.version, SECOND_INTERFACE) ? 'v2' : 'v1'),
        environment: { DATABASE: database, TIMEOUT: String(timeout) },
        credentials: userFiles(user ?? milvus.administrator),
      }),
      // The script itself waits and tries again.
      limits: { backoffLimit: 0, activeDeadlineSeconds: timeout + START_SECONDS, ttlSecondsAfterFinished: KEPT_SECONDS },
      schedule: jobSchedule(props),
      annotations: {
        ...(afterEachSync && !schedule ? POST_SYNC_HOOK : {}),
        ...(milvus.lastWave === undefined ? {} : syncWave(milvus.lastWave + 1)),
      },
      versions: user?.version ?? '',
    });
    this.networkPolicy = this.clientJob.networkPolicy;
  }

  /** The Job or CronJob. The name of a Job derives from its content, so changes of the Milvus after the first use do not reach it. */
  public get job(): Manifest {
    return this.clientJob.manifest;
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const { milvus, user, database = 'default' } = this.props;
    return [upkeepSpec(this, milvus, user, this.props, { task: 'smoke-test', databases: [database] }), ...this.clientJob.seal()];
  }
}
