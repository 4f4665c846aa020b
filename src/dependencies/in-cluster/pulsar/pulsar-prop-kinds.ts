import { aFunction, aNumber, aSecret, aText, anObject, listOf, peers, propsOf, type PropKinds, type PropsType } from '../../../props';
import { volumeKind } from '../../../workload';
import { SERVICE_KINDS, SERVICE_OVERRIDE_KINDS } from '../stateful-service/stateful-service-prop-kinds';
import type {
  InClusterPulsarProps,
  PulsarBookKeeperProps,
  PulsarBrokerOverrides,
  PulsarBrokerProps,
  PulsarZooKeeperProps,
} from './in-cluster-pulsar-props';

/** The props of a Pulsar. Those of its parts are read by these, where their findings are. */
export const PULSAR_TYPE: PropsType<InClusterPulsarProps> = {
  kinds: {
    name: aText,
    zooKeeper: anObject<PulsarZooKeeperProps>('{ members: 3 }'),
    bookKeeper: anObject<PulsarBookKeeperProps>('{ members: 3 }'),
    broker: anObject<PulsarBrokerProps>('{ members: 2 }'),
    image: aText,
    imageRegistry: aText,
    imagePullSecrets: listOf(aSecret),
    clients: peers,
    monitoring: peers,
  },
  instead: {},
};

const {
  image: _image,
  imageRegistry: _imageRegistry,
  imagePullSecrets: _imagePullSecrets,
  clients: _clients,
  monitoring: _monitoring,
  ...PART
} = SERVICE_KINDS;

const MEMBERS: PropKinds<PulsarZooKeeperProps> = { ...PART, members: aNumber };

/** The props of the metadata store. */
export const ZOOKEEPER_TYPE: PropsType<PulsarZooKeeperProps> = { kinds: MEMBERS, instead: {} };

/** The props of the storage. */
export const BOOKKEEPER_TYPE: PropsType<PulsarBookKeeperProps> = { kinds: { ...MEMBERS, journal: volumeKind }, instead: {} };

const { storage: _storage, ...STATELESS } = MEMBERS;

/** The props of the brokers. */
export const BROKER_TYPE: PropsType<PulsarBrokerProps> = {
  kinds: { ...STATELESS, overrides: propsOf<PulsarBrokerOverrides>({ ...SERVICE_OVERRIDE_KINDS, service: aFunction() }, {}) },
  instead: {},
};
