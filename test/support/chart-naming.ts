import type { k8s } from 'cdk8s-plus-27';
import type { InstanceIdentity, JobIdentity, Labels, NamingScheme, PodIdentity } from '@org/milvus-k8s';

/**
 * A scheme that shares nothing with the standard one: names and labels in the manner of charts, whose selectors know no group and differ
 * from software to software.
 */
export class ChartNaming implements NamingScheme {
  public workload(pods: PodIdentity): string {
    return join(this.prefix(pods), pods.component === pods.name ? '' : pods.component, pods.group === 'default' ? '' : pods.group);
  }

  public configMap(pods: PodIdentity): string {
    return `${this.workload(pods)}-user-yaml`;
  }

  public headlessService(pods: PodIdentity): string {
    return `${this.workload(pods)}-svc`;
  }

  public disruptionBudget(pods: PodIdentity): string {
    return `${this.workload(pods)}-pdb`;
  }

  public autoscaler(pods: PodIdentity): string {
    return `${this.workload(pods)}-hpa`;
  }

  public workloadPolicy(pods: PodIdentity): string {
    return `${this.workload(pods)}-policy`;
  }

  public workloadObject(pods: PodIdentity, purpose: string): string {
    return `${this.workload(pods)}-of-${purpose}`;
  }

  public claimTemplate({ name }: PodIdentity, disk: string): string {
    return name === 'minio' ? disk.replace('data', 'export') : `${name}-${disk}`;
  }

  public clientService(instance: InstanceIdentity): string {
    return join(this.prefix(instance), instance.name === 'milvus' ? '' : 'clients');
  }

  public serviceAccount(instance: InstanceIdentity): string {
    return `${this.prefix(instance)}-account`;
  }

  public instancePolicy(instance: InstanceIdentity): string {
    return `${this.prefix(instance)}-policy`;
  }

  public instanceObject(instance: InstanceIdentity, purpose: string): string {
    return `${this.prefix(instance)}-of-${purpose}`;
  }

  public workloadLabels(pods: PodIdentity): Labels {
    return { ...this.selector(pods), heritage: 'Helm' };
  }

  public instanceLabels(instance: InstanceIdentity): Labels {
    return { ...shared(instance), heritage: 'Helm' };
  }

  public selector(pods: PodIdentity): Labels {
    return { ...shared(pods), component: join(pods.component, pods.group === 'default' ? '' : pods.group) };
  }

  public podLabels(_pods: PodIdentity, version?: string): Labels {
    return version === undefined ? {} : { release: version };
  }

  public jobPodLabels({ component, ...instance }: JobIdentity): Labels {
    return { ...shared(instance), job: component };
  }

  public instancePods(instance: InstanceIdentity): k8s.LabelSelector {
    return { matchLabels: shared(instance) };
  }

  public rolePods(instance: InstanceIdentity): k8s.LabelSelector {
    return { matchLabels: shared(instance), matchExpressions: [{ key: 'component', operator: 'Exists' }] };
  }

  private prefix({ name, instance }: InstanceIdentity): string {
    return `rel-${instance}-${name}`;
  }
}

function shared({ name, instance }: InstanceIdentity): Record<string, string> {
  return { app: name, installation: instance };
}

function join(...parts: readonly string[]): string {
  return parts.filter(Boolean).join('-');
}
