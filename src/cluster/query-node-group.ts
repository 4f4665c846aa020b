import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { AppModel } from '../app';
import { DUPLICATE_OBJECT } from '../app/rules';
import type { Mistake } from '../findings';
import { DEFAULT_GROUP, STAND_IN_NAME, checkNamePart } from '../naming';
import { readProps } from '../props';
import { MilvusRole } from '../role';
import { DEFAULT_RESOURCE_GROUP } from '../version';
import type { IMilvusCluster } from './milvus-cluster-interface';
import { standInCluster, GROUP_TYPE, type QueryNodeGroupProps } from './query-node-group-props';
import { NAMESPACE_MISMATCH, RESOURCE_GROUP } from './rules';

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
export class QueryNodeGroup extends MilvusRole {
  constructor(scope: Construct, id: string, given: QueryNodeGroupProps) {
    const { props, mistakes: unusable } = readProps(given, GROUP_TYPE, { cluster: () => standInCluster(scope, id) });
    const { cluster, name = id, resourceGroup, ...own } = props;
    const mistakes = checkGroupName(name, props.name === undefined ? 'the construct id' : 'name');
    super(scope, id, {
      instance: cluster.declaration,
      role: 'queryNode',
      props: own,
      group: mistakes.length === 0 ? name : STAND_IN_NAME,
      ...(resourceGroup === undefined || !cluster.version.facts.serverLabels ? {} : { resourceGroup }),
    });
    const model = AppModel.of(this);
    model.addPartOf(cluster, this);
    model.findings.addAll(this, '', unusable);
    model.findings.addAll(this, 'name', mistakes);
    this.checkNamespace(cluster);
    if (resourceGroup !== undefined) this.checkResourceGroup(cluster, resourceGroup);
  }

  private checkNamespace(cluster: IMilvusCluster): void {
    const { namespace } = Chart.of(this);
    const isOtherApp = this.node.root !== cluster.node.root;
    if (namespace === cluster.namespace && !isOtherApp) return;
    AppModel.of(this).findings.add(this, 'cluster', {
      rule: NAMESPACE_MISMATCH,
      problem: isOtherApp
        ? 'the cluster belongs to another App.'
        : `the group is in namespace '${namespace ?? ''}', the cluster in '${cluster.namespace ?? ''}'.`,
      fix: `Declare the group in a chart of the cluster's App, with namespace '${cluster.namespace ?? ''}'.`,
    });
  }

  private checkResourceGroup(cluster: IMilvusCluster, resourceGroup: string): void {
    const { findings } = AppModel.of(this);
    if (!cluster.version.facts.serverLabels) {
      const problem = `Milvus ${cluster.version} does not read server labels.`;
      findings.add(this, 'resourceGroup', { rule: RESOURCE_GROUP, problem, fix: 'Remove resourceGroup, or use 2.4 or later.' });
    } else if (!/^[A-Za-z_]\w{0,254}$/.test(resourceGroup) || resourceGroup === DEFAULT_RESOURCE_GROUP) {
      const fix = `Use letters, digits and '_', such as '${suggestGroup(resourceGroup)}'.`;
      findings.add(this, 'resourceGroup', { rule: RESOURCE_GROUP, problem: `'${resourceGroup}' is not a resource group name.`, fix });
    }
  }
}

function suggestGroup(resourceGroup: string): string {
  const name = resourceGroup.replace(/\W+/g, '_').replace(/^(?=\d)/, '_');
  return name === '' || name === DEFAULT_RESOURCE_GROUP ? 'hot' : name;
}

function checkGroupName(name: string, prop: string): Mistake[] {
  if (name !== DEFAULT_GROUP) return checkNamePart(name, prop);
  const problem = `'${name}' is the group of the cluster's own query nodes.`;
  return [{ rule: DUPLICATE_OBJECT, problem, fix: `Set ${prop} to another name, such as 'hot'.` }];
}
