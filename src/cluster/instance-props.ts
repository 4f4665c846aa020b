import type { ISecret, IServiceAccount } from 'cdk8s-plus-27';
import type { MilvusConfigProps } from '../config';
import type { Profile } from '../model';
import { NAMING_READERS, type NamingProps } from '../naming';
import { clientServiceReader, type ClientServiceProps } from '../network';
import {
  type NetworkPeer,
  secretReference,
  serviceAccountReference,
  string,
  anything,
  listOf,
  instanceOf,
  oneOf,
  peers,
  type Reader,
  type PropReaders,
  hasMethod,
  reader,
} from '../props';
import { configReader, type PodProps, type Engine, type InstanceOverrides } from '../role';
import { clientTlsReader, passwordReader, type ClientTls, type MilvusAdministrator } from '../security';
import { MilvusVersion } from '../version';

/** Props that clusters and standalones share. */
export interface InstanceProps extends NamingProps {
  /**
   * Name of the instance; all names of objects start with it. It can not be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * The release of Milvus.
   *
   * @default MilvusVersion.V2_6
   */
  readonly version?: MilvusVersion;
  /**
   * The release that runs now, while `version` replaces it. A step that Milvus does not support is a finding, and the roles
   * of a cluster go back to an older release in the reversed order. Remove it when the step is done; it restarts nothing.
   *
   * @default - the release that `previous` shows; without it a first installation, or a step forward that is not checked
   */
  readonly upgradingFrom?: MilvusVersion;
  /**
   * Prefix of all keys in etcd (`etcd.rootPath`). It can not be changed later.
   *
   * @default - `<namespace>-<name>`
   */
  readonly etcdRootPath?: string;
  /**
   * Prefix of all objects in the bucket (`minio.rootPath`). It can not be changed later.
   *
   * @default - `<namespace>-<name>`
   */
  readonly bucketRootPath?: string;
  /**
   * Prefix of all topics of the message queue (`msgChannel.chanNamePrefix.cluster`). It can not be changed later.
   *
   * @default - `<namespace>-<name>`
   */
  readonly channelPrefix?: string;
  /**
   * Milvus configuration: dotted keys, nested objects, or both.
   *
   * @default - the release's own
   */
  readonly config?: MilvusConfigProps;
  /**
   * The Service that clients connect to.
   *
   * @default - a ClusterIP Service with the name of the instance, on port 19530
   */
  readonly service?: ClientServiceProps;
  /**
   * Who may connect to the client port.
   *
   * @default - everybody who can reach the pods
   */
  readonly clients?: readonly NetworkPeer[];
  /**
   * Who may read metrics. Port 9091 also serves management calls without authentication: name nobody else.
   *
   * @default - nobody but the instance's own pods
   */
  readonly monitoring?: readonly NetworkPeer[];
  /**
   * What is deployed now: the parsed YAML of the last synth, or of the live objects. With it, the synth refuses changes of
   * what can not be changed later, disks of StatefulSets among it, checks the step from the release that is recorded there,
   * and tells what an upgrade changes; without it, it can see none of this. An empty list is a first deployment.
   *
   * @default - nothing is compared
   */
  readonly previous?: readonly unknown[];
  /**
   * Registry to pull the image of the release from, in place of its own.
   *
   * @default - `docker.io`
   */
  readonly imageRegistry?: string;
  /**
   * Digest of the image, such as `sha256:4a…`, which then counts in place of the tag.
   *
   * @default - the tag decides
   */
  readonly imageDigest?: string;
  /**
   * When the image is pulled.
   *
   * @default 'IfNotPresent'
   */
  readonly imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never';
  /**
   * Secrets with registry credentials.
   *
   * @default - none
   */
  readonly imagePullSecrets?: readonly ISecret[];
  /**
   * Service account of all pods, in place of the one that the library makes. A cloud identity then has to be set on it.
   *
   * @default - a service account with the name of the instance, without a token
   */
  readonly serviceAccount?: IServiceAccount;
  /**
   * The user as whom Jobs call Milvus, such as the one that makes resource groups. Needed with
   * `common.security.authorizationEnabled`: one with the privileges for what the Jobs do, such as `root`.
   *
   * @default - no credentials; requires authorization to be off
   */
  readonly administrator?: MilvusAdministrator;
  /**
   * What clients need to trust the proxies. Needed with `common.security.tlsMode` for Jobs that call Milvus, as is
   * `proxy.http.port`, where Milvus serves REST then.
   *
   * @default - no TLS
   */
  readonly clientTls?: ClientTls;
  /**
   * What turns the instance into objects.
   *
   * @default - Kubernetes' own workloads
   * @internal
   */
  readonly engine?: Engine;
  /**
   * Changes to the emitted objects.
   *
   * @default - none
   */
  readonly overrides?: InstanceOverrides;
}

/** Props of an instance that has several roles. */
export interface RolesProps {
  /**
   * What the cluster is for: replicas, sizes, spread and how soon pods leave a lost node. Every prop still overrides.
   *
   * @default 'standard'
   */
  readonly profile?: Profile;
  /**
   * Values for the pods of every role. A role's own value comes first; labels, annotations, environment and
   * configuration add up.
   *
   * @default - none
   */
  readonly podDefaults?: PodProps;
}

export const versionReader: Reader<MilvusVersion> = instanceOf<MilvusVersion>(MilvusVersion, (given) => {
  const text = typeof given === 'string' || typeof given === 'number' ? String(given).replace(/^v/, '') : '';
  return text === '' ? 'a release, such as MilvusVersion.V2_6' : `MilvusVersion.of('${text}')`;
});

const engineReader: Reader<Engine> = reader(
  (given) => hasMethod(given, 'declareRole'),
  () => 'Write an engine, or leave it out.',
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
  previous: listOf(anything),
  imageRegistry: string,
  imageDigest: string,
  imagePullPolicy: oneOf<Required<InstanceProps>['imagePullPolicy']>({ Always: true, IfNotPresent: true, Never: true }),
  imagePullSecrets: listOf(secretReference),
  serviceAccount: serviceAccountReference,
  administrator: passwordReader,
  clientTls: clientTlsReader,
  engine: engineReader,
};
