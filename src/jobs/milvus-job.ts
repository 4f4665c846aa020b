import type { k8s } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import type { Sealable } from '../app';
import { Manifest } from '../emit';
import type { ModelPart } from '../model';
import type { IMilvus } from '../network';
import type { DeclaredJob, JobSchedule } from './declared-job';

/**
 * A Job or CronJob that calls a Milvus. It is emitted at its first use, or when the model is sealed. While the Milvus is stopped, a Job is
 * left out: Argo CD would wait for a suspended Job forever.
 */
export class MilvusJob implements Sealable {
  private made: Manifest | undefined;

  constructor(
    private readonly scope: Construct,
    private readonly declared: DeclaredJob<k8s.JobSpec> | DeclaredJob<k8s.CronJobSpec>,
    private readonly milvus: Pick<IMilvus, 'isStopped'>,
  ) {}

  /** The object. The name of a Job derives from its content, so later changes of the Milvus do not reach it. */
  public get manifest(): Manifest {
    return (this.made ??= new Manifest(this.scope, 'job', this.declared.manifest as ConstructorParameters<typeof Manifest>[2]));
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    if (this.milvus.isStopped && this.declared.runsOnce) {
      // A patch of it waits for the next start.
      if (this.made) this.scope.node.tryRemoveChild(this.made.node.id);
      return [];
    }
    void this.manifest;
    return this.declared.seal();
  }
}

/** A schedule that starts nothing while what its Jobs call is stopped: a Milvus, or an in-cluster service. */
export function paused(schedule: JobSchedule, { isStopped }: { readonly isStopped: boolean }): JobSchedule {
  return isStopped ? { ...schedule, suspend: true } : schedule;
}
