import assert from 'node:assert/strict';

import type { Kubectl } from '../../kubernetes/kubectl';
import { selects } from '../../kubernetes/labels';
import { isReady, type Pod } from '../../kubernetes/objects';
import { until } from '../../kubernetes/waiting';
import { waitForWorkloads } from '../../kubernetes/workloads';
import { regardless } from '../../infrastructure/abandonment';
import { simulatedSelector } from '../../infrastructure/simulated-nodes';
import { promises, shortfalls, type Promised } from './promises';
import { zoneLabel } from './zones';

/** A workload that a zone takes more of than its budget allows, and how many pods the worst zone leaves it. */
export interface BeyondBudget {
  readonly workload: string;
  readonly pods: number;
  readonly left: number;
  readonly because: string;
}

/** What was deployed into one namespace. */
export interface Placed {
  readonly name: string;
  readonly kubectl: Kubectl;
  readonly beyondBudget: readonly BeyondBudget[];
}

type ZoneOfNode = ReadonlyMap<string, string>;

const zoneOf = (pod: Pod, zoneOfNode: ZoneOfNode): string | undefined => zoneOfNode.get(pod.spec.nodeName ?? '');

/** Asserts by where the pods are that whichever zone is lost, the rest keeps what the budgets promise, but for what is named. */
export async function checkEveryZone(placed: readonly Placed[], zoneOfNode: ZoneOfNode): Promise<void> {
  const wrong: string[] = [];
  for (const { name, kubectl, beyondBudget } of placed) {
    const promised = await promises(kubectl);
    const pods = await kubectl.list<Pod>('pods');
    const left = withoutEachZone(pods, zoneOfNode).flatMap(([zone, rest]) =>
      shortfalls(lowered(promised, beyondBudget), rest).map((message) => `without ${zone}: ${message}`),
    );
    wrong.push(...[...left, ...outdated(promised, beyondBudget, pods, zoneOfNode)].map((message) => `${name}: ${message}`));
  }
  assert.deepEqual(wrong, []);
}

function withoutEachZone(pods: readonly Pod[], zoneOfNode: ZoneOfNode): (readonly [zone: string, rest: Pod[]])[] {
  return [...new Set(zoneOfNode.values())].map((zone) => [zone, pods.filter((pod) => zoneOf(pod, zoneOfNode) !== zone)] as const);
}

/** The promises, with what is named below its budget at the number that is named. */
function lowered(promised: readonly Promised[], beyondBudget: readonly BeyondBudget[]): Promised[] {
  return promised.map((promise) => {
    const named = beyondBudget.find(({ workload }) => workload === promise.name);
    return named ? { ...promise, least: named.left } : promise;
  });
}

/** Named workloads that are not as they were named: an excuse that nobody needs hides the next loss. */
function outdated(
  promised: readonly Promised[],
  beyondBudget: readonly BeyondBudget[],
  pods: readonly Pod[],
  zoneOfNode: ZoneOfNode,
): string[] {
  return beyondBudget.flatMap(({ workload, pods: replicas, left }) => {
    const promise = promised.find(({ name }) => name === workload);
    if (promise?.replicas !== replicas) {
      return [`${workload} is named with ${replicas} pods and has ${promise?.replicas ?? 'none'}`];
    }
    const counts = withoutEachZone(pods, zoneOfNode).map(
      ([, rest]) => rest.filter((pod) => selects(promise.selector, pod) && isReady(pod)).length,
    );
    const fewest = Math.min(...counts);
    return fewest > left ? [`${workload} is named with ${left} pods left and keeps ${fewest}`] : [];
  });
}

/**
 * Loses a zone, as when its nodes and disks are gone, and counts at once who is left.
 *
 * While it is away, the pods without a disk return to what the budgets promise in the other zones. Those with a disk
 * wait for it.
 */
export async function checkZoneLoss(
  cluster: Kubectl,
  placed: readonly Placed[],
  zoneOfNode: ZoneOfNode,
  returnSeconds = 60,
): Promise<void> {
  const [zone = ''] = zoneOfNode.values();
  const nodes = `--selector=${simulatedSelector},${zoneLabel}=${zone}`;
  await cluster.run(['cordon', nodes]);
  try {
    await Promise.all(placed.map((one) => losePods(one, (pod) => zoneOf(pod, zoneOfNode) === zone, returnSeconds)));
  } finally {
    await regardless(() => cluster.run(['uncordon', nodes]));
  }
  await Promise.all(placed.map(({ kubectl }) => waitForWorkloads(kubectl, 120)));
}

async function losePods({ name, kubectl, beyondBudget }: Placed, isLost: (pod: Pod) => boolean, returnSeconds: number): Promise<void> {
  const promised = await promises(kubectl);
  const before = await kubectl.list<Pod>('pods');
  const lost = before.filter(isLost).map(({ metadata }) => metadata.name);
  if (lost.length === 0) {
    return;
  }
  await kubectl.run(['delete', 'pods', '--force', '--grace-period=0', '--wait=false', ...lost]);
  const survivors = new Set(before.filter((pod) => !isLost(pod)).map(({ metadata }) => metadata.uid));
  const left = (await kubectl.list<Pod>('pods')).filter(({ metadata }) => survivors.has(metadata.uid));
  assert.deepEqual(shortfalls(lowered(promised, beyondBudget), left), [], `${name}, right after the loss`);

  const movable = promised.filter(({ selector }) => before.filter((pod) => selects(selector, pod)).every(canMove));
  await until(
    `the budgets of ${name} hold without the zone`,
    returnSeconds,
    async () => {
      const missing = shortfalls(movable, await kubectl.list<Pod>('pods'));
      return missing.length === 0 ? true : missing.join(', ');
    },
    1,
  );
}

/** A Deployment's pod has no disk that stays behind; but it may be meant for one zone. */
const canMove = ({ metadata, spec }: Pod): boolean =>
  metadata.ownerReferences?.[0]?.kind === 'ReplicaSet' && spec.nodeSelector?.[zoneLabel] === undefined;
