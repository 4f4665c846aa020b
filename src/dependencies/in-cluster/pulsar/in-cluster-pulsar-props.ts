import type { ISecret, k8s } from 'cdk8s-plus-27';
import type { Override } from '../../../emit';
import { NAMING_READERS, type NamingProps } from '../../../naming';
import {
  type NetworkPeer,
  callback,
  number,
  secretReference,
  string,
  object,
  listOf,
  peers,
  propsOf,
  type PropReaders,
  type PropsType,
} from '../../../props';
import { volumeReader, type PersistentStorageProps } from '../../../workload';
import { serviceCertificatesReader, type ServiceCertificates } from '../certificates/service-certificates';
import { retentionReader, type QueueRetention } from '../queue-retention';
import {
  SERVICE_READERS,
  SERVICE_OVERRIDE_READERS,
  type StatefulServiceOverrides,
  type StatefulServiceProps,
} from '../stateful-service/stateful-service-props';
import { pulsarTokensReader, type PulsarTokens } from './pulsar-tokens';

/** Props that all parts of a Pulsar share, so that they have one release and the same clients. */
type SharedProp = 'image' | 'imageRegistry' | 'imagePullSecrets' | 'clients' | 'monitoring';

/** Props of the metadata store of an `InClusterPulsar`. */
export interface PulsarZooKeeperProps extends Omit<StatefulServiceProps, SharedProp> {
  /**
   * Number of members: 1 or 3. It cannot be changed later.
   *
   * @default 3
   */
  readonly members?: number;
}

/**
 * Props of the storage of an `InClusterPulsar`. The disk of `storage` holds the ledgers, which contain the messages. Half of
 * `memory` is for messages and caches; with 1 GiB in total, a bookie never accepts a message of 90 MB.
 */
export interface PulsarBookKeeperProps extends Omit<StatefulServiceProps, SharedProp> {
  /**
   * Number of bookies: 1, or 3 or more. You can add bookies. Before you remove one, empty it (`bookkeeper shell
   * decommissionbookie`).
   *
   * Each message is on one bookie fewer than there are, and on at most three, so that writes continue while one bookie is down.
   * With three bookies it is on two. With four or more it is on three, and two must confirm it.
   *
   * @default 3
   */
  readonly members?: number;
  /**
   * Disk of each bookie for its journal, to which every message is written first. It is kept or deleted together with `storage`.
   *
   * @default - 50 GiB of the default storage class
   */
  readonly journal?: Omit<PersistentStorageProps, 'retention'>;
}

/** Changes to the objects of the brokers of an `InClusterPulsar`, applied last. */
export interface PulsarBrokerOverrides extends StatefulServiceOverrides {
  /**
   * Changes the spec of the Service that Milvus connects to.
   *
   * @default - none
   */
  readonly service?: Override<k8s.ServiceSpec>;
}

/** Props of the brokers of an `InClusterPulsar`, which keep no data on disk. */
export interface PulsarBrokerProps extends Omit<StatefulServiceProps, SharedProp | 'storage' | 'overrides'> {
  /**
   * Number of brokers: 1 or more. It can be changed at any time.
   *
   * @default 2
   */
  readonly members?: number;
  /**
   * Changes to the emitted objects.
   *
   * @default - none
   */
  readonly overrides?: PulsarBrokerOverrides;
}

/** Props of `InClusterPulsar`. */
export interface InClusterPulsarProps extends NamingProps {
  /**
   * Beginning of the names of the objects: `<name>-pulsar-broker` and so on. It cannot be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * The metadata store.
   *
   * @default - three members with a disk of 30 GiB
   */
  readonly zooKeeper?: PulsarZooKeeperProps;
  /**
   * The storage.
   *
   * @default - three bookies with disks of 100 GiB for ledgers and 50 GiB for the journal
   */
  readonly bookKeeper?: PulsarBookKeeperProps;
  /**
   * The brokers, to which Milvus connects.
   *
   * @default - two brokers
   */
  readonly broker?: PulsarBrokerProps;
  /**
   * How long messages are kept.
   *
   * @default - seven days, and any size
   */
  readonly retention?: QueueRetention;
  /**
   * Certificate for TLS from Milvus to the brokers, and between brokers. Brokers, bookies and the metadata store connect to each
   * other without TLS, and the administration of brokers stays reachable over plain HTTP, because Milvus calls it so.
   *
   * @default - no TLS; only the network policies restrict connections
   */
  readonly tls?: ServiceCertificates;
  /**
   * Tokens with which Milvus and the brokers authenticate. Without TLS they cross the network in plain text, which is a warning.
   *
   * @default - no authentication; only the network policies restrict connections
   */
  readonly tokens?: PulsarTokens;
  /**
   * Full image reference of all parts, for another build of Pulsar 2.10 or later.
   *
   * @default - the official image with an exact version
   */
  readonly image?: string;
  /**
   * Registry, with a path if it has one, that replaces the registry of the library's images, such as
   * `registry.bank.example/mirror`.
   *
   * @default - the registry of the image
   */
  readonly imageRegistry?: string;
  /**
   * Secrets with registry credentials.
   *
   * @default - none
   */
  readonly imagePullSecrets?: readonly ISecret[];
  /**
   * Peers that may connect to the brokers and their administration, in addition to the Milvus instances that use it.
   *
   * @default - no other peers
   */
  readonly clients?: readonly NetworkPeer[];
  /**
   * Peers that may read the metrics of all parts. Bookies and brokers serve them on the port of their administration, which needs
   * no authentication.
   *
   * @default - only the members
   */
  readonly monitoring?: readonly NetworkPeer[];
}

/** Type of the props. Each part reads its own props, so that findings are at its path. */
export const IN_CLUSTER_PULSAR_TYPE: PropsType<InClusterPulsarProps> = {
  readers: {
    ...NAMING_READERS,
    name: string,
    zooKeeper: object<PulsarZooKeeperProps>('{ members: 3 }'),
    bookKeeper: object<PulsarBookKeeperProps>('{ members: 3 }'),
    broker: object<PulsarBrokerProps>('{ members: 2 }'),
    retention: retentionReader,
    tls: serviceCertificatesReader,
    tokens: pulsarTokensReader,
    image: string,
    imageRegistry: string,
    imagePullSecrets: listOf(secretReference),
    clients: peers,
    monitoring: peers,
  },
  hints: {},
};

const {
  image: _image,
  imageRegistry: _imageRegistry,
  imagePullSecrets: _imagePullSecrets,
  clients: _clients,
  monitoring: _monitoring,
  ...PART
} = SERVICE_READERS;

const MEMBERS: PropReaders<PulsarZooKeeperProps> = { ...PART, members: number };

/** Type of the props of the metadata store. */
export const ZOOKEEPER_TYPE: PropsType<PulsarZooKeeperProps> = { readers: MEMBERS, hints: {} };

/** Type of the props of the storage. */
export const BOOKKEEPER_TYPE: PropsType<PulsarBookKeeperProps> = { readers: { ...MEMBERS, journal: volumeReader }, hints: {} };

const { storage: _storage, ...STATELESS } = MEMBERS;

/** Type of the props of the brokers. */
export const BROKER_TYPE: PropsType<PulsarBrokerProps> = {
  readers: { ...STATELESS, overrides: propsOf<PulsarBrokerOverrides>({ ...SERVICE_OVERRIDE_READERS, service: callback() }, {}) },
  hints: {},
};
