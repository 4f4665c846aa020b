import type { ISecret } from 'cdk8s-plus-27';
import { STAND_IN_NAME } from '../naming';

/** Replaces an unusable Secret. Only the name of a Secret is read. */
export function standInSecret(): ISecret {
  return { name: STAND_IN_NAME } as ISecret;
}
