/** Normalizes a key. Milvus ignores case in keys. */
export function normalizeKey(key: string): string {
  return key.toLowerCase();
}

/** Form in which Milvus compares names of environment variables and keys: without case, `_`, `.` and `/`. */
export function bareName(name: string): string {
  return name.toLowerCase().replace(/[_./]/g, '');
}
