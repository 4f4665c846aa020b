import { hasMethod, kind, type Kind } from '../props';
import type { DependencySlot, IDependencies, IMessageQueue, IMetaStore, IObjectStorage } from './dependency';

/** A service for one of the three slots. */
function serviceKind<T>(slot: DependencySlot, instead: (given: unknown) => string): Kind<T> {
  const fits = (given: unknown) => hasMethod(given, 'bind') && (given as { readonly slot?: unknown }).slot === slot;
  return kind(fits, (given) => `Write ${instead(given)}.`);
}

export const metaStoreKind: Kind<IMetaStore> = serviceKind('metaStore', (given) => {
  const endpoints = Array.isArray(given) ? given.map((each) => `'${String(each)}'`).join(', ') : '…';
  return `Etcd.endpoints([${endpoints}])`;
});

export const objectStorageKind: Kind<IObjectStorage> = serviceKind(
  'objectStorage',
  () => 'ObjectStorage.s3({ … }), or another ObjectStorage',
);

export const messageQueueKind: Kind<IMessageQueue> = serviceKind(
  'messageQueue',
  () => 'MessageQueue.pulsar({ … }), or another MessageQueue',
);

/** How dependencies are written where there are none. */
export const DEPENDENCIES_INSTEAD = 'Write new ExternalDependencies(…), or new InClusterDependencies(…).';

export const dependenciesKind: Kind<IDependencies> = kind(
  (given) => (['etcd', 'objectStorage', 'messageQueue'] as const).every((slot) => hasMethod(property(given, slot), 'bind')),
  () => DEPENDENCIES_INSTEAD,
);

function property(given: unknown, name: string): unknown {
  return typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>)[name] : undefined;
}
