/**
 * First release with conditional writes that fence the writers of woodpecker.
 *
 * Source: Milvus documentation, "Woodpecker" and "Object Storage": MinIO from RELEASE.2024-12-18 on
 */
const CONDITIONAL_WRITES_SINCE = '2024-12-18';

/** Whether the MinIO of an image can refuse to overwrite an object; `undefined` if its tag is not a release. */
export function minioConditionalWrites(image: string): boolean | undefined {
  const [, date] = /:RELEASE\.(\d{4}-\d{2}-\d{2})T/.exec(image) ?? [];
  return date === undefined ? undefined : date >= CONDITIONAL_WRITES_SINCE;
}
