import type { Mistake } from '../findings';
import type { PodIdentity } from './identity';

/** A workload that takes the name of a live one. */
export interface NamedWorkload {
  readonly pods: PodIdentity;
  readonly controller: 'Deployment' | 'StatefulSet';
}

/** Prefixes of the data of a Milvus in the services that it uses. */
export interface LivePrefixes {
  readonly etcdRootPath: string;
  readonly bucketRootPath: string;
  readonly channelPrefix: string;
}

/** Running objects that another tool has made, and that the objects of the library replace in place. */
export interface LiveObjects {
  /** Tool that made them, as findings name it: `the Helm chart`. */
  readonly madeBy: string;
  /** Prefixes that the tool gives an instance unless it is told otherwise. */
  readonly prefixes: LivePrefixes;
  /** Reasons why a workload cannot replace the live one in place, or must not yet. */
  checkWorkload(workload: NamedWorkload): Mistake[];
}
