import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../../app';
import { syncWave, type Manifest } from '../../emit';
import { DIGEST_END, DeclaredJob, MilvusJob, jobDigest, jobPlatform } from '../../jobs';
import type { ModelPart } from '../../model';
import { STAND_IN_NAME } from '../../naming';
import { Milvus, checkPurpose } from '../../network';
import { present, readProps } from '../../props';
import { checkImage } from '../../version';
import { clientPolicy } from '../client-policy';
import { REPLICATION_RULES } from '../rules/replication';
import { DEFAULT_CHANNELS, GRPCURL_IMAGE, sitesOf, topologyRun } from './replication-job';
import { REPLICATION_TYPE, type ReplicationProps } from './replication-props';
import { SET_TOPOLOGY } from './replication-script';
import { ReplicationSite } from './replication-site';
import type { ReplicationSpec } from './replication-spec';

/**
 * The topology of a replication by change data capture, from Milvus 2.6.16 on: one site takes writes, and its cdc role sends them to the
 * others. A Job tells one Milvus the topology; declare a `Replication` with the same sites for the Milvus of each site.
 *
 * The Job runs once for each topology, and not in every sync of Argo CD: after a fail-over, an old declaration would restore the old
 * direction. To switch over, exchange `primary` and a standby. For a fail-over, see `ReplicationPromotion`.
 *
 * @example
 * const frankfurt = ReplicationSite.of({ channelPrefix: 'search-frankfurt', address: 'https://milvus.frankfurt.example:19530' });
 * const dublin = ReplicationSite.of({ channelPrefix: 'search-dublin', address: 'https://milvus.dublin.example:19530' });
 * const milvus = new MilvusCluster(this, 'milvus', { dependencies, channelPrefix: 'search-frankfurt', cdc: {} });
 * new Replication(this, 'replication', { milvus, primary: frankfurt, standbys: [dublin] });
 */
export class Replication extends Construct implements Sealable {
  /** The NetworkPolicy of its pods, which nobody connects to. */
  public readonly networkPolicy: Manifest;

  /** @internal */
  public readonly props: ReplicationProps;
  /** Purpose of the objects. @internal */
  public readonly purpose: string;
  private readonly milvusJob: MilvusJob;

  constructor(scope: Construct, id: string, given: ReplicationProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(REPLICATION_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, REPLICATION_TYPE, {
      milvus: () => Milvus.fromEndpoint(this, 'stand-in', { name: STAND_IN_NAME, host: STAND_IN_NAME }),
      primary: () => ReplicationSite.of({ channelPrefix: STAND_IN_NAME, address: `http://${STAND_IN_NAME}:19530` }),
      standbys: () => [],
    });
    model.findings.addAll(this, '', mistakes);
    this.props = props;
    const { milvus, name: purpose = id, toolImage, override } = props;
    this.purpose = purpose;
    checkPurpose(this, milvus, props.name, DIGEST_END);
    if (toolImage !== undefined) model.findings.addAll(this, 'toolImage', checkImage(toolImage));
    this.milvusJob = this.declare(SET_TOPOLOGY, override, this, milvus.objectFor(purpose).name);
    this.networkPolicy = clientPolicy(this, milvus, purpose, 'grpc');
  }

  /** The Job. Its name derives from its content, so changes of the Milvus after the first use of this prop do not reach it. */
  public get job(): Manifest {
    return this.milvusJob.manifest;
  }

  /** Declares a Job that calls the Milvus. @internal */
  public declare(
    script: string,
    override: ReplicationProps['override'],
    owner: Construct,
    name: string,
    environment: Readonly<Record<string, string>> = {},
  ): MilvusJob {
    const { props, purpose } = this;
    const { milvus } = props;
    const { path } = owner.node;
    const platform = jobPlatform(owner, milvus);
    const job = DeclaredJob.once({
      name: (spec) => `${name}-${jobDigest(spec)}`,
      namespace: Chart.of(owner).namespace,
      component: purpose,
      place: { pods: { path, prop: '' }, image: { path: this.node.path, prop: 'toolImage' }, override: { path, prop: 'override' } },
      labels: milvus.objectFor(purpose).labels,
      ...(milvus.lastWave === undefined ? {} : { annotations: syncWave(milvus.lastWave + 1) }),
      run: () => topologyRun({ props, image: props.toolImage ?? platform.imageOf(GRPCURL_IMAGE), purpose, script, environment }),
      override,
      limitsEgress: () => milvus.limitsEgress,
      findings: AppModel.of(owner).findings,
      platform,
    });
    return new MilvusJob(owner, job, milvus);
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const { milvus, channels = DEFAULT_CHANNELS } = this.props;
    const sites = sitesOf(this.props).map(({ props: { channelPrefix, address } }, index) => ({
      channelPrefix,
      address,
      prop: index === 0 ? 'primary' : `standbys[${index - 1}]`,
    }));
    const spec: ReplicationSpec = {
      kind: 'extension',
      extension: 'replication',
      path: this.node.path,
      milvus: milvus.node.path,
      release: milvus.version.version,
      ...present({ self: milvus.prefixes?.channelPrefix }),
      sites,
      channels,
      hasAdministrator: milvus.administrator !== undefined,
      lacksAuthority: milvus.endpoint.uri.startsWith('https:') && milvus.clientTls === undefined,
    };
    return [spec, ...this.milvusJob.seal()];
  }
}
