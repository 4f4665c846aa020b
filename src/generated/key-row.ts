/** What a value is made of. */
export type KeyType = 'bool' | 'int' | 'float' | 'string' | 'duration' | 'size' | 'json' | 'list';

/** Limits of a value, as far as they are known. */
export interface KeyLimits {
  /** What a number counts: `us` `ms` `s` `min` `h` `d`, `B` `KiB` `MiB` `GiB`, or another word. */
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The only texts that Milvus understands. */
  readonly values?: readonly string[];
  /** Older keys that Milvus reads where this one is not given. */
  readonly was?: readonly string[];
}

/** The default in each column of `LINE_COLUMNS`, or one for all lines; `null` where the line does not have the key. */
export type KeyDefaults = string | readonly (string | null)[];

/** Key, type, the words `reloads` and `immutable` where they hold, defaults and limits. */
export type KeyRow = readonly [key: string, type: KeyType, flags: string, defaults: KeyDefaults, limits?: KeyLimits];
