import { Construct } from 'constructs';
import { AppModel } from '../../app';
import type { Mistake } from '../../findings';
import { HOST_LABEL, ZONE_LABEL, isLabelValue } from '../../naming';
import { nodeLabels, readProps, topologyLabel } from '../../props';
import { CLUSTER_LEVEL_LOAD, isWithin } from '../../version';
import type { IMilvusCluster } from '../milvus-cluster-interface';
import { QueryNodeGroup } from './query-node-group';
import { standInCluster } from './role-group-props';
import { ZONES } from '../rules';
import { ZONAL_TYPE, type ZonalQueryNodesProps } from './zonal-query-nodes-props';

/**
 * A copy of the data in each zone: for each zone a group of query nodes and a resource group of Milvus, and the load
 * configuration that puts one in-memory replica of every collection into each resource group. Needs Milvus 2.4 or later.
 *
 * The query nodes of the default group then have no work: `queryNode: { replicas: 0 }` removes them.
 *
 * @example
 * new ZonalQueryNodes(this, 'zones', {
 *   cluster: milvus,
 *   zones: ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'],
 *   replicas: 2,
 *   memory: Size.gibibytes(32),
 * });
 */
export class ZonalQueryNodes extends Construct {
  /** Groups, keyed by zone. */
  public readonly groups: ReadonlyMap<string, QueryNodeGroup>;

  constructor(scope: Construct, id: string, given: ZonalQueryNodesProps) {
    super(scope, id);
    const standIns = { cluster: () => standInCluster(scope, id), zones: () => ['a'] };
    const { props, mistakes } = readProps(given, ZONAL_TYPE, standIns);
    const { cluster, zones, zoneLabel = ZONE_LABEL, ...own } = props;
    const model = AppModel.of(this);
    model.addPartOf(cluster, this);
    model.findings.addAll(this, '', mistakes);
    const others = otherZones(this, cluster);
    model.findings.addAll(this, 'zones', [...checkZones(zones), ...others.map((other) => listedElsewhere(other, zones))]);
    const { podDefaults } = cluster.declaration;
    const topologyKeys = own.topologyKeys ?? podDefaults.topologyKeys ?? [HOST_LABEL];
    const groups = new Map<string, QueryNodeGroup>();
    for (const [name, zone] of new Map(zones.filter(isZone).map((each) => [groupName(each), each]))) {
      const group = new QueryNodeGroup(this, name, {
        ...own,
        cluster,
        resourceGroup: resourceGroupName(name),
        nodeSelector: { ...nodeLabels(own.nodeSelector ?? podDefaults.nodeSelector ?? {}), [zoneLabel]: zone },
        topologyKeys: topologyKeys.filter((key) => topologyLabel(key) !== zoneLabel),
      });
      groups.set(zone, group);
    }
    this.groups = groups;
    if (others.length > 0) return;
    const origin = { path: this.node.path, prop: 'zones' };
    const names = [...groups.values()].flatMap(({ options: { resourceGroup } }) => resourceGroup ?? []);
    if (names.length === 0 || !isWithin(cluster.version.version, CLUSTER_LEVEL_LOAD)) return;
    cluster.declaration.config.own('queryCoord.clusterLevelLoadReplicaNumber', names.length, origin);
    cluster.declaration.config.own('queryCoord.clusterLevelLoadResourceGroups', names.join(','), origin);
  }
}

/** Other `ZonalQueryNodes` of the same cluster. */
function otherZones(zones: ZonalQueryNodes, cluster: IMilvusCluster): ZonalQueryNodes[] {
  const scopes = cluster.declaration.roles.map(({ node }) => node.scope);
  return [...new Set(scopes.filter((scope) => scope instanceof ZonalQueryNodes))].filter((other) => other !== zones);
}

function listedElsewhere(other: ZonalQueryNodes, zones: readonly string[]): Mistake {
  const all = [...new Set([...other.groups.keys(), ...zones])].map((zone) => `'${zone}'`).join(', ');
  const problem = `${other.node.path} also lists zones of the cluster.`;
  return { rule: ZONES, problem, fix: `List all zones in one ZonalQueryNodes: zones: [${all}].` };
}

function checkZones(zones: readonly string[]): Mistake[] {
  const { fix } = ZONES;
  if (zones.length === 0) return [{ rule: ZONES, problem: 'is empty.', fix }];
  const wrong = zones.filter((zone) => !isZone(zone)).map((zone) => `'${zone}' is not a valid label value.`);
  const clashes = zones.flatMap((zone, index) => {
    const earlier = zones.slice(0, index).find((other) => groupName(other) === groupName(zone));
    return earlier === undefined ? [] : [`'${earlier}' and '${zone}' would get the same group name, ${groupName(zone)}.`];
  });
  return [...wrong, ...clashes].map((problem) => ({ rule: ZONES, problem, fix }));
}

function isZone(zone: string): boolean {
  return zone !== '' && isLabelValue(zone);
}

/** Zone as part of an object name: `eu-west-1a` stays, `1` becomes `zone-1`. */
function groupName(zone: string): string {
  const name = zone.toLowerCase().replace(/[^a-z0-9-]/g, '-');
  return /^[a-z]/.test(name) ? name : `zone-${name}`;
}

/** Resource group name that Milvus accepts: `eu_west_1a`. */
function resourceGroupName(name: string): string {
  return name.replace(/-/g, '_');
}
