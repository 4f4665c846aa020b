import type { DeclaredInstance } from './declare-instance';

/** Values that cannot be changed later, keyed by the name under which they are recorded. */
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
