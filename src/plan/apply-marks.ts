import type { KubernetesObject } from './kubernetes-object';

/** What the tool that applies does to an object because of an annotation. */
export interface ApplyMarks {
  /** The tool keeps the object when the manifests lack it. */
  readonly kept?: string;
  /** The tool waits for a person before it deletes the object. */
  readonly confirmed?: string;
  /** The tool deletes an object and creates it again, instead of failing at an immutable field. */
  readonly forced?: string;
  /** The tool runs the object as a hook: it deletes that of the last time and creates this one. */
  readonly hook?: string;
  /** The tool leaves the object alone. */
  readonly ignored?: string;
}

type Mark = readonly [annotation: string, value: RegExp, name: keyof ApplyMarks, tool: string];

/**
 * Annotations with an effect on applying.
 *
 * Sources: Argo CD documentation, "Sync Options" and "Resource Hooks"; Helm documentation, "Chart Hooks" and "Tell Helm Not To Uninstall a
 * Resource"; Flux documentation, "Kustomization"
 */
const MARKS: readonly Mark[] = [
  ['argocd.argoproj.io/sync-options', /(^|,)\s*Prune=false/, 'kept', 'Argo CD'],
  ['argocd.argoproj.io/sync-options', /(^|,)\s*Prune=confirm/, 'confirmed', 'Argo CD'],
  ['argocd.argoproj.io/sync-options', /(?=.*Replace=true)(?=.*Force=true)/, 'forced', 'Argo CD'],
  ['argocd.argoproj.io/hook', /./, 'hook', 'Argo CD'],
  ['helm.sh/hook', /./, 'hook', 'Helm'],
  ['helm.sh/resource-policy', /keep/, 'kept', 'Helm'],
  ['kustomize.toolkit.fluxcd.io/prune', /disabled/i, 'kept', 'Flux'],
  ['kustomize.toolkit.fluxcd.io/force', /enabled/i, 'forced', 'Flux'],
  ['kustomize.toolkit.fluxcd.io/reconcile', /disabled/i, 'ignored', 'Flux'],
  ['kustomize.toolkit.fluxcd.io/ssa', /ignore/i, 'ignored', 'Flux'],
];

/** The tools that treat an object differently, by what they do. */
export function applyMarks({ metadata: { annotations = {} } }: KubernetesObject): ApplyMarks {
  const found = MARKS.filter(([annotation, value]) => value.test(annotations[annotation] ?? ''));
  return Object.fromEntries(found.map(([, , name, tool]) => [name, tool]));
}
