import {
  MessageQueue,
  dependenciesReader,
  metaStoreReader,
  objectStorageReader,
  type IDependencies,
  type IMetaStore,
  type IObjectStorage,
} from '../dependencies';
import type { ControllerKind, Profile } from '../model';
import { instanceOf, oneOf, propsOf, type PropsType } from '../props';
import {
  ROLE_READERS,
  ROLE_OVERRIDE_READERS,
  gpuReader,
  localStorageReader,
  roleReader,
  type Gpu,
  type RoleOverrides,
  type PodProps,
  type RoleProps,
} from '../role';
import { type InstanceOverrides, INSTANCE_OVERRIDES } from '../role/instance-overrides';
import { caBundleReader, type CaBundle } from '../security';
import type { LocalStorage } from '../workload';
import { INSTANCE, type InstanceProps } from './instance-props';

/** Props of `MilvusStandalone`: the props of an instance and of its only pod. */
export interface MilvusStandaloneProps
  extends
    Omit<InstanceProps, 'overrides' | 'config' | 'serviceAccount'>,
    Omit<PodProps, 'spread' | 'topologyKeys' | 'unhealthyPodEvictionPolicy' | 'rollout'> {
  /**
   * What it is for. `development` asks for half of the CPU and memory, and for a disk of 20 GiB.
   *
   * @default 'standard'
   */
  readonly profile?: Exclude<Profile, 'highly-available'>;
  /**
   * Meta store, object storage and message queue outside of the process.
   *
   * @default - all three inside the process, with data on its disk
   */
  readonly dependencies?: IDependencies;
  /**
   * Store for metadata outside of the process, such as `MetaStore.etcd([…])`, if not all services are. It cannot be changed later.
   *
   * @default - etcd inside the process, with data on its disk
   */
  readonly metaStore?: IMetaStore;
  /**
   * Store for data and indexes outside of the process, such as `ObjectStorage.s3({…})`, if not all services are. It cannot be changed
   * later.
   *
   * @default - the disk of the standalone
   */
  readonly objectStorage?: IObjectStorage;
  /**
   * Message queue inside the process. It cannot be changed later, not even by an upgrade. The default is the queue that every
   * release has.
   *
   * @default MessageQueue.rocksmq()
   */
  readonly messageQueue?: MessageQueue;
  /**
   * Authorities that Milvus trusts if all services are inside the process: for other services that Milvus calls, such as an
   * embedding service, or for a queue that runs elsewhere. `dependencies` have a separate bundle.
   *
   * @default - the public authorities of the image
   */
  readonly caBundle?: CaBundle;
  /**
   * Disk of Milvus.
   *
   * @default LocalStorage.persistent({ size: Size.gibibytes(50) })
   */
  readonly storage?: LocalStorage;
  /**
   * Kind of controller that runs the pod. It cannot be changed later without stopping Milvus.
   *
   * @default 'StatefulSet' - 'Deployment' with an existing claim
   */
  readonly controller?: ControllerKind;
  /**
   * GPUs of the pod: a number of `nvidia.com/gpu`, or other devices with `Gpu`. It runs the GPU image of the release and tolerates the taint
   * that keeps other pods off GPU nodes.
   *
   * @default - none
   */
  readonly gpu?: number | Gpu;
  /**
   * Pod of change data capture, which copies what is written to a second Milvus, from Milvus 2.6.6 on. It needs an etcd outside of the
   * process. `{}` runs it with the defaults.
   *
   * @default - none
   */
  readonly cdc?: RoleProps;
  /**
   * Changes to the emitted objects.
   *
   * @default - none
   */
  readonly overrides?: RoleOverrides & InstanceOverrides;
}

const {
  replicas: _replicas,
  spread: _spread,
  topologyKeys: _keys,
  unhealthyPodEvictionPolicy: _policy,
  rollout: _rollout,
  ...POD
} = ROLE_READERS;

/** The props of a standalone. */
export const STANDALONE_TYPE: PropsType<MilvusStandaloneProps> = {
  readers: {
    ...POD,
    ...INSTANCE,
    profile: oneOf({ development: true, standard: true }),
    dependencies: dependenciesReader,
    metaStore: metaStoreReader,
    objectStorage: objectStorageReader,
    gpu: gpuReader,
    cdc: roleReader,
    caBundle: caBundleReader,
    messageQueue: instanceOf<MessageQueue>(MessageQueue, 'MessageQueue.rocksmq()'),
    storage: localStorageReader,
    controller: oneOf<ControllerKind>({ Deployment: true, StatefulSet: true }),
    overrides: propsOf<RoleOverrides & InstanceOverrides>({ ...ROLE_OVERRIDE_READERS, ...INSTANCE_OVERRIDES }, {}),
  },
  hints: {},
};
