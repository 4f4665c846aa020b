import assert from 'node:assert/strict';

import type { Kubectl } from '../../kubernetes/kubectl';
import type { Resource } from '../../kubernetes/objects';
import { until } from '../../kubernetes/waiting';

/** An object by its kind and name. */
export const idOf = ({ kind, metadata }: Resource): string => `${kind ?? ''} ${metadata.name}`;

interface ClaimingWorkload extends Resource {
  readonly spec: { readonly replicas?: number; readonly volumeClaimTemplates?: readonly Resource[] };
}

/** The claims by which StatefulSets among these objects keep their data, by name. */
export function claimsOf(objects: readonly Resource[]): string[] {
  const stateful = objects.filter((object): object is ClaimingWorkload => object.kind === 'StatefulSet');
  return stateful
    .flatMap(({ metadata, spec }) =>
      (spec.volumeClaimTemplates ?? []).flatMap((template) =>
        Array.from({ length: spec.replicas ?? 1 }, (_, ordinal) => `${template.metadata.name}-${metadata.name}-${ordinal}`),
      ),
    )
    .sort();
}

/** The claims that belong to no pod, with their identities; an ephemeral one goes with its pod. */
export async function keptClaims(kubectl: Kubectl): Promise<ReadonlyMap<string, string>> {
  const claims = (await kubectl.list<Resource>('persistentvolumeclaims')).filter(({ metadata }) => !metadata.ownerReferences);
  return new Map(claims.map(({ metadata }) => [metadata.name, metadata.deletionTimestamp ? 'being deleted' : (metadata.uid ?? '')]));
}

/** Asserts that the data of these objects is on claims, and returns these. */
export async function checkClaims(kubectl: Kubectl, objects: readonly Resource[]): Promise<ReadonlyMap<string, string>> {
  const claims = await keptClaims(kubectl);
  assert.deepEqual([...claims.keys()].sort(), claimsOf(objects), 'the claims are those of the StatefulSets');
  return claims;
}

const hookAnnotation = 'argocd.argoproj.io/hook';
const syncOptions = 'argocd.argoproj.io/sync-options';

/** Whether Argo CD is told to keep an object, such as a Namespace, whose removal would take the data with it. */
const isKept = ({ metadata }: Resource): boolean => metadata.annotations?.[syncOptions]?.split(',').includes('Prune=false') === true;

/**
 * Asserts that each of these objects goes, whatever its kind, except those that Argo CD is told to keep. Argo CD prunes no hook: to it,
 * that is no part of the application but something it once ran (sync_context.go of its GitOps engine).
 */
export async function checkGone(kubectl: Kubectl, objects: readonly Resource[], timeoutSeconds = 60): Promise<void> {
  const parts = objects.filter(({ metadata }) => metadata.annotations?.[hookAnnotation] === undefined);
  const [kept, removed] = [parts.filter(isKept), parts.filter((object) => !isKept(object))];
  const ids = new Set(removed.map(idOf));
  const kinds = [...new Set(removed.map(({ kind = '' }) => kind))].join(',');
  assert.ok(ids.size > 0, 'there are objects to remove');
  await until(`everything that was removed is gone from ${kubectl.namespace ?? ''}`, timeoutSeconds, async () => {
    const left = (await kubectl.list<Resource>(kinds)).map(idOf).filter((id) => ids.has(id));
    return left.length === 0 ? true : `${left.join(', ')} still there`;
  });
  if (kept.length === 0) return;
  const present = await kubectl.list<Resource>([...new Set(kept.map(({ kind = '' }) => kind))].join(','));
  const remaining = present.filter(({ metadata }) => metadata.deletionTimestamp === undefined).map(idOf);
  assert.deepEqual(
    kept.map(idOf).filter((id) => !remaining.includes(id)),
    [],
    'what Argo CD was told to keep',
  );
}

/** Asserts that claims are the very ones that they were: one of the same name may be a new and empty disk. */
export async function checkKept(kubectl: Kubectl, claims: ReadonlyMap<string, string>): Promise<void> {
  assert.deepEqual(Object.fromEntries(await keptClaims(kubectl)), Object.fromEntries(claims), 'the claims that keep the data');
}
