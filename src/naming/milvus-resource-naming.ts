import type { k8s } from 'cdk8s-plus-27';
import { DEFAULT_GROUP, isMilvus, type InstanceIdentity, type PodIdentity } from './identity';
import type { Labels } from './naming-scheme';
import { StandardNaming } from './standard-naming';

/**
 * Label that tells groups of one role apart. The resource gives it to the pods: the operator refuses labels below `milvus.io/` in a
 * deployment group.
 */
export const OPERATOR_GROUP_LABEL = 'milvus-k8s/group';

/**
 * Names of the workloads that milvus-operator makes from a `Milvus` resource, and labels that its pods have. Objects next to the resource,
 * and in-cluster services, have the names of `StandardNaming`.
 *
 * Source: milvus-operator, `pkg/controllers/components.go` (GetDeploymentName) and `pkg/controllers/utils.go` (NewComponentAppLabels)
 */
export class MilvusResourceNaming extends StandardNaming {
  /** `search-milvus-querynode`, `search-milvus-querynode-hot`. The two Deployments of the query nodes append `-0` and `-1`. */
  public override workload(pods: PodIdentity): string {
    if (!isMilvus(pods)) return super.workload(pods);
    const { instance, component, group } = pods;
    return [instance, 'milvus', component, ...(group === DEFAULT_GROUP ? [] : [group])].join('-');
  }

  public override selector(pods: PodIdentity): Labels {
    if (!isMilvus(pods)) return super.selector(pods);
    return { ...operatorLabels(pods), 'app.kubernetes.io/component': pods.component, [OPERATOR_GROUP_LABEL]: pods.group };
  }

  /** None: a label with the release would restart all pods at once, before the operator rolls the image in order. */
  public override podLabels(pods: PodIdentity, version?: string): Labels {
    return isMilvus(pods) ? {} : super.podLabels(pods, version);
  }

  /** The pods that the operator manages. Those of Jobs are managed by nobody. */
  public override rolePods(instance: InstanceIdentity): k8s.LabelSelector {
    return isMilvus(instance) ? { matchLabels: operatorLabels(instance) } : super.rolePods(instance);
  }
}

function operatorLabels({ name, instance }: InstanceIdentity): Record<string, string> {
  return {
    'app.kubernetes.io/name': name,
    'app.kubernetes.io/instance': instance,
    'app.kubernetes.io/managed-by': 'milvus-operator',
  };
}
