import { nameOf, type Json } from '../../../plan/cases';
import type { Kubectl } from '../../kubernetes/kubectl';
import type { Pod, Resource } from '../../kubernetes/objects';

/** An object as the API server has it. */
export interface LiveObject extends Resource {
  readonly spec?: Readonly<Record<string, unknown>>;
  readonly status?: unknown;
}

interface Slice extends Resource {
  readonly endpoints?: readonly { readonly conditions?: { readonly ready?: boolean } }[] | null;
}

/** What a change may take away. */
export interface Snapshot {
  /** The objects of a case that exist and stay, by kind and name. */
  readonly objects: ReadonlyMap<string, LiveObject>;
  readonly pods: readonly Pod[];
  /** Claims, and volumes whose storage goes with them, by kind and name, with their identities. */
  readonly data: ReadonlyMap<string, string>;
  /** Ready endpoints of each Service. */
  readonly endpoints: ReadonlyMap<string, number>;
}

/** Looks at the objects of a case, and at what belongs to them in their namespace. */
export async function snapshotOf(objects: readonly Json[], kubectl: Kubectl): Promise<Snapshot> {
  const names = [...new Set(objects.map(nameOf))];
  const found = await Promise.all(
    names.map(async (name) => {
      const [kind = '', object = ''] = name.split(' ');
      return [name, await kubectl.tryGet<LiveObject>(kind, object)] as const;
    }),
  );
  const live = found.flatMap(([name, object]) =>
    object && object.metadata.deletionTimestamp === undefined ? [[name, object] as const] : [],
  );
  const [claims, slices, pods] = await Promise.all([
    kubectl.list<Resource>('persistentvolumeclaims'),
    kubectl.list<Slice>('endpointslices'),
    kubectl.list<Pod>('pods'),
  ]);
  const volumes = live.filter(
    ([name, { spec }]) => /^PersistentVolume /.test(name) && spec?.['persistentVolumeReclaimPolicy'] === 'Delete',
  );
  const kept = claims.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
  return {
    objects: new Map(live),
    pods,
    data: new Map([
      ...kept.map(({ metadata }) => [`PersistentVolumeClaim ${metadata.name}`, metadata.uid ?? ''] as const),
      ...volumes.map(([name, { metadata }]) => [name, metadata.uid ?? ''] as const),
      ...live.filter(([name]) => name.startsWith('Namespace ')).map(([name, { metadata }]) => [name, metadata.uid ?? ''] as const),
      ...live
        .filter(([name]) => name.startsWith('CustomResourceDefinition '))
        .map(([name, { metadata }]) => [name, metadata.uid ?? ''] as const),
    ]),
    endpoints: endpointsOf(slices),
  };
}

function endpointsOf(slices: readonly Slice[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { metadata, endpoints } of slices) {
    const service = metadata.labels?.['kubernetes.io/service-name'] ?? '';
    const ready = (endpoints ?? []).filter(({ conditions }) => conditions?.ready !== false).length;
    counts.set(service, (counts.get(service) ?? 0) + ready);
  }
  return counts;
}
