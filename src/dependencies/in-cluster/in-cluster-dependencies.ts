import type { ISecret } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel } from '../../app';
import type { Profile } from '../../model';
import { NAMING_READERS, STAND_IN_NAME, checkNamePart, type NamingProps } from '../../naming';
import { eitherOf, listOf, oneOf, present, reader, readProps, secretReference, string, type PropsType, type Reader } from '../../props';
import { caBundleReader, type CaBundle } from '../../security';
import {
  fillsSlot,
  messageQueueReader,
  type DependencySlot,
  type IDependencies,
  type IDependency,
  type IMessageQueue,
} from '../dependency';
import { MessageQueue } from '../message-queue/message-queue';
import { inClusterTlsReader, type InClusterTlsProps } from './certificates/service-certificates';
import { FOR_TESTS } from './for-tests';
import { InCluster, type SharedServiceProps } from './in-cluster';
import type { InClusterEtcd } from './etcd/in-cluster-etcd';
import type { InClusterMinio } from './minio/in-cluster-minio';

/** Props of `InClusterDependencies`. For every slot, a service that the bundle creates is written as `InCluster.etcd({…})`. */
export interface InClusterDependenciesProps extends NamingProps {
  /**
   * Prefix of the object names of every service that the bundle creates. It cannot be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Registry, with a path if it has one, that replaces the registries of all images of the created services, such as
   * `registry.bank.example/mirror`.
   *
   * @default - the registry of each image
   */
  readonly imageRegistry?: string;
  /**
   * Secrets with registry credentials, for every service that the bundle creates.
   *
   * @default - those of the platform
   */
  readonly imagePullSecrets?: readonly ISecret[];
  /**
   * What the services are for. `highly-available` never runs two members of a service on one host or, with zones, more in one zone than in
   * another. `development` makes one small member of each service that the bundle creates, except woodpecker, which needs
   * several; the props of a service override it. Members cannot be added later to some of them.
   *
   * @default 'standard'
   */
  readonly profile?: Profile;
  /**
   * Store for metadata.
   *
   * @default InCluster.etcd() - three members
   */
  readonly metaStore?: InCluster<InClusterEtcd>;
  /**
   * Store for data and indexes. The `credentials` of a MinIO have no default.
   *
   * @default InCluster.minio() - four nodes, and a finding about the missing credentials
   */
  readonly objectStorage?: InCluster<InClusterMinio>;
  /**
   * Write-ahead log. `InCluster.kafka({…})` and `InCluster.pulsar({…})` support every release. Queues that the bundle does not
   * create work as well: `MessageQueue.woodpecker()` needs no pods but Milvus 2.6, and `MessageQueue.rocksmq()` works only in a
   * standalone. The queue cannot be changed later, so it never follows the release.
   *
   * @default MessageQueue.woodpecker()
   */
  readonly messageQueue?: InCluster<IMessageQueue> | IMessageQueue;
  /**
   * Issuer of cert-manager for TLS between Milvus and all services that the bundle creates: etcd, MinIO, Kafka and Pulsar. A service
   * with its own `tls` keeps it.
   *
   * @default - no TLS
   */
  readonly tls?: InClusterTlsProps;
  /**
   * Authorities that the clients in the pods trust, for an external service or for other services that Milvus calls, such as an
   * embedding service. See `ExternalDependenciesProps.caBundle`. With
   * `tls` and a Pulsar it must also contain the authority of the issuer.
   *
   * @default - the public authorities of the image
   */
  readonly caBundle?: CaBundle;
}

/** Each service reads its own props, so that findings are at its path. */
const IN_CLUSTER_TYPE: PropsType<InClusterDependenciesProps> = {
  readers: {
    ...NAMING_READERS,
    name: string,
    imageRegistry: string,
    imagePullSecrets: listOf(secretReference),
    profile: oneOf<Profile>({ development: true, standard: true, 'highly-available': true }),
    metaStore: inClusterReader<InClusterEtcd>('metaStore', 'Write InCluster.etcd({ members: 3 }).'),
    objectStorage: inClusterReader<InClusterMinio>('objectStorage', 'Write InCluster.minio({ nodes: 4 }).'),
    messageQueue: eitherOf(
      messageQueueReader,
      (given) => fillsSlot(given, 'messageQueue'),
      inClusterReader<IMessageQueue>('messageQueue', 'Write MessageQueue.woodpecker(), or InCluster.kafka({ brokers: 3 }).'),
    ),
    tls: inClusterTlsReader,
    caBundle: caBundleReader,
  },
  hints: {},
};

/**
 * Services that run next to Milvus, for teams without shared services: etcd, MinIO and a queue.
 *
 * @example
 * const dependencies = new InClusterDependencies(this, 'dependencies', {
 *   tls: { issuer: 'search-ca' },
 *   objectStorage: InCluster.minio({ credentials: { secret: Secret.fromSecretName(this, 'minio', 'dependencies-minio') } }),
 * });
 */
export class InClusterDependencies extends Construct implements IDependencies {
  public readonly metaStore: InClusterEtcd;
  public readonly objectStorage: InClusterMinio;
  public readonly messageQueue: IMessageQueue;
  public readonly caBundle: CaBundle | undefined;

  constructor(scope: Construct, id: string, given: InClusterDependenciesProps = {}) {
    super(scope, id);
    const { props, mistakes } = readProps(given, IN_CLUSTER_TYPE, {});
    AppModel.of(this).findings.addAll(this, '', mistakes);
    const { metaStore = InCluster.etcd(), objectStorage = InCluster.minio(), messageQueue = MessageQueue.woodpecker() } = props;
    if (props.profile === 'development') FOR_TESTS.add(this);
    const shared = this.sharedProps(props);
    this.metaStore = metaStore.make(this, 'meta-store', shared);
    this.objectStorage = objectStorage.make(this, 'object-storage', shared);
    this.messageQueue = messageQueue instanceof InCluster ? messageQueue.make(this, 'message-queue', shared) : messageQueue;
    this.caBundle = props.caBundle;
  }

  private sharedProps({
    name: given,
    naming,
    imageRegistry,
    imagePullSecrets,
    tls,
    profile,
  }: InClusterDependenciesProps): SharedServiceProps {
    const name = given ?? this.node.id;
    const mistakes = checkNamePart(name, given === undefined ? 'name (by default the construct id)' : 'name');
    AppModel.of(this).findings.addAll(this, 'name', mistakes);
    return {
      name: mistakes.length === 0 ? name : STAND_IN_NAME,
      ...present({ naming }),
      ...present({ imageRegistry, imagePullSecrets, tls, profile }),
    };
  }
}

function inClusterReader<Service extends IDependency>(slot: DependencySlot, hint: string): Reader<InCluster<Service>> {
  return reader(
    (given) => given instanceof InCluster && given.slot === slot,
    () => hint,
  );
}
