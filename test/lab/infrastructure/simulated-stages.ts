import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parse } from 'yaml';

import { readinessNeeds, releasedAnnotation } from './simulated-readiness';

/**
 * What KWOK does to nodes and pods, and how long a pod takes over it.
 *
 * Without a delay the controllers would miss steps that they always see in reality: a pod of a StatefulSet that is gone
 * and back at once still counts as disrupted for two minutes.
 */
const stages: Readonly<Record<string, number>> = {
  'node-initialize.yaml': 0,
  'node-heartbeat-with-lease.yaml': 0,
  'pod-ready.yaml': 500,
  'pod-complete.yaml': 500,
  'pod-delete.yaml': 0,
};

/**
 * A kubelet reports the end of a pod before it deletes it. A claim that belongs to the pod is let go by the one, and
 * with some ways of deletion holds up the other.
 */
const terminalPhases = ['Succeeded', 'Failed'];
const deletionAsked = { key: '.metadata.deletionTimestamp', operator: 'Exists' };
const podEnded = {
  apiVersion: 'kwok.x-k8s.io/v1alpha1',
  kind: 'Stage',
  metadata: { name: 'pod-ended' },
  spec: {
    resourceRef: { apiGroup: 'v1', kind: 'Pod' },
    selector: { matchExpressions: [deletionAsked, { key: '.status.phase', operator: 'NotIn', values: terminalPhases }] },
    delay: { durationMilliseconds: 700 },
    next: { statusTemplate: 'phase: Succeeded\n' },
  },
};

interface Stage {
  readonly metadata: { readonly name: string };
  readonly spec: { readonly delay?: object; readonly selector: { readonly matchExpressions: readonly object[] } };
}

/** The stage, for those objects alone that also meet further expressions. */
const narrowed = (stage: Stage, name: string, ...expressions: readonly object[]): Stage => ({
  ...stage,
  metadata: { name },
  spec: { ...stage.spec, selector: { matchExpressions: [...stage.spec.selector.matchExpressions, ...expressions] } },
});

/** Two stages in place of one: most pods become ready by themselves, held ones when they are released. */
function held(stage: Stage): Stage[] {
  const component = '.metadata.labels["app.kubernetes.io/component"]';
  const released = `.metadata.annotations["${releasedAnnotation}"]`;
  return [
    narrowed(stage, 'pod-ready', { key: component, operator: 'NotIn', values: [readinessNeeds.held] }),
    narrowed(
      stage,
      'pod-ready-released',
      { key: component, operator: 'In', values: [readinessNeeds.held] },
      { key: released, operator: 'Exists' },
    ),
  ];
}

function adapted(stage: Stage): Stage[] {
  switch (stage.metadata.name) {
    case 'pod-ready':
      return held(stage);
    case 'pod-delete':
      return [narrowed(stage, 'pod-delete', { key: '.status.phase', operator: 'In', values: terminalPhases })];
    default:
      return [stage];
  }
}

const delayed = (stage: Stage, durationMilliseconds: number): Stage => ({
  ...stage,
  spec: { ...stage.spec, delay: { durationMilliseconds } },
});

/** Every stage that KWOK plays, out of those that come with it. */
export async function simulatedStages(folder: string): Promise<object[]> {
  const read = await Promise.all(
    Object.entries(stages).map(async ([file, milliseconds]) => {
      const stage = parse(await readFile(join(folder, file), 'utf8')) as Stage;
      return milliseconds > 0 ? delayed(stage, milliseconds) : stage;
    }),
  );
  return [...read.flatMap(adapted), podEnded];
}
