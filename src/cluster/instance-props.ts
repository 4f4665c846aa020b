import type { ISecret, IServiceAccount } from 'cdk8s-plus-27';
import type { MilvusConfigProps } from '../config';
import type { Profile } from '../model';
import { engineReader, type Engine } from '../engines';
import { syncWavesReader, type SyncWaves } from '../emit';
import { NAMING_READERS, type NamingProps } from '../naming';
import { clientServiceReader, egressReader, type ClientServiceProps, type Egress } from '../network';
import {
  type NetworkPeer,
  secretReference,
  serviceAccountReference,
  string,
  anything,
  boolean,
  listOf,
  instanceOf,
  oneOf,
  peers,
  type Reader,
  type PropReaders,
  withMistakes,
} from '../props';
import {
  accessLogReader,
  configReader,
  hookConfigReader,
  logReader,
  tracingReader,
  type AccessLog,
  type LogProps,
  type PodProps,
  type InstanceOverrides,
  type Tracing,
} from '../role';
import {
  authenticationReader,
  clientTlsReader,
  passwordReader,
  serverTlsReader,
  type AuthenticationProps,
  type ClientTls,
  type MilvusAdministrator,
  type ServerTls,
} from '../security';
import { Platform } from '../platform';
import { Workload } from '../sizing';
import { MilvusVersion } from '../version';

/** Props that clusters and standalones share. */
export interface InstanceProps extends NamingProps {
  /**
   * Name of the instance; unless `naming` says otherwise, the names of all objects start with it. It cannot be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Release of Milvus.
   *
   * @default MilvusVersion.V2_6
   */
  readonly version?: MilvusVersion;
  /**
   * Release that runs now, while `version` replaces it. An upgrade that Milvus does not support is a finding. In a downgrade, the
   * roles of a cluster start in reverse order. Remove the prop when the upgrade is done; that restarts nothing.
   *
   * @default - the release in `previous`; without `previous`, a first installation, or an upgrade that is not checked
   */
  readonly upgradingFrom?: MilvusVersion;
  /**
   * Prefix of all keys in etcd (`etcd.rootPath`). It cannot be changed later.
   *
   * @default - `<namespace>-<name>`
   */
  readonly etcdRootPath?: string;
  /**
   * Prefix of all objects in the bucket (`minio.rootPath`). It cannot be changed later. Data of a live release may lie at the root of the
   * bucket: write `''`, and suppress MK-ADO-006 with the reason.
   *
   * @default - `<namespace>-<name>`
   */
  readonly bucketRootPath?: string;
  /**
   * Prefix of all topics of the message queue (`msgChannel.chanNamePrefix.cluster`). It cannot be changed later.
   *
   * @default - `<namespace>-<name>`
   */
  readonly channelPrefix?: string;
  /**
   * Milvus configuration: dotted keys, nested objects, or both.
   *
   * @default - the defaults of the release
   */
  readonly config?: MilvusConfigProps;
  /**
   * Content of `hook.yaml`, for a plug-in of Milvus: `soPath` and the keys that the plug-in reads. `volumes` and `volumeMounts` bring the
   * plug-in itself. A change restarts every role. Secrets do not belong here.
   *
   * @default - the `hook.yaml` of the image, which loads no plug-in
   */
  readonly hookConfig?: Readonly<Record<string, unknown>>;
  /**
   * The Service that clients connect to.
   *
   * @default - a ClusterIP Service with the name of the instance, on port 19530
   */
  readonly service?: ClientServiceProps;
  /**
   * Peers that may connect to the client port. Ways in, such as `GatewayRoutes`, add the pods that they know.
   *
   * @default - all peers that can reach the pods
   */
  readonly clients?: readonly NetworkPeer[];
  /**
   * Peers that may read metrics. Port 9091 also serves management calls without authentication, so add no other peers.
   *
   * @default - only the instance's own pods
   */
  readonly monitoring?: readonly NetworkPeer[];
  /**
   * Limits the connections that the pods open to those that Milvus needs: to each other, to the services of the dependencies, and to
   * DNS. In-cluster services and Jobs of this Milvus get policies, too.
   *
   * @default - the pods may connect to everything
   */
  readonly egress?: Egress;
  /**
   * Deployed state: the parsed YAML of the last synth, or of the live objects. With it, the synth rejects changes of values that
   * cannot be changed later, including the disks of StatefulSets; checks the upgrade from the recorded release; and reports the
   * effects of an upgrade. Without it, the synth checks none of this. An empty list is a first deployment.
   *
   * @default - nothing is compared
   */
  readonly previous?: readonly unknown[];
  /**
   * Stops the instance: no role has a pod. Everything else stays, disks too, and without the prop the instance starts again with all its
   * data. Autoscalers wait, CronJobs are suspended, Jobs are left out, and `Alerts` raise nothing about it. Flush before.
   *
   * @default false
   */
  readonly stopped?: boolean;
  /**
   * The Kubernetes cluster that the instance runs on, for the instance, its groups, and its Jobs in the same chart. Apply it to the chart
   * or the app if services next to Milvus need it, too.
   *
   * @default - the platform of the chart and of the app
   */
  readonly platform?: Platform;
  /**
   * Argo CD waves of the objects: `{ from: 10 }` puts the first objects into wave 10 and the roles into those after it, and `false` leaves
   * waves out, if you order the roles in another way. Jobs that call the instance are then hooks after the sync.
   *
   * @default { from: 0 }
   */
  readonly syncWaves?: SyncWaves;
  /**
   * Registry to pull the image of the release from, instead of Docker Hub.
   *
   * @default - the registry of the platform, or `docker.io`
   */
  readonly imageRegistry?: string;
  /**
   * Digest of the image, such as `sha256:4a…`; it replaces the tag.
   *
   * @default - the image of the tag
   */
  readonly imageDigest?: string;
  /**
   * Pull policy of the image.
   *
   * @default 'IfNotPresent'
   */
  readonly imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never';
  /**
   * Secrets with registry credentials.
   *
   * @default - those of the platform
   */
  readonly imagePullSecrets?: readonly ISecret[];
  /**
   * Service account of all pods, instead of the one that the library creates. Set a cloud identity on it yourself.
   *
   * @default - a service account with the name of the instance, without a token
   */
  readonly serviceAccount?: IServiceAccount;
  /**
   * Passwords of clients (`common.security.authorizationEnabled`).
   *
   * @default - Milvus asks clients for no password
   */
  readonly authentication?: AuthenticationProps;
  /**
   * TLS between clients and the proxies, or the standalone. REST then has a separate port: `proxy.http.port`, or 8080.
   *
   * @default - no TLS
   */
  readonly tls?: ServerTls;
  /**
   * User with which Jobs call Milvus, such as the Job that creates resource groups. It needs the privileges for the calls of the Jobs,
   * as `root` has.
   *
   * @default - the user in `authentication.root`; without it no credentials, which requires authorization to be off
   */
  readonly administrator?: MilvusAdministrator;
  /**
   * TLS settings with which Jobs and routes of a gateway verify the proxies. Give them if the Secret in `tls` has no field `ca.crt`, if a
   * gateway reads authorities from a ConfigMap only, or if you serve TLS with keys of `config` instead of `tls`.
   *
   * @default - the authority in the Secret of `tls`; without `tls`, no TLS
   */
  readonly clientTls?: ClientTls;
  /**
   * The access log of the proxies.
   *
   * @default - none
   */
  readonly accessLog?: AccessLog;
  /**
   * Level, format and content of the log, which every role writes to standard output.
   *
   * @default - the defaults of Milvus
   */
  readonly log?: LogProps;
  /**
   * Traces of requests. `egress` admits the collector.
   *
   * @default - none
   */
  readonly tracing?: Tracing;
  /**
   * Objects that run the pods: those of Kubernetes, or the `Milvus` resource of an operator. It cannot be changed later: the pods have other
   * names.
   *
   * @default Engine.kubernetes()
   */
  readonly engine?: Engine;
  /**
   * Collections that the instance holds and serves. They set the replicas, CPU, memory and local storage that you leave out, of the roles
   * that the release has. Sizes that you set are checked against them. Query nodes in a further group get the CPU, memory and storage, but not
   * the replicas.
   *
   * @default - the defaults of the profile
   */
  readonly workload?: Workload;
  /**
   * Changes to the emitted objects.
   *
   * @default - none
   */
  readonly overrides?: InstanceOverrides;
}

