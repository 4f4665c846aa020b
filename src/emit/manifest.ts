import { ApiObject, Lazy } from 'cdk8s';
import type { Construct } from 'constructs';

/** Changes one emitted object, after everything else: takes the typed content and gives back a new one. */
export type Override<T> = (content: T) => T;

/** What a manifest is made from. */
export interface ManifestProps<T extends object> {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  /** Top-level field that holds the content: `spec` of most kinds, `data` of a ConfigMap. */
  readonly field?: 'spec' | 'data';
  /** Top-level fields that are known from the start. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  /** The content, computed when the app is synthesized. */
  readonly content?: () => T;
  /** Turns the typed content into Kubernetes JSON: one of the `k8s.toJson_XxxSpec` functions. */
  readonly toJson?: (content: T) => unknown;
  readonly override?: Override<T> | undefined;
}

/**
 * One Kubernetes object.
 *
 * Its content is a lazy view of the sealed model, already in Kubernetes JSON when a user's JSON patch is applied:
 * patches use the names of the Kubernetes API, and quantities or fields that cdk8s-plus does not know survive.
 *
 * @example
 * milvus.service.addJsonPatch(JsonPatch.add('/spec/trafficDistribution', 'PreferClose'));
 */
export class Manifest<T extends object = object> extends ApiObject {
  /** @hidden */
  constructor(scope: Construct, id: string, props: ManifestProps<T>) {
    const { content, override } = props;
    const produce = () => {
      const typed = override && content ? override(content()) : content?.();
      return typed && props.toJson ? props.toJson(typed) : typed;
    };
    super(scope, id, {
      apiVersion: props.apiVersion,
      kind: props.kind,
      metadata: { name: props.name, labels: { ...props.labels }, ...(props.annotations ? { annotations: { ...props.annotations } } : {}) },
      ...props.fixed,
      ...(content ? { [props.field ?? 'spec']: Lazy.any({ produce }) } : {}),
    });
  }

  /** Takes the object out of the app, for one that a sealed model turns out not to need. @internal */
  public remove(): void {
    this.node.scope?.node.tryRemoveChild(this.node.id);
  }
}

/** Step of an Argo CD sync in which services beside Milvus start: before everything of Milvus. */
export const WAVE_OF_SERVICES = -1;

/** Annotation that puts an object into a step of an Argo CD sync. */
export function syncWave(wave: number): Record<string, string> {
  return { 'argocd.argoproj.io/sync-wave': String(wave) };
}

/**
 * Annotations of a Job that Argo CD runs in every sync, in the step of its wave. The one of the last sync stays until then, for
 * its log.
 */
export const SYNC_HOOK = { 'argocd.argoproj.io/hook': 'Sync', 'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation' };

/** Annotation of what Argo CD removes only when everything else of a sync is there and healthy. */
export const PRUNE_LAST = { 'argocd.argoproj.io/sync-options': 'PruneLast=true' };
