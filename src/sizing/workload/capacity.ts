import { SizeRoundingBehavior, type Size } from 'cdk8s';
import type { MilvusVersion } from '../../version';
import { holds } from './query-nodes';
import type { Workload } from './workload';

/** Query nodes of a cluster that exists. */
export interface QueryNodeCapacity {
  readonly replicas: number;
  /** Memory of each pod. */
  readonly memory: Size;
  /**
   * Local storage of each pod.
   *
   * @default - enough for all files
   */
  readonly storage?: Size;
}

/** The most rows that the search tries. */
const MOST_ROWS = 2 ** 50;

/**
 * Rows that query nodes hold, all collections together: the workload says the shape of the rows and how they are shared, and its number of
 * rows is scaled until the nodes are full.
 *
 * @example
 * const shape = Workload.of({ collections: [{ rows: 1, vectors: [{ dimension: 768, index: 'HNSW' }], replicas: 2 }] });
 * const rows = rowsHeld(shape, { replicas: 4, memory: Size.gibibytes(16) }, MilvusVersion.V2_6);
 */
export function rowsHeld(workload: Workload, nodes: QueryNodeCapacity, version: MilvusVersion): number {
  const { replicas, memory, storage } = nodes;
  const pods = { replicas, memory: bytesOf(memory), disk: storage ? bytesOf(storage) : Infinity };
  const shared = workload.totalRows;
  const fits = (rows: number) => holds(pods, workload.scaled(rows / shared), version.version);
  if (shared === 0 || !fits(1)) return 0;
  let [least, most] = [1, MOST_ROWS];
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (fits(middle)) least = middle;
    else most = middle;
  }
  return least;
}

function bytesOf(size: Size): number {
  return size.toKibibytes({ rounding: SizeRoundingBehavior.NONE }) * 1024;
}
