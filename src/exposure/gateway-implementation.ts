import type { k8s } from 'cdk8s-plus-27';
import { instanceOf } from '../props';

/** An optional ability of a gateway: `timeouts` of an HTTPRoute, a BackendTLSPolicy. */
export type GatewayAbility = 'routeTimeouts' | 'backendTlsPolicy';

/** Facts about one product. Each is `undefined` if nothing certain is known. */
interface ProductFacts {
  /** Default limit of the time of one request, and the field that changes it. */
  readonly requestTimeout?: { readonly seconds: number; readonly setting: string };
  /** Peers of a network policy: the pods that connect to Milvus. */
  readonly peers?: (gateway: string, namespace: string) => k8s.NetworkPolicyPeer;
  /** Advice for a product whose pods a network policy cannot select by default. */
  readonly peersAdvice?: string;
  /** Whether it connects as the `appProtocol` of the Service says, also for a GRPCRoute. */
  readonly readsAppProtocol?: true;
  /** Abilities of the Gateway API that it does not have. */
  readonly lacks?: readonly GatewayAbility[];
  /** The field with the certificate that it shows to Milvus; `false` if it cannot show one. */
  readonly clientCertificate?: string | false;
}

/** Label of the pods that a product creates for a Gateway, in the namespace of the Gateway. */
const inNamespaceOfGateway = (gateway: string, namespace: string): k8s.NetworkPolicyPeer => ({
  namespaceSelector: inNamespace(namespace),
  podSelector: { matchLabels: { 'gateway.networking.k8s.io/gateway-name': gateway } },
});

const inNamespace = (name: string): k8s.LabelSelector => ({ matchLabels: { 'kubernetes.io/metadata.name': name } });

/**
 * The product behind a Gateway. It decides the default timeout of requests, and the pods that connect to Milvus.
 *
 * Leave it out for a product that is not listed.
 *
 * @example
 * const gateway = { name: 'public', namespace: 'gateways', implementation: GatewayImplementation.ISTIO };
 */
export class GatewayImplementation {
  /** Envoy Gateway, with its data plane in the namespace `envoy-gateway-system`. */
  public static readonly ENVOY_GATEWAY = new GatewayImplementation('Envoy Gateway', {
    // gateway.envoyproxy.io, HTTP timeouts; envoyproxy/gateway#5446.
    requestTimeout: { seconds: 15, setting: 'timeout.http.requestTimeout of a BackendTrafficPolicy that targets the GRPCRoute' },
    // gateway.envoyproxy.io, gateway namespace mode: by default the data plane is in the namespace of the controller.
    peers: (gateway, namespace) => ({
      namespaceSelector: inNamespace('envoy-gateway-system'),
      podSelector: {
        matchLabels: {
          'gateway.envoyproxy.io/owning-gateway-name': gateway,
          'gateway.envoyproxy.io/owning-gateway-namespace': namespace,
        },
      },
    }),
    // envoyproxy/gateway#3218.
    clientCertificate: 'backendTLS.clientCertificateRef of its EnvoyProxy',
  });

  /** Istio, with a data plane that it creates in the namespace of the Gateway. */
  public static readonly ISTIO = new GatewayImplementation('Istio', {
    peers: inNamespaceOfGateway,
    // istio.io, protocol selection.
    readsAppProtocol: true,
    // istio/istio#61515: the reference is accepted, and no certificate is shown.
    clientCertificate: false,
  });

  /** Cilium, whose Envoy runs on the nodes. */
  public static readonly CILIUM = new GatewayImplementation('Cilium', {
    // docs.cilium.io, ingress and network policy example; cilium/cilium#25665.
    peersAdvice: 'Its Envoy has the identity ingress, which only a CiliumNetworkPolicy with fromEntities: [ingress] can name.',
    // cilium/cilium#48237.
    clientCertificate: false,
  });

