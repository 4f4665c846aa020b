import type { Mistake } from '../../../findings';
import { MEMBER_COUNT } from '../rules';
import { MOST_MEMBERS } from '../stateful-service/members';

/** Number of nodes of a MinIO, and number of drives of each node. */
export interface MinioLayout {
  readonly nodes: number;
  readonly drives: number;
}

/** Sizes of an erasure set, in drives. MinIO also accepts 2 and 3, which do not survive the loss of a node. */
const SET_SIZES = Array.from({ length: 13 }, (_, index) => index + 4);

/** Each drive is a separate disk; clouds attach at most about a hundred disks to one machine. */
const MOST_DRIVES = 128;

const FALLBACK: MinioLayout = { nodes: 4, drives: 1 };

/**
 * Accepts a layout that MinIO starts with and that gives redundancy for its disks: one drive, or drives that erasure sets of 4 to
 * 16 divide evenly, with the same number of drives of each set on every node.
 *
 * Source: `cmd/endpoint-ellipses.go` of MinIO; layouts of up to 24 nodes with 16 drives each were tried with a server.
 */
export function resolveLayout(layout: MinioLayout): { readonly layout: MinioLayout; readonly mistakes: readonly Mistake[] } {
  if (isLegal(layout)) return { layout, mistakes: [] };
  const { nodes, drives } = layout;
  const many = `is ${nodes} nodes; at most ${MOST_MEMBERS} are supported.`;
  const uneven = `is ${nodes} ${nodes === 1 ? 'node' : 'nodes'} with ${drives} ${drives === 1 ? 'drive' : 'drives'} each, which erasure sets of 4 to 16 drives do not divide evenly.`;
  const fix = `Write 1 node, or 4 to 16 nodes with up to ${MOST_DRIVES} drives each; or 1 node with 4 to 16 drives.`;
  return { layout: FALLBACK, mistakes: [{ rule: MEMBER_COUNT, problem: nodes > MOST_MEMBERS ? many : uneven, fix }] };
}

function isLegal({ nodes, drives }: MinioLayout): boolean {
  if (![nodes, drives].every((count) => Number.isInteger(count) && count >= 1)) return false;
  if (drives > MOST_DRIVES || nodes > MOST_MEMBERS) return false;
  if (nodes === 1 && drives === 1) return true;
  if (nodes === 2 || nodes === 3) return false;
  return SET_SIZES.some((size) => (nodes * drives) % size === 0 && (size % nodes === 0 || nodes % size === 0));
}
