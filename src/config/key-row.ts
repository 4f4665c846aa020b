/** Key, type, the lines that have it, and the words `reloads` and `immutable` where they hold. */
export type KeyRow = readonly [key: string, type: string, lines: string, flags: string];
