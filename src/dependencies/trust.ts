import type { CaBundle } from '../security';
import type { DependencyBinding } from '../model';
import type { DependencyContext } from './dependency';
import { CLIENT_ABILITIES, isSupported } from './support';

/**
 * The only file with authorities that Milvus' client in C++ reads, by its path on the build machine, unless a key sets another
 * file.
 *
 * Source: seen with 2.3.5, whatever SSL_CERT_FILE said; `docs/explanation/drills.md`
 */
const SYSTEM_AUTHORITIES = '/etc/ssl/certs/ca-certificates.crt';

/**
 * Contribution of a CA bundle to the pods: the file, and the variable through which Go clients and OpenSSL find it. Go also reads
 * the certificate directory of the image, so it still trusts public authorities.
 */
export function caBundleBinding(caBundle: CaBundle): DependencyBinding {
  const { mount, path } = caBundle.mountedAs('ca-bundle');
  return { service: 'ca-bundle', config: {}, environment: { SSL_CERT_FILE: path }, mounts: [mount], addresses: [], mistakes: [] };
}

/**
 * Trust of the object storage clients in a private authority: through a key or, if the release does not have that key, by
 * mounting the bundle over the image's file of authorities.
 */
export function objectStorageTrust({
  caFile,
  caBundle,
  version,
}: Pick<DependencyContext, 'caFile' | 'caBundle' | 'version'>): Pick<DependencyBinding, 'config' | 'mounts'> {
  if (caFile === undefined) return { config: {} };
  if (isSupported(CLIENT_ABILITIES['minio.ssl.tlsCACert for a private authority'], version))
    return { config: { 'minio.ssl.tlsCACert': caFile } };
  return { config: {}, ...(caBundle ? { mounts: [caBundle.mountedOver('system-ca', SYSTEM_AUTHORITIES)] } : {}) };
}

/** Adds the authority of one object storage to its binding, so that Milvus trusts it besides the authorities of the dependencies. */
export function trustingStorage(
  binding: DependencyBinding,
  authority: CaBundle,
  { version }: Pick<DependencyContext, 'version'>,
): DependencyBinding {
  const { mount, path: caFile } = authority.mountedAs('minio-ca');
  const trust = objectStorageTrust({ caFile, caBundle: authority, version });
  const mounts = 'minio.ssl.tlsCACert' in trust.config ? [mount] : (trust.mounts ?? []);
  return { ...binding, config: { ...binding.config, ...trust.config }, mounts: [...(binding.mounts ?? []), ...mounts] };
}
