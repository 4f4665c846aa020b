import type { ApiObject, JsonPatch } from 'cdk8s';
import { Service, type k8s, type ServicePort } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { Manifest, type ManifestProps } from './manifest';

/** What a Service is made from. */
export interface ServiceManifestProps extends ManifestProps<k8s.ServiceSpec> {
  /** The ports, as they are known when they are asked for. */
  readonly ports: () => readonly ServicePort[];
}

/**
 * A Service of this library, as cdk8s-plus knows it: a backend of its `Ingress`.
 *
 * What cdk8s-plus would emit is replaced by an object of ours, which keeps fields that cdk8s-plus does not know and takes patches
 * in Kubernetes' JSON. `bind` and `select` have no effect on it.
 *
 * @example
 * new Ingress(this, 'rest', { rules: [{ host: 'milvus.bank.example', backend: IngressBackend.fromService(milvus.service) }] });
 */
export class ServiceManifest extends Service {
  protected override readonly apiObject: ApiObject;
  private readonly manifest: Manifest<k8s.ServiceSpec>;
  private readonly knownPorts: () => readonly ServicePort[];

  /** @hidden */
  constructor(scope: Construct, id: string, { ports, ...props }: ServiceManifestProps) {
    super(scope, id, { metadata: { name: props.name } });
    this.node.tryRemoveChild(DEFAULT_CHILD);
    this.manifest = new Manifest(this, DEFAULT_CHILD, props);
    this.apiObject = this.manifest;
    this.knownPorts = ports;
  }

  /** The ports that are known so far. */
  public override get ports(): ServicePort[] {
    return [...this.knownPorts()];
  }

  /** The first port. */
  public override get port(): number {
    return this.ports[0]?.port ?? super.port;
  }

  /** Whether a JSON patch was added. @internal */
  public get isPatched(): boolean {
    return this.manifest.isPatched;
  }

  /** Applies RFC 6902 JSON patches to the object, after everything else. */
  public addJsonPatch(...patches: JsonPatch[]): void {
    this.manifest.addJsonPatch(...patches);
  }
}

/** Id by which the constructs library knows the one resource of a construct. */
const DEFAULT_CHILD = 'Resource';
