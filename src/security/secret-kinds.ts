import { aSecret, aText, carrying, made, propsOf, type PropKinds } from '../props';
import { CaBundle } from './ca-bundle';
import type { ClientCertificate } from './client-certificate';
import type { AccessKeyCredentials, PasswordCredentials, SecretReference } from './credentials';

const REFERENCE: PropKinds<SecretReference> = { secret: aSecret, version: aText };

const SECRET = { secret: "Write secret: Secret.fromSecretName(this, 'secret', 'search-storage')." };

/** The kind of the credentials of an object storage. */
export const accessKeyKind = propsOf<AccessKeyCredentials>({ ...REFERENCE, accessKeyField: aText, secretKeyField: aText }, SECRET);

/** The kind of a user's name and password. */
export const passwordKind = propsOf<PasswordCredentials>({ ...REFERENCE, usernameField: aText, passwordField: aText }, SECRET);

/** The kind of a certificate with its key. */
export const clientCertificateKind = propsOf<ClientCertificate>({ ...REFERENCE, certificateField: aText, privateKeyField: aText }, SECRET);

/** The kind of authorities. */
export const caBundleKind = carrying(made<CaBundle>(CaBundle, "CaBundle.fromSecret(Secret.fromSecretName(this, 'ca', 'private-ca'))"));
