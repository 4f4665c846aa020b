import { toJson_CertificateSpec, type CertificateSpec } from '../../../generated/crds/cert-manager.io';
import { present } from '../../../props';
import { certificateSpec, type CertificateIssuer, type CertifiedNames, type KeyForm } from '../../../security';
import type { StatefulService } from '../stateful-service/stateful-service';

/** A certificate of a service. */
export interface ServiceCertificate {
  /** Id of the construct. */
  readonly id: string;
  /** Name of the `Certificate`, and of its Secret. */
  readonly name: string;
  readonly commonName: string;
  readonly dnsNames?: readonly string[];
  readonly usages: NonNullable<CertifiedNames['usages']>;
  readonly key: KeyForm;
}

/** Who emits the objects of a service. */
export type EmitsObjects = Pick<StatefulService, 'emit'>;

/** Emits a `Certificate`, before the pods that wait for its Secret. */
export function emitCertificate(service: EmitsObjects, certificate: ServiceCertificate, issuer: CertificateIssuer): void {
  const { id, name, commonName, dnsNames, usages, key } = certificate;
  const names = { commonName, ...present({ dnsNames: dnsNames && [...dnsNames] }), usages };
  service.emit<CertificateSpec>(id, {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    name,
    content: () => certificateSpec(name, names, issuer, key),
    toJson: toJson_CertificateSpec,
  });
}
