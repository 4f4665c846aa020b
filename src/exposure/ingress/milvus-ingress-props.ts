import type { Duration } from 'cdk8s';
import type { IMilvus } from '../../network';
import { durationAmount, listOf, number, peers, propsOf, string, stringMap, type NetworkPeer, type PropsType } from '../../props';
import { milvusReader } from '../../network';
import { certificateReader, type IngressCertificate } from './ingress-certificate';
import { controllerReader, type IngressController } from './ingress-controller';

/** REST behind an Ingress. */
export interface RestIngressProps {
  /**
   * Names that clients connect to: DNS names, or wildcards such as `*.example.com`.
   *
   * @default - the hostnames of gRPC; the path tells REST from gRPC
   */
  readonly hostnames?: readonly string[];
}

/** Props of `MilvusIngress`. */
export interface MilvusIngressProps {
  /** The Milvus that the Ingress leads to. */
  readonly milvus: IMilvus;
  /** The ingress controller. */
  readonly controller: IngressController;
  /** Names that clients of gRPC connect to: DNS names, or wildcards such as `*.example.com`. */
  readonly hostnames: readonly string[];
  /**
   * REST.
   *
   * @default - REST is not reachable through the Ingress
   */
  readonly rest?: RestIngressProps;
  /**
   * The certificate that the controller shows to clients.
   *
   * @default - no TLS
   */
  readonly certificate?: IngressCertificate;
  /**
   * Name of the IngressClass.
   *
   * @default - the usual class of the controller
   */
  readonly className?: string;
  /**
   * Port of the controller, as clients connect to it.
   *
   * @default - 443; 80 without a certificate
   */
  readonly port?: number;
  /**
   * Longest time of one request. Zero means no limit. If only a setting of the controller limits it, this states the setting.
   *
   * @default - 5 minutes
   */
  readonly requestTimeout?: Duration;
  /**
   * Share of requests that `proxyCanary` of the cluster gets, in percent: 0 to 100.
   *
   * @default 0
   */
  readonly canaryWeight?: number;
  /**
   * The pods or addresses that connect to Milvus. The NetworkPolicy of a Milvus with `clients` admits them.
   *
   * @default - the usual pods of the controller
   */
  readonly pods?: readonly NetworkPeer[];
  /**
   * More annotations of each Ingress. They replace those of the library.
   *
   * @default - none
   */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * More annotations of the client Service. They replace those of the controller.
   *
   * @default - none
   */
  readonly serviceAnnotations?: Readonly<Record<string, string>>;
  /**
   * Name of the Ingress; the names of the objects end with it.
   *
   * @default - the construct id
   */
  readonly name?: string;
}

const HOSTNAMES = "Write the names that clients connect to, such as hostnames: ['milvus.example.com'].";

export const MILVUS_INGRESS_TYPE: PropsType<MilvusIngressProps> = {
  readers: {
    milvus: milvusReader,
    controller: controllerReader,
    hostnames: listOf(string),
    rest: propsOf<RestIngressProps>({ hostnames: listOf(string) }, {}),
    certificate: certificateReader,
    className: string,
    port: number,
    requestTimeout: durationAmount,
    canaryWeight: number,
    pods: peers,
    annotations: stringMap,
    serviceAnnotations: stringMap,
    name: string,
  },
  hints: {
    milvus: "Write the Milvus that the Ingress leads to: new MilvusCluster(this, 'milvus', { … }).",
    controller: 'Write the ingress controller, such as controller: IngressController.TRAEFIK.',
    hostnames: HOSTNAMES,
  },
};
