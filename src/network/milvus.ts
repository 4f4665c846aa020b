import type { INetworkPolicyPeer, IPodSelector, k8s } from 'cdk8s-plus-27';
import type { IConstruct } from 'constructs';
import type { ScrapeTarget } from '../model';
import type { ClientTls, MilvusAdministrator } from '../security';
import type { CalledService, MilvusVersion } from '../version';
import type { Labels } from '../naming';
import type { ConnectedServer } from './connected-server';
import type { MilvusEndpoint } from './endpoint';
import type { OutgoingConnections } from './outgoing-connections';
import type { ClientProtocol, WayIn } from './way-in';

/** The prefixes that separate the data of one Milvus from other data on the same services. */
export interface MilvusPrefixes {
  /** Prefix of all keys in etcd. */
  readonly etcdRootPath: string;
  /** Prefix of all objects in the bucket. */
  readonly bucketRootPath: string;
  /** Prefix of all topics of the message queue. */
  readonly channelPrefix: string;
}

/** The Service that clients connect to, as the backend of a route. */
export interface ClientServiceReference {
  /** Name of the Service. */
  readonly name: string;
  /** Its namespace; `undefined` if the chart has no namespace. */
  readonly namespace: string | undefined;
  /** Port of gRPC. */
  readonly port: number;
  /** Port of REST, which can be the one of gRPC; `undefined` if REST is off, or unknown. */
  readonly restPort: number | undefined;
}

/** Name and labels of an object that another room adds to a Milvus. */
export interface MilvusObjectName {
  readonly name: string;
  readonly labels: Labels;
  /** Labels of its pods, if it is a Job. The NetworkPolicy of a Milvus of this namespace admits them. */
  readonly jobPodLabels: Labels;
}

/**
 * A Milvus in a Kubernetes cluster: one that this app declares, or one of another app (`Milvus.fromEndpoint`).
 *
 * Constructs that use a Milvus take this interface: routes, monitors, Jobs that call it.
 */
export interface IMilvus extends IConstruct, IPodSelector, INetworkPolicyPeer {
  /** Name of the instance, as in the label `app.kubernetes.io/instance` of its pods. */
  readonly name: string;
  /** Namespace of its objects; `undefined` if the chart has no namespace. */
  readonly namespace: string | undefined;
  /** The release. */
  readonly version: MilvusVersion;
  /** gRPC address for clients inside the Kubernetes cluster. */
  readonly endpoint: MilvusEndpoint;
  /** REST address for these clients; `undefined` if REST is off, or unknown. */
  readonly restEndpoint: MilvusEndpoint | undefined;
  /** The Service behind these addresses; `undefined` if it is unknown. */
  readonly clientService: ClientServiceReference | undefined;
  /** Argo CD wave before all roles; `undefined` with `syncWaves: false`. */
  readonly firstWave: number | undefined;
  /** Argo CD wave after all roles, in which the client Service is applied; `undefined` for a Milvus of another app, or with `syncWaves: false`. */
  readonly lastWave: number | undefined;
  /** Whether its roles have no pods for now. @internal */
  readonly isStopped: boolean;
  /** Metrics port of each pod. */
  readonly metricsPort: number;
  /** TLS settings for clients; `undefined` if the proxies do not use TLS. */
  readonly clientTls: ClientTls | undefined;
  /** The user that Jobs call it as; `undefined` if Milvus asks for none. */
  readonly administrator: MilvusAdministrator | undefined;
  /** The bucket with the data; `undefined` if data is on the pod's own disk, or if the bucket is unknown. */
  readonly bucket: string | undefined;
  /** Its prefixes in etcd, bucket and message queue; `undefined` if they are unknown. */
  readonly prefixes: MilvusPrefixes | undefined;
  /** Name and labels of an object that another construct adds to it, such as the route with the purpose `gateway`. @internal */
  objectFor(purpose: string): MilvusObjectName;
  /** Labels of the pods that clients connect to, for a sealed model; `undefined` for a Milvus of another app. @internal */
  frontSelector(): Labels | undefined;
  /** Whether `egress` limits the connections that its pods open, and with them those of its clients in the app. @internal */
  readonly limitsEgress: boolean;
  /**
   * Connections to it that clients in a namespace open, for their policy; `undefined` if nothing limits them. Needs the sealed model.
   *
   * @internal
   */
  egressOfClients(namespace: string | undefined, protocol: ClientProtocol): OutgoingConnections | undefined;
  /**
   * Admits pods that pass on the requests of clients, before the app is sealed. Without effect on a Milvus of another app, whose own app
   * admits them.
   *
   * @internal
   */
  admit(wayIn: WayIn): void;
  /**
   * Lets the roles that call a server of the app connect to it, and configures them, before the app is sealed. Without effect on a Milvus
   * of another app, whose own app configures it.
   *
   * @internal
   */
  connect(server: ConnectedServer): void;
  /**
   * Pods that call a service, in the namespace of the Milvus: those of some roles, or all pods of a Milvus of another app. Needs the
   * sealed model.
   *
   * @internal
   */
  callersOf(service: CalledService): readonly k8s.LabelSelector[];
  /** The pods with metrics: its own, and those of the services that the same app runs for it. @internal */
  scrapeTargets(): readonly ScrapeTarget[];
}
