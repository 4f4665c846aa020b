import type { ReleaseRange } from '../findings';
import { isWithin } from './release-range';
import type { DeploymentMode } from './topology';

/** Defect in a range of patch releases, in addition to the vulnerabilities of `SECURITY_FLOOR`. */
export interface Defect extends Required<ReleaseRange> {
  /** Description that ends a sentence. */
  readonly defect: string;
  readonly source: string;
  /** Whether the defect affects only roles in separate pods. */
  readonly inCluster?: boolean;
}

/**
 * Defects that affect deployments and that a patch release fixed.
 *
 * `source` names the issue and the pull request on the line of the release. An issue does not say which patch release has the fix; the
 * bounds are those of the release notes, and the dates of the pull requests fit them.
 */
const DEFECTS: readonly Defect[] = [
  {
    from: '2.6.0',
    below: '2.6.7',
    defect: 'there is no /livez, and start-up and recovery are not yet stable',
    source: 'release notes of 2.6.7; milvus#45481 for /livez',
  },
  {
    // Reported for a standalone with Pulsar; the pool is the same in a cluster.
    from: '2.6.0',
    below: '2.6.13',
    defect:
      'if the message queue is unavailable during an upgrade, the query coordinator can deadlock: channels that wait for the queue take ' +
      'all its tasks, and collections do not finish loading',
    source: 'milvus#48308, fixed by milvus#48351',
  },
  {
    from: '2.6.0',
    below: '2.6.16',
    defect:
      'if dataCoord.targetVecIndexVersion is set, a data node can build indexes during a rolling upgrade that older query nodes cannot load',
    source: 'milvus#48470, fixed by milvus#48478 in 2.6.14 and milvus#49675 in 2.6.16',
    inCluster: true,
  },
  {
    from: '2.6.19',
    below: '2.6.22',
    defect: 'proxy metrics have other values of the label status, so alerts on status="fail" do not fire',
    source: 'milvus#51493, fixed by milvus#51909',
  },
];

/** What is known to be wrong with a release in this mode. */
export function defectsOf(version: string, mode: DeploymentMode): readonly Defect[] {
  return DEFECTS.filter((defect) => isWithin(version, defect) && (defect.inCluster !== true || mode === 'cluster'));
}
