import { DEFAULT_KUBERNETES, type PlanOptions } from './plan-options';
import { worstOf, type Plan, type PlannedChange, type SourceLocation } from './change';
import { differences } from './compare/differences';
import { knowsItsManifest, isLive } from './compare/live-object';
import { keyOf, nameOf, type KubernetesObject } from './kubernetes-object';
import { ManifestSet } from './manifest-set';
import { findRenames } from './renames';
import { summaryOf } from './summary';
import type { PlanContext } from './kinds/kind-rules';
import { plannedCreation, plannedDeletion, plannedUpdate, type ObjectPlan } from './planned-change';
import { compareChanges } from './sorting';

/**
 * What applying new manifests over old ones will do, object by object.
 *
 * Both sides are plain objects as `Testing.synth` returns them, `YAML` parses them, or `kubectl get -o json` prints them. Nothing is
 * sent anywhere: the rules of the API server, of its controllers and of Milvus are data of this library.
 *
 * @throws ManifestError for a value that is no object of Kubernetes, and for two objects of one identity.
 *
 * @example
 * const deployment = (replicas: number) => ({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec: { replicas } });
 * const { changes } = plan([deployment(2)], [deployment(5)]);
 * console.log(changes[0]?.class, changes[0]?.scaling); // scales { from: 2, to: 5 }
 */
export function plan(before: readonly unknown[], after: readonly unknown[], options: PlanOptions = {}): Plan {
  const { prune = true, kubernetes = DEFAULT_KUBERNETES, locations = new Map<object, SourceLocation>() } = options;
  const [old, now] = [new ManifestSet(before, locations), new ManifestSet(after, locations)];
  const context: PlanContext = { before: old, after: now, minor: minorOf(kubernetes), prune };
  const [deleted, created] = [missingFrom(now, old), missingFrom(old, now)];
  const renames = findRenames(deleted, created);
  const found = [
    ...[...now.objects].flatMap((object) => updated(object, context)),
    ...created.map((object) => plannedCreation(object, renames.get(keyOf(object)), context)),
    ...deleted.map((object) => plannedDeletion(object, renames.get(keyOf(object)), context)),
  ];
  const changes = found.map(({ change, object }) => located(change, locations.get(object))).sort(compareChanges);
  const worst = worstOf(changes);
  return { changes, summary: summaryOf(changes), ...(worst === undefined ? {} : { worst }), prune, notes: notesOf(old) };
}

/** Most objects of a plan are the same on both sides, so they are compared before anything else is done with them. */
function updated(after: KubernetesObject, context: PlanContext): ObjectPlan[] {
  const before = context.before.get(keyOf(after));
  if (!before || differences(before, after).length === 0) return [];
  return plannedUpdate(before, after, context);
}

function missingFrom(set: ManifestSet, other: ManifestSet): readonly KubernetesObject[] {
  return [...other.objects].filter((object) => !set.get(keyOf(object)));
}

function located(change: PlannedChange, location: PlannedChange['location']): PlannedChange {
  return location ? { ...change, location } : change;
}

function minorOf(kubernetes: string): number {
  return Number(/^v?1\.(\d+)/.exec(kubernetes)?.[1] ?? 34);
}

function notesOf(before: ManifestSet): readonly string[] {
  const unknown = [...before.objects]
    .filter((object) => isLive(object) && !knowsItsManifest(object))
    .map(nameOf)
    .sort();
  if (unknown.length === 0) return [];
  const [first, ...others] = unknown;
  const rest = others.length === 0 ? '' : ` and ${others.length} more objects`;
  return [
    `${first ?? ''}${rest}: no apply is recorded, so removed fields cannot be told from defaults of the API server. Read them with --show-managed-fields.`,
  ];
}
