import type { k8s } from 'cdk8s-plus-27';
import type { Mistake } from '../findings';
import { listOf, readProps, string, type PropsType } from '../props';
import { OTHER_CONTROLLER, UNCLAIMED_WORKLOAD } from './rules';
import { chartService, checkService, serviceSelector, serviceWorkload, type ChartService } from './chart-services';
import { STAND_IN_NAME } from './check-name';
import { DEFAULT_GROUP, isMilvus, type InstanceIdentity, type PodIdentity } from './identity';
import { addedPodLabels, sharedLabels } from './live-labels';
import { checkLiveName, checkReleaseName, usableName } from './live-names';
import { LiveNaming } from './live-naming';
import type { LiveObjects, NamedWorkload } from './live-objects';
import type { Labels } from './naming-scheme';

/** A release of the Helm chart of Milvus. */
export interface HelmReleaseProps {
  /** Name of the release, as `helm list` prints it. */
  readonly release: string;
  /**
   * Name with which the names of the chart's objects start: its client Service has it. Needed with the value `fullnameOverride`.
   *
   * @default - the release, with `-milvus` at the end unless it contains `milvus`, as the chart does
   */
  readonly fullname?: string;
  /**
   * The value `nameOverride` of the release.
   *
   * @default 'milvus'
   */
  readonly nameOverride?: string;
  /**
   * The value `replicaResourceGroups` of the release. A `QueryNodeGroup` of the same name takes over the Deployment of a resource group.
   *
   * @default - none
   */
  readonly replicaResourceGroups?: readonly string[];
}

const HELM_RELEASE: PropsType<HelmReleaseProps> = {
  readers: { release: string, fullname: string, nameOverride: string, replicaResourceGroups: listOf(string) },
  hints: { release: "Write the name of the release, such as release: 'search'." },
};

/** Roles that the chart runs as one Deployment for each resource group. */
const GROUPED = ['querynode', 'streamingnode'];

/** Other software that the chart runs with the labels of Milvus. */
const BESIDE_MILVUS = ['attu', 'woodpecker'];

/**
 * Names and labels of the objects of the Helm chart.
 *
 * Source: zilliztech/milvus-helm, `templates/_helpers.tpl` and the Deployments of the charts 4.0.31 to 5.0.19, whose names and selectors are
 * the same.
 */
export class HelmReleaseNaming extends LiveNaming {
  public readonly mistakes: readonly Mistake[];
  public readonly live: LiveObjects;
  private readonly release: string;
  private readonly fullname: string;
  private readonly software: string;
  private readonly groups: readonly string[];

  constructor(given: HelmReleaseProps) {
    super();
    const { props, mistakes } = readProps(given, HELM_RELEASE, { release: () => STAND_IN_NAME });
    const { release, nameOverride = 'milvus', replicaResourceGroups = [] } = props;
    this.release = usableName(release);
    this.software = usableName(nameOverride);
    this.fullname = usableName(props.fullname ?? chartName(this.release, this.software));
    this.groups = replicaResourceGroups;
    this.mistakes = [
      ...mistakes,
      ...checkReleaseName(release),
      ...(props.fullname === undefined ? [] : checkLiveName(props.fullname, 'fullname')),
      ...checkLiveName(nameOverride, 'nameOverride'),
      ...replicaResourceGroups.flatMap((group) => checkLiveName(group, 'replicaResourceGroups')),
    ];
    this.live = {
      madeBy: 'the Helm chart',
      prefixes: { etcdRootPath: 'by-dev', bucketRootPath: 'file', channelPrefix: 'by-dev' },
      checkWorkload: (workload) => this.checkWorkload(workload),
    };
  }

  /** `search-milvus-querynode`, `search-milvus-querynode-hot`, `search-milvus-attu`, `search-etcd`. */
  public workload(pods: PodIdentity): string {
    const { name, component, group } = pods;
    if (!isMilvus(pods) && name !== 'attu') return serviceWorkload(this.service(name), pods);
    return [this.fullname, component, ...(group === DEFAULT_GROUP ? [] : [group])].join('-');
  }

