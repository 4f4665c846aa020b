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
