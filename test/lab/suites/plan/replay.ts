import assert from 'node:assert/strict';
import { plan, type Plan, type PlannedChange } from '@org/milvus-k8s/plan';
import { nameOf, type Json, type PlanCase } from '../../../plan/cases';
import type { Kubectl } from '../../kubernetes/kubectl';
import type { Pod, Resource } from '../../kubernetes/objects';
import { pause, until } from '../../kubernetes/waiting';
import type { TestBed } from '../../runner/test-bed';

/** Time in which a controller has begun a rollout, or will not. */
const settleSeconds = 5;
const rolloutSeconds = 60;

/** Labels in which a controller writes the revision of a pod. */
const revisionLabels = ['pod-template-hash', 'controller-revision-hash'];

/** Applies both sides of a case, and compares the outcome with the plan. */
export async function replay({ before, after }: PlanCase, kubectl: Kubectl, bed: TestBed): Promise<void> {
  const made = plan(before, after);
  bed.cleanUp(() => remove([...before, ...after], kubectl));
  if (before.length > 0) await kubectl.apply(before);
  const expected = podsOf(before);
  if (expected > 0) await until(`${expected} pods`, rolloutSeconds, async () => (await pods(kubectl)).length >= expected || 'fewer', 1);
  const revisions = new Set((await pods(kubectl)).map(revisionOf));

  const refused = made.changes.filter((change) => change.class === 'refused');
  const message = await applied(after, kubectl);
  checkRefusal(refused, message);
  await checkPrune(made, kubectl);

  const rolls = made.changes.some(({ operation, rollout }) => operation === 'update' && rollout !== undefined) && refused.length === 0;
  const hasNewPods = async () => (await pods(kubectl)).some((pod) => !revisions.has(revisionOf(pod)));
  if (rolls) {
    await until('a pod of the new template', rolloutSeconds, async () => (await hasNewPods()) || 'none', 1);
    return;
  }
  if (made.changes.some(({ operation, scaling }) => operation === 'create' && scaling !== undefined)) return;
  await pause(settleSeconds);
  assert.equal(await hasNewPods(), false, 'pods were replaced, and the plan did not say so');
}

/** The message of a refused apply; undefined if it went well. */
async function applied(objects: readonly Json[], kubectl: Kubectl): Promise<string | undefined> {
  if (objects.length === 0) return undefined;
  try {
    await kubectl.apply(objects);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The API server refuses what the plan says, in the same words, and nothing else. */
function checkRefusal(refused: readonly PlannedChange[], message: string | undefined): void {
  if (refused.length === 0) {
    assert.equal(message, undefined, 'the API server refused it, and the plan did not say so');
    return;
  }
  assert.ok(message !== undefined, 'the API server took it, and the plan said that it is refused');
  const foretold = refused.flatMap(({ effects }) => effects.flatMap(({ error }) => (error === undefined ? [] : [detailOf(error)])));
  assert.ok(
    foretold.some((detail) => message.includes(detail)),
    `the API server said: ${message}; the plan: ${foretold.join('; ')}`,
  );
}

/** The last part of a message of the API server: the parts before it contain whole values. */
function detailOf(error: string): string {
  return error.split(': ').at(-1) ?? error;
}

/** What a tool that prunes would delete goes, or waits for its finalizers. */
async function checkPrune(made: Plan, kubectl: Kubectl): Promise<void> {
  for (const { kind, name } of made.changes.filter(({ operation }) => operation === 'delete')) {
    await kubectl.run(['delete', kind, name, '--wait=false']);
  }
}

async function remove(objects: readonly Json[], kubectl: Kubectl): Promise<void> {
  for (const name of new Set(objects.map(nameOf))) await kubectl.run(['delete', ...name.split(' '), '--ignore-not-found', '--wait=false']);
}

async function pods(kubectl: Kubectl): Promise<readonly Pod[]> {
  return (await kubectl.list<Pod>('pods')).filter(({ metadata }) => metadata.deletionTimestamp === undefined);
}

function revisionOf({ metadata: { labels = {} } }: Resource): string {
  return revisionLabels.map((label) => labels[label] ?? '').join('/');
}

/** Pods that Deployments and StatefulSets of these objects start. */
function podsOf(objects: readonly Json[]): number {
  const workloads = objects.filter(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet');
  return workloads
    .map(({ spec }) => spec as { readonly replicas?: number; readonly paused?: boolean })
    .filter(({ paused }) => paused !== true)
    .reduce((total, { replicas = 1 }) => total + replicas, 0);
}
