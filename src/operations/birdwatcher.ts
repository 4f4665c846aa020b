import { Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../app';
import { MilvusStandalone } from '../cluster';
import { jobImage, jobPodDefaults } from '../cluster/job-defaults';
import { Manifest, overridden, placedOverride } from '../emit';
import { changedParts, jobPlatform, jobPodTemplate, type JobPod } from '../jobs';
import type { JobSpec, ModelPart } from '../model';
import type { Platform } from '../platform';
import { present, readProps } from '../props';
import type { EtcdAccess } from './etcd-access';
import { checkTool, reachedEtcd, toolPolicy } from './etcd-tool';
import { BIRDWATCHER_TYPE, type BirdwatcherProps } from './etcd-tool-props';

/** Newest release that was read. Source: github.com/milvus-io/birdwatcher, release v1.1.2. */
const IMAGE = 'docker.io/milvusdb/birdwatcher:v1.1.2';

/** A new name of the ReplicaSet, and one of the pod. */
const POD_SUFFIX = '-0123456789-01234';

/**
 * A pod with birdwatcher, the tool of the Milvus developers that reads and repairs the metadata in etcd, to open a shell in. The
 * Deployment has no pod until `enabled`. Addresses, certificates and user are those of the Milvus, in the variable `CONNECT`.
 *
 *     kubectl exec -it deploy/milvus-birdwatcher -- sh -c '/birdwatcher/birdwatcher -olc "$CONNECT, show session"'
 *
 * Commands that write change the metadata at once: use them with advice of the developers only, and after a snapshot of etcd.
 *
 * @example
 * const milvus = new MilvusCluster(this, 'milvus', { dependencies });
 * new Birdwatcher(this, 'birdwatcher', { milvus, enabled: true });
 */
export class Birdwatcher extends Construct implements Sealable {
  /** The NetworkPolicy of its pods, which nobody connects to. */
  public readonly networkPolicy: Manifest;
  /** The Deployment. */
  public readonly deployment: Manifest;

  private readonly props: BirdwatcherProps;
  private readonly access: EtcdAccess;
  private readonly purpose: string;
  private readonly platform: Platform;
  private decided: { readonly standard: k8s.DeploymentSpec; readonly running: k8s.DeploymentSpec } | undefined;

  constructor(scope: Construct, id: string, given: BirdwatcherProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.add(this);
    const { props, mistakes } = readProps(given, BIRDWATCHER_TYPE, { milvus: () => new MilvusStandalone(this, 'stand-in', {}) });
    model.findings.addAll(this, '', mistakes);
    this.props = props;
    this.purpose = props.name ?? id;
    this.platform = jobPlatform(this, props.milvus);
    checkTool(this, props, POD_SUFFIX);
    this.access = reachedEtcd(this, props.milvus);
    this.networkPolicy = toolPolicy(this, props);
    const { name, labels } = props.milvus.objectFor(this.purpose);
    this.deployment = new Manifest<k8s.DeploymentSpec>(this, 'Resource', {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      name,
      labels,
      content: () => this.decide().running,
      toJson: k8s.toJson_DeploymentSpec,
    });
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const { path } = this.node;
    const { standard, running } = this.decide();
    const { metadata, spec = { containers: [] } } = running.template;
    const { milvus } = this.props;
    const pods: JobSpec = {
      kind: 'job',
      controller: 'Deployment',
      name: this.deployment.name,
      ...present({ namespace: Chart.of(this).namespace }),
      component: this.purpose,
      ...(milvus.limitsEgress ? { limitsEgress: true } : {}),
      place: {
        pods: { path, prop: '' },
        image: { path, prop: 'image' },
        override: { path, prop: 'override' },
        overridden: changedParts(standard.template, running.template),
      },
      labels: metadata?.labels ?? {},
      annotations: metadata?.annotations ?? {},
      pod: spec,
      ...present({ platform: this.platform.spec }),
    };
    return [pods];
  }

  private decide(): { readonly standard: k8s.DeploymentSpec; readonly running: k8s.DeploymentSpec } {
    if (this.decided) return this.decided;
    const { props, purpose } = this;
    const { platform } = this;
    const { metadata, spec } = jobPodTemplate(podOf({ image: platform.imageOf(IMAGE), ...props }, purpose, this.access), platform);
    const { restartPolicy: _, ...pod } = spec ?? { containers: [] };
    const standard: k8s.DeploymentSpec = {
      replicas: props.enabled === true ? 1 : 0,
      selector: { matchLabels: props.milvus.objectFor(purpose).jobPodLabels },
      strategy: { type: 'Recreate' },
      template: { metadata: metadata ?? {}, spec: pod },
    };
    const override = placedOverride(props.override, this.node.path, 'override');
    this.decided = { standard, running: overridden(override, standard, AppModel.of(this).findings, k8s.toJson_DeploymentSpec) };
    return this.decided;
  }
}

function podOf(props: BirdwatcherProps & { readonly image: string }, purpose: string, access: EtcdAccess): JobPod {
  const { milvus, image } = props;
  const { user, password } = access.credentials;
  return {
    name: purpose,
    image: jobImage(image, props),
    command: ['sleep', 'infinity'],
    // Kubernetes replaces $(NAME) by a variable that is declared before; those of Secrets come last, so the shell does it.
    environment: { CONNECT: connect(access), HOME: '/tmp' },
    secrets: present({ ETCD_USER: user, ETCD_PASSWORD: password }),
    mounts: access.mounts,
    temporaryStorage: '256Mi',
    resources: { cpu: '100m', memory: '512Mi', ephemeralStorage: '512Mi' },
    selector: milvus.objectFor(purpose).jobPodLabels,
    ...jobPodDefaults(props),
  };
}

/** The command by which birdwatcher connects. Source: github.com/milvus-io/birdwatcher, `states/etcd_connect.go` of v1.1.2. */
function connect({ endpoints, rootPath, usesTls, files }: EtcdAccess): string {
  const { authority, certificate, privateKey } = files;
  const addresses = endpoints.map((endpoint) => endpoint.replace(/^https?:\/\//, '')).join(',');
  return [
    `connect --etcd ${addresses} --rootPath ${rootPath}`,
    ...(usesTls ? ['--enableTLS'] : []),
    ...(authority === undefined ? [] : [`--rootCAPem ${authority}`]),
    ...(certificate === undefined ? [] : [`--etcdCert ${certificate}`]),
    ...(privateKey === undefined ? [] : [`--etcdKey ${privateKey}`]),
  ].join(' ');
}
