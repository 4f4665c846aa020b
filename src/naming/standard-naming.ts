import type { k8s } from 'cdk8s-plus-27';
import { DEFAULT_GROUP, isMilvus, type InstanceIdentity, type JobIdentity, type PodIdentity } from './identity';
import type { Labels, NamingScheme } from './naming-scheme';

/** Label that tells groups of one role apart. */
const GROUP_LABEL = 'milvus.io/group';

/**
 * Names that start with the name of the instance and end with the purpose of the object, and the labels that Kubernetes recommends.
 *
 * @example
 * class TeamNaming extends StandardNaming {
 *   public override instanceLabels(instance: InstanceIdentity, version?: string): Labels {
 *     return { ...super.instanceLabels(instance, version), team: 'search' };
 *   }
 * }
 */
export class StandardNaming implements NamingScheme {
  /** `milvus-querynode`, `milvus-querynode-hot`, `search-etcd`, `search-pulsar-broker`. A standalone has the name of the instance. */
  public workload(pods: PodIdentity): string {
    const { name, instance, component, group } = pods;
    if (isMilvus(pods) && component === 'standalone') return instance;
    const software = isMilvus(pods) || component.startsWith(name) ? [] : [name];
    return [instance, ...software, component, ...(group === DEFAULT_GROUP ? [] : [group])].join('-');
  }

  public configMap(pods: PodIdentity): string {
    return this.workloadObject(pods, 'config');
  }

  public headlessService(pods: PodIdentity): string {
    return this.workloadObject(pods, 'headless');
  }

  public disruptionBudget(pods: PodIdentity): string {
    return this.workload(pods);
  }

  public autoscaler(pods: PodIdentity): string {
    return this.workload(pods);
  }

  public workloadPolicy(pods: PodIdentity): string {
    return this.workload(pods);
  }

  /** `search-etcd-defragmentation`. */
  public workloadObject(pods: PodIdentity, purpose: string): string {
    return `${this.workload(pods)}-${purpose}`;
  }

  public claimTemplate(_pods: PodIdentity, disk: string): string {
    return disk;
  }

  /** `milvus`, `search-minio`. */
  public clientService(identity: InstanceIdentity): string {
    return isMilvus(identity) ? identity.instance : `${identity.instance}-${identity.name}`;
  }

  public serviceAccount({ instance }: InstanceIdentity): string {
    return instance;
  }

  public instancePolicy({ instance }: InstanceIdentity): string {
    return instance;
  }

  /** `milvus-resource-groups`. */
  public instanceObject({ instance }: InstanceIdentity, purpose: string): string {
    return `${instance}-${purpose}`;
  }

  public workloadLabels(pods: PodIdentity, version?: string): Labels {
    return { ...this.selector(pods), ...managedLabels(version) };
  }

  public instanceLabels(instance: InstanceIdentity, version?: string): Labels {
    return { ...sharedLabels(instance), ...managedLabels(version) };
  }

  public selector({ group, ...pods }: PodIdentity): Labels {
    return { ...this.jobPodLabels(pods), [GROUP_LABEL]: group };
  }

  public podLabels(_pods: PodIdentity, version?: string): Labels {
    return versionLabel(version);
  }

  /** Without a group: each selector contains one. */
  public jobPodLabels({ component, ...instance }: JobIdentity): Labels {
    return { ...sharedLabels(instance), 'app.kubernetes.io/component': component };
  }

  public instancePods(instance: InstanceIdentity): k8s.LabelSelector {
    return { matchLabels: sharedLabels(instance) };
  }

  public rolePods(instance: InstanceIdentity): k8s.LabelSelector {
    return { matchLabels: sharedLabels(instance), matchExpressions: [{ key: GROUP_LABEL, operator: 'Exists' }] };
  }
}

/** The default scheme. */
export const STANDARD_NAMING: NamingScheme = new StandardNaming();

function sharedLabels({ name, instance }: InstanceIdentity): Record<string, string> {
  return { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': instance };
}

function managedLabels(version: string | undefined): Labels {
  return { 'app.kubernetes.io/managed-by': 'cdk8s', ...versionLabel(version) };
}

function versionLabel(version: string | undefined): Labels {
  return version === undefined ? {} : { 'app.kubernetes.io/version': version };
}
