import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { MilvusInstance } from '../cluster/instance';
import { standInService, type DependencyContext, type IObjectStorage } from '../dependencies';
import type { DependencyBinding, MountSpec } from '../model';
import type { Labels } from '../naming';
import { present } from '../props';
import type { IMilvus } from '../network';
import type { CaBundle } from '../security';
import { MilvusVersion } from '../version';
import { storageSide, type StorageSide } from './storage-side';

/** Pods of a Job that connect to a storage, and the authorities that they trust. */
export interface StorageClient {
  readonly scope: Construct;
  readonly milvus: IMilvus;
  /** Labels of the pods. A storage that the app runs admits them. */
  readonly pods: Labels;
  readonly caBundle: CaBundle | undefined;
}

/** The storage of a Milvus; `undefined` if it is unknown. */
export function storageOf(milvus: IMilvus): IObjectStorage | undefined {
  return milvus instanceof MilvusInstance ? milvus.dependencies.objectStorage : undefined;
}

/** The authorities that the services of a Milvus need. */
export function authoritiesOf(milvus: IMilvus): CaBundle | undefined {
  return milvus instanceof MilvusInstance ? milvus.dependencies.caBundle : undefined;
}

/** A storage as a Job uses it, and the mistakes in its props. */
export interface BoundStorage extends Pick<DependencyBinding, 'mistakes'> {
  readonly side: StorageSide;
}

/**
 * Binds a storage for the pods of a Job. The client is milvus-backup, not Milvus, so a storage that only newer releases of Milvus have is
 * no mistake: the binding is that of the newest release.
 */
export function bindStorage(storage: IObjectStorage | undefined, prefix: string, client: StorageClient): BoundStorage {
  const { scope, milvus, pods, caBundle } = client;
  const trusted = caBundle?.mountedAs('ca-bundle');
  const { namespace } = Chart.of(scope);
  const context: DependencyContext = {
    consumer: scope,
    instance: milvus.name,
    ...present({ namespace }),
    mode: 'cluster',
    version: MilvusVersion.V3_0,
    etcdRootPath: milvus.prefixes?.etcdRootPath ?? '',
    pods: { matchLabels: { ...pods } },
    viaService: true,
    ...present({ egress: milvus instanceof MilvusInstance ? milvus.declaration.egress : undefined }),
    isLocalStorage: false,
    ...present({ caFile: trusted?.path, caBundle }),
  };
  const { mistakes, ...binding } = (storage ?? standInService('objectStorage')).bind(context);
  const own = trusted && binding.config['minio.ssl.tlsCACert'] === trusted.path ? [trusted.mount] : [];
  return { side: storageSide({ ...binding, mistakes: [], mounts: [...(binding.mounts ?? []), ...own] }, prefix), mistakes };
}

/** Files of both storages. Those of the second get other places, if a place would have two files. */
export function withoutClashes(first: StorageSide, second: StorageSide): StorageSide {
  const clashes = second.mounts.filter(({ name }) => first.mounts.some((mount) => mount.name === name));
  const moved = clashes.filter((mount) => !first.mounts.some((other) => JSON.stringify(other) === JSON.stringify(mount)));
  if (moved.length === 0) return second;
  const places = new Map(moved.map(({ path }) => [path, moveTo(path)]));
  const newPlace = (text: string) => [...places].reduce((result, [from, to]) => result.replace(from, to), text);
  const { environment = {}, ...identity } = second.identity;
  return {
    ...second,
    mounts: second.mounts.map((mount) => (moved.includes(mount) ? relocated(mount) : mount)),
    authorities: second.authorities.map(newPlace),
    identity: {
      ...identity,
      environment: Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, newPlace(value)])),
    },
  };
}

const moveTo = (path: string): string => path.replace(/([^/]+)\/?$/, 'backups-$1');

function relocated(mount: MountSpec): MountSpec {
  return { ...mount, name: `backups-${mount.name}`, path: moveTo(mount.path) };
}

/** Mounts of both storages, each once. */
export function mountsOf(...sides: readonly StorageSide[]): MountSpec[] {
  const byName = new Map(sides.flatMap(({ mounts }) => mounts.map((mount) => [mount.name, mount] as const)));
  return [...byName.values()];
}
