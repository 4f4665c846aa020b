import type { ManifestProps, Override } from '../../../emit';

/** An object of a service, before labels and annotations are added. */
export interface ServiceObject<T extends object> extends Pick<ManifestProps<T>, 'apiVersion' | 'kind' | 'name'> {
  readonly content: () => T;
  readonly toJson: (content: T) => unknown;
  /**
   * The user's change of the content.
   *
   * @default - none
   */
  readonly override?: Override<T> | undefined;
  /**
   * The prop of the override.
   *
   * @default - none; required with `override`
   */
  readonly overrideProp?: string;
}
