import { Chart } from 'cdk8s';
import { Secret } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { AppModel } from '../../../app';
import type { ClientSecretsSpec } from '../../../model';
import { present } from '../../../props';
import { CERTIFICATE_USAGES, CaBundle, checkIssuer, type KeyForm } from '../../../security';
import type { DependencyContext } from '../../dependency';
import { isElsewhere } from '../stateful-service/consumer-peer';
import type { ServiceMembers } from '../stateful-service/service-members';
import { emitCertificate, type EmitsObjects } from './certificate-spec';
import type { ServiceCertificates } from './service-certificates';

/** Fields of a Secret with a certificate. */
export const TLS_FIELDS = { certificate: 'tls.crt', key: 'tls.key', authority: 'ca.crt' } as const;

/** Names of a service that its certificate needs. */
export type CertifiedService = Pick<ServiceMembers, 'workloadName' | 'objectName'>;

/** Name of the Secret with the certificate of a service, which is known before its objects are created. */
export function certificateSecret(service: CertifiedService, { secret }: ServiceCertificates): string {
  return secret?.server.name ?? service.objectName('server');
}

/** Secret that cert-manager creates and clients read, unless the user gives a copy. */
export function secretForClients(service: CertifiedService, certificates: ServiceCertificates | undefined): ClientSecretsSpec | undefined {
  if (!certificates?.issuer || certificates.clientSecret) return undefined;
  return { names: [certificateSecret(service, certificates)], prop: 'tls.clientSecret' };
}

/** What a certificate of a service is for. */
interface CertificateUse {
  /** Names that clients and other members verify. */
  readonly dnsNames: readonly string[];
  readonly key: KeyForm;
  /** Whether members present it to each other. */
  readonly isForClients?: boolean;
}

/** TLS of a service whose objects exist: its `Certificate`, and the authority for those who connect. */
export class ServiceTls {
  private readonly secret;

  constructor(
    private readonly owner: Construct,
    service: CertifiedService & EmitsObjects,
    private readonly certificates: ServiceCertificates,
    { dnsNames, key, isForClients = false }: CertificateUse,
  ) {
    const name = certificateSecret(service, certificates);
    this.secret = Secret.fromSecretName(owner, 'server-secret', name);
    const { issuer } = certificates;
    if (!issuer) return;
    AppModel.of(owner).findings.addAll(owner, 'tls', checkIssuer(issuer));
    const usages = [CERTIFICATE_USAGES.server, ...(isForClients ? [CERTIFICATE_USAGES.client] : [])];
    emitCertificate(service, { id: 'server-certificate', name, commonName: service.workloadName, dnsNames, usages, key }, issuer);
  }

  /** Authority for a Milvus: from the copy in its namespace if that is another one, or else from the original. */
  public authorityFor(context: DependencyContext): CaBundle {
    const { clientSecret } = this.certificates;
    const isCopied = clientSecret !== undefined && isElsewhere(context, Chart.of(this.owner).namespace);
    return this.authorityIn(isCopied ? clientSecret : this.secret);
  }

  /** Authority for a Job in the namespace of the service. */
  public get authority(): CaBundle {
    return this.authorityIn(this.secret);
  }

  private authorityIn(secret: Parameters<typeof CaBundle.fromSecret>[0]): CaBundle {
    return CaBundle.fromSecret(secret, { key: TLS_FIELDS.authority, ...present({ version: this.certificates.version }) });
  }
}
