import type { ISecret } from 'cdk8s-plus-27';

/** Reference to one field of a Secret that exists outside this app. */
export interface SecretField {
  readonly secretName: string;
  readonly field: string;
}

/**
 * Access key and secret key of an object storage, in a Secret.
 *
 *     kubectl create secret generic search-storage --from-literal=accesskey=… --from-literal=secretkey=…
 *
 * @example
 * const credentials: AccessKeyCredentials = { secret: Secret.fromSecretName(this, 'storage', 'search-storage') };
 */
export interface AccessKeyCredentials {
  /** The Secret. */
  readonly secret: ISecret;
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
export interface PasswordCredentials {
  /** The Secret. */
  readonly secret: ISecret;
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

/** The access key field of credentials. */
export function accessKey({ secret, accessKeyField }: AccessKeyCredentials): SecretField {
  return { secretName: secret.name, field: accessKeyField ?? 'accesskey' };
}

/** The secret key field of credentials. */
export function secretKey({ secret, secretKeyField }: AccessKeyCredentials): SecretField {
  return { secretName: secret.name, field: secretKeyField ?? 'secretkey' };
}

/** The user name field of credentials. */
export function username({ secret, usernameField }: PasswordCredentials): SecretField {
  return { secretName: secret.name, field: usernameField ?? 'username' };
}

/** The password field of credentials. */
export function password({ secret, passwordField }: PasswordCredentials): SecretField {
  return { secretName: secret.name, field: passwordField ?? 'password' };
}
