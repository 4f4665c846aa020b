import { listOf, mapOf, oneOf, propsOf, string, stringMap, type PropsType } from '../props';
import { secretRefreshReader, type SecretRefresh } from './secret-refresh';
import { remoteSecretReader, secretSourceReader, type RemoteSecret, type SecretSource } from './secret-source';
import { secretStoreReader, type SecretStore } from './secret-store';

/** Form of the Secret that the operator creates. */
export interface SecretTemplate {
  /**
   * Type of the Secret, such as `kubernetes.io/tls`.
   *
   * @default 'Opaque'
   */
  readonly type?: string;
  /**
   * Fields of the Secret, as templates of Go: `{{ .password }}` is a value of `data` or `dataFrom`. A Secret with a template has only
   * these fields.
   *
   * @default - all values of `data` and `dataFrom`
   */
  readonly data?: Readonly<Record<string, string>>;
  /**
   * Labels of the Secret.
   *
   * @default - none
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Annotations of the Secret, such as those of reflector.
   *
   * @default - none
   */
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Props of `ExternalSecret`. */
export interface ExternalSecretProps {
  /**
   * Store with the values.
   *
   * @default - none, for a generated password
   */
  readonly store?: SecretStore;
  /**
   * Name of the Secret, and of the `ExternalSecret`.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Values of the store, by the field of the Secret that gets each.
   *
   * @default - none
   */
  readonly data?: Readonly<Record<string, RemoteSecret>>;
  /**
   * Sources of several fields. A later source replaces fields of an earlier one.
   *
   * @default - none
   */
  readonly dataFrom?: readonly SecretSource[];
  /**
   * Form of the Secret.
   *
   * @default - an opaque Secret with the fields of `data` and `dataFrom`
   */
  readonly template?: SecretTemplate;
  /**
   * When the operator reads the store again.
   *
   * @default - every hour; `SecretRefresh.once()` with a generated password
   */
  readonly refresh?: SecretRefresh;
  /**
   * What happens to the Secret if the `ExternalSecret` is deleted: `Owner` deletes it, `Orphan` keeps it. With `Merge` the operator
   * adds fields to a Secret of yours.
   *
   * @default 'Owner'
   */
  readonly creationPolicy?: 'Owner' | 'Orphan' | 'Merge';
  /**
   * What happens to the Secret if the store no longer has the values.
   *
   * @default 'Retain'
   */
  readonly deletionPolicy?: 'Retain' | 'Delete' | 'Merge';
}

/** Type of the props. */
export const EXTERNAL_SECRET_TYPE: PropsType<ExternalSecretProps> = {
  readers: {
    store: secretStoreReader,
    name: string,
    data: mapOf(remoteSecretReader),
    dataFrom: listOf(secretSourceReader),
    template: propsOf<SecretTemplate>({ type: string, data: stringMap, labels: stringMap, annotations: stringMap }, {}),
    refresh: secretRefreshReader,
    creationPolicy: oneOf<Required<ExternalSecretProps>['creationPolicy']>({ Owner: true, Orphan: true, Merge: true }),
    deletionPolicy: oneOf<Required<ExternalSecretProps>['deletionPolicy']>({ Retain: true, Delete: true, Merge: true }),
  },
  hints: {},
};
