import { Construct } from 'constructs';
import { AppModel } from '../../app';
import { NAMING_READERS, STAND_IN_NAME, checkNamePart, type NamingProps } from '../../naming';
import { eitherOf, present, reader, readProps, string, type PropsType, type Reader } from '../../props';
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
import { InCluster, type SharedServiceProps } from './in-cluster';
import type { InClusterEtcd } from './etcd/in-cluster-etcd';
import type { InClusterMinio } from './minio/in-cluster-minio';

/** Props of `InClusterDependencies`. A service that the bundle makes is written as `InCluster.etcd({…})`, for each slot alike. */
export interface InClusterDependenciesProps extends NamingProps {
  /**
   * Prefix of the object names of every service that the bundle makes. It cannot be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Registry, with a path where it has one, that stands in for those of all images of the services that the bundle makes,
   * such as `registry.bank.example/mirror`.
   *
   * @default - the registry of each image
   */
  readonly imageRegistry?: string;
  /**
   * Where Milvus keeps metadata.
   *
   * @default InCluster.etcd() - three members
   */
  readonly metaStore?: InCluster<InClusterEtcd>;
  /**
   * Where Milvus keeps data and indexes. The `credentials` of a MinIO have no default.
   *
   * @default InCluster.minio() - four nodes, and a finding about the missing credentials
   */
  readonly objectStorage?: InCluster<InClusterMinio>;
  /**
   * Where Milvus writes first: `InCluster.kafka({…})` and `InCluster.pulsar({…})` serve every release. A queue of another
   * owner fits too: `MessageQueue.woodpecker()` needs no pods and Milvus 2.6, `MessageQueue.rocksmq()` serves a standalone.
   * The queue cannot be changed later, so it never follows the release.
   *
   * @default MessageQueue.woodpecker()
   */
  readonly messageQueue?: InCluster<IMessageQueue> | IMessageQueue;
  /**
   * Authorities that the clients in the pods trust: those of a service that runs elsewhere, or of what else Milvus calls, such
   * as an embedding service. See `ExternalDependenciesProps.caBundle`.
   *
   * @default - the public authorities of the image
   */
  readonly caBundle?: CaBundle;
}

/** The props of each service are read by the service itself, where its findings are. */
const IN_CLUSTER_TYPE: PropsType<InClusterDependenciesProps> = {
  readers: {
    ...NAMING_READERS,
    name: string,
    imageRegistry: string,
    metaStore: inClusterReader<InClusterEtcd>('metaStore', 'Write InCluster.etcd({ members: 3 }).'),
    objectStorage: inClusterReader<InClusterMinio>('objectStorage', 'Write InCluster.minio({ nodes: 4 }).'),
    messageQueue: eitherOf(
      messageQueueReader,
      (given) => fillsSlot(given, 'messageQueue'),
      inClusterReader<IMessageQueue>('messageQueue', 'Write MessageQueue.woodpecker(), or InCluster.kafka({ brokers: 3 }).'),
    ),
    caBundle: caBundleReader,
  },
  hints: {},
};

/**
 * Services that run beside Milvus, for teams that have none to share: etcd, MinIO and a queue.
 *
 * @example
 * const dependencies = new InClusterDependencies(this, 'dependencies', {
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
    const shared = this.sharedProps(props);
    this.metaStore = metaStore.make(this, 'meta-store', shared);
    this.objectStorage = objectStorage.make(this, 'object-storage', shared);
    this.messageQueue = messageQueue instanceof InCluster ? messageQueue.make(this, 'message-queue', shared) : messageQueue;
    this.caBundle = props.caBundle;
  }

  private sharedProps({ name: given, naming, imageRegistry }: InClusterDependenciesProps): SharedServiceProps {
    const name = given ?? this.node.id;
    const mistakes = checkNamePart(name, given === undefined ? 'name (by default the construct id)' : 'name');
    AppModel.of(this).findings.addAll(this, 'name', mistakes);
    return {
      name: mistakes.length === 0 ? name : STAND_IN_NAME,
      ...present({ naming }),
      ...present({ imageRegistry }),
    };
  }
}

function inClusterReader<Service extends IDependency>(slot: DependencySlot, hint: string): Reader<InCluster<Service>> {
  return reader(
    (given) => given instanceof InCluster && given.slot === slot,
    () => hint,
  );
}
