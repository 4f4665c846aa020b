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
import {
  SERVICE_READERS,
  SERVICE_OVERRIDE_READERS,
  type StatefulServiceOverrides,
  type StatefulServiceProps,
} from '../stateful-service/stateful-service-props';

/** What all parts of a Pulsar have in common, so that they are of one release and open to the same readers. */
type SharedProp = 'image' | 'imageRegistry' | 'imagePullSecrets' | 'clients' | 'monitoring';

/** Props of the metadata store of an `InClusterPulsar`. */
export interface PulsarZooKeeperProps extends Omit<StatefulServiceProps, SharedProp> {
  /**
   * Number of members: 1 or 3. It can not be changed later.
   *
   * @default 3
   */
  readonly members?: number;
}

/**
 * Props of the storage of an `InClusterPulsar`. The disk of `storage` is for ledgers: the messages themselves. Half of `memory`
 * is for messages and caches; with 1 GiB in all, a bookie never takes a message of 90 MB.
 */
export interface PulsarBookKeeperProps extends Omit<StatefulServiceProps, SharedProp> {
  /**
   * Number of bookies: 1, or 3 or more. More can be added; one that is taken away has to be emptied first (`bookkeeper
   * shell decommissionbookie`).
   *
   * Each message lies on one bookie fewer than there are, and on three at most, so that writes go on while one is away:
   * with three bookies on two, with four or more on three, of which two have to confirm it.
   *
   * @default 3
   */
  readonly members?: number;
  /**
   * Disk of each bookie for its journal, where every message is written first. Kept or deleted as `storage` is.
   *
   * @default - 50 GiB of the default storage class
   */
  readonly journal?: Omit<PersistentStorageProps, 'retention'>;
}

/** Changes to the objects of the brokers of an `InClusterPulsar`. */
export interface PulsarBrokerOverrides extends StatefulServiceOverrides {
  /**
   * Changes the spec of the Service that Milvus connects to.
   *
   * @default - none
   */
  readonly service?: Override<k8s.ServiceSpec>;
}

/** Props of the brokers of an `InClusterPulsar`, which keep nothing on disk. */
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
   * Name that the names of objects start with: `<name>-pulsar-broker` and so on. It can not be changed later.
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
   * The brokers, which Milvus talks to.
   *
   * @default - two brokers
   */
  readonly broker?: PulsarBrokerProps;
  /**
   * Image of all parts in full, for another build: of Pulsar 2.10 or later.
   *
   * @default - the official image, at an exact version
   */
  readonly image?: string;
  /**
   * Registry, with a path where it has one, that stands in for the library's own, such as `registry.bank.example/mirror`.
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
   * Who, beside the Milvus instances that use it, may connect to the brokers, their administration among it.
   *
   * @default - nobody
   */
  readonly clients?: readonly NetworkPeer[];
  /**
   * Who may read metrics of all parts. Bookies and brokers serve them on the port of their administration, which asks
   * nobody who they are.
   *
   * @default - nobody but the members
   */
  readonly monitoring?: readonly NetworkPeer[];
}

/** The props of a Pulsar. Those of its parts are read by these, where their findings are. */
export const IN_CLUSTER_PULSAR_TYPE: PropsType<InClusterPulsarProps> = {
  readers: {
    ...NAMING_READERS,
    name: string,
    zooKeeper: object<PulsarZooKeeperProps>('{ members: 3 }'),
    bookKeeper: object<PulsarBookKeeperProps>('{ members: 3 }'),
    broker: object<PulsarBrokerProps>('{ members: 2 }'),
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

/** The props of the metadata store. */
export const ZOOKEEPER_TYPE: PropsType<PulsarZooKeeperProps> = { readers: MEMBERS, hints: {} };

/** The props of the storage. */
export const BOOKKEEPER_TYPE: PropsType<PulsarBookKeeperProps> = { readers: { ...MEMBERS, journal: volumeReader }, hints: {} };

const { storage: _storage, ...STATELESS } = MEMBERS;

/** The props of the brokers. */
export const BROKER_TYPE: PropsType<PulsarBrokerProps> = {
  readers: { ...STATELESS, overrides: propsOf<PulsarBrokerOverrides>({ ...SERVICE_OVERRIDE_READERS, service: callback() }, {}) },
  hints: {},
};
