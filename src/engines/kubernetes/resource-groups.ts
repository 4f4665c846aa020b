import { k8s } from 'cdk8s-plus-27';
import { SYNC_HOOK, WAVES, syncWave, type DeclaredObject } from '../../emit';
import type { ResourceGroupsSpec } from '../../model';
import { frontOf } from '../../model/read-model';
import { RESOURCE_GROUPS } from '../../naming';
import { noIngressPolicySpec } from '../../network';
import type { EmittedInstance, InstanceObjectName } from '../../role';
import { CLIENT_PORT } from '../../version';
import { jobPodLabels, resourceGroupJobSpec } from './resource-group-job';

/** The Job that makes resource groups, the policy of its pods, and the Service by which it reaches REST. */
export function resourceGroupObjects(instance: EmittedInstance): readonly (readonly [InstanceObjectName, DeclaredObject<object>])[] {
  const { declaration, overrides } = instance;
  const { identity, naming } = declaration;
  const name = naming.instanceObject(identity, RESOURCE_GROUPS);
  const labels = naming.instanceLabels(identity);
  const job: DeclaredObject<k8s.JobSpec> = {
    id: RESOURCE_GROUPS,
    apiVersion: 'batch/v1',
    kind: 'Job',
    name,
    labels: naming.instanceLabels(identity, declaration.version.version),
    // After the client Service. Argo CD makes it anew in every sync.
    annotations: { ...SYNC_HOOK, ...syncWave(declaration.waves.jobs) },
    content: () => resourceGroupJobSpec(instance, sealedGroups(instance)),
    toJson: k8s.toJson_JobSpec,
    override: overrides.resourceGroupJob,
  };
  const networkPolicy: DeclaredObject<k8s.NetworkPolicySpec> = {
    id: `${RESOURCE_GROUPS}-network-policy`,
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    name,
    labels,
    annotations: syncWave(WAVES.infrastructure),
    content: () => noIngressPolicySpec({ matchLabels: jobPodLabels(declaration) }),
    toJson: k8s.toJson_NetworkPolicySpec,
  };
  const service: DeclaredObject<k8s.ServiceSpec> = {
    id: `${RESOURCE_GROUPS}-service`,
    apiVersion: 'v1',
    kind: 'Service',
    name,
    labels,
    annotations: syncWave(declaration.waves.afterRoles),
    content: () => restServiceSpec(instance),
    toJson: k8s.toJson_ServiceSpec,
  };
  return [
    ['resourceGroupJob', job as unknown as DeclaredObject<object>],
    ['resourceGroupNetworkPolicy', networkPolicy as unknown as DeclaredObject<object>],
    ['resourceGroupService', service],
  ];
}

/** The Service of a REST interface with a port that clients are not given. */
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
