import type { Mistake } from '../findings';
import { checkSecretField } from '../naming';
import { inside, listOf, propsOf, string } from '../props';
import { SECRET_READERS, type PasswordCredentials, type SecretReference } from '../security';

/**
 * A user of Milvus, whose password is in a Secret in the namespace of the Job.
 *
 *     kubectl create secret generic search-shop --from-literal=password=…
 */
export interface AccessUserProps extends SecretReference {
  /** Name: letters, digits, `_`, `-` and `.`, up to 32 characters. */
  readonly name: string;
  /**
   * Field with the password: 6 to 72 characters, and no control characters.
   *
   * @default 'password'
   */
  readonly passwordField?: string;
  /**
   * Field with the password before the last change. Milvus asks for it, unless `common.security.superUsers` names the administrator. The
   * Secret does not have to have the field.
   *
   * @default - none: the Job ends with an error if the password of an existing user changed
   */
  readonly previousPasswordField?: string;
  /**
   * Roles: declared ones, or `admin`.
   *
   * @default - only `public`, which every user has
   */
  readonly roles?: readonly string[];
}

/** The user that creates the others. */
export interface AccessAdministrator extends PasswordCredentials {
  /**
   * Field with its password before the last change, such as the one that Milvus started with. If Milvus accepts only that one, the Job
   * changes it to the new one. The Secret does not have to have the field.
   *
   * @default - none: the Job ends with an error if Milvus does not accept the password
   */
  readonly previousPasswordField?: string;
}

/** Reads a user. */
export const userReader = propsOf<AccessUserProps>(
  { ...SECRET_READERS, name: string, passwordField: string, previousPasswordField: string, roles: listOf(string) },
  {
    name: "Write the name of the user, such as name: 'shop'.",
    secret: "Write secret: Secret.fromSecretName(this, 'shop', 'search-shop').",
  },
);

/** Reads the administrator. */
export const administratorReader = propsOf<AccessAdministrator>(
  { ...SECRET_READERS, usernameField: string, passwordField: string, previousPasswordField: string },
  { secret: "Write secret: Secret.fromSecretName(this, 'root', 'search-root')." },
);

/** Checks the names of the Secret of a user, and of its fields. */
export function checkUserSecret({ secret, passwordField = 'password', previousPasswordField }: AccessUserProps): Mistake[] {
  return checkFields(secret, [passwordField, previousPasswordField]);
}

/** Checks those of the administrator. */
export function checkAdministratorSecret(administrator: AccessAdministrator): Mistake[] {
  const { secret, usernameField = 'username', passwordField = 'password', previousPasswordField } = administrator;
  return checkFields(secret, [usernameField, passwordField, previousPasswordField]);
}

function checkFields({ name }: SecretReference['secret'], fields: readonly (string | undefined)[]): Mistake[] {
  const given = fields.filter((field) => field !== undefined);
  return given.flatMap((field) => checkSecretField(name, field)).map((mistake) => inside('secret', mistake));
}
