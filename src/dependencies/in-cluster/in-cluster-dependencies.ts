import { Construct } from 'constructs';
import { AppModel } from '../../app';
import { STAND_IN_NAME, checkNamePart } from '../../naming';
import { string, object, readProps, present, type PropsType } from '../../props';
import { caBundleReader, type CaBundle } from '../../security';
import { type IDependencies, type IMessageQueue, messageQueueReader } from '../dependency';
import { MessageQueue } from '../message-queue/message-queue';
import { InClusterEtcd } from './etcd/in-cluster-etcd';
import type { InClusterEtcdProps } from './etcd/in-cluster-etcd-props';
import { InClusterMinio } from './minio/in-cluster-minio';
import type { InClusterMinioProps } from './minio/in-cluster-minio-props';

/** Props of `InClusterDependencies`. */
export interface InClusterDependenciesProps {
  /**
   * Name that the names of all objects start with. It can not be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Registry, with a path where it has one, that stands in for those of all images of etcd and MinIO, such as
   * `registry.bank.example/mirror`.
   *
   * @default - the registry of each image
   */
  readonly imageRegistry?: string;
  /**
   * The etcd.
   *
   * @default - three members
   */
  readonly etcd?: InClusterEtcdProps;
  /**
   * The MinIO. Its `credentials` have no default.
   *
   * @default - four nodes, and a finding about the missing credentials
   */
  readonly objectStorage?: InClusterMinioProps;
  /**
   * The message queue: `MessageQueue.woodpecker()` needs no pods and Milvus 2.6, `new InClusterKafka(…)` and
   * `new InClusterPulsar(…)` serve every release, `MessageQueue.rocksmq()` a standalone. It can not be changed later, so it
   * never follows the release.
   *
   * @default MessageQueue.woodpecker()
   */
  readonly messageQueue?: IMessageQueue;
  /**
   * Authorities that the clients in the pods trust: those of a queue that runs elsewhere, or of what else Milvus calls, such
   * as an embedding service. See `ExternalDependenciesProps.caBundle`.
   *
   * @default - the public authorities of the image
   */
  readonly caBundle?: CaBundle;
}

/** The props of etcd and MinIO are read by these two, where their findings are. */
const IN_CLUSTER_TYPE: PropsType<InClusterDependenciesProps> = {
  readers: {
    name: string,
    imageRegistry: string,
    etcd: object<InClusterEtcdProps>('{ members: 3 }'),
    objectStorage: object<InClusterMinioProps>('{ nodes: 4 }'),
    messageQueue: messageQueueReader,
    caBundle: caBundleReader,
  },
  hints: {},
};

/**
 * etcd, MinIO and a queue beside Milvus, for teams that have none to share.
 *
 * @example
 * const dependencies = new InClusterDependencies(this, 'dependencies', {
 *   objectStorage: { credentials: { secret: Secret.fromSecretName(this, 'minio', 'dependencies-minio') } },
 * });
 */
export class InClusterDependencies extends Construct implements IDependencies {
  public readonly etcd: InClusterEtcd;
  public readonly objectStorage: InClusterMinio;
  public readonly messageQueue: IMessageQueue;
  public readonly isExternal = false;
  public readonly caBundle: CaBundle | undefined;

  constructor(scope: Construct, id: string, given: InClusterDependenciesProps = {}) {
    super(scope, id);
    const { props, mistakes: misread } = readProps(given, IN_CLUSTER_TYPE, {});
    const { findings } = AppModel.of(this);
    findings.adopt(this, '', misread);
    const mistakes = checkNamePart(props.name ?? id, props.name === undefined ? 'name (by default the construct id)' : 'name');
    findings.adopt(this, 'name', mistakes);
    const name = mistakes.length === 0 ? (props.name ?? id) : STAND_IN_NAME;
    const shared = { name, ...present({ imageRegistry: props.imageRegistry }) };
    this.etcd = new InClusterEtcd(this, 'etcd', { ...shared, ...props.etcd });
    this.objectStorage = new InClusterMinio(this, 'objectStorage', { ...shared, ...props.objectStorage });
    this.messageQueue = props.messageQueue ?? MessageQueue.woodpecker();
    this.caBundle = props.caBundle;
  }
}
