import { k8s } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { AppModel, type Sealable } from '../app';
import { Manifest, overridden, placedOverride, type ManifestProps, type Override } from '../emit';
import type { Findings } from '../findings';
import type { ModelPart, JobPlace, JobSpec } from '../model';
import type { Platform } from '../platform';
import { present } from '../props';
import { changedParts } from './changed-parts';
import { jobPodTemplate, type JobPod } from './job-pod';

/** The pod of a Job, and the limits of its attempts. */
export interface JobRun {
  readonly pod: JobPod;
  /** Number of retries after a failed pod. */
  readonly backoffLimit: number;
  /** Time for all attempts together. */
  readonly activeDeadlineSeconds: number;
  /**
   * Time that the finished Job is kept.
   *
   * @default - no limit
   */
  readonly ttlSecondsAfterFinished?: number;
}

/** When a CronJob starts, and how many finished runs are kept. */
export interface JobSchedule {
  /** Cron expression. */
  readonly schedule: string;
  /**
   * Time zone of the schedule.
   *
   * @default 'Etc/UTC'
   */
  readonly timeZone?: string | undefined;
  /** What happens if the last run still runs at the time of the next one. */
  readonly concurrencyPolicy: 'Allow' | 'Forbid' | 'Replace';
  /** Longest delay of a start. */
  readonly startingDeadlineSeconds: number;
  readonly successfulJobsHistoryLimit: number;
  readonly failedJobsHistoryLimit: number;
  /**
   * Whether no runs start.
   *
   * @default false
   */
  readonly suspend?: boolean | undefined;
}

/** Time zone of a schedule without one. Kubernetes would take that of the controller manager, which differs between clusters. */
const DEFAULT_TIME_ZONE = 'Etc/UTC';

/** Props of a `DeclaredJob`. */
export interface JobProps<Spec extends object> extends Pick<ManifestProps<Spec>, 'labels' | 'annotations'> {
  /** Name of the object. The name of a Job can depend on its spec, because the spec of a Job cannot change. */
  readonly name: string | ((spec: Spec) => string);
  readonly namespace: string | undefined;
  /** Purpose of its pods: the value of their label `app.kubernetes.io/component`. */
  readonly component: string;
  /** Where the user wrote its values. */
  readonly place: Omit<JobPlace, 'overridden'>;
  /** The Kubernetes cluster that it runs on. */
  readonly platform: Platform;
  /** The pod and its limits. Called once, when the model is sealed or the name depends on it. */
  readonly run: () => JobRun;
  /**
   * The user's change of the spec.
   *
   * @default - none
   */
  readonly override?: Override<Spec> | undefined;
  /** Findings to which a mistake in the override is added. */
  readonly findings: Findings;
  /**
   * Seconds within which a CronJob succeeds again, for alerts.
   *
   * @default - no alert needs to know
   */
  readonly succeedsWithin?: number | undefined;
  /**
   * Whether a policy names the connections that the pods open. Called when the model is sealed.
   *
   * @default - no policy does
   */
  readonly limitsEgress?: () => boolean;
}

/** What differs between a Job and a CronJob. */
interface JobForm<Spec extends object> {
  readonly controller: JobSpec['controller'];
  readonly wrap: (job: k8s.JobSpec) => Spec;
  readonly templateOf: (spec: Spec) => k8s.PodTemplateSpec;
  readonly toJson: (spec: Spec) => unknown;
  readonly startsOf: (spec: Spec) => Pick<JobSpec, 'schedule' | 'timeZone'>;
}

const JOB: JobForm<k8s.JobSpec> = {
  controller: 'Job',
  wrap: (job) => job,
  templateOf: ({ template }) => template,
  toJson: k8s.toJson_JobSpec,
  startsOf: () => ({}),
};

/**
 * A Job or CronJob that a construct declares: an object to emit, and a part of the model, so that rules see its pods as they will
 * run. The user's override runs once.
 */
export class DeclaredJob<Spec extends object> implements Sealable {
  /** A Job, which runs once. */
  public static once(props: JobProps<k8s.JobSpec>): DeclaredJob<k8s.JobSpec> {
    return new DeclaredJob(props, JOB);
  }

  /** A CronJob, which runs on a schedule. */
  public static scheduled(props: JobProps<k8s.CronJobSpec>, schedule: JobSchedule): DeclaredJob<k8s.CronJobSpec> {
    const { schedule: expression, timeZone = DEFAULT_TIME_ZONE, ...rest } = schedule;
    return new DeclaredJob(props, {
      controller: 'CronJob',
      wrap: (job) => ({ schedule: expression, timeZone, ...present(rest), jobTemplate: { spec: job } }),
      templateOf: ({ jobTemplate }) => jobTemplate.spec?.template ?? {},
      toJson: k8s.toJson_CronJobSpec,
      startsOf: (spec) => present({ schedule: spec.schedule, timeZone: spec.timeZone }),
    });
  }

  private decided: { readonly standard: Spec; readonly running: Spec } | undefined;

  private constructor(
    private readonly props: JobProps<Spec>,
    private readonly form: JobForm<Spec>,
  ) {}

  /** Emits the object, and adds the Job to the model. */
  public emit(scope: Construct, id: string): Manifest {
    AppModel.of(scope).add(this);
    return new Manifest(scope, id, this.manifest);
  }

  /** The object, for an `ObjectSet` that decides later whether it is needed. */
  public get manifest(): ManifestProps<Spec> {
    const { labels, annotations } = this.props;
    const { controller: kind, toJson } = this.form;
    return {
      apiVersion: 'batch/v1',
      kind,
      name: this.name,
      labels,
      ...present({ annotations }),
      content: () => this.decide().running,
      toJson,
    };
  }

  /** Whether it is a Job without a schedule. */
  public get runsOnce(): boolean {
    return this.form.controller === 'Job';
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    return [this.spec()];
  }

  private spec(): JobSpec {
    const { component, namespace, place, limitsEgress, succeedsWithin, platform } = this.props;
    const { controller, startsOf, templateOf } = this.form;
    const { standard, running } = this.decide();
    const [before, starts] = [startsOf(standard), startsOf(running)];
    const moved = (['schedule', 'timeZone'] as const).filter((part) => before[part] !== starts[part]);
    const { metadata, spec = { containers: [] } } = templateOf(running);
    return {
      kind: 'job',
      controller,
      name: this.name,
      ...present({ namespace }),
      component,
      place: { ...place, overridden: [...changedParts(templateOf(standard), templateOf(running)), ...moved] },
      ...starts,
      ...present({ succeedsWithin, platform: platform.spec }),
      labels: metadata?.labels ?? {},
      annotations: metadata?.annotations ?? {},
      pod: spec,
      ...(limitsEgress?.() === true ? { limitsEgress: true } : {}),
    };
  }

  private get name(): string {
    const { name } = this.props;
    return typeof name === 'string' ? name : name(this.decide().running);
  }

  private decide(): { readonly standard: Spec; readonly running: Spec } {
    if (this.decided) return this.decided;
    const { run, override, place, findings, platform } = this.props;
    const standard = this.form.wrap(jobSpec(run(), platform));
    const placed = placedOverride(override, place.override.path, place.override.prop);
    this.decided = { standard, running: overridden(placed, standard, findings, this.form.toJson, { podsAreJobs: true }) };
    return this.decided;
  }
}

function jobSpec({ pod, ...limits }: JobRun, platform: Platform): k8s.JobSpec {
  return { ...limits, template: jobPodTemplate(pod, platform) };
}
