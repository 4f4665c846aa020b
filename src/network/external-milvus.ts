import { Chart } from 'cdk8s';
import type { IPodSelector, NetworkPolicyPeerConfig, PodSelectorConfig, k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel } from '../app';
import type { Mistake } from '../findings';
import type { ScrapeTarget } from '../model';
import { PORTS, STANDARD_NAMING, checkNameLength, checkNamePart, checkNamespace, milvusIdentity } from '../naming';
import { instanceOf, number, oneOf, present, propsOf, readProps, string, stringMap, type PropsType } from '../props';
import { clientTlsReader, passwordReader, type ClientTls, type MilvusAdministrator } from '../security';
import { CLIENT_PORT, METRICS_PORT, MilvusVersion } from '../version';
import type { ConnectedServer } from './connected-server';
import { serviceEndpoint, type MilvusEndpoint } from './endpoint';
import type { ClientServiceReference, IMilvus, MilvusObjectName, MilvusPrefixes } from './milvus';
import { labelSelectorOf } from './peers';
import { checkPort } from './ports';
import { EXTERNAL_HOST } from './rules';
import type { WayIn } from './way-in';

/** Props of `Milvus.fromEndpoint`. */
export interface ExternalMilvusProps {
  /**
   * Name of the instance, as in the label `app.kubernetes.io/instance` of its pods.
   *
   * @default - the name of the Service in `host`, such as `milvus` in `milvus.search.svc`, or else the construct id
   */
  readonly name?: string;
  /**
   * Namespace of the instance.
   *
   * @default - read from `host`, such as `search` in `milvus.search.svc`, or else the namespace of the chart
   */
  readonly namespace?: string;
  /**
   * The running release.
   *
   * @default MilvusVersion.V2_6
   */
  readonly version?: MilvusVersion;
  /** Host for clients, such as `milvus.search.svc`. */
  readonly host: string;
  /**
   * Name of the client Service in `namespace`. Routes lead to it.
   *
   * @default - read from `host`, if it is the host of a Service, such as `milvus` or `milvus.search.svc`
   */
  readonly serviceName?: string;
  /**
   * Port of gRPC.
   *
   * @default 19530
   */
  readonly port?: number;
  /**
   * How Milvus serves REST.
   *
   * @default 'client-port'
   */
  readonly rest?: 'client-port' | 'off';
  /**
   * Port of REST, if it is separate (`proxy.http.port`).
   *
   * @default - determined by `rest`
   */
  readonly restPort?: number;
  /**
   * Metrics port of each pod.
   *
   * @default 9091
   */
  readonly metricsPort?: number;
  /**
   * Credentials that a client needs to verify the proxies.
   *
   * @default - no TLS
   */
  readonly clientTls?: ClientTls;
  /**
   * The user that Jobs call it as.
   *
   * @default - no credentials; requires authorization to be off
   */
  readonly administrator?: MilvusAdministrator;
  /**
   * Labels of the pods.
   *
   * @default - the labels of this library: `app.kubernetes.io/name: milvus` and the instance
   */
  readonly podLabels?: Readonly<Record<string, string>>;
  /**
   * The bucket with the data.
   *
   * @default - unknown
   */
  readonly bucket?: string;
  /**
   * The prefixes in etcd, bucket and message queue.
   *
   * @default - unknown
   */
  readonly prefixes?: MilvusPrefixes;
}

