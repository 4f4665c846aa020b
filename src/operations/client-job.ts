import { Chart } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { AppModel } from '../app';
import type { Manifest, Override } from '../emit';
import { DeclaredJob, MilvusJob, jobDigest, jobPlatform, paused, type JobProps, type JobRun, type JobSchedule } from '../jobs';
import type { ModelPart } from '../model';
import { clientPolicy } from './client-policy';
import { clientPod, type ClientPodProps, type ClientProgram } from './client-pod';

/** Props that all of these constructs have. */
export interface ClientJobProps extends ClientPodProps {
  readonly override?: Override<k8s.JobSpec>;
}

/** Options of a `ClientJob`. */
export interface ClientJobOptions {
  readonly props: ClientJobProps;
  readonly program: () => ClientProgram;
  readonly limits: Omit<JobRun, 'pod'>;
  /**
   * When a CronJob starts it.
   *
   * @default - a Job, which runs once for its content
   */
  readonly schedule?: JobSchedule | undefined;
  /** Annotations of the object. */
  readonly annotations: Readonly<Record<string, string>>;
  /** Text that changes the name of a Job as its content does: the versions of Secrets. */
  readonly versions: string;
}

/** A Job or CronJob that calls a Milvus, with the NetworkPolicy of its pods. */
export class ClientJob {
  public readonly networkPolicy: Manifest;
  private readonly job: MilvusJob;

  constructor(scope: Construct, options: ClientJobOptions) {
    const { milvus, name: purpose = scope.node.id } = options.props;
    this.job = new MilvusJob(scope, declaredJob(scope, purpose, options), milvus);
    this.networkPolicy = clientPolicy(scope, milvus, purpose, 'rest');
  }

  /** The Job or CronJob. The name of a Job derives from its content, so later changes of the Milvus do not reach it. */
  public get manifest(): Manifest {
    return this.job.manifest;
  }

  public seal(): readonly ModelPart[] {
    return this.job.seal();
  }
}

function declaredJob(
  scope: Construct,
  purpose: string,
  options: ClientJobOptions,
): DeclaredJob<k8s.JobSpec> | DeclaredJob<k8s.CronJobSpec> {
  const { props, program, limits, schedule, annotations, versions } = options;
  const { milvus, override } = props;
  const { name, labels } = milvus.objectFor(purpose);
  const { path } = scope.node;
  const shared: Omit<JobProps<k8s.JobSpec>, 'name' | 'override'> = {
    namespace: Chart.of(scope).namespace,
    component: purpose,
    place: { pods: { path, prop: '' }, image: { path, prop: 'image' }, override: { path, prop: 'override' } },
    labels,
    annotations,
    run: () => ({ ...limits, pod: clientPod(props, purpose, program()) }),
    limitsEgress: () => milvus.limitsEgress,
    findings: AppModel.of(scope).findings,
    platform: jobPlatform(scope, milvus),
  };
  if (!schedule) return DeclaredJob.once({ ...shared, name: (job) => `${name}-${jobDigest(job, versions)}`, override });
  return DeclaredJob.scheduled({ ...shared, name, override: override && ofTemplate(override) }, paused(schedule, milvus));
}

/** The change of a Job, for the Jobs of a CronJob. */
export function ofTemplate(override: Override<k8s.JobSpec>): Override<k8s.CronJobSpec> {
  return (cron) => ({ ...cron, jobTemplate: { ...cron.jobTemplate, spec: override(cron.jobTemplate.spec ?? { template: {} }) } });
}
