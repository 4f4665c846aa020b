import { stringify, parseAllDocuments } from 'yaml';

import type { Kubectl } from './kubectl';
import type { Resource } from './objects';
import { waitForWorkloads } from './workloads';

const waveAnnotation = 'argocd.argoproj.io/sync-wave';

/** The sync wave of an object. */
export const waveOf = ({ metadata }: Resource): number => Number(metadata.annotations?.[waveAnnotation] ?? 0);

/** Applies YAML as Argo CD does: one wave after the other, each when all workloads before it are ready. */
export async function applyInWaves(kubectl: Kubectl, yaml: string, timeoutSeconds: number): Promise<void> {
  const waves = new Map<number, Resource[]>();
  for (const document of parseAllDocuments(yaml)) {
    const object = document.toJS() as Resource;
    waves.set(waveOf(object), [...(waves.get(waveOf(object)) ?? []), object]);
  }
  for (const [, objects] of [...waves].sort(([one], [other]) => one - other)) {
    await kubectl.applyText(objects.map((object) => stringify(object)).join('---\n'));
    await waitForWorkloads(kubectl, timeoutSeconds);
  }
}
