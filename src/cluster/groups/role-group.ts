import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { AppModel } from '../../app';
import { DUPLICATE_OBJECT } from '../../app/rules';
import type { Mistake, Report } from '../../findings';
import type { ImageSpec } from '../../model';
import { CANARY_GROUP, DEFAULT_GROUP, HOST_LABEL, STAND_IN_NAME, ZONE_LABEL, checkNamePart, isLabelValue } from '../../naming';
import { nodeLabels, present, topologyLabel, type ReadProps } from '../../props';
import { MilvusRole, type AnyRoleProps, type GroupService } from '../../role';
import { ROLES, hasRole, rangeWords, type RoleName } from '../../version';
import { releaseImage } from '../image';
import type { MilvusCluster } from '../milvus-cluster';
import { GROUP_OF_ANOTHER_RELEASE, GROUP_ZONE, NAMESPACE_MISMATCH } from '../rules';
import type { RoleGroupProps } from './role-group-props';

/** Roles that can have further groups. */
export type GroupedRole = 'proxy' | 'queryNode' | 'dataNode' | 'streamingNode' | 'indexNode';

/** What differs between groups of different roles. */
export interface DeclaredGroup {
  readonly role: GroupedRole;
  /** Props as they were read, with a stand-in for a missing cluster. */
  readonly read: ReadProps<RoleGroupProps & Omit<AnyRoleProps, 'activeStandby'>>;
  /** Resource group whose server label the pods carry. */
  readonly resourceGroup?: string | undefined;
  /** The Service of a group of proxies, by the name of the group. */
  readonly service?: (cluster: MilvusCluster, group: string) => GroupService;
}

/**
 * Further pods of one role of a cluster, with separate size, placement, image registry and autoscaling.
 *
 * Adding or removing a group neither renames nor restarts other objects of the cluster. Budgets, waves, monitors and policies follow.
 *
 * @example
 * const groups: RoleGroup[] = [new DataNodeGroup(this, 'a', { cluster: milvus }), new ProxyGroup(this, 'b', { cluster: milvus })];
 * for (const { workload } of groups) workload.addJsonPatch(JsonPatch.add('/spec/revisionHistoryLimit', 3));
 */
export abstract class RoleGroup extends MilvusRole {
  /** The cluster that the pods join. @internal */
  protected readonly cluster: MilvusCluster;

  protected constructor(scope: Construct, id: string, { role, read, resourceGroup, service }: DeclaredGroup) {
    const { cluster, name = id, zone, imageRegistry, ...own } = read.props;
    const mistakes = checkGroupName(role, name, read.props.name === undefined ? 'the construct id' : 'name');
    const group = mistakes.length === 0 ? name : STAND_IN_NAME;
    const isPresent = hasRole(cluster.version, role);
    const image = imageRegistry === undefined ? undefined : imageOf(cluster, imageRegistry, scope, id);
    super(
      scope,
      id,
      {
        instance: cluster.declaration,
        // Data nodes exist in every release: they stand in for a role that this one lacks.
        role: isPresent ? role : 'dataNode',
        props: zone !== undefined && isZone(zone) ? inZone(own, zone, cluster) : own,
        group,
        ...present({ resourceGroup, releaseImage: image }),
      },
      service?.(cluster, group),
    );
    this.cluster = cluster;
    const model = AppModel.of(this);
    model.addPartOf(cluster, this);
    model.findings.addAll(this, '', read.mistakes);
    model.findings.addAll(this, 'name', mistakes);
    if (!isPresent) model.findings.addAll(this, 'cluster', [roleMissing(role, cluster)]);
    if (zone !== undefined && !isZone(zone)) {
      model.findings.add(this, 'zone', { rule: GROUP_ZONE, problem: `is '${zone}'.`, fix: GROUP_ZONE.fix });
    }
    this.checkNamespace();
  }

  private checkNamespace(): void {
    const { cluster } = this;
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
}

/** Whether nodes can be in a zone. */
function isZone(zone: string): boolean {
  return zone !== '' && isLabelValue(zone);
}

/** The image of the release in another registry, with the digest of the cluster. */
function imageOf(cluster: MilvusCluster, imageRegistry: string, scope: Construct, id: string): ImageSpec {
  const { declaration, version } = cluster;
  const [, imageDigest] = declaration.image.reference.split('@');
  const report: Report = (prop, mistake) => AppModel.of(scope).findings.addAt(`${scope.node.path}/${id}`, prop, mistake);
  const image = releaseImage(version, { imageRegistry, ...present({ imageDigest }) }, declaration.platform, report);
  const { pullPolicy, pullSecrets } = declaration.image;
  return { ...image, pullPolicy, pullSecrets };
}

/** Props of pods that all run in one zone: a spread over zones would mean nothing. */
function inZone(
  props: Omit<AnyRoleProps, 'activeStandby'>,
  zone: string,
  { declaration }: MilvusCluster,
): Omit<AnyRoleProps, 'activeStandby'> {
  const { podDefaults } = declaration;
  const keys = props.topologyKeys ?? podDefaults.topologyKeys ?? [HOST_LABEL];
  return {
    ...props,
    nodeSelector: { ...nodeLabels(props.nodeSelector ?? podDefaults.nodeSelector ?? {}), [ZONE_LABEL]: zone },
    topologyKeys: keys.filter((key) => topologyLabel(key) !== ZONE_LABEL),
  };
}

function checkGroupName(role: RoleName, name: string, prop: string): Mistake[] {
  const isCanary = role === 'proxy' && name === CANARY_GROUP;
  if (name !== DEFAULT_GROUP && !isCanary) return checkNamePart(name, prop);
  const problem = `'${name}' is the group of ${isCanary ? 'canary proxies' : `the cluster's own pods`}.`;
  return [{ rule: DUPLICATE_OBJECT, problem, fix: `Set ${prop} to another name, such as 'hot'.` }];
}

function roleMissing(role: GroupedRole, { version }: MilvusCluster): Mistake {
  const problem = `runs Milvus ${version}, which has no ${role}; ${rangeWords(ROLES[role].releases)} have it.`;
  return { rule: GROUP_OF_ANOTHER_RELEASE, problem, fix: GROUP_OF_ANOTHER_RELEASE.fix };
}
