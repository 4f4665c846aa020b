import type { Duration } from 'cdk8s';
import type { Mistake } from '../../findings';
import { checkNamespace } from '../../naming';
import {
  durationAmount,
  instanceOf,
  oneOf,
  present,
  readProps,
  string,
  stringMap,
  withMistakes,
  type PropsType,
  type Reader,
} from '../../props';
import type { ControllerFacts } from './controller-facts';
import { awsAlb, CONTOUR, gke, HAPROXY, INGRESS_NGINX, KONG, TRAEFIK } from './products';

/** Props of a controller that is a load balancer of a cloud. */
export interface CloudControllerProps {
  /**
   * Clients that can reach its address.
   *
   * @default 'internal'
   */
  readonly reach?: 'internal' | 'internet';
}

/** Props of `IngressController.of`. */
export interface IngressControllerProps {
  /** Name of the product, for findings. */
  readonly name: string;
  /**
   * Name of its IngressClass.
   *
   * @default - the default class of the Kubernetes cluster
   */
  readonly className?: string;
  /**
   * Namespace of its pods. The NetworkPolicy of a Milvus with `clients` admits them.
   *
   * @default - you name the pods in `pods` of the Ingress
   */
  readonly namespace?: string;
  /**
   * Labels of its pods.
   *
   * @default - all pods of `namespace`
   */
  readonly podLabels?: Readonly<Record<string, string>>;
  /**
   * Annotations of the Ingress: HTTP/2 to Milvus, a body of 64 MiB, the timeout.
   *
   * @default - none
   */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * Annotations of the client Service.
   *
   * @default - none
   */
  readonly serviceAnnotations?: Readonly<Record<string, string>>;
  /**
   * Its default limit of the time of one request, for a finding. Leave it out if `annotations` set one.
   *
   * @default - none
   */
  readonly requestTimeout?: Duration;
}

const CLOUD_TYPE: PropsType<CloudControllerProps> = {
  readers: { reach: oneOf<Required<CloudControllerProps>['reach']>({ internal: true, internet: true }) },
  hints: {},
};

const OWN_TYPE: PropsType<IngressControllerProps> = {
  readers: {
    name: string,
    className: string,
    namespace: string,
    podLabels: stringMap,
    annotations: stringMap,
    serviceAnnotations: stringMap,
    requestTimeout: durationAmount,
  },
  hints: { name: "Write the name of the product, such as name: 'F5 NGINX'." },
};

/**
 * The product behind an Ingress. It decides the annotations of the Ingress and of the client Service, and the pods that connect to Milvus.
 *
 * @example
 * const traefik = IngressController.TRAEFIK;
 * const alb = IngressController.awsAlb({ reach: 'internet' });
 * const own = IngressController.of({
 *   name: 'F5 NGINX',
 *   className: 'nginx',
 *   namespace: 'nginx-ingress',
 *   annotations: { 'nginx.org/grpc-services': 'milvus', 'nginx.org/client-max-body-size': '64m' },
 * });
 */
export class IngressController {
  /** Traefik 3, in the namespace `traefik`, as its Helm chart labels the pods. */
  public static readonly TRAEFIK = new IngressController(TRAEFIK);
  /** HAProxy Kubernetes Ingress Controller of HAProxy Technologies, in the namespace `haproxy-controller`. */
  public static readonly HAPROXY = new IngressController(HAPROXY);
  /** Contour, with Envoy in the namespace `projectcontour`. */
  public static readonly CONTOUR = new IngressController(CONTOUR);
  /** Kong, in the namespace `kong`. */
  public static readonly KONG = new IngressController(KONG);
  /** ingress-nginx, in the namespace `ingress-nginx`. It is retired: use it only if you already run it. */
  public static readonly INGRESS_NGINX = new IngressController(INGRESS_NGINX);

  /** An AWS Application Load Balancer of the AWS Load Balancer Controller. */
  public static awsAlb(props: CloudControllerProps = {}): IngressController {
    const read = readProps(props, CLOUD_TYPE, {});
    return new IngressController(awsAlb(read.props.reach ?? 'internal'), read.mistakes);
  }

  /** The Ingress of Google GKE. It speaks HTTP/2 only to a Milvus that serves TLS. */
  public static gke(props: CloudControllerProps = {}): IngressController {
    const read = readProps(props, CLOUD_TYPE, {});
    return new IngressController(gke(read.props.reach ?? 'internal'), read.mistakes);
  }

  /** Another product. REST shares the Ingress and the Service of gRPC. */
  public static of(props: IngressControllerProps): IngressController {
    const read = readProps(props, OWN_TYPE, { name: () => 'stand-in' });
    const { namespace } = read.props;
    const mistakes = namespace === undefined ? [] : checkNamespace(namespace).map((mistake) => ({ ...mistake, prop: 'namespace' }));
    return new IngressController(ownFacts(read.props), [...read.mistakes, ...mistakes]);
  }

  private constructor(
    /** @internal */
    public readonly facts: ControllerFacts,
    /** @internal */
    public readonly mistakes: readonly Mistake[] = [],
  ) {}
}

function ownFacts(props: IngressControllerProps): ControllerFacts {
  const { name, className, namespace, podLabels, annotations = {}, serviceAnnotations = {}, requestTimeout } = props;
  const seconds = requestTimeout?.toSeconds({ integral: false });
  const peer = namespace === undefined ? undefined : { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } } };
  return {
    name,
    ...present({ className }),
    certificates: ['secret', 'cert-manager', 'controller'],
    ...(peer ? { peers: [{ ...peer, ...(podLabels ? { podSelector: { matchLabels: podLabels } } : {}) }] } : {}),
    ...(seconds === undefined ? {} : { requestTimeout: { seconds, setting: 'the timeout of the product' } }),
    ingress: () => annotations,
    service: () => serviceAnnotations,
  };
}

/** Reads `controller`. */
export const controllerReader: Reader<IngressController> = withMistakes(
  instanceOf<IngressController>(IngressController, 'a controller, such as IngressController.TRAEFIK'),
);
