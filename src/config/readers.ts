import type { RoleName } from '../version';
import { keyFacts } from './key-table';
import type { ConfigEntry } from './milvus-config';

/**
 * Sections that only some roles read; a section that is not listed is read by all.
 *
 * Coordinators and the proxy look into the sections of the nodes they steer, and a standalone is all roles, so they
 * read everything. What is left is what node roles do not read of each other. An extra reader costs a restart that was
 * not needed; a missing one would leave a pod on an old value.
 */
const READERS: Readonly<Record<string, readonly RoleName[]>> = {
  indexnode: ['indexNode', 'dataNode'],
  cdc: ['cdc'],
};

const READS_EVERYTHING: readonly RoleName[] = [
  'standalone',
  'mixCoord',
  'rootCoord',
  'queryCoord',
  'dataCoord',
  'indexCoord',
  'proxy',
  'streamingNode',
];

/** Whether a role reads a key. */
export function reads(role: RoleName, key: string): boolean {
  const readers = READERS[(key.split('.')[0] ?? '').toLowerCase()];
  return readers === undefined || readers.includes(role) || READS_EVERYTHING.includes(role);
}

/** Whether a new value of the key reaches a running server only by a restart. */
export function needsRestart(entry: ConfigEntry): boolean {
  return !(keyFacts(entry.key)?.reloads ?? false);
}
