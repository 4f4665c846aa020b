import { Chart } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../../app';
import type { Manifest, Override } from '../../emit';
import type { MilvusJob } from '../../jobs';
import type { ModelPart } from '../../model';
import { STAND_IN_NAME } from '../../naming';
import { Milvus } from '../../network';
import { callback, instanceOf, readProps, type PropsType } from '../../props';
import { PROMOTION_ELSEWHERE, PROMOTION_OF_PRIMARY } from '../rules/replication-inputs';
import { Replication } from './replication';
import { sitesOf } from './replication-job';
import { PROMOTE } from './replication-script';
import { ReplicationSite } from './replication-site';

/** Props of `ReplicationPromotion`. */
export interface ReplicationPromotionProps {
  /** The replication of the standby, as it was declared before the primary was lost. */
  readonly replication: Replication;
  /**
   * Changes the spec of the Job.
   *
   * @default - none
   */
  readonly override?: Override<k8s.JobSpec>;
}

const PROMOTION_TYPE: PropsType<ReplicationPromotionProps> = {
  readers: { replication: instanceOf<Replication>(Replication, 'the Replication of the standby'), override: callback() },
  hints: { replication: 'Write the Replication of the standby.' },
};

/**
 * Fail-over: makes a standby primary although the primary does not answer. What the primary had not sent is lost, and it must be rebuilt
 * before it can be a standby. A Job calls the Milvus of the standby.
 *
 * Put it into a separate chart that nothing syncs, apply it by hand, and delete it afterwards: see the how-to guide.
 *
 * @example
 * function promoteDublin(app: App, replication: Replication): void {
 *   new ReplicationPromotion(new Chart(app, 'promotion', { namespace: 'search' }), 'promotion', { replication });
 * }
 */
export class ReplicationPromotion extends Construct implements Sealable {
  private readonly milvusJob: MilvusJob;

  constructor(scope: Construct, id: string, given: ReplicationPromotionProps) {
    super(scope, id);
    const { props, unusable, mistakes } = readProps(given, PROMOTION_TYPE, { replication: () => standInReplication(this) });
    const model = AppModel.of(this);
    const { findings } = model;
    model.add(this);
    findings.addAll(this, '', mistakes);
    const { replication, override } = props;
    const { milvus } = replication.props;
    const self = sitesOf(replication.props).findIndex((site) => site.props.channelPrefix === milvus.prefixes?.channelPrefix);
    if (self === 0 && !unusable.has('replication')) {
      const problem = `is that of ${milvus.name}, which is the primary.`;
      findings.add(this, 'replication', { rule: PROMOTION_OF_PRIMARY, problem, fix: PROMOTION_OF_PRIMARY.fix });
    }
    const { namespace } = Chart.of(replication);
    if (Chart.of(this).namespace !== namespace && !unusable.has('replication')) {
      const problem = `runs in ${namespaceInWords(namespace)}, and the chart of the promotion is in ${namespaceInWords(Chart.of(this).namespace)}.`;
      findings.add(this, 'replication', { rule: PROMOTION_ELSEWHERE, problem, fix: PROMOTION_ELSEWHERE.fix });
    }
    const { name } = milvus.objectFor(`${replication.purpose}-promotion`);
    this.milvusJob = replication.declare(PROMOTE, override, this, name, { SELF: String(Math.max(self, 0)) });
  }

  /** The Job. Its name derives from its content, so changes of the Milvus after the first use of this prop do not reach it. */
  public get job(): Manifest {
    return this.milvusJob.manifest;
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    return this.milvusJob.seal();
  }
}

function namespaceInWords(namespace: string | undefined): string {
  return namespace === undefined ? 'no namespace' : `the namespace '${namespace}'`;
}

function standInReplication(scope: Construct): Replication {
  const site = ReplicationSite.of({ channelPrefix: STAND_IN_NAME, address: `http://${STAND_IN_NAME}:19530` });
  const milvus = Milvus.fromEndpoint(scope, 'stand-in-milvus', { name: STAND_IN_NAME, host: STAND_IN_NAME });
  return new Replication(scope, 'stand-in', { milvus, primary: site, standbys: [] });
}
