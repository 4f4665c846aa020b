import type { ISecret } from 'cdk8s-plus-27';
import { STAND_IN_NAME } from '../naming';

/** Takes the place of a Secret that can not be used. Nothing of a Secret but its name is read. */
export function standInSecret(): ISecret {
  return { name: STAND_IN_NAME } as ISecret;
}
