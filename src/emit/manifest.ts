import { ApiObject, Lazy, type JsonPatch } from 'cdk8s';
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
  /** The content of the sealed model. Called once, when cdk8s resolves the object. */
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
  private patched = false;

  /** @hidden */
  constructor(scope: Construct, id: string, props: ManifestProps<T>) {
    const { content, override, toJson } = props;
    let produced: { readonly json: unknown } | undefined;
    const produce = () => {
      if (produced === undefined) {
        const typed = override && content ? override(content()) : content?.();
        produced = { json: typed && toJson ? toJson(typed) : typed };
      }
      return produced.json;
    };
    super(scope, id, {
      apiVersion: props.apiVersion,
      kind: props.kind,
      metadata: { name: props.name, labels: { ...props.labels }, ...(props.annotations ? { annotations: { ...props.annotations } } : {}) },
      ...props.fixed,
      ...(content ? { [props.field ?? 'spec']: Lazy.any({ produce }) } : {}),
    });
  }

  /** Whether a JSON patch was added. @internal */
  public get isPatched(): boolean {
    return this.patched;
  }

  /** Applies RFC 6902 JSON patches to the object, after everything else. */
  public override addJsonPatch(...patches: JsonPatch[]): void {
    this.patched = true;
    super.addJsonPatch(...patches);
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
