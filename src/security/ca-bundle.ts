import type { IConfigMap, ISecret } from 'cdk8s-plus-27';
import type { Mistake } from '../findings';
import type { MountSpec } from '../model';
import { STAND_IN_NAME } from '../naming';
import {
  secretReference,
  string,
  withMistakes,
  instanceOf,
  configMapReference,
  inside,
  readProps,
  present,
  type PropsType,
} from '../props';
import { fileMount, type MountedFile } from './mounted-file';

/** Options of `CaBundle`. */
export interface CaBundleOptions {
  /**
   * Key of the ConfigMap or Secret that holds the certificates, in PEM form.
   *
   * @default 'ca.crt'
   */
  readonly key?: string;
  /**
   * Any text that changes with the certificates. When it changes, the pods roll and read the new ones.
   *
   * @default - pods keep the certificates until they restart for another reason
   */
  readonly version?: string;
}

const OPTIONS_TYPE: PropsType<CaBundleOptions> = { readers: { key: string, version: string }, hints: {} };

/**
 * CA certificates that pods trust, in an existing ConfigMap or Secret outside the app.
 *
 * @example
 * const caBundle = CaBundle.fromConfigMap(ConfigMap.fromConfigMapName(this, 'ca', 'corporate-ca'), { key: 'bundle.pem' });
 */
export class CaBundle {
  /** A ConfigMap, as created by trust-manager. */
  public static fromConfigMap(configMap: IConfigMap, options: CaBundleOptions = {}): CaBundle {
    const { value, mistakes } = configMapReference.read(configMap);
    const unreadable = mistakes.map((mistake) => inside('configMap', mistake));
    return new CaBundle({ configMapName: value?.name ?? STAND_IN_NAME }, options, unreadable);
  }

  /** A Secret, as created by cert-manager for a certificate. Only this key is mounted. */
  public static fromSecret(secret: ISecret, options: CaBundleOptions = {}): CaBundle {
    const { value, mistakes } = secretReference.read(secret);
    const unreadable = mistakes.map((mistake) => inside('secret', mistake));
    return new CaBundle({ secretName: value?.name ?? STAND_IN_NAME }, options, unreadable);
  }

  /** The mistakes in this bundle. @internal */
  public readonly mistakes: readonly Mistake[];
  private readonly options: CaBundleOptions;

  private constructor(
    private readonly source: Pick<MountSpec, 'secretName' | 'configMapName'>,
    given: CaBundleOptions,
    unreadable: readonly Mistake[],
  ) {
    const { props, mistakes } = readProps(given, OPTIONS_TYPE, {});
    this.options = props;
    this.mistakes = [...unreadable, ...mistakes];
  }

  /** The object that holds the certificates, and its key. @internal */
  public get reference(): { readonly kind: 'ConfigMap' | 'Secret'; readonly name: string; readonly key: string } {
    const { key = 'ca.crt' } = this.options;
    const { configMapName, secretName = STAND_IN_NAME } = this.source;
    return configMapName === undefined ? { kind: 'Secret', name: secretName, key } : { kind: 'ConfigMap', name: configMapName, key };
  }

  /** The certificates as a file of a pod. @internal */
  public mountedAs(volume: string): MountedFile {
    const { key = 'ca.crt', version } = this.options;
    return fileMount(volume, { ...this.source, ...present({ version }) }, key);
  }

  /** The certificates, mounted over a file of the image. @internal */
  public mountedOver(volume: string, file: string): MountSpec {
    return { ...this.mountedAs(volume).mount, path: file, subPath: this.options.key ?? 'ca.crt' };
  }
}

/** Reads a CA bundle. */
export const caBundleReader = withMistakes(
  instanceOf<CaBundle>(CaBundle, "CaBundle.fromSecret(Secret.fromSecretName(this, 'ca', 'private-ca'))"),
);
