import { dirname, join } from 'node:path';

/** Folder of this library, compiled or as source. */
const LIBRARY = join(dirname(__dirname), '/');

/** The line of the user's own code that is running, such as ` at src/main.ts:12:5`; empty if there is no such line. */
export function callSite(): string {
  const places = stackFrames().flatMap((frame) => /(?:file:\/\/)?(\/[^()]*:\d+:\d+)\)?$/.exec(frame)?.[1] ?? []);
  const own = places.find((place) => !place.includes('/node_modules/') && !place.startsWith(LIBRARY));
  return own === undefined ? '' : ` at ${own.replace(`${process.cwd()}/`, '')}`;
}

/** The whole stack: cdk8s alone is deeper than what Node.js keeps by default. */
function stackFrames(): string[] {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 100;
  const { stack = '' } = new Error();
  Error.stackTraceLimit = stackTraceLimit;
  return stack.split('\n').slice(1);
}
