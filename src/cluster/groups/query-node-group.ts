import type { Construct } from 'constructs';
import { AppModel } from '../../app';
import { readProps } from '../../props';
import { GROUP_TYPE, type QueryNodeGroupProps } from './query-node-group-props';
import { checkResourceGroup } from './resource-group-name';
import { RoleGroup } from './role-group';
import { standInCluster } from './role-group-props';

/**
 * An additional pool of query nodes, with separate size, placement and autoscaling.
 *
 * Adding one neither renames nor restarts existing objects of the cluster.
 *
 * @example
 * new QueryNodeGroup(this, 'hot', {
 *   cluster: milvus,
 *   resourceGroup: 'hot',
 *   autoscaling: { minReplicas: 2, maxReplicas: 20, cpuUtilization: 70 },
 * });
 */
export class QueryNodeGroup extends RoleGroup {
  constructor(scope: Construct, id: string, given: QueryNodeGroupProps) {
    const { props, ...reading } = readProps(given, GROUP_TYPE, { cluster: () => standInCluster(scope, id) });
    const { resourceGroup, ...own } = props;
    const isRead = props.cluster.version.facts.serverLabels;
    super(scope, id, { role: 'queryNode', read: { ...reading, props: own }, resourceGroup: isRead ? resourceGroup : undefined });
    if (resourceGroup === undefined) return;
    AppModel.of(this).findings.addAll(this, 'resourceGroup', checkResourceGroup(resourceGroup, this.cluster.version));
  }
}
