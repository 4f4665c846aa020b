/** The release that the tag of an image names, such as `2.6.16` for `milvus:v2.6.16-gpu`. */
export function imageRelease(reference: string): string | undefined {
  return /^v?(\d+\.\d+\.\d+)(?![\d.])/.exec(imageTag(reference) ?? '')?.[1];
}

/** The tag of an image. */
export function imageTag(reference: string): string | undefined {
  return /:([^:/@]+)(@|$)/.exec(reference)?.[1];
}

/** Whether an image may be another one tomorrow. */
export function isMutable(reference: string): boolean {
  if (reference.includes('@sha256:')) return false;
  const tag = imageTag(reference);
  return tag === undefined || /(^|[-_.])(latest|master|main|nightly|edge|dev)([-_.]|$)/i.test(tag);
}
