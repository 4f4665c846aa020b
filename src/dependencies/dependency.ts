import type { k8s } from 'cdk8s-plus-27';
import type { IConstruct } from 'constructs';
import type { DependencyBinding, ScrapeTarget } from '../model';
import { hasMethod, reader, type Reader } from '../props';
import type { Egress } from '../network';
import type { CaBundle } from '../security';
import type { DeploymentMode, MilvusVersion } from '../version';

/** Information for a dependency about the Milvus that uses it. */
export interface DependencyContext {
  /** The cluster or standalone. */
  readonly consumer: IConstruct;
  /** Its name. */
  readonly instance: string;
  /** Its namespace, if the app gives one. */
  readonly namespace?: string;
  readonly mode: DeploymentMode;
  readonly version: MilvusVersion;
  /** Prefix of all its keys in etcd. */
  readonly etcdRootPath: string;
  /** Pods in `namespace` that connect: the pods of the consumer, or of a service that connects on its behalf. */
  readonly pods: k8s.LabelSelector;
  /**
   * Whether the pods belong to a service that connects on behalf of the consumer.
   *
   * @default false
   */
  readonly viaService?: boolean;
  /** Limits of the connections that its pods open, if it has them. A service that runs for it gets the same. */
  readonly egress?: Egress;
  /** Object storage of the same Milvus, for a queue that moves its log there. */
  readonly objectStorage?: IObjectStorage;
  /** Whether the data is on the pod's own disk instead of an object storage. */
  readonly isLocalStorage: boolean;
  /** Whether the object storage can refuse to overwrite an object; `undefined` if that is unknown. */
  readonly conditionalWrites?: boolean;
  /** File with the certificates of the authorities that all clients in the pod trust, if the bundle has one. */
  readonly caFile?: string;
  /** Certificates of these authorities, for a client that does not take the name of a file. */
  readonly caBundle?: CaBundle;
}

/**
 * Service that Milvus needs. A cluster binds its dependencies without checking which ones it got.
 *
 * `slot` is the purpose of the service, so that the compiler distinguishes the three.
 */
export interface IDependency<Slot extends DependencySlot = DependencySlot> {
  readonly slot: Slot;
  bind(context: DependencyContext): DependencyBinding;
  /** Pods of the service whose metrics Prometheus can scrape; missing for a service that the app does not run. @internal */
  scrapeTargets?(): readonly ScrapeTarget[];
}

/** The three services that every Milvus needs. */
export type DependencySlot = 'metaStore' | 'objectStorage' | 'messageQueue';

export const DEPENDENCY_SLOTS: readonly DependencySlot[] = ['metaStore', 'objectStorage', 'messageQueue'];

/** Store for metadata, through which the pods of Milvus also discover each other. */
export type IMetaStore = IDependency<'metaStore'>;

/** Store for data and indexes. */
export type IObjectStorage = IDependency<'objectStorage'>;

/** Write-ahead log, to which Milvus writes first. */
export type IMessageQueue = IDependency<'messageQueue'>;

/** The three dependencies of a Milvus. */
export interface IDependencies extends IConstruct {
  readonly metaStore: IMetaStore;
  readonly objectStorage: IObjectStorage;
  readonly messageQueue: IMessageQueue;
  /**
   * Authorities that the clients in the pods trust.
   *
   * @default - the authorities of the image
   */
  readonly caBundle?: CaBundle | undefined;
}

/** Whether a value is a service for a slot. */
export function fillsSlot(given: unknown, slot: DependencySlot): boolean {
  return hasMethod(given, 'bind') && property(given, 'slot') === slot;
}

function serviceReader<T>(slot: DependencySlot, hint: (given: unknown) => string): Reader<T> {
  return reader(
    (given) => fillsSlot(given, slot),
    (given) => `Write ${hint(given)}.`,
  );
}

export const metaStoreReader: Reader<IMetaStore> = serviceReader('metaStore', (given) => {
  const endpoints = Array.isArray(given) ? given.map((each) => `'${String(each)}'`).join(', ') : '…';
  return `MetaStore.etcd([${endpoints}])`;
});

export const objectStorageReader: Reader<IObjectStorage> = serviceReader(
  'objectStorage',
  () => 'ObjectStorage.s3({ … }), or another ObjectStorage',
);

export const messageQueueReader: Reader<IMessageQueue> = serviceReader(
  'messageQueue',
  () => 'MessageQueue.pulsar({ … }), or another MessageQueue',
);

/** Fix for missing dependencies. */
export const DEPENDENCIES_HINT = 'Write new ExternalDependencies(…), or new InClusterDependencies(…).';

export const dependenciesReader: Reader<IDependencies> = reader(
  (given) => DEPENDENCY_SLOTS.every((slot) => hasMethod(property(given, slot), 'bind')),
  () => DEPENDENCIES_HINT,
);

function property(given: unknown, name: string): unknown {
  return typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>)[name] : undefined;
}
