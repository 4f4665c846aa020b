import {
  RELEASE_LINES,
  doubtfulStep,
  imageRelease,
  isRollback,
  lineOf,
  refusedStep,
  rollbackSteps,
  rolloutSteps,
  MilvusVersion,
} from '../../version';
import type { RoleName } from '../../version';
import type { Effect } from '../change';
import { podTemplateOf } from '../compare/normal-form';
import { groupKind, listAt, textAt, type KubernetesObject } from '../kubernetes-object';
import { instanceOf, milvusRoleOf, waveOf } from '../labels';
import type { ManifestSet } from '../manifest-set';
import type { ChangedObject, PlanContext } from '../kinds/kind-rules';

/** Release that the pods of a workload run, from the tag of its image or else from its label. */
export function releaseOf(object: KubernetesObject): string | undefined {
  const image = listAt(podTemplateOf(object), 'spec', 'containers').map((container) => textAt(container, 'image') ?? '')[0];
  return imageRelease(image ?? '') ?? object.metadata.labels?.['app.kubernetes.io/version'];
}

/** The workload that a step to another release is told at: that of the first coordinator, or of the standalone. */
const LEADING: readonly RoleName[] = ['mixCoord', 'rootCoord', 'standalone'];

/** Effects of a step to another release of Milvus. */
export function releaseEffects({ before, after }: ChangedObject, context: PlanContext): readonly Effect[] {
  const role = milvusRoleOf(after);
  if (!role || !LEADING.includes(role)) return [];
  const [from, to] = [releaseOf(before), releaseOf(after)];
  if (from === undefined || to === undefined || from === to || !isKnown(from) || !isKnown(to)) return [];
  const coordinators = role === 'standalone' ? undefined : isThere('rootCoord', before, context.before) ? 'separate' : 'mixcoord';
  const running = { release: from, ...(coordinators === undefined ? {} : ({ coordinators } as const)) };
  const path = 'spec.template.spec.containers';
  const refused = refusedStep(running, to);
  const isBack = isRollback(running, to);
  if (refused)
    return [
      { class: isBack ? 'data-loss' : 'outage', reason: `Milvus does not take this step: ${refused.problem}`, fix: refused.fix, path },
    ];
  const doubtful = doubtfulStep(running, to);
  return [
    ...(doubtful ? [{ class: 'outage' as const, reason: doubtful.problem, fix: doubtful.fix, path }] : []),
    ...(coordinators === undefined || lineOf(from) === lineOf(to) ? [] : orderEffects(after, isBack, to, context.after)),
  ];
}

/** The waves must be in the order of the step: those of an upgrade are wrong for a rollback. */
function orderEffects(coordinator: KubernetesObject, isBack: boolean, to: string, set: ManifestSet): Effect[] {
  const steps = (isBack ? rollbackSteps : rolloutSteps)(MilvusVersion.of(to), 'mixcoord');
  const waves = steps.map((step) => step.flatMap((role) => waveOfRole(role, coordinator, set)));
  const known = waves.flat();
  if (new Set(known).size < 2) return [];
  const isInOrder = waves.every((step, index) =>
    waves
      .slice(index + 1)
      .flat()
      .every((later) => step.every((wave) => wave <= later)),
  );
  if (isInOrder) return [];
  return [
    {
      class: 'outage',
      reason: `the waves are in the order of ${isBack ? 'an upgrade' : 'a rollback'}, and this is ${isBack ? 'a rollback' : 'an upgrade'}`,
      fix: 'Set upgradingFrom to the release that runs, see docs/how-to/upgrade-and-roll-back.md.',
      path: "metadata.annotations['argocd.argoproj.io/sync-wave']",
    },
  ];
}

function waveOfRole(role: RoleName, near: KubernetesObject, set: ManifestSet): number[] {
  const found = workloadsOf(near, set).find((object) => milvusRoleOf(object) === role);
  return found ? [waveOf(found)] : [];
}

function isThere(role: RoleName, near: KubernetesObject, set: ManifestSet): boolean {
  return workloadsOf(near, set).some((object) => milvusRoleOf(object) === role);
}

function workloadsOf(near: KubernetesObject, set: ManifestSet): readonly KubernetesObject[] {
  const kinds = ['Deployment.apps', 'StatefulSet.apps'];
  return set
    .workloads(near.metadata.namespace)
    .map(({ object }) => object)
    .filter((object) => kinds.includes(groupKind(object)) && instanceOf(object) === instanceOf(near));
}

function isKnown(release: string): boolean {
  return /^\d+\.\d+\.\d+$/.test(release) && (RELEASE_LINES as readonly string[]).includes(lineOf(release));
}
