import type { Mistake } from '../findings';
import { IMAGE_FORM } from './rules';

const REFERENCE = /^[a-z0-9.-]+(:\d+)?(\/[a-z0-9._-]+)*(:[\w][\w.-]{0,127})?(@sha256:[0-9a-f]{64})?$/;
const REGISTRY = /^[A-Za-z0-9.-]+(:\d+)?(\/[a-z0-9._-]+)*$/;

/** Checks a complete image reference. */
export function checkImage(image: string): Mistake[] {
  if (REFERENCE.test(image)) return [];
  const fix = "Write registry, repository and tag, such as 'registry.bank.example/milvusdb/milvus:v2.6.25'.";
  return [{ rule: IMAGE_FORM, problem: `'${image}' is not an image reference.`, fix }];
}

/** Checks host and path of a registry. */
export function checkRegistry(registry: string): Mistake[] {
  if (REGISTRY.test(registry)) return [];
  const fix = "Write host and path without a scheme, such as 'registry.bank.example/mirror'.";
  return [{ rule: IMAGE_FORM, problem: `is '${registry}'.`, fix }];
}

/** An image under the same path in another registry. */
export function inRegistry(reference: string, registry: string | undefined): string {
  return registry === undefined || !REGISTRY.test(registry) ? reference : `${registry}/${withoutRegistry(reference)}`;
}

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

function withoutRegistry(reference: string): string {
  const [first, ...rest] = reference.split('/');
  return rest.length > 0 && /[.:]|^localhost$/.test(first ?? '') ? rest.join('/') : reference;
}
