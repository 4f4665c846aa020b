import type { ISecret } from 'cdk8s-plus-27';
import type { Mistake } from '../../findings';
import { ILLEGAL_NAME } from '../../naming/rules';
import { isObjectName, type Labels } from '../../naming';
import { instanceOf, oneOf, readProps, secretReference, string, withMistakes, type PropsType, type Reader } from '../../props';
import { CERTIFICATE } from '../rules/ingress-inputs';

/** Where a certificate comes from. */
export type CertificateKind = 'secret' | 'cert-manager' | 'controller' | 'aws-certificate-manager' | 'google-managed';

/** Props of `IngressCertificate.certManager`. */
export interface CertManagerProps {
  /** Name of the issuer. */
  readonly issuer: string;
  /**
   * Kind of the issuer.
   *
   * @default 'ClusterIssuer'
   */
  readonly kind?: 'Issuer' | 'ClusterIssuer';
}

const CERT_MANAGER_TYPE: PropsType<CertManagerProps> = {
  readers: { issuer: string, kind: oneOf<Required<CertManagerProps>['kind']>({ Issuer: true, ClusterIssuer: true }) },
  hints: { issuer: "Write the name of the issuer, such as issuer: 'letsencrypt'." },
};

/** What a certificate writes on an Ingress. */
interface CertificateFacts {
  readonly kind: CertificateKind;
  readonly annotations: Labels;
  /** Name of the Secret; `created` if cert-manager creates it. */
  readonly secretName?: string | { readonly created: true };
}

/**
 * The certificate that an ingress controller shows to clients.
 *
 * @example
 * IngressCertificate.certManager({ issuer: 'letsencrypt' })
 * @example
 * IngressCertificate.fromSecret(Secret.fromSecretName(this, 'public-tls', 'milvus-example-com'))
 */
export class IngressCertificate {
  /** A Secret of type `kubernetes.io/tls`, in the namespace of the Milvus. */
  public static fromSecret(secret: ISecret): IngressCertificate {
    const { value, mistakes } = secretReference.read(secret);
    return new IngressCertificate({ kind: 'secret', annotations: {}, ...(value ? { secretName: value.name } : {}) }, mistakes);
  }

  /** A certificate that cert-manager requests and renews. */
  public static certManager(props: CertManagerProps): IngressCertificate {
    const { props: read, mistakes } = readProps(props, CERT_MANAGER_TYPE, { issuer: () => 'stand-in' });
    const { issuer, kind = 'ClusterIssuer' } = read;
    const fix = "Write the name of the issuer, such as 'letsencrypt'.";
    const illegal = isObjectName(issuer)
      ? []
      : [{ rule: ILLEGAL_NAME, prop: 'issuer', problem: `'${issuer}' is not an object name.`, fix }];
    const key = kind === 'Issuer' ? 'cert-manager.io/issuer' : 'cert-manager.io/cluster-issuer';
    return new IngressCertificate({ kind: 'cert-manager', annotations: { [key]: issuer }, secretName: { created: true } }, [
      ...mistakes,
      ...illegal,
    ]);
  }

  /** The default certificate of the controller, or one that it finds by the hostname. */
  public static ofController(): IngressCertificate {
    return new IngressCertificate({ kind: 'controller', annotations: {} }, []);
  }

  /** Certificates of AWS Certificate Manager, for an Application Load Balancer. */
  public static awsCertificateManager(...arns: readonly string[]): IngressCertificate {
    const wrong = arns.filter((arn) => typeof arn !== 'string' || !/^arn:aws[a-z-]*:(acm|iam):/.test(arn));
    const problem = arns.length === 0 ? 'has no ARN.' : `'${wrong.join("', '")}' is not the ARN of a certificate.`;
    const isRight = arns.length > 0 && wrong.length === 0;
    const mistakes = isRight
      ? []
      : [{ rule: CERTIFICATE, problem, fix: "Write ARNs, such as 'arn:aws:acm:eu-west-1:111122223333:certificate/…'." }];
    return new IngressCertificate(
      { kind: 'aws-certificate-manager', annotations: { 'alb.ingress.kubernetes.io/certificate-arn': arns.join(',') } },
      mistakes,
    );
  }

  /** A ManagedCertificate of Google GKE, in the namespace of the Milvus. */
  public static googleManaged(name: string): IngressCertificate {
    const fix = "Write the name of the ManagedCertificate, such as 'milvus'.";
    const isName = typeof name === 'string' && isObjectName(name);
    const mistakes = isName ? [] : [{ rule: ILLEGAL_NAME, problem: `'${name}' is not an object name.`, fix }];
    return new IngressCertificate({ kind: 'google-managed', annotations: { 'networking.gke.io/managed-certificates': name } }, mistakes);
  }

  private constructor(
    /** @internal */
    public readonly facts: CertificateFacts,
    /** @internal */
    public readonly mistakes: readonly Mistake[],
  ) {}
}

/** Reads `certificate`. */
export const certificateReader: Reader<IngressCertificate> = withMistakes(
  instanceOf<IngressCertificate>(IngressCertificate, "a certificate, such as IngressCertificate.certManager({ issuer: 'letsencrypt' })"),
);
