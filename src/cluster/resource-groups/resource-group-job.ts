import { k8s } from 'cdk8s-plus-27';
import type { InstanceDeclaration } from '../../role';
import type { ResourceGroupSpec, ResourceGroupsSpec } from '../../model';
import { instanceObjectLabels, jobLabels } from '../../naming';
import { noIngressPolicySpec } from '../../network';
import { fromSecret } from '../../security';
import { CONTAINER_SECURITY_CONTEXT, containerResources, mountVolume, podSecurityContext } from '../../workload';
import { Manifest, SYNC_HOOK, syncWave, type Override } from '../../emit';
import { MAKE_RESOURCE_GROUPS } from './resource-group-script';
import { restAccess, type RestCaller } from './rest-access';

/** What the Job needs to know. */
export interface ResourceGroupJob extends RestCaller {
  /** The resource groups, which are known when the query nodes are. */
  readonly spec: () => ResourceGroupsSpec;
  readonly override: Override<k8s.JobSpec> | undefined;
}

const COMPONENT = 'resource-groups';

/** Long enough for a cluster whose images have yet to be pulled. */
const DEADLINE_SECONDS = 1800;

/** Long enough to read the log, short enough for `kubectl apply`, which can not change a Job, to make it again. */
const KEPT_SECONDS = 1800;

/** Emits the Job, after the client Service. Argo CD makes it anew in every sync. */
export function emitResourceGroupJob(job: ResourceGroupJob): Manifest {
  const { instance, override } = job;
  return new Manifest<k8s.JobSpec>(instance, COMPONENT, {
    apiVersion: 'batch/v1',
    kind: 'Job',
    name: instance.naming.resourceGroups(),
    labels: instanceObjectLabels({ name: 'milvus', instance: instance.name }, instance.version.version),
    annotations: { ...SYNC_HOOK, ...syncWave(instance.lastWave + 1) },
    content: () => jobSpec(job),
    toJson: k8s.toJson_JobSpec,
    override,
  });
}

/** Emits the policy that lets nobody connect to the pods of the Job. */
export function emitResourceGroupPolicy(instance: InstanceDeclaration): Manifest {
  return new Manifest<k8s.NetworkPolicySpec>(instance, `${COMPONENT}-network-policy`, {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    name: instance.naming.resourceGroups(),
    labels: instanceObjectLabels({ name: 'milvus', instance: instance.name }),
    annotations: syncWave(0),
    content: () => noIngressPolicySpec({ matchLabels: podLabels(instance) }),
    toJson: k8s.toJson_NetworkPolicySpec,
  });
}

function podLabels(instance: InstanceDeclaration): Record<string, string> {
  return jobLabels({ name: 'milvus', instance: instance.name, component: COMPONENT });
}

function jobSpec(job: ResourceGroupJob): k8s.JobSpec {
  const { instance } = job;
  const { podDefaults } = instance;
  const annotations = podDefaults.annotations ?? {};
  return {
    // What Milvus refuses while it starts, such as a user that it does not know yet, is asked for again for some minutes.
    backoffLimit: 4,
    activeDeadlineSeconds: DEADLINE_SECONDS,
    ttlSecondsAfterFinished: KEPT_SECONDS,
    template: {
      metadata: {
        labels: { ...podDefaults.labels, ...podLabels(instance) },
        ...(Object.keys(annotations).length > 0 ? { annotations } : {}),
      },
      spec: podSpec(job),
    },
  };
}

function podSpec(job: ResourceGroupJob): k8s.PodSpec {
  const { image, podDefaults, serviceAccountName, version } = job.instance;
  const { mounts } = restAccess(job, job.spec().rest);
  const { nodeSelector, tolerations, affinity, priorityClassName, runtimeClassName, schedulerName } = podDefaults;
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
    containers: [container(job)],
    ...(mounts.length > 0 ? { volumes: mounts.map(mountVolume) } : {}),
  };
}

/** Milvus' own image has a shell and curl: `build/docker/milvus` of each line. */
function container(job: ResourceGroupJob): k8s.Container {
  const { image } = job.instance;
  const { groups, administrator, rest } = job.spec();
  const { uri, curl, mounts } = restAccess(job, rest);
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
    name: COMPONENT,
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
