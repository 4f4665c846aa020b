import type { k8s } from 'cdk8s-plus-27';
import type { IConstruct } from 'constructs';
import type { DependencyBinding } from '../model';
import { hasMethod, reader, type Reader } from '../props';
import type { CaBundle } from '../security';
import type { DeploymentMode, MilvusVersion } from '../version';

/** What a dependency may know about the Milvus that uses it. */
export interface DependencyContext {
  /** The cluster or standalone. */
  readonly consumer: IConstruct;
  /** Its name. */
  readonly instance: string;
  /** Its namespace, where the app names one. */
  readonly namespace?: string;
  readonly mode: DeploymentMode;
  readonly version: MilvusVersion;
  /** Prefix of all its keys in etcd. */
  readonly etcdRootPath: string;
  /** The pods that connect, in `namespace`: those of the consumer, or of a service that connects for it. */
  readonly pods: k8s.LabelSelector;
  /**
   * Whether the pods are those of a service that connects for the consumer.
   *
   * @default false
   */
  readonly viaService?: boolean;
  /** The object storage of the same Milvus, for a queue that moves its log there. */
  readonly objectStorage?: IObjectStorage;
  /** Whether data lies on the pod's own disk, in place of an object storage. */
  readonly isLocalStorage: boolean;
  /** Whether the object storage can refuse to overwrite an object; undefined where nobody knows. */
  readonly conditionalWrites?: boolean;
  /** File with the certificates of the authorities that all clients in the pod trust, where the bundle has one. */
  readonly caFile?: string;
  /** The certificates themselves, for a client that does not take the name of a file. */
  readonly caBundle?: CaBundle;
}

/**
 * A service that Milvus needs. A cluster binds its dependencies and never asks which ones it got.
 *
 * `slot` says which of the three it fills, so that the compiler tells them apart.
 */
export interface IDependency<Slot extends DependencySlot = DependencySlot> {
  readonly slot: Slot;
  bind(context: DependencyContext): DependencyBinding;
}

/** The three services that every Milvus needs. */
export type DependencySlot = 'metaStore' | 'objectStorage' | 'messageQueue';

export const DEPENDENCY_SLOTS: readonly DependencySlot[] = ['metaStore', 'objectStorage', 'messageQueue'];

/** Where Milvus keeps metadata and finds its own pods. */
export type IMetaStore = IDependency<'metaStore'>;

/** Where Milvus keeps data and indexes. */
export type IObjectStorage = IDependency<'objectStorage'>;

/** Where Milvus writes first: its write-ahead log. */
export type IMessageQueue = IDependency<'messageQueue'>;

/** The three dependencies of a Milvus. */
export interface IDependencies extends IConstruct {
  readonly metaStore: IMetaStore;
  readonly objectStorage: IObjectStorage;
  readonly messageQueue: IMessageQueue;
  /**
   * Authorities that the clients in the pods trust.
   *
   * @default - those of the image
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

/** How dependencies are written where there are none. */
export const DEPENDENCIES_HINT = 'Write new ExternalDependencies(…), or new InClusterDependencies(…).';

export const dependenciesReader: Reader<IDependencies> = reader(
  (given) => DEPENDENCY_SLOTS.every((slot) => hasMethod(property(given, slot), 'bind')),
  () => DEPENDENCIES_HINT,
);

function property(given: unknown, name: string): unknown {
  return typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>)[name] : undefined;
}
