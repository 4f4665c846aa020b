import assert from 'node:assert/strict';

import type { Kubectl } from '../../kubernetes/kubectl';
import { managersOf, type Managed } from '../../kubernetes/field-managers';
import type { Pod, Resource } from '../../kubernetes/objects';

/** Kinds whose objects have pods, an address or data. */
const kinds = 'deployments,statefulsets,services,persistentvolumeclaims';

/** The identity of what runs, by kind and name. */
export type LiveState = ReadonlyMap<string, string>;

const nameOf = ({ kind, metadata }: Resource): string => `${kind ?? ''} ${metadata.name}`;

/** The unique ids of all workloads, Services and claims of a namespace. */
export async function liveState(kubectl: Kubectl): Promise<LiveState> {
  const objects = await kubectl.list<Resource>(kinds);
  return new Map(objects.map((object) => [nameOf(object), object.metadata.uid ?? '']));
}

/** Asserts that everything of before is still the same object, and that no workload was added. */
export async function checkSame(kubectl: Kubectl, before: LiveState, added: readonly string[] = []): Promise<void> {
  const now = await liveState(kubectl);
  const kept = [...before].filter(([name]) => now.has(name));
  assert.deepEqual(Object.fromEntries(kept.map(([name]) => [name, now.get(name)])), Object.fromEntries(kept));
  assert.deepEqual(
    [...before.keys()].filter((name) => !now.has(name)),
    [],
    'objects are gone',
  );
  const isWorkload = (name: string) => /^(Deployment|StatefulSet) /.test(name);
  assert.deepEqual([...now.keys()].filter((name) => isWorkload(name) && !before.has(name)).sort(), [...added].sort(), 'two sets of pods');
}

/** Asserts that each of these workloads has had one more template than before. */
export async function checkTemplates(kubectl: Kubectl, workloads: readonly Resource[], templates: number): Promise<void> {
  const revisions = await kubectl.list<Resource>('replicasets,controllerrevisions');
  const counts = workloads.map((workload) => {
    const own = revisions.filter(({ metadata }) =>
      metadata.ownerReferences?.some(({ kind, name }) => nameOf(workload) === `${kind} ${name}`),
    );
    return [nameOf(workload), own.length];
  });
  assert.deepEqual(
    counts,
    workloads.map((workload) => [nameOf(workload), templates]),
  );
}

/** Asserts that nothing of a tool is left on these objects: no field, no label, no annotation. */
export async function checkForgotten(kubectl: Kubectl, objects: readonly Resource[], manager: string): Promise<void> {
  const left: string[] = [];
  for (const object of objects) {
    const live = await kubectl.get<Managed>(object.kind ?? '', object.metadata.name);
    if (managersOf(live).includes(manager)) left.push(`${nameOf(object)}: fields of ${manager}`);
    const marks = [...Object.entries(live.metadata.labels ?? {}), ...Object.keys(live.metadata.annotations ?? {}).map((key) => [key, ''])];
    for (const [key = '', value = ''] of marks) {
      if (/^(meta\.)?helm\.sh\//.test(key) || value === 'Helm') left.push(`${nameOf(object)}: ${key} ${value}`);
    }
    if ((live.metadata.ownerReferences ?? []).length > 0) left.push(`${nameOf(object)}: an owner`);
    left.push(...templateLeftovers(object, live));
  }
  assert.deepEqual(left, []);
}

interface Templated {
  readonly spec?: {
    readonly template?: {
      readonly metadata?: { readonly annotations?: Readonly<Record<string, string>> };
      readonly spec?: {
        readonly volumes?: readonly Named[];
        readonly initContainers?: readonly Named[];
        readonly containers?: readonly Container[];
      };
    };
  };
}

interface Named {
  readonly name: string;
}

interface Container extends Named {
  readonly env?: readonly Named[];
  readonly volumeMounts?: readonly (Named & { readonly mountPath: string })[];
}

/** Parts of the pods that the new manifest does not have. */
function templateLeftovers(object: Resource, live: Resource): string[] {
  const [wanted, found] = [partsOf(object as Templated), partsOf(live as Templated)];
  return found.filter((part) => !wanted.includes(part)).map((part) => `${nameOf(object)}: ${part}`);
}

function partsOf({ spec }: Templated): string[] {
  const { metadata, spec: pods } = spec?.template ?? {};
  const containers = pods?.containers ?? [];
  return [
    ...Object.keys(metadata?.annotations ?? {}).map((key) => `annotation ${key}`),
    ...(pods?.volumes ?? []).map(({ name }) => `volume ${name}`),
    ...(pods?.initContainers ?? []).map(({ name }) => `init container ${name}`),
    ...containers.map(({ name }) => `container ${name}`),
    ...containers.flatMap(({ env = [] }) => env.map(({ name }) => `variable ${name}`)),
    ...containers.flatMap(({ volumeMounts = [] }) => volumeMounts.map(({ mountPath }) => `mount ${mountPath}`)),
  ];
}

/** Asserts that the Service of clients leads to pods, whichever template they have. */
export async function checkServed(kubectl: Kubectl, service: string): Promise<void> {
  const { spec } = await kubectl.get<Resource & { readonly spec: { readonly selector: Readonly<Record<string, string>> } }>(
    'service',
    service,
  );
  const selector = Object.entries(spec.selector)
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
  assert.ok((await kubectl.list<Pod>('pods', selector)).length > 0, `${service} leads to no pod`);
}
