import {
  MESSAGE_QUEUES,
  META_STORES,
  OBJECT_STORAGES,
  hasConditionalWrites,
  isSupported,
  type ServiceSupport,
} from '../../src/dependencies';
import type { Rule } from '../../src/findings';
import { NO_CONDITIONAL_WRITES, QUEUE_NEEDS_STANDALONE, SERVICE_NEEDS_RELEASE } from '../../src/dependencies/rules';
import type { DeploymentMode, MilvusVersion } from '../../src/version';

export type MetaStoreName = keyof typeof META_STORES;
export type ObjectStorageName = keyof typeof OBJECT_STORAGES;
export type MessageQueueName = keyof typeof MESSAGE_QUEUES;

/** One choice of all that a Milvus needs. */
export interface Combination {
  readonly metaStore: MetaStoreName;
  readonly objectStorage: ObjectStorageName;
  readonly messageQueue: MessageQueueName;
  readonly mode: DeploymentMode;
  readonly version: MilvusVersion;
}

export const META_STORE_NAMES = Object.keys(META_STORES) as MetaStoreName[];
export const OBJECT_STORAGE_NAMES = Object.keys(OBJECT_STORAGES) as ObjectStorageName[];
export const MESSAGE_QUEUE_NAMES = Object.keys(MESSAGE_QUEUES) as MessageQueueName[];

/** What the tables of facts have against a combination; nothing against a legal one. */
export function obstacles({ metaStore, objectStorage, messageQueue, mode, version }: Combination): readonly Rule[] {
  const storage: ServiceSupport = OBJECT_STORAGES[objectStorage];
  const queue: ServiceSupport = MESSAGE_QUEUES[messageQueue];
  const isMissing = [META_STORES[metaStore], storage, queue].some((support) => !isSupported(support, version));
  const needsFencing = messageQueue === 'woodpecker' && hasConditionalWrites(storage, version) === false;
  return [
    ...(queue.standaloneOnly && mode === 'cluster' ? [QUEUE_NEEDS_STANDALONE] : []),
    ...(isMissing ? [SERVICE_NEEDS_RELEASE] : []),
    ...(needsFencing ? [NO_CONDITIONAL_WRITES] : []),
  ];
}
