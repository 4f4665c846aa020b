import { k8s } from 'cdk8s-plus-27';
import { AppModel } from '../../app';
import { instanceWave, type DeclaredObject, type ObjectSet } from '../../emit';
import { jobNetworkPolicy } from '../../jobs';
import type { InstanceModel, ResourceGroupsSpec } from '../../model';
import { frontOf } from '../../model/read-model';
import { RESOURCE_GROUPS } from '../../naming';
import type { EmittedInstance, InstanceObjectTypes } from '../../role';
import { CLIENT_PORT } from '../../version';
import { jobEgress } from './egress-policies';
import { jobPodLabels, resourceGroupJob } from './resource-group-job';

/** Declares the Job that creates the resource groups, the NetworkPolicy of its pods, and the Service through which it reaches REST. */
export function declareResourceGroups(instance: EmittedInstance, objects: ObjectSet<InstanceObjectTypes>): void {
  const { declaration, scope } = instance;
  const { identity, naming } = declaration;
  const name = naming.instanceObject(identity, RESOURCE_GROUPS);
  const labels = naming.instanceLabels(identity);
  const job = resourceGroupJob(instance, () => sealedGroups(instance));
  const selector = jobPodLabels(declaration);
  const service: DeclaredObject<k8s.ServiceSpec> = {
    id: `${RESOURCE_GROUPS}-service`,
    apiVersion: 'v1',
    kind: 'Service',
    name,
    labels,
    annotations: instanceWave(declaration.waves, declaration.waves.afterRoles),
    content: () => restServiceSpec(instance),
    toJson: k8s.toJson_ServiceSpec,
  };
  objects.addUndecided('resourceGroupJob', { id: RESOURCE_GROUPS, ...job.manifest });
  objects.addUndecided('resourceGroupNetworkPolicy', {
    id: `${RESOURCE_GROUPS}-network-policy`,
    ...jobNetworkPolicy({
      name,
      labels,
      annotations: instanceWave(declaration.waves, declaration.waves.infrastructure),
      selector,
      egress: () => jobEgress(instance.sealedModel()),
    }),
  });
  objects.addUndecided('resourceGroupService', service);
  AppModel.of(scope).add({ seal: () => (canMakeGroups(instance.sealedModel()) && !declaration.isStopped ? job.seal() : []) });
}

/** Whether there are resource groups that the Job can create. */
export function canMakeGroups({ resourceGroups }: InstanceModel): boolean {
  return resourceGroups !== undefined && resourceGroups.obstacle === undefined;
}

/** Service for a REST port that the client Service does not have. */
function restServiceSpec(instance: EmittedInstance): k8s.ServiceSpec {
  const model = instance.sealedModel();
  const port = sealedGroups(instance).rest.port ?? CLIENT_PORT;
  const front = frontOf(model);
  return {
    type: 'ClusterIP',
    ...(front ? { selector: instance.declaration.naming.selector(front.identity) } : {}),
    ports: [{ name: 'rest', port, targetPort: k8s.IntOrString.fromNumber(port), protocol: 'TCP' }],
  };
}

function sealedGroups(instance: EmittedInstance): ResourceGroupsSpec {
  return instance.sealedModel().resourceGroups ?? { groups: [], rest: { isEncrypted: false } };
}
