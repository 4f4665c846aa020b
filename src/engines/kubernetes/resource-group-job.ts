import type { k8s } from 'cdk8s-plus-27';
import { instanceHook, instanceWave } from '../../emit';
import { DeclaredJob, milvusAccess, shellCommand, type JobRun, type MilvusAccess } from '../../jobs';
import type { ResourceGroupSpec, ResourceGroupsSpec } from '../../model';
import { RESOURCE_GROUPS, type Labels } from '../../naming';
import { serviceEndpoint } from '../../network';
import type { EmittedInstance, InstanceDeclaration } from '../../role';
import { MAKE_RESOURCE_GROUPS } from './resource-group-script';

/** Long enough for a cluster that has to pull its images first. */
const DEADLINE_SECONDS = 1800;

/** Long enough to read the log, and short enough for the next `kubectl apply`, which cannot change a Job, to create it again. */
const KEPT_SECONDS = 1800;

/** Labels of the pods of the Job. */
export function jobPodLabels({ identity, naming }: InstanceDeclaration): Labels {
  return naming.jobPodLabels({ ...identity, component: RESOURCE_GROUPS });
}

/** Job that creates the resource groups of the sealed model. */
export function resourceGroupJob(instance: EmittedInstance, groups: () => ResourceGroupsSpec): DeclaredJob<k8s.JobSpec> {
  const { declaration, overrides } = instance;
  const { path, identity, namespace, naming, version, waves } = declaration;
  return DeclaredJob.once({
    name: naming.instanceObject(identity, RESOURCE_GROUPS),
    namespace,
    component: RESOURCE_GROUPS,
    place: {
      pods: { path, prop: 'podDefaults' },
      image: { path, prop: 'version' },
      override: { path, prop: 'overrides.resourceGroupJob' },
    },
    labels: naming.instanceLabels(identity, version.version),
    // After the client Service. Argo CD recreates the Job in every sync.
    annotations: { ...instanceHook(waves.isLeftOut ? undefined : waves.infrastructure), ...instanceWave(waves, waves.jobs) },
    run: () => jobRun(instance, groups()),
    findings: declaration.findings,
    platform: declaration.platform,
    limitsEgress: () => declaration.egress !== undefined,
    override: overrides.resourceGroupJob,
  });
}

function jobRun(instance: EmittedInstance, groups: ResourceGroupsSpec): JobRun {
  const { declaration } = instance;
  const { image, podDefaults, serviceAccountName, version } = declaration;
  const access = restAccess(instance, groups);
  return {
    // Retries for some minutes if Milvus refuses a call while it starts, such as a call of a user that it does not know yet.
    backoffLimit: 4,
    activeDeadlineSeconds: DEADLINE_SECONDS,
    ttlSecondsAfterFinished: KEPT_SECONDS,
    pod: {
      name: RESOURCE_GROUPS,
      image,
      command: shellCommand(MAKE_RESOURCE_GROUPS),
      environment: { ...access?.address, RESOURCE_GROUPS: groups.groups.map(line).join('\n'), PAUSE: '5', ...access?.options },
      secrets: access?.credentials ?? {},
      resources: { cpu: '100m', memory: '128Mi', ephemeralStorage: '64Mi' },
      mounts: access?.mounts ?? [],
      selector: jobPodLabels(declaration),
      labels: podDefaults.labels,
      annotations: podDefaults.annotations,
      placement: podDefaults,
      group: version.facts.imageGroup,
      serviceAccountName: podDefaults.serviceAccount?.name ?? serviceAccountName,
      // Shows in the status of the pod what Milvus refused.
      terminationMessagePolicy: 'FallbackToLogsOnError',
    },
  };
}

/** Access through the client Service, or through a separate Service if REST has a separate port. */
function restAccess(instance: EmittedInstance, { rest }: ResourceGroupsSpec): MilvusAccess | undefined {
  const { declaration, clientTls, administrator } = instance;
  const { identity, namespace, naming } = declaration;
  const { access } = instance.sealedModel();
  const endpoint = serviceEndpoint(access.serviceName, namespace, access.port);
  const scheme = rest.isEncrypted && clientTls ? 'https' : 'http';
  const ownService = naming.instanceObject(identity, RESOURCE_GROUPS);
  const restEndpoint = rest.port === undefined ? endpoint : serviceEndpoint(ownService, namespace, rest.port, scheme);
  return milvusAccess({ endpoint, restEndpoint, clientTls, administrator });
}

/** Line with the name and the configuration of a group, in the format of Milvus' REST interface. */
function line({ name, requests, limits, nodeLabels }: ResourceGroupSpec): string {
  const config = { requests: { node_num: requests }, limits: { node_num: limits }, node_filter: { node_labels: nodeLabels } };
  return `${name} ${JSON.stringify(config)}`;
}
