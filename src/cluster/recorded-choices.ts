import type { DeclaredInstance } from './declare-instance';

/** What cannot be changed later, by the name it is recorded under. */
export function recordedChoices({ bindings, prefixes, declaration }: Omit<DeclaredInstance, 'dependencies'>): Record<string, string> {
  const { metaStore, objectStorage, messageQueue } = bindings;
  return {
    'meta-store': metaStore.service,
    'object-storage': objectStorage.service,
    'message-queue': messageQueue.service,
    'etcd-root-path': prefixes.etcdRootPath,
    'bucket-root-path': prefixes.bucketRootPath,
    'channel-prefix': prefixes.channelPrefix,
    ...Object.fromEntries(declaration.bindings.flatMap(({ choices = {} }) => Object.entries(choices))),
  };
}
