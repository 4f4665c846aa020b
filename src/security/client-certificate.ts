import type { MountSpec } from '../model';
import { string, propsOf, present, type PropReaders } from '../props';
import { type SecretReference, SECRET_READERS, SECRET_HINT } from './credentials';
import { mountedPath, mountKeys } from './mounted-file';

/**
 * A client certificate and its private key, in a Secret of type `kubernetes.io/tls`.
 *
 * @example
 * const clientCertificate: ClientCertificate = { secret: Secret.fromSecretName(this, 'etcd-client', 'milvus-etcd-client') };
 */
export interface ClientCertificate extends SecretReference {
  /**
   * Field that holds the certificate, in PEM form.
   *
   * @default 'tls.crt'
   */
  readonly certificateField?: string;
  /**
   * Field that holds the private key, in PEM form.
   *
   * @default 'tls.key'
   */
  readonly privateKeyField?: string;
}

/** A client certificate as files of a pod. */
export interface MountedCertificate {
  readonly mount: MountSpec;
  readonly certificate: string;
  readonly privateKey: string;
}

/** Mounts only the two fields of the Secret. */
export function mountCertificate(volume: string, clientCertificate: ClientCertificate): MountedCertificate {
  const { secret, version, certificateField = 'tls.crt', privateKeyField = 'tls.key' } = clientCertificate;
  const source = { secretName: secret.name, ...present({ version }) };
  return {
    mount: mountKeys(volume, source, [certificateField, privateKeyField]),
    certificate: mountedPath(volume, certificateField),
    privateKey: mountedPath(volume, privateKeyField),
  };
}

/** Readers of the props of a certificate with its key. */
export const CLIENT_CERTIFICATE_READERS: PropReaders<ClientCertificate> = {
  ...SECRET_READERS,
  certificateField: string,
  privateKeyField: string,
};

/** Reads a certificate with its key. */
export const clientCertificateReader = propsOf<ClientCertificate>(CLIENT_CERTIFICATE_READERS, SECRET_HINT);
