import type { k8s } from 'cdk8s-plus-27';
import { SHARED_PARTS } from '../model';

/** The parts of a pod that an override changed, by the names of their props. */
export function changedParts(before: k8s.PodTemplateSpec, after: k8s.PodTemplateSpec): string[] {
  if (before === after) return [];
  return [...SHARED_PARTS, 'image'].filter((part) => JSON.stringify(partOf(before, part)) !== JSON.stringify(partOf(after, part)));
}

function partOf({ metadata, spec }: k8s.PodTemplateSpec, part: string): unknown {
  if (part === 'image') return spec?.containers.map(({ image }) => image);
  const fields: Readonly<Record<string, unknown>> = { ...spec, labels: metadata?.labels, annotations: metadata?.annotations };
  return fields[part];
}
