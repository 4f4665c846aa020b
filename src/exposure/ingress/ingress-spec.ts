import type { ExtensionSpec } from '../../model';
import type { Labels } from '../../naming';
import type { ControllerAbilities } from './controller-facts';
import type { CertificateKind } from './ingress-certificate';

/** A `MilvusIngress`, as plain data. */
export interface IngressSpec extends ExtensionSpec {
  readonly extension: 'ingress';
  /** Path of the Milvus. */
  readonly milvus: string;
  readonly controller: ControllerAbilities;
  /** Class of the Ingress; missing for the default class of the Kubernetes cluster. */
  readonly className?: string;
  readonly hostnames: readonly string[];
  /** Missing if REST is not reachable. */
  readonly rest?: {
    readonly hostnames: readonly string[];
    /** Port of the Service; missing if Milvus does not serve REST. */
    readonly port?: number;
    /** Whether it needs a separate Service, which the library cannot make for a Milvus of another app. */
    readonly lacksService: boolean;
  };
  /** Missing if clients connect without TLS. */
  readonly certificate?: CertificateKind;
  /** Whether Milvus serves TLS. */
  readonly isEncrypted: boolean;
  /** Whether clients of a Milvus of another app show a certificate. For one of this app, its configuration tells. */
  readonly hasClientCertificate: boolean;
  /** Whether the pods that connect to Milvus are known. */
  readonly hasPeers: boolean;
  /** Whether the user states the limit of the time of one request. */
  readonly hasTimeout: boolean;
  /** Share of the canary in percent. */
  readonly canaryWeight: number;
  /** Whether the cluster has canary proxies. */
  readonly hasCanary: boolean;
  /** Annotations of the Ingress of gRPC. */
  readonly annotations: Labels;
  /** Annotations that the client Service needs. */
  readonly serviceAnnotations: Labels;
}

/** Whether a part of the app is a `MilvusIngress`. */
export function isIngress(part: ExtensionSpec): part is IngressSpec {
  return part.extension === 'ingress';
}
