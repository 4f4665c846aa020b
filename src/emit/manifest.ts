import { ApiObject, Lazy, type JsonPatch } from 'cdk8s';
import type { Construct } from 'constructs';

/** Changes one emitted object, after everything else: takes the typed content and returns a new one. */
export type Override<T> = (content: T) => T;

/** Props of a manifest. */
export interface ManifestProps<T extends object> {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  /** Top-level field of the content: `spec` for most kinds, `data` for a ConfigMap. */
  readonly field?: 'spec' | 'data';
  /** Top-level fields that are known from the start. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  /** The content, from the sealed model. Called once, when cdk8s resolves the object. */
  readonly content?: () => T;
  /** Converts the typed content to Kubernetes JSON: one of the `k8s.toJson_XxxSpec` functions. */
  readonly toJson?: (content: T) => unknown;
  readonly override?: Override<T> | undefined;
}

/**
 * One Kubernetes object.
 *
 * Its content is a lazy view of the sealed model. It is already Kubernetes JSON when a user's JSON patch is applied, so
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

/** Wave of an Argo CD sync for in-cluster services: before all objects of Milvus. */
export const WAVE_OF_SERVICES = -1;

/** Annotation that puts an object into a wave of an Argo CD sync. */
export function syncWave(wave: number): Record<string, string> {
  return { 'argocd.argoproj.io/sync-wave': String(wave) };
}

/**
 * Annotations of a Job that Argo CD runs in every sync, in its wave. The Job of the last sync stays until then, for
 * its log.
 */
export const SYNC_HOOK = { 'argocd.argoproj.io/hook': 'Sync', 'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation' };

/** Annotation of objects that Argo CD prunes only when everything else of a sync is present and healthy. */
export const PRUNE_LAST = { 'argocd.argoproj.io/sync-options': 'PruneLast=true' };
