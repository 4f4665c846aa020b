import type { DependencyBinding } from '../../../model';
import type { DependencyContext } from '../../dependency';
import { bindPulsar, type PulsarProps } from '../../message-queue/pulsar';
import { caBundleBinding } from '../../trust';
import { TLS_FIELDS, certificateSecret, type ServiceTls } from '../certificates/service-tls';
import { present } from '../../../props';
import type { ServiceCertificates } from '../certificates/service-certificates';
import type { ServiceMembers } from '../stateful-service/service-members';
import type { SecretMount } from '../stateful-service/stateful-service-options';

/** Port of the binary protocol without TLS. */
export const BROKER_PORT = 6650;

/** Ports with TLS: of the binary protocol, and of the administration for other brokers. */
export const BROKER_TLS_PORT = 6651;
export const BROKER_HTTPS_PORT = 8443;

const VOLUME = 'server-tls';
const PATH = '/etc/pulsar/tls';

/** Certificate of a broker in its file system. */
export function brokerCertificate(service: ServiceMembers, certificates: ServiceCertificates | undefined): Record<string, SecretMount> {
  return certificates ? { [VOLUME]: { secretName: certificateSecret(service, certificates), path: PATH } } : {};
}

/**
 * Settings of a broker that serves its binary protocol only with TLS, and connects to other brokers with TLS. The plain HTTP port
 * stays for probes, metrics, and Milvus, which calls the administration without TLS in every release (`pulsar.webaddress` in
 * `service_param.go`). A broker reads a renewed certificate within five minutes, its default.
 *
 * Source: `conf/broker.conf` of `apache/pulsar`, TLS
 */
export const BROKER_TLS_SETTINGS: Readonly<Record<string, string>> = {
  brokerServicePort: '',
  brokerServicePortTls: String(BROKER_TLS_PORT),
  webServicePortTls: String(BROKER_HTTPS_PORT),
  tlsCertificateFilePath: `${PATH}/${TLS_FIELDS.certificate}`,
  tlsKeyFilePath: `${PATH}/${TLS_FIELDS.key}`,
  tlsTrustCertsFilePath: `${PATH}/${TLS_FIELDS.authority}`,
  tlsHostnameVerificationEnabled: 'true',
  brokerClientTlsEnabled: 'true',
  brokerClientTrustCertsFilePath: `${PATH}/${TLS_FIELDS.authority}`,
};

/**
 * Binds a Pulsar of this app. Milvus' client takes no file with an authority, so the process trusts the authority of the
 * dependencies, which must include that of the Pulsar, or else the authority of the Pulsar alone.
 */
export function trustedPulsar(
  props: Pick<PulsarProps, 'host' | 'webPort' | 'authentication'>,
  tls: ServiceTls | undefined,
  context: DependencyContext,
): DependencyBinding {
  if (!tls) return bindPulsar({ ...props, port: BROKER_PORT }, context);
  const trust = context.caFile === undefined ? caBundleBinding(tls.authorityFor(context)) : undefined;
  const caFile = context.caFile ?? trust?.environment?.['SSL_CERT_FILE'] ?? '';
  const { mounts = [], ...binding } = bindPulsar({ ...props, tls: true, port: BROKER_TLS_PORT }, { ...context, caFile });
  const allMounts = [...mounts, ...(trust?.mounts ?? [])];
  return { ...binding, ...present({ environment: trust?.environment }), ...(allMounts.length > 0 ? { mounts: allMounts } : {}) };
}
