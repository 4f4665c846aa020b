import { toJson_CertificateSpec, type CertificateSpec } from '../../../generated/crds/cert-manager.io';
import { CERTIFICATE_USAGES, certificateSpec, type CertifiedNames } from '../../../security';
import type { ServiceMembers } from '../stateful-service/service-members';
import type { StatefulService } from '../stateful-service/stateful-service';
import type { EtcdCertificates, EtcdIssuerProps } from './etcd-certificates';

/** Names of the three Secrets with certificates. */
export interface EtcdTls {
  readonly server: string;
  readonly peer: string;
  readonly client: string;
  /**
   * Common name that every peer must present. If it is missing, because the user gives the certificates, a peer may present any
   * certificate that the CA has signed.
   */
  readonly peerCommonName?: string;
}

/** Files of a Secret with a certificate, in the directory of its mount. */
export const TLS_FILES = { certificate: 'tls.crt', key: 'tls.key', authority: 'ca.crt' } as const;

const SERVER = '/etc/etcd/server-tls';
const PEER = '/etc/etcd/peer-tls';

/** Directories in a member where the Secrets are mounted. */
export const TLS_PATHS = { server: SERVER, peer: PEER } as const;

/** Secrets of an etcd, which are known before its objects are created. */
export function etcdTls(service: ServiceMembers, certificates: EtcdCertificates): EtcdTls {
  const { secrets } = certificates;
  if (secrets) return { server: secrets.server.name, peer: secrets.peer.name, client: secrets.client.name };
  return {
    server: service.objectName('server'),
    peer: service.objectName('peer'),
    client: clientCertificate(service),
    peerCommonName: service.workloadName,
  };
}

/** Name of the client certificate that cert-manager creates. */
export function clientCertificate(service: ServiceMembers): string {
  return service.objectName('client');
}

/** Flags of a member that uses TLS to clients and to its peers, and requires certificates from both. */
export function tlsFlags({ peerCommonName }: EtcdTls): string[] {
  return [
    `--cert-file=${SERVER}/${TLS_FILES.certificate}`,
    `--key-file=${SERVER}/${TLS_FILES.key}`,
    `--trusted-ca-file=${SERVER}/${TLS_FILES.authority}`,
    '--client-cert-auth=true',
    `--peer-cert-file=${PEER}/${TLS_FILES.certificate}`,
    `--peer-key-file=${PEER}/${TLS_FILES.key}`,
    `--peer-trusted-ca-file=${PEER}/${TLS_FILES.authority}`,
    '--peer-client-cert-auth=true',
    ...(peerCommonName === undefined ? [] : [`--peer-cert-allowed-cn=${peerCommonName}`]),
  ];
}

/** Emits the `Certificate` resources, before the pods that wait for their Secrets. */
export function emitCertificates(service: StatefulService, tls: EtcdTls, issuer: EtcdIssuerProps): void {
  const hosts = service.memberHosts;
  const both = [CERTIFICATE_USAGES.server, CERTIFICATE_USAGES.client];
  const emit = (id: string, name: string, names: CertifiedNames) =>
    service.emit<CertificateSpec>(id, {
      apiVersion: 'cert-manager.io/v1',
      kind: 'Certificate',
      name,
      content: () => certificateSpec(name, names, issuer),
      toJson: toJson_CertificateSpec,
    });
  emit('server-certificate', tls.server, { commonName: service.workloadName, dnsNames: [...hosts, service.memberDomain], usages: both });
  // A member accepts a connection only from an address to which one of these names resolves, so each member is listed in full.
  emit('peer-certificate', tls.peer, { commonName: service.workloadName, dnsNames: hosts, usages: both });
  emit('client-certificate', tls.client, {
    commonName: clientCertificate(service),
    usages: [CERTIFICATE_USAGES.client],
  });
}
