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

/** Defects that affect deployments and that a patch release fixed. */
const DEFECTS: readonly Defect[] = [
  {
    from: '2.6.0',
    below: '2.6.7',
    defect: 'there is no /livez, and start-up and recovery are not yet stable',
    source: 'release notes of 2.6.7',
  },
  {
    from: '2.6.0',
    below: '2.6.13',
    defect: 'the query coordinator can lock itself up while it balances',
    source: 'release notes of 2.6.13',
    inCluster: true,
  },
  {
    from: '2.6.0',
    below: '2.6.16',
    defect: 'indexes of two versions can meet during a rolling upgrade',
    source: 'release notes of 2.6.14 and 2.6.16',
    inCluster: true,
  },
  {
    from: '2.6.20',
    below: '2.6.22',
    defect: 'proxy metrics have other status labels, and alerts on them stay silent',
    source: 'milvus#51909',
  },
];

/** What is known to be wrong with a release in this mode. */
export function defectsOf(version: string, mode: DeploymentMode): readonly Defect[] {
  return DEFECTS.filter((defect) => isWithin(version, defect) && (defect.inCluster !== true || mode === 'cluster'));
}
