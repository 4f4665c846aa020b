import type { k8s } from 'cdk8s-plus-27';
import type { Mistake } from '../findings';
import { listOf, propsOf, reader, readProps, string, type PropsType, type Reader } from '../props';
import { ROLES, type RoleName } from '../version';
import { chartService, checkService, serviceSelector, serviceWorkload, type ChartService } from './chart-services';
import { STAND_IN_NAME } from './check-name';
import { DEFAULT_GROUP, isMilvus, type InstanceIdentity, type PodIdentity } from './identity';
import { addedPodLabels, sharedLabels } from './live-labels';
import { checkLiveName, usableName } from './live-names';
import { LiveNaming } from './live-naming';
import type { LiveObjects, NamedWorkload } from './live-objects';
import type { Labels } from './naming-scheme';
import { LIVE_SLOT, OTHER_CONTROLLER } from './rules';

/** A `Milvus` resource of the Milvus operator. */
export interface OperatorProps {
  /** Name of the `Milvus` resource. */
  readonly name: string;
  /**
   * Which of two Deployments serves, for roles that have two: the query nodes, and with `rollingMode: 3` all roles. The annotation
   * `milvus.io/<role>-current-group-id` of the `Milvus` says it.
   *
   * @default - slot 0 of the query nodes
   */
  readonly slots?: Readonly<Partial<Record<RoleName, 0 | 1>>>;
  /**
   * Roles with `statefulSet.enabled`, which the operator has since 1.3.9, and the name of their volume claim template.
   *
   * @default - none; all roles are Deployments
   */
  readonly statefulSets?: Readonly<Partial<Record<'queryNode' | 'dataNode' | 'indexNode', string>>>;
  /**
   * Names in `queryNode.groups`. A `QueryNodeGroup` of the same name takes over the Deployment of the group.
   *
   * @default - none
   */
  readonly queryNodeGroups?: readonly string[];
}

const slot: Reader<0 | 1> = reader(
  (given) => given === 0 || given === 1,
  () => 'Write 0 or 1.',
);

const SLOT_READERS = Object.fromEntries(Object.keys(ROLES).map((role) => [role, slot])) as Record<RoleName, Reader<0 | 1>>;

const STATEFUL_SETS = { queryNode: string, dataNode: string, indexNode: string };

const OPERATOR: PropsType<OperatorProps> = {
  readers: {
    name: string,
    slots: propsOf<Required<OperatorProps>['slots']>(SLOT_READERS, {}),
    statefulSets: propsOf<Required<OperatorProps>['statefulSets']>(STATEFUL_SETS, {}),
    queryNodeGroups: listOf(string),
  },
  hints: { name: "Write the name of the Milvus resource, such as name: 'search'." },
};

/** Components whose pods the operator's Service selects. */
const FRONTS = ['proxy', 'standalone'];

/**
 * Names and labels of the objects of the Milvus operator. Its own services are releases of the same charts.
 *
 * Source: zilliztech/milvus-operator, `pkg/controllers`: `components.go`, `services.go`, `statefulset.go` and `deploy_ctrl_util.go` of 1.3.8
 * and 1.3.9
 */
export class OperatorNaming extends LiveNaming {
  public readonly mistakes: readonly Mistake[];
  public readonly live: LiveObjects;
  private readonly name: string;
  private readonly slots: ReadonlyMap<string, number>;
  private readonly claims: ReadonlyMap<string, string>;
  private readonly groups: readonly string[];

  constructor(given: OperatorProps) {
    super();
    const { props, mistakes } = readProps(given, OPERATOR, { name: () => STAND_IN_NAME });
    const { name, slots = {}, statefulSets = {}, queryNodeGroups = [] } = props;
    this.name = usableName(name);
    this.claims = byComponent(statefulSets);
    this.slots = byComponent({ ...(this.claims.has('querynode') ? {} : { queryNode: 0 }), ...slots });
    this.groups = queryNodeGroups;
    this.mistakes = [
      ...mistakes,
      ...checkLiveName(name, 'name'),
      ...queryNodeGroups.flatMap((group) => checkLiveName(group, 'queryNodeGroups')),
      ...Object.entries(statefulSets).flatMap(([role, claim]) => checkLiveName(claim, `statefulSets.${role}`)),
      ...Object.keys(slots).flatMap((role) => checkSlot(role, this.claims)),
    ];
    this.live = {
      madeBy: 'the Milvus operator',
      prefixes: { etcdRootPath: name, bucketRootPath: 'files', channelPrefix: name },
      checkWorkload: (workload) => this.checkWorkload(workload),
    };
  }

  /** `search-milvus-proxy`, `search-milvus-querynode-0`, `search-milvus-querynode-hot-0`, `search-etcd`. */
  public workload(pods: PodIdentity): string {
    if (!isMilvus(pods)) return serviceWorkload(this.service(pods.name), pods);
    const slot = this.slotOf(pods);
    return [this.withoutSlot(pods), ...(slot === undefined ? [] : [slot])].join('-');
  }

