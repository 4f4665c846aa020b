import type { ReleaseRange } from '../../src/findings';
import type { ReleaseLine } from '../../src/version';

/** From which patch release on a line has something, where it is not the first of the line: `from 2.6.6`. */
export function releaseNote({ from }: ReleaseRange, line: ReleaseLine): string {
  return from?.startsWith(`${line}.`) && from !== `${line}.0` ? `from ${from}` : '';
}
