import { dirname, join } from 'node:path';

/** Folder of this library, compiled or as source. */
const LIBRARY = join(dirname(__dirname), '/');

/**
 * The line of the user's own code that is running, such as ` at src/main.ts:12:5`; empty if there is no such line. The stack is
 * recorded now, and formatted when the returned function is called, because formatting is slow with source maps.
 */
export function callSite(): () => string {
  const { stackTraceLimit } = Error;
  // cdk8s alone is deeper than what Node.js keeps by default.
  Error.stackTraceLimit = 100;
  const recorded = new Error();
  Error.stackTraceLimit = stackTraceLimit;
  return () => ownLine((recorded.stack ?? '').split('\n').slice(1));
}

function ownLine(frames: readonly string[]): string {
  const places = frames.flatMap((frame) => /(?:file:\/\/)?(\/[^()]*:\d+:\d+)\)?$/.exec(frame)?.[1] ?? []);
  const own = places.find((place) => !place.includes('/node_modules/') && !place.startsWith(LIBRARY));
  return own === undefined ? '' : ` at ${own.replace(`${process.cwd()}/`, '')}`;
}
