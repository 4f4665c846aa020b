import { ApiObject, Lazy, type JsonPatch } from 'cdk8s';
import type { Construct } from 'constructs';
import { AppModel } from '../app';
import { judgePatches } from './patches';
import { overridden, type PlacedOverride } from './override';
import { completeJson } from '../props';
import { hasOwnResolvers, isPlain, sortedJson } from './plain-content';

/** Props of a manifest. */
export interface ManifestProps<T extends object> {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /**
   * Namespace of the object.
   *
   * @default - the namespace of the chart
   */
  readonly namespace?: string | undefined;
  /**
   * Whether the object is in no namespace, as a Namespace itself. cdk8s gives every object that of its chart.
   *
   * @default false
   */
  readonly isClusterScoped?: boolean;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  /** Top-level field of the content: `spec` for most kinds, `data` for a ConfigMap. */
  readonly field?: 'spec' | 'data';
  /** Top-level fields that are known from the start. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  /** The content, from the sealed model. Called whenever the object is rendered. */
  readonly content?: () => T;
  /** Converts the typed content to Kubernetes JSON: one of the `k8s.toJson_XxxSpec` functions. */
  readonly toJson?: (content: T) => unknown;
  readonly override?: PlacedOverride<T> | undefined;
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
  private readonly applied: JsonPatch[] = [];
  private readonly isClusterScoped: boolean;
  private readonly fields: () => Readonly<Record<string, unknown>>;

  /** @hidden */
  constructor(scope: Construct, id: string, props: ManifestProps<T>) {
    const { field = 'spec', fixed, content } = props;
    const produce = content && producer(scope, content, props);
    super(scope, id, {
      apiVersion: props.apiVersion,
      kind: props.kind,
      metadata: {
        name: props.name,
        ...(props.namespace === undefined ? {} : { namespace: props.namespace }),
        labels: { ...props.labels },
        ...(props.annotations ? { annotations: { ...props.annotations } } : {}),
      },
      ...fixed,
      ...(produce ? { [field]: Lazy.any({ produce }) } : {}),
    });
    if (props.override && produce) AppModel.of(scope).checkSealed(produce);
    this.isClusterScoped = props.isClusterScoped ?? false;
    this.fields = () => ({ ...fixed, ...(produce ? { [field]: produce() } : {}) });
  }

  /**
   * Renders the object to Kubernetes JSON, as cdk8s does. If nothing is left to resolve or to patch, one visit of the content is enough;
   * cdk8s makes four.
   *
   * @internal
   */
  public override toJson(): unknown {
    return this.isClusterScoped ? withoutNamespace(this.render()) : this.render();
  }

  private render(): unknown {
    if (this.isPatched || process.env.CDK8S_DISABLE_SORT || hasOwnResolvers(this)) return super.toJson() as unknown;
    const fields = this.plainFields();
    if (fields === undefined) return super.toJson() as unknown;
    return { apiVersion: this.apiVersion, kind: this.kind, metadata: this.metadata.toJson() as unknown, ...(sortedJson(fields) as object) };
  }

  /** Whether a JSON patch was added. @internal */
  public get isPatched(): boolean {
    return this.applied.length > 0;
  }

  /** Applies RFC 6902 JSON patches to the object, after everything else. */
  public override addJsonPatch(...patches: JsonPatch[]): void {
    if (!this.isPatched) AppModel.of(this).checkSealed(() => this.checkPatches());
    this.applied.push(...patches);
    super.addJsonPatch(...patches);
  }

  /** Reports a patch that cannot be applied, and what is wrong with the object as it is after all of them. */
  private checkPatches(): void {
    const { id, scope } = this.node;
    const fields = scope?.node.tryFindChild(id) === this ? this.plainFields() : undefined;
    if (!scope || !fields) return;
    const before = { ...fields, apiVersion: this.apiVersion, kind: this.kind, metadata: this.metadata.toJson() as unknown };
    const { findings } = AppModel.of(this);
    const { unusable, brought } = judgePatches(before, this.applied);
    const path = (id === 'Resource' ? scope : this).node.path;
    // It cannot be suppressed: cdk8s would end with a different error.
    if (unusable) findings.addAt(path, 'addJsonPatch', unusable);
    for (const mistake of brought) findings.addAt(path, 'addJsonPatch', mistake, 'model');
  }

  /** The content, if nothing in it is left to resolve. Content that cannot be made is left to cdk8s, whose error names the construct. */
  private plainFields(): object | undefined {
    try {
      const fields = this.fields();
      return isPlain(fields) ? fields : undefined;
    } catch {
      return undefined;
    }
  }
}

function withoutNamespace(json: unknown): unknown {
  const { metadata, ...object } = json as { readonly metadata: Readonly<Record<string, unknown>> };
  const { namespace: _, ...rest } = metadata;
  return { ...object, metadata: rest };
}

/** Makes the JSON each time it is asked for, so that the memory of one object is free before the next one is rendered. A user's override runs once. */
function producer<T extends object>(scope: Construct, content: () => T, { override, toJson }: ManifestProps<T>): () => unknown {
  let changed: T | undefined;
  return () => {
    const typed = override ? (changed ??= overridden(override, content(), AppModel.of(scope).findings, toJson)) : content();
    return toJson ? completeJson(typed, toJson) : typed;
  };
}
