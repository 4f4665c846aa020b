import type { CaBundle } from '../security';
import type { DependencyBinding } from '../model';
import type { DependencyContext } from './dependency';
import { CLIENT_ABILITIES, isSupported } from './support';

/**
 * The one file with authorities that Milvus' client in C++ reads, by the path that its build machine had, until a key names another.
 *
 * Source: seen with 2.3.5, whatever SSL_CERT_FILE said; `docs/explanation/drills.md`
 */
const SYSTEM_AUTHORITIES = '/etc/ssl/certs/ca-certificates.crt';

/**
 * What a bundle of authorities contributes to the pods: the file, and the variable by which Go's clients and OpenSSL find
 * it. Go reads the certificates of the image's directory as well, so public authorities stay trusted.
 */
export function caBundleBinding(caBundle: CaBundle): DependencyBinding {
  const { mount, path } = caBundle.mountedAs('ca-bundle');
  return { service: 'ca-bundle', config: {}, environment: { SSL_CERT_FILE: path }, mounts: [mount], addresses: [], mistakes: [] };
}

/**
 * How the clients of an object storage get to know a private authority: by a key, or, where the release does not know that key yet, by
 * the bundle in the place of the image's own authorities.
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
