import { Construct } from 'constructs';
import { AppModel } from '../app';
import { readProps, type PropsType, type StandIns } from '../props';
import { caBundleReader, type CaBundle } from '../security';
import {
  type IDependencies,
  type IMessageQueue,
  type IMetaStore,
  type IObjectStorage,
  messageQueueReader,
  metaStoreReader,
  objectStorageReader,
} from './dependency';
import { standInService } from './stand-in';

/** Props of `ExternalDependencies`. */
export interface ExternalDependenciesProps {
  /** Store for metadata, such as `MetaStore.etcd([…])` or `MetaStore.tikv({…})`. */
  readonly metaStore: IMetaStore;
  /** Store for data and indexes, such as `ObjectStorage.s3({…})`. */
  readonly objectStorage: IObjectStorage;
  /** Write-ahead log, such as `MessageQueue.pulsar({…})`. */
  readonly messageQueue: IMessageQueue;
  /**
   * Authorities that the clients in the pods trust. Clients written in Go (object storage, Pulsar, and other services that Milvus
   * calls, such as an embedding service) trust them in addition to the public authorities. etcd, TiKV and Kafka trust only these,
   * unless they have a separate `caBundle`.
   *
   * @default - the public authorities of the image
   */
  readonly caBundle?: CaBundle;
}

const EXTERNAL_TYPE: PropsType<ExternalDependenciesProps> = {
  readers: { metaStore: metaStoreReader, objectStorage: objectStorageReader, messageQueue: messageQueueReader, caBundle: caBundleReader },
  hints: {
    metaStore: 'Write MetaStore.etcd([…]), or MetaStore.tikv({ … }).',
    objectStorage: 'Write ObjectStorage.s3({ … }), or another ObjectStorage.',
    messageQueue: 'Write MessageQueue.pulsar({ … }), or another MessageQueue.',
  },
};

const STAND_INS: StandIns<ExternalDependenciesProps> = {
  metaStore: () => standInService('metaStore'),
  objectStorage: () => standInService('objectStorage'),
  messageQueue: () => standInService('messageQueue'),
};

/**
 * Existing services. Several Milvus instances may share one object; each instance has separate prefixes.
 *
 * @example
 * const dependencies = new ExternalDependencies(this, 'dependencies', {
 *   metaStore: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
 *   objectStorage: ObjectStorage.s3({
 *     bucket: 'search-vectors',
 *     region: 'eu-west-1',
 *     identity: WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/milvus'),
 *   }),
 *   messageQueue: MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar', port: 6650 }),
 * });
 */
export class ExternalDependencies extends Construct implements IDependencies {
  public readonly metaStore: IMetaStore;
  public readonly objectStorage: IObjectStorage;
  public readonly messageQueue: IMessageQueue;
  public readonly caBundle: CaBundle | undefined;

  constructor(scope: Construct, id: string, given: ExternalDependenciesProps) {
    super(scope, id);
    const { props, mistakes } = readProps(given, EXTERNAL_TYPE, STAND_INS);
    AppModel.of(this).findings.addAll(this, '', mistakes);
    this.metaStore = props.metaStore;
    this.objectStorage = props.objectStorage;
    this.messageQueue = props.messageQueue;
    this.caBundle = props.caBundle;
  }
}
