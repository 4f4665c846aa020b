import assert from 'node:assert/strict';

import { plan, type Plan } from '@org/milvus-k8s/plan';
import type { PlanCase } from '../../../plan/cases';
import type { Kubectl } from '../../kubernetes/kubectl';
import { until } from '../../kubernetes/waiting';
import { lostData, objectProblems } from './objects-compared';
import type { PodHistory } from './pod-history';
import { podProblems } from './pods-compared';
import { settled } from './settling';
import { snapshotOf, type Snapshot } from './snapshot';
import type { Tool } from './tool';
import { waveProblems } from './waves-compared';

const pruneSeconds = 30;

/** Where a case is replayed. */
export interface Stage {
  readonly kubectl: Kubectl;
  readonly tool: Tool;
  readonly history: PodHistory;
}

/** Applies both sides of a case, and holds the plan against what the API server and its controllers did. */
export async function replay({ before, after }: Pick<PlanCase, 'before' | 'after'>, { kubectl, tool, history }: Stage): Promise<void> {
  const made = plan(before, after);
  const objects = [...before, ...after];
  await tool.install(before);
  await settled(kubectl);
  const was = await snapshotOf(objects, kubectl);
  history.begin(kubectl.namespace ?? '');

  const refusal = await tool.change(after, made);
  checkRefusal(made, refusal);
  await settled(kubectl);
  await gone(made, was, () => snapshotOf(objects, kubectl));

  const seen = { made, before: was, after: await snapshotOf(objects, kubectl), moments: await history.since(kubectl) };
  const waves = tool.keepsWaves ? waveProblems(seen) : [];
  assert.deepEqual([...objectProblems(seen), ...podProblems(seen), ...waves], [], 'the plan is not what happened');
}

/** The API server refuses what the plan says, in the same words, and nothing else. */
function checkRefusal(made: Plan, message: string | undefined): void {
  const refused = made.changes.filter((change) => change.class === 'refused');
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

/** Gives controllers the time to delete what the plan says. A loss that it does not foretell is seen afterwards. */
async function gone(made: Plan, before: Snapshot, look: () => Promise<Snapshot>): Promise<void> {
  const deleted = made.changes.filter(({ operation }) => operation === 'delete').map(({ kind, name }) => `${kind} ${name}`);
  const losesData = made.changes.some(
    ({ effects, operation }) => operation !== 'keep' && effects.some((effect) => effect.class === 'data-loss'),
  );
  if (deleted.length === 0 && !losesData) return;
  await until('what the plan deletes is gone', pruneSeconds, async () => {
    const now = await look();
    const left = deleted.filter((name) => now.objects.has(name));
    const isLost = !losesData || lostData(before, now).length > 0;
    return (left.length === 0 && isLost) || [...left, ...(isLost ? [] : ['the data'])].join(', ');
  });
}
