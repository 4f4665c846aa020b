import type { k8s } from 'cdk8s-plus-27';
import type { Labels } from '../../naming';
import type { ClientProtocol } from '../../network';
import type { CertificateKind } from './ingress-certificate';

/** Requests that a controller passes on to one port of Milvus. */
export interface BackendTraffic {
  readonly protocol: ClientProtocol;
  /** Whether Milvus serves TLS. */
  readonly isEncrypted: boolean;
  /** Port of the Service. */
  readonly port: number;
  /** Longest time of a request in seconds; zero for no limit. */
  readonly timeout: number;
}

/** How Milvus serves REST. */
export interface ServedRest {
  readonly isEncrypted: boolean;
  /** Whether it is on the port of gRPC. */
  readonly isOnePort: boolean;
  /** Whether that port serves it over HTTP/2, too. */
  readonly overHttp2: boolean;
}

/** How clients reach an Ingress. */
export interface IngressEntry {
  /** Whether the controller serves TLS. */
  readonly isEncrypted: boolean;
  /** Port that clients connect to. */
  readonly port: number;
  /** Name that the Ingresses of one `MilvusIngress` share, unique in the Kubernetes cluster. */
  readonly group: string;
}

/** Facts about a controller for the rules, as plain data. */
export interface ControllerAbilities {
  readonly name: string;
  /** Forms of certificates that it reads. */
  readonly certificates: readonly CertificateKind[];
  /** Whether it serves HTTP/2, and so gRPC, only with TLS. */
  readonly needsCertificate?: true;
  /** Whether it speaks HTTP/2 to pods only with TLS. */
  readonly needsTlsToMilvus?: true;
  /** Default limit of a request that no annotation changes, and the setting that does. */
  readonly requestTimeout?: { readonly seconds: number; readonly setting: string };
  /** Annotation that makes it verify Milvus; missing if none does. */
  readonly verifiedBy?: AnnotationHint;
  /** Annotation with the certificate that it shows to Milvus; missing if it shows none. */
  readonly certificateBy?: AnnotationHint;
  /** How it divides requests; missing if it cannot. */
  readonly weights?: 'second-ingress' | 'action';
  /** Its own object that divides requests. */
  readonly weightsBy?: string;
  /** Advice about peers for a controller whose addresses a network policy cannot know. */
  readonly peersAdvice?: string;
  /** Why it has no future. */
  readonly retired?: string;
}

/** An annotation that a user writes. */
export interface AnnotationHint {
  readonly on: 'annotations' | 'serviceAnnotations';
  readonly key: string;
  readonly value: string;
}

/** Facts about a controller. */
export interface ControllerFacts extends ControllerAbilities {
  /** Name of its class. */
  readonly className?: string;
  /** Whether the class is an annotation, and not `ingressClassName`. */
  readonly classIsAnnotation?: true;
  /** Peers of a network policy that pass on requests. */
  readonly peers?: readonly k8s.NetworkPolicyPeer[];
  /** Peers of a network policy that check the health of pods on port 9091. */
  readonly healthChecks?: readonly k8s.NetworkPolicyPeer[];
  /** Annotations of an Ingress. */
  readonly ingress: (traffic: BackendTraffic, entry: IngressEntry) => Labels;
  /** Annotations of a Service, which hold for all traffic to it. */
  readonly service: (traffic: readonly BackendTraffic[]) => Labels;
  /** Whether REST has a separate Ingress, because the annotations of an Ingress decide the protocol. */
  readonly restIngress?: true;
  /**
   * Whether one Service can carry gRPC and REST.
   *
   * @default - always: the annotations of a Service say nothing about the protocol
   */
  readonly oneService?: (rest: ServedRest) => boolean;
  /** The name of its object for the health check, if it needs one: an annotation of the Service names it. */
  readonly backendConfig?: (name: string) => Labels;
}