  /** Contour, with Envoy in the namespace `projectcontour`. It does not verify the certificate of Milvus. */
  public static readonly CONTOUR = new GatewayImplementation('Contour', {
    // projectcontour/contour#7075 and #5159: no field changes it for a GRPCRoute.
    requestTimeout: { seconds: 15, setting: 'timeoutPolicy.response of an HTTPProxy, which replaces the GRPCRoute' },
    // projectcontour/contour, examples/contour: DaemonSet envoy.
    peers: () => ({ namespaceSelector: inNamespace('projectcontour'), podSelector: { matchLabels: { app: 'envoy' } } }),
    // projectcontour/contour v1.33.8, internal/dag: accessors.go; gatewayapi_processor.go, setDefaultServiceProtocol: without the field, a
    // GRPCRoute of a listener with TLS speaks TLS to the Service.
    readsAppProtocol: true,
    // projectcontour/contour v1.33.8, go.mod and internal/dag/cache.go: Gateway API 1.3, with the BackendTLSPolicy of v1alpha3 only.
    lacks: ['backendTlsPolicy'],
  });

  /** Traefik 3, in the namespace `traefik`, as its Helm chart labels the pods. */
  public static readonly TRAEFIK = new GatewayImplementation('Traefik', {
    // doc.traefik.io, entry points: respondingTimeouts.
    requestTimeout: { seconds: 60, setting: 'transport.respondingTimeouts.readTimeout of the entry point' },
    peers: () => ({ namespaceSelector: inNamespace('traefik'), podSelector: { matchLabels: { 'app.kubernetes.io/name': 'traefik' } } }),
  });

  /**
   * NGINX Gateway Fabric, with a data plane that it creates in the namespace of the Gateway. Inserts of more than 1 MiB need a
   * ClientSettingsPolicy with `body.maxSize: 64m`.
   */
  public static readonly NGINX_GATEWAY_FABRIC = new GatewayImplementation('NGINX Gateway Fabric', {
    // docs.nginx.com, NGINX Gateway Fabric: proxy settings policy; nginx.org: grpc_read_timeout.
    requestTimeout: { seconds: 60, setting: 'the read and send timeouts of a ProxySettingsPolicy that targets the GRPCRoute' },
    peers: inNamespaceOfGateway,
  });

  /** The gateway of Google GKE, outside of the Kubernetes cluster. */
  public static readonly GKE = new GatewayImplementation('GKE', {
    // cloud.google.com, GKE: configure Gateway resources using policies.
    requestTimeout: { seconds: 30, setting: 'default.timeoutSec of a GCPBackendPolicy that targets the Service' },
    peersAdvice: 'Its addresses are 35.191.0.0/16 and 130.211.0.0/22, or the proxy-only subnet of a regional gateway.',
    readsAppProtocol: true,
  });

  /** An AWS Application Load Balancer of the AWS Load Balancer Controller, outside of the Kubernetes cluster. */
  public static readonly AWS_LOAD_BALANCER_CONTROLLER = new GatewayImplementation('AWS Load Balancer Controller', {
    // kubernetes-sigs/aws-load-balancer-controller, Gateway API; AWS documentation, Application Load Balancers: idle timeout.
    requestTimeout: { seconds: 60, setting: 'the attribute idle_timeout.timeout_seconds in a LoadBalancerConfiguration' },
    peersAdvice: 'Its addresses are those of the subnets of the load balancer.',
    lacks: ['routeTimeouts', 'backendTlsPolicy'],
    clientCertificate: false,
  });

  private constructor(
    /** Name of the product. */
    public readonly name: string,
    /** @internal */
    public readonly facts: ProductFacts,
  ) {}
}

/** Reads `implementation`. */
export const implementationReader = instanceOf<GatewayImplementation>(
  GatewayImplementation,
  'a product, such as GatewayImplementation.ENVOY_GATEWAY, or leave it out',
);

const PRODUCTS: readonly GatewayImplementation[] = Object.values(GatewayImplementation).filter(
  (product) => product instanceof GatewayImplementation,
);

/** The facts about a product, by its name. */
export function factsOf(name: string | undefined): ProductFacts | undefined {
  return PRODUCTS.find((product) => product.name === name)?.facts;
}
