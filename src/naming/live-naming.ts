import type { k8s } from 'cdk8s-plus-27';
import type { Mistake } from '../findings';
import { isMilvus, type InstanceIdentity, type JobIdentity, type PodIdentity } from './identity';
import { addedPodLabels, objectLabels, podsOfLibrary } from './live-labels';
import type { LiveObjects } from './live-objects';
import type { Labels, NamingScheme } from './naming-scheme';

/** What the schemes of live objects have in common: each name follows from those of the workload and of the instance. */
export abstract class LiveNaming implements NamingScheme {
  public abstract readonly mistakes: readonly Mistake[];
  public abstract readonly live: LiveObjects;

  public abstract workload(pods: PodIdentity): string;
  public abstract headlessService(pods: PodIdentity): string;
  public abstract autoscaler(pods: PodIdentity): string;
  public abstract claimTemplate(pods: PodIdentity, disk: string): string;
  public abstract selector(pods: PodIdentity): Labels;
  public abstract podLabels(pods: PodIdentity, version?: string): Labels;
  public abstract instancePods(instance: InstanceIdentity): k8s.LabelSelector;

  public configMap(pods: PodIdentity): string {
    return this.workloadObject(pods, 'config');
  }

  public disruptionBudget(pods: PodIdentity): string {
    return this.workload(pods);
  }

  public workloadPolicy(pods: PodIdentity): string {
    return this.workload(pods);
  }

  public workloadObject(pods: PodIdentity, purpose: string): string {
    return `${this.workload(pods)}-${purpose}`;
  }

  /** The claim templates of the charts have no labels. */
  public claimLabels(pods: PodIdentity): Labels {
    return isMilvus(pods) ? this.selector(pods) : {};
  }

  /** `search-milvus`, `search-etcd`. */
  public clientService(identity: InstanceIdentity): string {
    return this.prefix(identity);
  }

  public serviceAccount(instance: InstanceIdentity): string {
    return this.prefix(instance);
  }

  public instancePolicy(instance: InstanceIdentity): string {
    return this.prefix(instance);
  }

  public instanceObject(instance: InstanceIdentity, purpose: string): string {
    return `${this.prefix(instance)}-${purpose}`;
  }

  public workloadLabels(pods: PodIdentity, version?: string): Labels {
    return { ...this.selector(pods), ...addedPodLabels(pods, undefined), ...objectLabels(version) };
  }

  public instanceLabels(instance: InstanceIdentity, version?: string): Labels {
    return { ...this.shared(instance), ...objectLabels(version) };
  }

  /** Without a label that each live selector contains: `component` of the chart, `managed-by` of the operator. */
  public jobPodLabels({ component, ...instance }: JobIdentity): Labels {
    return { ...this.shared(instance), 'app.kubernetes.io/component': component };
  }

  public rolePods(instance: InstanceIdentity): k8s.LabelSelector {
    return podsOfLibrary(this.shared(instance));
  }

  /** Beginning of the names of an instance. */
  protected abstract prefix(instance: InstanceIdentity): string;

  /** The labels by which tools find an instance. */
  protected abstract shared(instance: InstanceIdentity): Record<string, string>;
}
