import type { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { Autoscaled } from './autoscaled/chart';
import { BlueGreen } from './blue-green/chart';
import { ClusterExternal } from './cluster-external/chart';
import { ClusterInCluster } from './cluster-in-cluster/chart';
import { Gateway } from './gateway/chart';
import { HighlyAvailable } from './highly-available/chart';
import { Legacy25 } from './legacy-2-5/chart';
import { Observed } from './observed/chart';
import { Protected } from './protected/chart';
import { QueryNodeGroups } from './query-node-groups/chart';
import { Secured } from './secured/chart';
import { Standalone } from './standalone/chart';

/** The charts of all examples, by the name of their folder. */
export const EXAMPLES: Readonly<Record<string, new (scope: Construct, id: string) => Chart>> = {
  standalone: Standalone,
  'cluster-external': ClusterExternal,
  'cluster-in-cluster': ClusterInCluster,
  'legacy-2-5': Legacy25,
  autoscaled: Autoscaled,
  'highly-available': HighlyAvailable,
  'query-node-groups': QueryNodeGroups,
  'blue-green': BlueGreen,
  gateway: Gateway,
  secured: Secured,
  observed: Observed,
  protected: Protected,
};
