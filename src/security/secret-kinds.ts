import { aSecret, aText, carrying, made, propsOf, type PropKinds } from '../props';
import { CaBundle } from './ca-bundle';
import type { ClientCertificate } from './client-certificate';
import type { AccessKeyCredentials, PasswordCredentials, SecretReference } from './credentials';

/** The kinds of the props of every reference to a Secret. */
export const SECRET_KINDS: PropKinds<SecretReference> = { secret: aSecret, version: aText };

/** What to write where there is no Secret. */
export const SECRET_INSTEAD = { secret: "Write secret: Secret.fromSecretName(this, 'secret', 'search-storage')." };

/** The kind of the credentials of an object storage. */
export const accessKeyKind = propsOf<AccessKeyCredentials>(
  { ...SECRET_KINDS, accessKeyField: aText, secretKeyField: aText },
  SECRET_INSTEAD,
);

/** The kind of a user's name and password. */
export const passwordKind = propsOf<PasswordCredentials>({ ...SECRET_KINDS, usernameField: aText, passwordField: aText }, SECRET_INSTEAD);

/** The kinds of the props of a certificate with its key. */
export const CLIENT_CERTIFICATE_KINDS: PropKinds<ClientCertificate> = { ...SECRET_KINDS, certificateField: aText, privateKeyField: aText };

/** The kind of a certificate with its key. */
export const clientCertificateKind = propsOf<ClientCertificate>(CLIENT_CERTIFICATE_KINDS, SECRET_INSTEAD);

/** The kind of authorities. */
export const caBundleKind = carrying(made<CaBundle>(CaBundle, "CaBundle.fromSecret(Secret.fromSecretName(this, 'ca', 'private-ca'))"));