/** Props of an instance with several roles. */
export interface RolesProps {
  /**
   * Purpose of the cluster; sets replicas, sizes, spread, and the time after which pods leave a lost node. Every prop overrides
   * it.
   *
   * @default 'standard'
   */
  readonly profile?: Profile;
  /**
   * Values for the pods of every role. A role's own value replaces them; labels, annotations, environment and configuration are
   * merged.
   *
   * @default - none
   */
  readonly podDefaults?: PodProps;
}

export const versionReader: Reader<MilvusVersion> = instanceOf<MilvusVersion>(MilvusVersion, (given) => {
  const text = typeof given === 'string' || typeof given === 'number' ? String(given).replace(/^v/, '') : '';
  return text === '' ? 'a release, such as MilvusVersion.V2_6' : `MilvusVersion.of('${text}')`;
});

const workloadReader: Reader<Workload> = withMistakes(
  instanceOf(Workload, 'Workload.of({ collections: [{ rows: 10_000_000, vectors: [{ dimension: 768 }] }] })'),
);

export const INSTANCE: PropReaders<Omit<InstanceProps, 'overrides'>> = {
  ...NAMING_READERS,
  name: string,
  version: versionReader,
  upgradingFrom: versionReader,
  etcdRootPath: string,
  bucketRootPath: string,
  channelPrefix: string,
  config: configReader,
  service: clientServiceReader,
  clients: peers,
  monitoring: peers,
  egress: egressReader,
  previous: listOf(anything),
  stopped: boolean,
  platform: instanceOf(Platform, "new Platform({ kubernetes: '1.35' })"),
  syncWaves: syncWavesReader,
  imageRegistry: string,
  imageDigest: string,
  imagePullPolicy: oneOf<Required<InstanceProps>['imagePullPolicy']>({ Always: true, IfNotPresent: true, Never: true }),
  imagePullSecrets: listOf(secretReference),
  serviceAccount: serviceAccountReference,
  authentication: authenticationReader,
  tls: serverTlsReader,
  administrator: passwordReader,
  clientTls: clientTlsReader,
  hookConfig: hookConfigReader,
  accessLog: accessLogReader,
  log: logReader,
  tracing: tracingReader,
  engine: engineReader,
  workload: workloadReader,
};
