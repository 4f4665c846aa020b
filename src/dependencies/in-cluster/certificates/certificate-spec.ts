import { goDuration } from '../../../config';
import {
  CertificateSpecPrivateKeyAlgorithm,
  CertificateSpecPrivateKeyEncoding,
  CertificateSpecPrivateKeyRotationPolicy,
  toJson_CertificateSpec,
  type CertificateSpec,
  type CertificateSpecUsages,
} from '../../../generated/crds/cert-manager.io';
import { present } from '../../../props';
import type { StatefulService } from '../stateful-service/stateful-service';
import type { CertificateIssuer } from './certificate-issuer';

/** Private keys of a server: Go reads elliptic curves; servers in Java read RSA keys in PKCS #8 in every release. */
export type KeyForm = 'elliptic-curve' | 'rsa-pkcs8';

/** A certificate of a service. */
export interface ServiceCertificate {
  /** Id of the construct. */
  readonly id: string;
  /** Name of the `Certificate`, and of its Secret. */
  readonly name: string;
  readonly commonName: string;
  readonly dnsNames?: readonly string[];
  readonly usages: readonly CertificateSpecUsages[];
  readonly key: KeyForm;
}

/** Who emits the objects of a service. */
export type EmitsObjects = Pick<StatefulService, 'emit'>;

/** Emits a `Certificate`, before the pods that wait for its Secret. */
export function emitCertificate(service: EmitsObjects, certificate: ServiceCertificate, issuer: CertificateIssuer): void {
  const { id, name, commonName, dnsNames, usages, key } = certificate;
  service.emit<CertificateSpec>(id, {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    name,
    content: () => ({
      secretName: name,
      commonName,
      ...present({ dnsNames: dnsNames && [...dnsNames] }),
      usages: [...usages],
      ...signing(issuer, key),
    }),
    toJson: toJson_CertificateSpec,
  });
}

const KEYS = {
  'elliptic-curve': { algorithm: CertificateSpecPrivateKeyAlgorithm.ECDSA, size: 256 },
  'rsa-pkcs8': { algorithm: CertificateSpecPrivateKeyAlgorithm.RSA, size: 2048, encoding: CertificateSpecPrivateKeyEncoding.PKCS8 },
} as const;

function signing({ issuer, issuerKind, duration, renewBefore }: CertificateIssuer, key: KeyForm): Omit<CertificateSpec, 'secretName'> {
  return {
    ...present({ duration: duration && goDuration(duration), renewBefore: renewBefore && goDuration(renewBefore) }),
    privateKey: { ...KEYS[key], rotationPolicy: CertificateSpecPrivateKeyRotationPolicy.ALWAYS },
    issuerRef: { name: issuer, kind: issuerKind ?? 'Issuer', group: 'cert-manager.io' },
  };
}
