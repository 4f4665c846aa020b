import type { ISecret, k8s } from 'cdk8s-plus-27';
import type { SecretField } from '../model';
import { secretReference, string, propsOf, present, type PropReaders } from '../props';

/** A Secret, and the version of its content. */
export interface SecretReference {
  /** The Secret. */
  readonly secret: ISecret;
  /**
   * Any text that changes with the content of the Secret, such as a counter or a hash. When it changes, the pods roll and
   * read the new content. Milvus reads most of it only at startup.
   *
   * @default - pods keep the content until they restart for another reason
   */
  readonly version?: string;
}

/**
 * Access key and secret key of an object storage, in a Secret.
 *
 *     kubectl create secret generic search-storage --from-literal=accesskey=… --from-literal=secretkey=…
 *
 * Milvus' operator and chart use the same field names.
 *
 * @example
 * const credentials: AccessKeyCredentials = { secret: Secret.fromSecretName(this, 'storage', 'search-storage') };
 */
export interface AccessKeyCredentials extends SecretReference {
  /**
   * Field with the access key.
   *
   * @default 'accesskey'
   */
  readonly accessKeyField?: string;
  /**
   * Field with the secret key.
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
   * Field with the user name.
   *
   * @default 'username'
   */
  readonly usernameField?: string;
  /**
   * Field with the password.
   *
   * @default 'password'
   */
  readonly passwordField?: string;
}

/**
 * Connection string of a storage account of Azure, in a Secret.
 *
 *     kubectl create secret generic search-storage --from-literal=connectionstring=…
 *
 * @example
 * const connectionString: ConnectionString = { secret: Secret.fromSecretName(this, 'storage', 'search-storage') };
 */
export interface ConnectionString extends SecretReference {
  /**
   * Field with the connection string.
   *
   * @default 'connectionstring'
   */
  readonly field?: string;
}

/** One field of a Secret. */
export function secretField({ secret, version }: SecretReference, field: string): SecretField {
  return { secretName: secret.name, field, ...present({ version }) };
}

/** The access key field of credentials. */
export function accessKey(credentials: AccessKeyCredentials): SecretField {
  return secretField(credentials, credentials.accessKeyField ?? 'accesskey');
}

/** The secret key field of credentials. */
export function secretKey(credentials: AccessKeyCredentials): SecretField {
  return secretField(credentials, credentials.secretKeyField ?? 'secretkey');
}

/** The field with a connection string. */
export function connectionStringField(reference: ConnectionString): SecretField {
  return secretField(reference, reference.field ?? 'connectionstring');
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

/** Hint for a missing Secret. */
export const SECRET_HINT = { secret: "Write secret: Secret.fromSecretName(this, 'secret', 'search-storage')." };

/** Reads the credentials of an object storage. */
export const accessKeyReader = propsOf<AccessKeyCredentials>(
  { ...SECRET_READERS, accessKeyField: string, secretKeyField: string },
  SECRET_HINT,
);

/** Reads a connection string. */
export const connectionStringReader = propsOf<ConnectionString>({ ...SECRET_READERS, field: string }, SECRET_HINT);

/** Reads a user's name and password. */
export const passwordReader = propsOf<PasswordCredentials>(
  { ...SECRET_READERS, usernameField: string, passwordField: string },
  SECRET_HINT,
);

/** The user that Jobs call Milvus as: name and password, in a Secret. */
export type MilvusAdministrator = Omit<PasswordCredentials, 'version'>;
