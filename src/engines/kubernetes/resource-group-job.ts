import type { k8s } from 'cdk8s-plus-27';
import type { ResourceGroupSpec, ResourceGroupsSpec } from '../../model';
import { RESOURCE_GROUPS, type Labels } from '../../naming';
import type { EmittedInstance, InstanceDeclaration } from '../../role';
import { fromSecret } from '../../security';
import { CONTAINER_SECURITY_CONTEXT, containerResources, mountVolume, podSecurityContext } from '../../workload';
import { MAKE_RESOURCE_GROUPS } from './resource-group-script';
import { restAccess, type RestAccess } from './rest-access';

/** Long enough for a cluster whose images have yet to be pulled. */
const DEADLINE_SECONDS = 1800;

/** Long enough to read the log, short enough for `kubectl apply`, which can not change a Job, to make it again. */
const KEPT_SECONDS = 1800;

/** Labels of the pods of the Job. */
export function jobPodLabels({ identity, naming }: InstanceDeclaration): Labels {
  return naming.jobPodLabels({ ...identity, component: RESOURCE_GROUPS });
}

/** Spec of the Job. */
export function resourceGroupJobSpec(instance: EmittedInstance, groups: ResourceGroupsSpec): k8s.JobSpec {
  const { podDefaults } = instance.declaration;
  const annotations = podDefaults.annotations ?? {};
  return {
    // What Milvus refuses while it starts, such as a user that it does not know yet, is asked for again for some minutes.
    backoffLimit: 4,
    activeDeadlineSeconds: DEADLINE_SECONDS,
    ttlSecondsAfterFinished: KEPT_SECONDS,
    template: {
      metadata: {
        labels: { ...podDefaults.labels, ...jobPodLabels(instance.declaration) },
        ...(Object.keys(annotations).length > 0 ? { annotations } : {}),
      },
      spec: podSpec(instance.declaration, groups, restAccess(instance, groups.rest)),
    },
  };
}

function podSpec(instance: InstanceDeclaration, groups: ResourceGroupsSpec, access: RestAccess): k8s.PodSpec {
  const { image, podDefaults, serviceAccountName, version } = instance;
  const { nodeSelector, tolerations, affinity, priorityClassName, runtimeClassName, schedulerName } = podDefaults;
  const { mounts } = access;
  return {
    restartPolicy: 'Never',
    serviceAccountName: podDefaults.serviceAccount?.name ?? serviceAccountName,
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    securityContext: podSecurityContext(version.facts.imageGroup),
    ...(image.pullSecrets.length > 0 ? { imagePullSecrets: image.pullSecrets.map((name) => ({ name })) } : {}),
    ...(nodeSelector ? { nodeSelector: { ...nodeSelector } } : {}),
    ...(tolerations ? { tolerations: [...tolerations] } : {}),
    ...(affinity ? { affinity } : {}),
    ...(priorityClassName === undefined ? {} : { priorityClassName }),
    ...(runtimeClassName === undefined ? {} : { runtimeClassName }),
    ...(schedulerName === undefined ? {} : { schedulerName }),
    containers: [container(instance, groups, access)],
    ...(mounts.length > 0 ? { volumes: mounts.map(mountVolume) } : {}),
  };
}

/** Milvus' own image has a shell and curl: `build/docker/milvus` of each line. */
function container({ image }: InstanceDeclaration, spec: ResourceGroupsSpec, { uri, curl, mounts }: RestAccess): k8s.Container {
  const { groups, administrator } = spec;
  const amounts = { cpu: '100m', memory: '128Mi', ephemeralStorage: '64Mi' };
  const values = {
    MILVUS: uri,
    RESOURCE_GROUPS: groups.map(line).join('\n'),
    PAUSE: '5',
    ...(curl.length > 0 ? { CURL_OPTIONS: curl.join('\n') } : {}),
  };
  const credentials = administrator
    ? [
        fromSecret('MILVUS_USER', { secretName: administrator.secretName, field: administrator.usernameField }),
        fromSecret('MILVUS_PASSWORD', { secretName: administrator.secretName, field: administrator.passwordField }),
      ]
    : [];
  return {
    name: RESOURCE_GROUPS,
    image: image.reference,
    imagePullPolicy: image.pullPolicy,
    command: ['/bin/sh', '-c', MAKE_RESOURCE_GROUPS],
    env: [...Object.entries(values).map(([name, value]) => ({ name, value })), ...credentials],
    resources: containerResources({ requests: amounts, limits: amounts }),
    securityContext: CONTAINER_SECURITY_CONTEXT,
    ...(mounts.length > 0 ? { volumeMounts: mounts.map(({ name, path }) => ({ name, mountPath: path, readOnly: true })) } : {}),
    // What Milvus refused is then in the status of the pod, too.
    terminationMessagePolicy: 'FallbackToLogsOnError',
  };
}

/** Name and configuration, as Milvus' REST interface spells it. */
function line({ name, requests, limits, nodeLabels }: ResourceGroupSpec): string {
  const config = { requests: { node_num: requests }, limits: { node_num: limits }, node_filter: { node_labels: nodeLabels } };
  return `${name} ${JSON.stringify(config)}`;
}
