import { CERTIFICATE_USAGES, type CertificateIssuer } from '../../../security';
import { emitCertificate } from '../certificates/certificate-spec';
import { TLS_FIELDS } from '../certificates/service-tls';
import type { ServiceMembers } from '../stateful-service/service-members';
import type { StatefulService } from '../stateful-service/stateful-service';
import type { EtcdCertificates } from './etcd-certificates';

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
    `--cert-file=${SERVER}/${TLS_FIELDS.certificate}`,
    `--key-file=${SERVER}/${TLS_FIELDS.key}`,
    `--trusted-ca-file=${SERVER}/${TLS_FIELDS.authority}`,
    '--client-cert-auth=true',
    `--peer-cert-file=${PEER}/${TLS_FIELDS.certificate}`,
    `--peer-key-file=${PEER}/${TLS_FIELDS.key}`,
    `--peer-trusted-ca-file=${PEER}/${TLS_FIELDS.authority}`,
    '--peer-client-cert-auth=true',
    ...(peerCommonName === undefined ? [] : [`--peer-cert-allowed-cn=${peerCommonName}`]),
  ];
}

/** Emits the `Certificate` resources, before the pods that wait for their Secrets. */
export function emitCertificates(service: StatefulService, tls: EtcdTls, issuer: CertificateIssuer): void {
  const { memberHosts: hosts, workloadName: commonName } = service;
  const usages = [CERTIFICATE_USAGES.server, CERTIFICATE_USAGES.client];
  const members = { commonName, usages, key: 'elliptic-curve' } as const;
  const server = { id: 'server-certificate', name: tls.server, dnsNames: [...hosts, service.memberDomain], ...members };
  emitCertificate(service, server, issuer);
  // A member accepts a connection only from an address to which one of these names resolves, so each member is listed in full.
  emitCertificate(service, { id: 'peer-certificate', name: tls.peer, dnsNames: hosts, ...members }, issuer);
  const client = { commonName: clientCertificate(service), usages: [CERTIFICATE_USAGES.client], key: 'elliptic-curve' as const };
  emitCertificate(service, { id: 'client-certificate', name: tls.client, ...client }, issuer);
}
