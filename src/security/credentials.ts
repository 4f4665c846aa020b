import type { ISecret, k8s } from 'cdk8s-plus-27';
import type { SecretField } from '../model';
import { secretReference, string, propsOf, type PropReaders } from '../props';

/** A Secret, and what tells that its content is new. */
export interface SecretReference {
  /** The Secret. */
  readonly secret: ISecret;
  /**
   * Any text that changes with the content of the Secret, such as a counter or a hash. When it changes, the pods roll and
   * take the new content. Milvus reads most of it once, at its start.
   *
   * @default - none: pods keep what they have read until they restart for another reason
   */
  readonly version?: string;
}

/**
 * Access key and secret key of an object storage, in a Secret.
 *
 *     kubectl create secret generic search-storage --from-literal=accesskey=… --from-literal=secretkey=…
 *
 * The names of the fields are those that Milvus' operator and chart use.
 *
 * @example
 * const credentials: AccessKeyCredentials = { secret: Secret.fromSecretName(this, 'storage', 'search-storage') };
 */
export interface AccessKeyCredentials extends SecretReference {
  /**
   * Field that holds the access key.
   *
   * @default 'accesskey'
   */
  readonly accessKeyField?: string;
  /**
   * Field that holds the secret key.
   *
   * @default 'secretkey'
   */
  readonly secretKeyField?: string;
}

/**
 * User name and password, in a Secret.
 *
 *     kubectl create secret generic search-etcd --from-literal=username=… --from-literal=password=…
 *
 * @example
 * const credentials: PasswordCredentials = { secret: Secret.fromSecretName(this, 'etcd', 'search-etcd') };
 */
export interface PasswordCredentials extends SecretReference {
  /**
   * Field that holds the user name.
   *
   * @default 'username'
   */
  readonly usernameField?: string;
  /**
   * Field that holds the password.
   *
   * @default 'password'
   */
  readonly passwordField?: string;
}

/** One field of a Secret. */
export function secretField({ secret, version }: SecretReference, field: string): SecretField {
  return { secretName: secret.name, field, ...(version === undefined ? {} : { version }) };
}

/** The access key field of credentials. */
export function accessKey(credentials: AccessKeyCredentials): SecretField {
  return secretField(credentials, credentials.accessKeyField ?? 'accesskey');
}

/** The secret key field of credentials. */
export function secretKey(credentials: AccessKeyCredentials): SecretField {
  return secretField(credentials, credentials.secretKeyField ?? 'secretkey');
}

/** The user name field of credentials. */
export function username(credentials: PasswordCredentials): SecretField {
  return secretField(credentials, credentials.usernameField ?? 'username');
}

/** The password field of credentials. */
export function password(credentials: PasswordCredentials): SecretField {
  return secretField(credentials, credentials.passwordField ?? 'password');
}

/** An environment variable whose value is a field of a Secret. */
export function fromSecret(name: string, { secretName, field }: SecretField): k8s.EnvVar {
  return { name, valueFrom: { secretKeyRef: { name: secretName, key: field } } };
}

/** Readers of the props of every reference to a Secret. */
export const SECRET_READERS: PropReaders<SecretReference> = { secret: secretReference, version: string };

/** What to write where there is no Secret. */
export const SECRET_HINT = { secret: "Write secret: Secret.fromSecretName(this, 'secret', 'search-storage')." };

/** Reads the credentials of an object storage. */
export const accessKeyReader = propsOf<AccessKeyCredentials>(
  { ...SECRET_READERS, accessKeyField: string, secretKeyField: string },
  SECRET_HINT,
);

/** Reads a user's name and password. */
export const passwordReader = propsOf<PasswordCredentials>(
  { ...SECRET_READERS, usernameField: string, passwordField: string },
  SECRET_HINT,
);

/** The user who administers resource groups: name and password, in a Secret. */
export type MilvusAdministrator = Omit<PasswordCredentials, 'version'>;
