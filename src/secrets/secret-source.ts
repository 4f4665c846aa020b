import type { Mistake } from '../findings';
import { boolean, inside, instanceOf, number, oneOf, present, propsOf, readProps, string, withMistakes, type PropsType } from '../props';
import { PASSWORD_LENGTH } from './rules';

/** A secret of the store. */
export interface RemoteSecret {
  /** Name or path of the secret in the store, such as `search/minio`. */
  readonly key: string;
  /**
   * The value inside of the secret, such as `password`.
   *
   * @default - the whole secret
   */
  readonly property?: string;
  /**
   * Version of the secret, if the store has versions.
   *
   * @default - the newest
   */
  readonly version?: string;
  /**
   * Decoding of the value.
   *
   * @default 'None'
   */
  readonly decodingStrategy?: 'Auto' | 'Base64' | 'Base64URL' | 'None';
}

/** A password that the operator generates: letters and digits, without symbols that a shell or a URL reads. */
export interface GeneratedPasswordProps {
  /**
   * Number of characters: 8 to 256. Milvus accepts up to 72 for a user.
   *
   * @default 32
   */
  readonly length?: number;
  /**
   * Whether letters are only in lower case.
   *
   * @default false
   */
  readonly noUpper?: boolean;
}

const REMOTE_TYPE: PropsType<RemoteSecret> = {
  readers: {
    key: string,
    property: string,
    version: string,
    decodingStrategy: oneOf<Required<RemoteSecret>['decodingStrategy']>({ Auto: true, Base64: true, Base64URL: true, None: true }),
  },
  hints: { key: "Write the name of the secret in the store, such as key: 'search/minio'." },
};

/** Reads a secret of the store. */
export const remoteSecretReader = propsOf<RemoteSecret>(REMOTE_TYPE.readers, { key: REMOTE_TYPE.hints.key });

const PASSWORD_TYPE: PropsType<GeneratedPasswordProps> = { readers: { length: number, noUpper: boolean }, hints: {} };

const USUAL_LENGTH = 32;

/** Entry of `dataFrom` of an `ExternalSecret`, and the generator that it needs. */
interface SourceContent {
  readonly extract?: RemoteSecret;
  readonly find?: { readonly path?: string; readonly name: { readonly regexp: string } };
  readonly password?: { readonly length: number; readonly noUpper: boolean };
}

/**
 * Several fields of a Secret at once.
 *
 * @example
 * SecretSource.fieldsOf({ key: 'search/minio' })
 * @example
 * SecretSource.password({ length: 40 })
 */
export class SecretSource {
  /** All properties of one secret of the store, as fields with their names. */
  public static fieldsOf(secret: RemoteSecret): SecretSource {
    const { value = { key: 'stand-in' }, mistakes } = remoteSecretReader.read(secret);
    return new SecretSource({ extract: value }, mistakes);
  }

  /**
   * All secrets of the store whose names match, as fields.
   *
   * @param regexp regular expression of Go
   * @param path path in the store to search below
   */
  public static matching(regexp: string, path?: string): SecretSource {
    const { mistakes } = string.read(regexp);
    const name = { regexp: String(regexp) };
    return new SecretSource(
      { find: { ...present({ path }), name } },
      mistakes.map((mistake) => inside('regexp', mistake)),
    );
  }

  /** A new password as the field `password`. No store has it, so keep a copy of the Secret, or be able to set another password. */
  public static password(props: GeneratedPasswordProps = {}): SecretSource {
    const { props: read, mistakes } = readProps(props, PASSWORD_TYPE, {});
    const { length = USUAL_LENGTH, noUpper = false } = read;
    const isLegal = Number.isInteger(length) && length >= 8 && length <= 256;
    const wrong = { rule: PASSWORD_LENGTH, prop: 'length', problem: `is ${length}.`, fix: PASSWORD_LENGTH.fix };
    const password = { length: isLegal ? length : USUAL_LENGTH, noUpper };
    return new SecretSource({ password }, [...mistakes, ...(isLegal ? [] : [wrong])]);
  }

  private constructor(
    /** @internal */
    public readonly content: SourceContent,
    /** Mistakes in the props. @internal */
    public readonly mistakes: readonly Mistake[],
  ) {}
}

/** Reads a source. */
export const secretSourceReader = withMistakes(instanceOf<SecretSource>(SecretSource, "SecretSource.fieldsOf({ key: 'search/minio' })"));
