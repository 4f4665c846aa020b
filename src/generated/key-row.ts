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

/** The lines whose code was analysed for readers, in the order in which a row has them. */
export const EVIDENCE_LINES = ['2.5', '2.6', '3.0'] as const;

/** The letters of the roles in a row. Coordinators read the same, together or apart. */
export const READER_LETTERS = {
  P: 'proxy',
  C: 'coordinator',
  Q: 'queryNode',
  D: 'dataNode',
  I: 'indexNode',
  S: 'streamingNode',
  X: 'cdc',
} as const;

/**
 * Roles that read a key, by letter, such as `PC?`: one text for all of `EVIDENCE_LINES`, or one for each, with `/` between them. `?` marks
 * readers that the call graph of shared code names, `-` no reader at all, `A` a standalone alone; empty if nothing is known.
 */
export type KeyReaders = string;

/** Key, type, the words `reloads` and `immutable` where they hold, defaults, readers and limits. */
export type KeyRow = readonly [key: string, type: KeyType, flags: string, defaults: KeyDefaults, readers: KeyReaders, limits?: KeyLimits];