const EXTERNAL_MILVUS_TYPE: PropsType<ExternalMilvusProps> = {
  readers: {
    name: string,
    namespace: string,
    version: instanceOf<MilvusVersion>(MilvusVersion, 'a release, such as MilvusVersion.V2_6'),
    host: string,
    serviceName: string,
    port: number,
    rest: oneOf<Required<ExternalMilvusProps>['rest']>({ 'client-port': true, off: true }),
    restPort: number,
    metricsPort: number,
    clientTls: clientTlsReader,
    administrator: passwordReader,
    podLabels: stringMap,
    bucket: string,
    prefixes: propsOf<MilvusPrefixes>(
      { etcdRootPath: string, bucketRootPath: string, channelPrefix: string },
      {
        etcdRootPath: "Write the prefix in etcd, such as etcdRootPath: 'search-milvus'.",
        bucketRootPath: "Write the prefix in the bucket, such as bucketRootPath: 'search-milvus'.",
        channelPrefix: "Write the prefix of topics, such as channelPrefix: 'search-milvus'.",
      },
    ),
  },
  hints: { host: "Write the host that clients connect to, such as host: 'milvus.search.svc'." },
};

/** A Milvus that another app declares. */
class ExternalMilvus extends Construct implements IMilvus {
  public readonly name: string;
  public readonly namespace: string | undefined;
  public readonly version: MilvusVersion;
  public readonly endpoint: MilvusEndpoint;
  public readonly restEndpoint: MilvusEndpoint | undefined;
  public readonly clientService: ClientServiceReference | undefined;
  public readonly firstWave = 0;
  public readonly lastWave = undefined;
  public readonly isStopped = false;
  public readonly metricsPort: number;
  public readonly clientTls: ClientTls | undefined;
  public readonly administrator: MilvusAdministrator | undefined;
  public readonly bucket: string | undefined;
  public readonly prefixes: MilvusPrefixes | undefined;
  private readonly pods: k8s.LabelSelector;

  constructor(scope: Construct, id: string, given: ExternalMilvusProps) {
    super(scope, id);
    const { findings } = AppModel.of(this);
    const { props, mistakes } = readProps(given, EXTERNAL_MILVUS_TYPE, { host: () => 'stand-in.example' });
    findings.addAll(this, '', mistakes);
    findings.addAll(this, 'host', checkClientHost(props.host));
    const inHost = serviceInHost(props.host);
    const { name = inHost?.name ?? id, port = CLIENT_PORT, metricsPort = METRICS_PORT, version = MilvusVersion.V2_6 } = props;
    const { namespace = inHost?.namespace ?? Chart.of(this).namespace } = props;
    findings.addAll(this, 'name', checkNamePart(name, props.name === undefined ? 'name (by default the construct id)' : 'name'));
    const { serviceName } = props;
    if (serviceName !== undefined) {
      findings.addAll(this, 'serviceName', checkNamePart(serviceName, 'serviceName'));
      findings.addAll(this, 'serviceName', checkNameLength(serviceName, 'Service', 'serviceName'));
    }
    if (namespace !== undefined) findings.addAll(this, 'namespace', checkNamespace(namespace));
    findings.addAll(this, 'version', version.mistakes);
    for (const prop of ['port', 'restPort', 'metricsPort'] as const) findings.addAll(this, '', checkPort(prop, props[prop]));
    this.name = name;
    this.namespace = namespace;
    this.version = version;
    this.clientTls = props.clientTls;
    this.administrator = props.administrator;
    this.endpoint = hostEndpoint(props.host, port, props.clientTls !== undefined);
    this.restEndpoint = restEndpointOf(props, this.endpoint);
    this.clientService = this.serviceOf(props);
    this.metricsPort = metricsPort;
    this.bucket = props.bucket;
    this.prefixes = props.prefixes;
    const { podLabels } = props;
    this.pods = podLabels ? { matchLabels: podLabels } : STANDARD_NAMING.instancePods(milvusIdentity(name));
  }

  /** @internal */
  public objectFor(purpose: string): MilvusObjectName {
    const identity = milvusIdentity(this.name);
    return {
      name: STANDARD_NAMING.instanceObject(identity, purpose),
      labels: STANDARD_NAMING.instanceLabels(identity),
      jobPodLabels: STANDARD_NAMING.jobPodLabels({ ...identity, component: purpose }),
    };
  }

