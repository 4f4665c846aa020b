/**
 * Fate of a value: `carried` is in the code, `secret` belongs into a Secret, `implied` is so in this library anyway, `default` says nothing,
 * `off` belongs to a part that is turned off, `none` has no counterpart, `unread` has no effect where it comes from, `unknown` is no name of it.
 */
export type Outcome = 'carried' | 'secret' | 'implied' | 'default' | 'off' | 'none' | 'unread' | 'unknown';

/** One value of the input, or all values below a path, and its fate. The value itself is never in it. */
export interface ImportEntry {
  /** Path in the input, such as `proxy.resources`. */
  readonly path: string;
  readonly outcome: Outcome;
  /**
   * Prop or call of this library.
   *
   * @default - no counterpart
   */
  readonly to?: string;
  /**
   * Why it is not in the code.
   *
   * @default - it is
   */
  readonly reason?: string;
}

/** A Secret that the code refers to. */
export interface SecretToMake {
  /** Name of the Secret. */
  readonly name: string;
  /** Its fields. */
  readonly fields: readonly string[];
  /** Values of the input that it replaces. */
  readonly replaces: readonly string[];
  /** Command that creates it. */
  readonly command: string;
}

/** Something that a reader of the code must decide or know before the first sync. */
export interface ImportWarning {
  /** Path in the input; empty for the whole. */
  readonly path: string;
  readonly text: string;
}

/** What became of the input. */
export interface ImportReport {
  /** Where the values come from. */
  readonly origin: string;
  /** Name of the Helm release, or of the `Milvus` resource. */
  readonly release: string;
  /**
   * Namespace of the app.
   *
   * @default - the input does not say it
   */
  readonly namespace?: string;
  /** Release of Milvus. */
  readonly version: string;
  /** The fate of each value, by its path. */
  readonly entries: readonly ImportEntry[];
  /** Secrets that the code refers to, and that somebody creates. */
  readonly secrets: readonly SecretToMake[];
  /** What somebody must decide or check. */
  readonly warnings: readonly ImportWarning[];
  /** What somebody may want to know. */
  readonly notes: readonly string[];
}
