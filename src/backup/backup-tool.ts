import { Chart, Duration, Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { AppModel } from '../app';
import { MilvusInstance } from '../cluster/instance';
import { jobImage, jobPodDefaults } from '../cluster/job-defaults';
import type { IObjectStorage } from '../dependencies';
import { Manifest, syncWave } from '../emit';
import { START_TIME_END, jobNetworkPolicy, jobPlatform, shellCommand, type JobPod, type JobProps, type JobRun } from '../jobs';
import type { ConnectionSpec, ResourceSpec } from '../model';
import type { Platform } from '../platform';
import { checkPurpose, ciliumPolicy, type OutgoingConnections } from '../network';
import { present, wholeSeconds } from '../props';
import { checkImage } from '../version';
import { resolveResources } from '../workload';
import { authoritiesOf, bindStorage, mountsOf, storageOf, withoutClashes } from './bind-storage';
import type { BackupJobSpec, StoragePlace } from './backup-spec';
import { restObstacle } from './rest-obstacle';
import type { StorageSide } from './storage-side';
import { milvusTls, toolConfig, transferOf } from './tool-config';
import type { BackupToolProps } from './tool-props';
import { TOOL_IMAGE, toolFacts, toolRelease, type ToolFacts } from './tool-release';
import { toolSecrets } from './tool-secrets';

/** Where the backups of a Job are. */
export interface BackupPlace {
  /** The storage; the one of the Milvus if it is missing. */
  readonly storage: IObjectStorage | undefined;
  readonly prefix: string;
  /** Prop that says so, for mistakes in the storage. */
  readonly prop: string;
  readonly namePrefix: string;
}

/** What a Job of the tool runs. */
export interface ToolRun {
  readonly script: string;
  /** Arguments of the script. */
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** More of the pod, such as files for REST. */
  readonly pod?: Pick<JobPod, 'mounts'>;
}

/** A directory for the configuration, the log and lists of names. */
const TEMPORARY_STORAGE = '64Mi';

/** A backup is not to be moved to another node: it would start again from nothing. */
const STAY = { 'cluster-autoscaler.kubernetes.io/safe-to-evict': 'false', 'karpenter.sh/do-not-disrupt': 'true' };

/** Directory of the image with public authorities, which Go reads besides others. Source: Go, `crypto/x509/root_linux.go`, `root_unix.go` */
const PUBLIC_AUTHORITIES = '/etc/ssl/certs';

/** A Milvus, two storages and the pod that runs milvus-backup between them. */
export class BackupTool {
  public readonly facts: ToolFacts;
  public readonly data: StorageSide;
  public readonly backups: StorageSide;
  /** Name of the objects. */
  public readonly name: string;
  public readonly namespace: string | undefined;
  private readonly image: string;
  private readonly platform: Platform;
  private readonly purpose: string;
  private readonly resources: ResourceSpec;
  private readonly deadlineSeconds: number;
  private readonly isStorageKnown: boolean;

  constructor(
    private readonly scope: Construct,
    private readonly props: BackupToolProps,
    private readonly place: BackupPlace,
    /** Address of the management interface, if the tool pauses garbage collection. */
    private readonly management?: string,
  ) {
    const { milvus, name = scope.node.id } = props;
    const { findings } = AppModel.of(scope);
    this.platform = jobPlatform(scope, milvus);
    this.image = props.image ?? this.platform.imageOf(TOOL_IMAGE);
    this.purpose = name;
    this.namespace = Chart.of(scope).namespace;
    this.facts = toolFacts(toolRelease(this.image));
    checkPurpose(scope, milvus, props.name, START_TIME_END);
    if (props.image !== undefined) findings.addAll(scope, 'image', checkImage(props.image));
    const caBundle = props.caBundle ?? authoritiesOf(milvus);
    const { name: objectName, jobPodLabels } = milvus.objectFor(name);
    this.name = objectName;
    const client = { scope, milvus, pods: jobPodLabels, caBundle };
    const storage = props.storage ?? storageOf(milvus);
    this.isStorageKnown = storage !== undefined;
    const data = bindStorage(storage, milvus.prefixes?.bucketRootPath ?? '', client);
    const backups = bindStorage(place.storage ?? storage, place.prefix, client);
    if (props.storage) findings.addAll(scope, 'storage', data.mistakes);
    if (place.storage) findings.addAll(scope, place.prop, backups.mistakes);
    this.data = data.side;
    this.backups = withoutClashes(data.side, backups.side);
    const report = (prop: string, mistake: Parameters<typeof findings.add>[2]) => findings.add(scope, prop, mistake);
    const isDirect = this.transfer === 'direct';
    const defaults = { cpu: Cpu.units(isDirect ? 1 : 2), memory: Size.gibibytes(isDirect ? 1 : 4), ephemeralStorage: Size.mebibytes(256) };
    this.resources = resolveResources(props, defaults, report);
    const fallback = Duration.hours(6).toSeconds();
    this.deadlineSeconds = wholeSeconds(props.deadline, { prop: 'deadline', fallback, least: 60 }, report);
  }

  /** Labels of the objects. */
  public get labels() {
    return this.props.milvus.objectFor(this.purpose).labels;
  }

  /** Props of the Job or CronJob that runs the tool. */
  public jobProps<Spec extends object>(run: () => ToolRun): Omit<JobProps<Spec>, 'name' | 'override'> {
    const { milvus } = this.props;
    const { path } = this.scope.node;
    return {
      namespace: this.namespace,
      component: this.purpose,
      place: { pods: { path, prop: '' }, image: { path, prop: 'image' }, override: { path, prop: 'override' } },
      labels: this.labels,
      ...(milvus.lastWave === undefined ? {} : { annotations: syncWave(milvus.lastWave + 1) }),
      run: () => this.jobRun(run()),
      limitsEgress: () => milvus.limitsEgress,
      findings: AppModel.of(this.scope).findings,
      platform: this.platform,
    };
  }

  /** The policies of the pods: nobody connects to them, and they connect to the Milvus and to the storages. */
  public emitPolicies(): Manifest {
    const { scope, name, labels } = this;
    const { jobPodLabels } = this.props.milvus.objectFor(this.purpose);
    const annotations = syncWave(this.props.milvus.firstWave);
    if (this.limits?.policies === 'cilium' && this.storageConnections.some(({ hosts = [] }) => hosts.length > 0)) {
      const policy = () => ciliumPolicy({ matchLabels: { ...jobPodLabels } }, this.outgoing() as OutgoingConnections)?.content();
      new Manifest(scope, 'cilium-network-policy', {
        apiVersion: 'cilium.io/v2',
        kind: 'CiliumNetworkPolicy',
        name,
        labels,
        annotations,
        content: () => policy() ?? {},
      });
    }
    return new Manifest(
      scope,
      'network-policy',
      jobNetworkPolicy({ name, labels, annotations, selector: jobPodLabels, egress: () => this.outgoing() }),
    );
  }

  /** What rules see of the Job. */
  public spec(): Omit<BackupJobSpec, 'task' | 'collections'> {
    const { milvus } = this.props;
    const release = toolRelease(this.image);
    const isForeign = milvus instanceof MilvusInstance && milvus.namespace !== this.namespace;
    const rest = restObstacle(milvus, this.facts);
    return {
      kind: 'extension',
      extension: 'backup',
      path: this.scope.node.path,
      milvus: milvus.node.path,
      release: milvus.version.version,
      ...(release === undefined ? {} : { toolRelease: release }),
      image: this.image,
      tool: this.facts,
      ...(this.isStorageKnown ? { data: storagePlace(this.data) } : {}),
      backups: storagePlace(this.backups),
      backupsProp: this.place.prop,
      namePrefix: this.place.namePrefix,
      ...(rest === undefined ? {} : { rest }),
      hasAdministrator: milvus.administrator !== undefined,
      ...(isForeign ? { foreignNamespace: milvus.namespace ?? '' } : {}),
      ...present({ accountProblem: this.accountProblem() }),
      closedHosts: this.limits?.policies === 'kubernetes' ? this.storageConnections.flatMap(({ hosts = [] }) => hosts) : [],
    };
  }

  private get transfer() {
    return transferOf({ data: this.data, backups: this.backups, transfer: this.props.transfer });
  }

  private get usesIdentity(): boolean {
    return [this.data, this.backups].some(({ auth }) => auth === 'identity');
  }

  private get limits() {
    const { milvus } = this.props;
    return milvus instanceof MilvusInstance ? milvus.declaration.egress : undefined;
  }

  /** Connections to the storages, with the addresses that the limits of the Milvus know. */
  private get storageConnections(): readonly ConnectionSpec[] {
    const { limits } = this;
    return limits ? [...this.data.connections, ...this.backups.connections].map((connection) => limits.resolve(connection)) : [];
  }

  private outgoing(): OutgoingConnections | undefined {
    const { milvus } = this.props;
    const grpc = milvus.egressOfClients(this.namespace, 'grpc');
    if (!grpc) return undefined;
    const rest = milvus.egressOfClients(this.namespace, 'rest')?.connections ?? [];
    const front = grpc.connections.flatMap(({ peers = [] }) => peers);
    const management = this.management === undefined ? [] : [{ ports: [milvus.metricsPort], peers: front }];
    return { ...grpc, connections: [...grpc.connections, ...rest, ...management, ...this.storageConnections] };
  }

  /** Why the pods cannot use the service account of the Milvus. */
  private accountProblem(): string | undefined {
    const { milvus, serviceAccount } = this.props;
    if (serviceAccount !== undefined || !this.usesIdentity) return undefined;
    if (!(milvus instanceof MilvusInstance)) return 'the service account of a Milvus of another app is unknown';
    const own = bindingOf(this.data);
    const different = Object.entries(bindingOf(this.backups)).find(([name, value]) => own[name] !== value);
    if (this.data.auth !== 'identity') return 'the Milvus uses keys, so its service account has no identity';
    return different ? `the service account of the Milvus has another identity (${different[0]})` : undefined;
  }

  private jobRun(run: ToolRun): JobRun {
    return {
      // A retry would be another backup; the schedule makes the next one.
      backoffLimit: 0,
      activeDeadlineSeconds: this.deadlineSeconds,
      pod: this.pod(run),
    };
  }

  private pod({ script, words, environment, pod = {} }: ToolRun): JobPod {
    const { milvus } = this.props;
    const sides = [this.data, this.backups] as const;
    const settings = { tool: this.facts, milvus, data: this.data, backups: this.backups };
    const secrets = toolSecrets(settings);
    const tls = milvusTls(milvus);
    const defaults = jobPodDefaults(this.props);
    const served = [...(tls ? [tls.authority.mount, ...(tls.client ? [tls.client.mount] : [])] : []), ...(pod.mounts ?? [])];
    return {
      name: this.purpose,
      image: jobImage(this.image, this.props),
      command: [...shellCommand(script), this.purpose, ...words],
      environment: {
        TOOL: '/app/milvus-backup',
        WORK: '/tmp',
        NAME: this.place.namePrefix,
        PLACE: `${this.backups.bucket}/${this.backups.prefix}`,
        ...environment,
        ...authorities(this.props, sides),
        ...Object.assign({}, ...sides.map((side) => side.identity.environment)),
        ...secrets.paths,
        // Kubernetes replaces $(NAME) in the value of a variable, and takes $$ for $.
        CONFIG: toolConfig({ ...settings, management: this.management, transfer: this.props.transfer }).replaceAll('$', '$$$$'),
      },
      secrets: secrets.variables,
      credentials: secrets.files,
      mounts: [...served, ...mountsOf(...sides)],
      resources: this.resources,
      temporaryStorage: TEMPORARY_STORAGE,
      selector: milvus.objectFor(this.purpose).jobPodLabels,
      labels: { ...defaults.labels, ...this.data.identity.podLabels, ...this.backups.identity.podLabels },
      annotations: { ...defaults.annotations, ...STAY },
      placement: defaults.placement,
      ...present({ serviceAccountName: this.serviceAccountName }),
      terminationMessagePolicy: 'FallbackToLogsOnError',
    };
  }

  private get serviceAccountName(): string | undefined {
    const { milvus, serviceAccount } = this.props;
    if (serviceAccount) return serviceAccount.name;
    return this.usesIdentity && milvus instanceof MilvusInstance ? milvus.declaration.serviceAccountName : undefined;
  }
}

/** What the service account and the pods need for the identity of a storage. */
function bindingOf({ identity }: StorageSide): Readonly<Record<string, string>> {
  return { ...identity.serviceAccountAnnotations, ...identity.podLabels };
}

function storagePlace(side: StorageSide): StoragePlace {
  const { provider, address, port, region, tls, bucket, prefix, account, auth, needsVirtualHost, isLocal } = side;
  return { provider, address, port, region, tls, bucket, prefix, account, auth, needsVirtualHost, isLocal };
}

/** The directories in which the tool finds private authorities: it has no option for them (milvus-backup#691). */
function authorities({ milvus }: BackupToolProps, sides: readonly StorageSide[]): Record<string, string> {
  const rest = milvus.restEndpoint?.uri.startsWith('https:') === true ? milvusTls(milvus)?.authority.path : undefined;
  const directories = [...(rest === undefined ? [] : [rest.replace(/\/[^/]*$/, '')]), ...sides.flatMap((side) => side.authorities)];
  return directories.length === 0 ? {} : { SSL_CERT_DIR: [...new Set([PUBLIC_AUTHORITIES, ...directories])].join(':') };
}
