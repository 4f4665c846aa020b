import type { Construct, Node } from 'constructs';
import { AppModel } from '../../app';
import { boolean, readProps, string, type PropsType } from '../../props';
import { DISK_ROLE_READERS, type DiskRoleProps } from '../../role';
import { PRIMARY_RESOURCE_GROUP, isWithin, rangeWords } from '../../version';
import { PRIMARY_GROUP } from '../rules';
import { checkResourceGroup } from './resource-group-name';
import { RoleGroup } from './role-group';
import { CLUSTER, ROLE_GROUP_READERS, standInCluster, type RoleGroupProps } from './role-group-props';

/** Props of `StreamingNodeGroup`. */
export interface StreamingNodeGroupProps extends DiskRoleProps, RoleGroupProps {
  /**
   * Milvus resource group of the streaming nodes: the pods carry its server label.
   *
   * @default - no label
   */
  readonly resourceGroup?: string;
  /**
   * Whether the write-ahead logs are on the nodes of this resource group while it has any (`streaming.primaryResourceGroup`), in 2.6.10 and
   * later. Nodes of other groups take over if it has no nodes.
   *
   * @default false
   */
  readonly primary?: boolean;
}

/** The props of a group of streaming nodes. */
export const STREAMING_NODE_GROUP_TYPE: PropsType<StreamingNodeGroupProps> = {
  readers: { ...DISK_ROLE_READERS, ...ROLE_GROUP_READERS, resourceGroup: string, primary: boolean },
  hints: { cluster: CLUSTER },
};

const PRIMARY_KEY = 'streaming.primaryResourceGroup';

/** Resource groups of groups that are primary. */
const PRIMARIES = new WeakMap<Node, string>();

/**
 * An additional pool of streaming nodes, in Milvus 2.6 and later. With `primary`, the write-ahead logs stay in one place, such as the zone of
 * the message queue.
 *
 * @example
 * new StreamingNodeGroup(this, 'near', { cluster: milvus, zone: 'eu-west-1a', replicas: 3, resourceGroup: 'near', primary: true });
 */
export class StreamingNodeGroup extends RoleGroup {
  constructor(scope: Construct, id: string, given: StreamingNodeGroupProps) {
    const { props, ...reading } = readProps(given, STREAMING_NODE_GROUP_TYPE, { cluster: () => standInCluster(scope, id) });
    const { resourceGroup, primary, ...own } = props;
    super(scope, id, { role: 'streamingNode', read: { ...reading, props: own }, resourceGroup });
    const { findings } = AppModel.of(this);
    const { version, declaration } = this.cluster;
    if (resourceGroup !== undefined) findings.addAll(this, 'resourceGroup', checkResourceGroup(resourceGroup, version));
    if (primary !== true) return;
    const problem =
      resourceGroup === undefined
        ? 'is true, without resourceGroup.'
        : isWithin(version.version, PRIMARY_RESOURCE_GROUP)
          ? undefined
          : `is true, and Milvus ${version} does not read ${PRIMARY_KEY}; ${rangeWords(PRIMARY_RESOURCE_GROUP)} do.`;
    if (problem !== undefined) findings.add(this, 'primary', { rule: PRIMARY_GROUP, problem, fix: PRIMARY_GROUP.fix });
    else if (this.isSecond()) {
      findings.add(this, 'primary', { rule: PRIMARY_GROUP, problem: 'is true in another resource group, too.', fix: 'Set it in one.' });
    } else declaration.config.own(PRIMARY_KEY, resourceGroup ?? '', { path: this.node.path, prop: 'primary' });
    PRIMARIES.set(this.node, resourceGroup ?? '');
  }

  /** Whether an earlier group of the cluster, of another resource group, is primary. */
  private isSecond(): boolean {
    const others = this.cluster.declaration.roles.flatMap(({ node }) => {
      const name = PRIMARIES.get(node);
      return name === undefined ? [] : [name];
    });
    return others.some((name) => name !== this.options.resourceGroup);
  }
}