  /** `search-etcd-headless`. The chart's headless Services of Milvus only serve metrics. */
  public headlessService(pods: PodIdentity): string {
    return this.workloadObject(pods, 'headless');
  }

  public autoscaler(pods: PodIdentity): string {
    return this.workloadObject(pods, 'hpa');
  }

  public claimTemplate(_pods: PodIdentity, disk: string): string {
    return disk;
  }

  public selector(pods: PodIdentity): Labels {
    const { name, component, group } = pods;
    if (!isMilvus(pods) && name !== 'attu') return serviceSelector(this.service(name), pods);
    if (this.isLiveGroup(pods)) {
      const resourceGroup: Labels = group === DEFAULT_GROUP ? {} : { 'milvus.io/resource-group': group };
      return { ...this.shared(pods), component, ...resourceGroup };
    }
    return { ...this.shared(pods), component: `${component}-${group}` };
  }

  public podLabels(pods: PodIdentity, version?: string): Labels {
    return isMilvus(pods) ? addedPodLabels(pods, version) : {};
  }

  /** The old pods too, which the new ones talk to during the rollout. */
  public instancePods(instance: InstanceIdentity): k8s.LabelSelector {
    return { matchLabels: this.shared(instance), matchExpressions: [{ key: 'component', operator: 'NotIn', values: BESIDE_MILVUS }] };
  }

  protected prefix({ name }: InstanceIdentity): string {
    if (name === 'milvus') return this.fullname;
    return name === 'attu' ? `${this.fullname}-attu` : this.service(name).name;
  }

  protected shared({ name }: InstanceIdentity): Record<string, string> {
    return sharedLabels({ name: name === 'milvus' || name === 'attu' ? this.software : name, instance: this.release });
  }

  private service(software: string): ChartService {
    return chartService(this.release, software);
  }

  /** Whether the chart has a Deployment of this group: with resource groups, it has one for each and none without a group. */
  private isLiveGroup({ component, group }: PodIdentity): boolean {
    if (group === DEFAULT_GROUP) return this.groups.length === 0 || !GROUPED.includes(component);
    return component === 'querynode' && this.groups.includes(group);
  }

  private checkWorkload({ pods, controller }: NamedWorkload): Mistake[] {
    if (!isMilvus(pods)) return pods.name === 'attu' ? [] : checkService(this.service(pods.name), pods);
    const name = this.workload(pods);
    if (pods.component === 'streamingnode' && this.groups.length > 0) {
      const old = this.groups.map((group) => `${name}-${group}`).join(', ');
      return [{ rule: UNCLAIMED_WORKLOAD, problem: `runs next to ${old}, which stay.`, fix: UNCLAIMED_WORKLOAD.fix }];
    }
    if (controller === 'Deployment' || !this.isLiveGroup(pods)) return [];
    const isStandalone = pods.component === 'standalone';
    const fix = isStandalone
      ? `Set storage: LocalStorage.existingClaim({ claim: PersistentVolumeClaim.fromClaimName(this, 'data', '${this.fullname}'), size: … }), the claim of the chart.`
      : "Leave out controller: 'StatefulSet', and use LocalStorage.emptyDir(…) or LocalStorage.ephemeralVolume(…).";
    return [
      {
        rule: OTHER_CONTROLLER,
        prop: pods.component === 'standalone' ? 'storage' : 'controller',
        problem: `is a StatefulSet, and the chart runs the Deployment ${name}.`,
        fix,
      },
    ];
  }
}

/** The full name that the chart makes up: 63 characters at most, and no hyphen at the end. */
function chartName(release: string, name: string): string {
  const full = release.includes(name) ? release : `${release}-${name}`;
  return full.slice(0, 63).replace(/-+$/, '');
}