  /** The operator's headless Service has the name of its StatefulSet. */
  public headlessService(pods: PodIdentity): string {
    return isMilvus(pods) && this.isLive(pods) && this.claims.has(pods.component)
      ? this.workload(pods)
      : this.workloadObject(pods, 'headless');
  }

  /** `search-milvus-querynode-hpa`. */
  public autoscaler(pods: PodIdentity): string {
    return isMilvus(pods) ? `${this.withoutSlot(pods)}-hpa` : this.workload(pods);
  }

  public claimTemplate(pods: PodIdentity, disk: string): string {
    return (isMilvus(pods) && this.isLive(pods) ? this.claims.get(pods.component) : undefined) ?? disk;
  }

  /** The operator does not set it. */
  public podManagementPolicy(pods: PodIdentity): 'OrderedReady' | 'Parallel' {
    return isMilvus(pods) && this.isLive(pods) && this.claims.has(pods.component) ? 'OrderedReady' : 'Parallel';
  }

  public selector(pods: PodIdentity): Labels {
    if (!isMilvus(pods)) return serviceSelector(this.service(pods.name), pods);
    const { component, group } = pods;
    const isLive = this.isLive(pods);
    const slot = this.slotOf(pods);
    return {
      ...this.shared(pods),
      'app.kubernetes.io/component': isLive ? component : `${component}-${group}`,
      'app.kubernetes.io/managed-by': 'milvus-operator',
      ...(isLive && group !== DEFAULT_GROUP ? { 'milvus.io/deployment-group': group } : {}),
      ...(slot === undefined ? {} : { [`milvus.io/${component}-group-id`]: String(slot) }),
    };
  }

  /** The label of the operator's Service too, so that the Service finds the pods before and after it is taken over. */
  public podLabels(pods: PodIdentity, version?: string): Labels {
    if (!isMilvus(pods)) return {};
    const { component, group } = pods;
    const isServed = FRONTS.includes(component) && group === DEFAULT_GROUP;
    return { ...addedPodLabels(pods, version), ...(isServed ? { 'milvus.io/service': 'true' } : {}) };
  }

  /** The old pods too, which the new ones talk to during the rollout. */
  public instancePods(instance: InstanceIdentity): k8s.LabelSelector {
    return { matchLabels: this.shared(instance) };
  }

  protected prefix({ name }: InstanceIdentity): string {
    return name === 'milvus' ? `${this.name}-milvus` : this.service(name).name;
  }

  protected shared({ name }: InstanceIdentity): Record<string, string> {
    return sharedLabels({ name, instance: name === 'milvus' ? this.name : this.service(name).release });
  }

  private withoutSlot({ component, group }: PodIdentity): string {
    return [`${this.name}-milvus-${component}`, ...(group === DEFAULT_GROUP ? [] : [group])].join('-');
  }

  /** The operator starts a release for each service, with the name of the service in it. */
  private service(software: string): ChartService {
    return chartService(`${this.name}-${software}`, software);
  }

  private slotOf(pods: PodIdentity): number | undefined {
    return this.isLive(pods) ? this.slots.get(pods.component) : undefined;
  }

  /** Whether the operator has a workload of this group: with groups of query nodes, it has one for each and none without a group. */
  private isLive({ component, group }: PodIdentity): boolean {
    if (group === DEFAULT_GROUP) return this.groups.length === 0 || component !== 'querynode';
    return component === 'querynode' && this.groups.includes(group);
  }

  private checkWorkload({ pods, controller }: NamedWorkload): Mistake[] {
    if (!isMilvus(pods)) return pods.name === 'attu' ? [] : checkService(this.service(pods.name), pods);
    const claim = this.claims.get(pods.component);
    const expected = claim === undefined ? 'Deployment' : 'StatefulSet';
    if (controller === expected || !this.isLive(pods)) return [];
    const problem = `is a ${controller}, and the operator runs the ${expected} ${this.workload(pods)}.`;
    return [
      {
        rule: OTHER_CONTROLLER,
        prop: pods.component === 'standalone' ? 'storage' : 'controller',
        problem,
        fix: this.otherController(pods, claim),
      },
    ];
  }

  private otherController({ component }: PodIdentity, claim: string | undefined): string {
    if (claim !== undefined) return 'Set storage: LocalStorage.persistent({ size: … }) with the size of its claim template.';
    if (component === 'standalone') {
      return `Set storage: LocalStorage.existingClaim({ claim: PersistentVolumeClaim.fromClaimName(this, 'data', '${this.name}-data'), size: … }), the claim of the operator.`;
    }
    return "Leave out controller: 'StatefulSet', and use LocalStorage.emptyDir(…). If the operator runs a StatefulSet, name it in statefulSets.";
  }
}

function byComponent<T>(values: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(values).map(([role, value]) => [role.toLowerCase(), value]));
}

function checkSlot(role: string, claims: ReadonlyMap<string, string>): Mistake[] {
  if (!claims.has(role.toLowerCase())) return [];
  const problem = 'is given, and a StatefulSet has no slot.';
  return [{ rule: LIVE_SLOT, prop: `slots.${role}`, problem, fix: `Remove slots.${role}, or statefulSets.${role}.` }];
}