  /** The app of the Milvus knows its pods. @internal */
  public readonly limitsEgress = false;

  /** @internal */
  public egressOfClients(): undefined {
    return undefined;
  }

  /** @internal */
  public frontSelector(): undefined {
    return undefined;
  }

  /** @internal */
  public admit(_wayIn: WayIn): void {
    // Its own app admits the pods.
  }

  /** @internal */
  public connect(_server: ConnectedServer): void {
    // Its own app configures it.
  }

  /** @internal */
  public callersOf(): readonly k8s.LabelSelector[] {
    return [this.pods];
  }

  /** @internal */
  public scrapeTargets(): readonly ScrapeTarget[] {
    const { name, namespace, pods, metricsPort: portNumber } = this;
    const ignored = () => undefined;
    return [
      { name, component: 'milvus', namespace, pods, port: PORTS.metrics, portNumber, path: '/metrics', admit: ignored, annotate: ignored },
    ];
  }

  public toPodSelectorConfig(): PodSelectorConfig {
    const isElsewhere = this.namespace !== undefined && this.namespace !== Chart.of(this).namespace;
    return {
      labelSelector: labelSelectorOf(this.pods),
      ...(isElsewhere ? { namespaces: { names: [this.namespace] } } : {}),
    };
  }

  public toNetworkPolicyPeerConfig(): NetworkPolicyPeerConfig {
    return { podSelector: this.toPodSelectorConfig() };
  }

  public toPodSelector(): IPodSelector {
    return this;
  }

  private serviceOf({ host, serviceName }: ExternalMilvusProps): ClientServiceReference | undefined {
    const service = serviceName === undefined ? serviceInHost(host) : { name: serviceName };
    if (service === undefined) return undefined;
    return { namespace: this.namespace, ...service, port: this.endpoint.port, restPort: this.restEndpoint?.port };
  }
}

/** Checks the host of a Milvus, which the addresses for clients contain: a name or an address, with IPv6 in brackets. */
function checkClientHost(host: string): Mistake[] {
  if (/^([a-z0-9]([a-z0-9._-]*[a-z0-9])?\.?|\[[0-9a-f:.]+\])$/i.test(host)) return [];
  return [
    { rule: EXTERNAL_HOST, problem: `'${host}' is not a host.`, fix: "Write a host without scheme and port, such as 'milvus.search.svc'." },
  ];
}

/** The Service that a host inside the Kubernetes cluster names. A host of two labels can also be one of the internet. */
function serviceInHost(host: string): { readonly name: string; readonly namespace?: string } | undefined {
  const [, name, namespace] = /^([a-z](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\.([a-z0-9-]{1,63})\.svc(?:\..+)?)?$/.exec(host) ?? [];
  return name === undefined ? undefined : { name, ...present({ namespace }) };
}

function restEndpointOf({ host, rest, restPort, clientTls }: ExternalMilvusProps, client: MilvusEndpoint): MilvusEndpoint | undefined {
  if (rest === 'off') return undefined;
  if (restPort !== undefined) return hostEndpoint(host, restPort, clientTls !== undefined);
  // With TLS, Milvus serves REST only on a separate port.
  return clientTls === undefined ? client : undefined;
}

function hostEndpoint(host: string, port: number, isEncrypted: boolean): MilvusEndpoint {
  return serviceEndpoint(host, undefined, port, isEncrypted ? 'https' : 'http');
}

/**
 * References to a Milvus of another app.
 *
 * @example
 * const shared = Milvus.fromEndpoint(this, 'shared', { name: 'milvus', namespace: 'search', host: 'milvus.search.svc' });
 * application.connections.allowTo(shared);
 */
export abstract class Milvus {
  /** Refers to a Milvus of another app by its client address. */
  public static fromEndpoint(scope: Construct, id: string, props: ExternalMilvusProps): IMilvus {
    return new ExternalMilvus(scope, id, props);
  }
}
