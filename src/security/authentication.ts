import { listOf, propsOf, string } from '../props';
import { passwordReader, type MilvusAdministrator } from './credentials';

/** Passwords for clients of a Milvus. If the prop is given, even empty, Milvus refuses clients without a user and a password. */
export interface AuthenticationProps {
  /**
   * First password of the user `root`, at most 72 bytes long, in a Secret with the fields `username` and `password`. Jobs log in with it,
   * unless the instance has an `administrator`. It counts until etcd has a password of root: a later change of the Secret changes nothing
   * there. Milvus before 2.4.7 does not read it.
   *
   * @default - `Milvus`, which is published
   */
  readonly root?: MilvusAdministrator;
  /**
   * Users who may change the password of any user without the old one (`common.security.superUsers`).
   *
   * @default - none
   */
  readonly superUsers?: readonly string[];
}

/** Reads `authentication`. */
export const authenticationReader = propsOf<AuthenticationProps>({ root: passwordReader, superUsers: listOf(string) }, {});
