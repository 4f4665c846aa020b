import type { ModelRule } from '../../../rules';
import { keyOfVariable } from '../../../config';
import { minReadySeconds } from '../../../version';
import { MIN_READY_SECONDS, OPERATOR_USER, STOP_DAYS, canSay } from '../operator-release';
import { hasClaims } from '../resource/local-disk';
import { instanceImage } from '../resource/resource-spec';
import { shareConfig } from '../../../model';
import { checkOperated, checkOperatedRoles } from './operated';

export const STOP_TIME: ModelRule = {
  id: 'MK-OPR-003',
  title: 'grace period of the operator',
  severity: 'advice',
  reason:
    'The operator gives every pod 30 days to stop, so a pod that hangs while it stops holds up a rollout or the drain of a node until someone deletes it.',
  source: 'zilliztech/milvus-operator, `pkg/controllers/deployment_updater.go`: oneMonthSeconds; milvus-operator#88',
  fix: 'Alert on pods that stop for longer than their Milvus may take, and accept this finding with a reason.',
  check: checkOperated((instance, report) => {
    const longest = Math.max(...instance.roles.map(({ drain }) => drain.longestStop));
    report(instance, 'engine', `gives pods ${STOP_DAYS} days to stop, and Milvus needs up to ${longest} s.`);
  }),
};

export const POD_SECURITY: ModelRule = {
  id: 'MK-OPR-004',
  title: 'pods below the restricted Pod Security Standard',
  severity: 'advice',
  reason:
    'The operator adds an init container without a seccomp profile and without dropped capabilities, gives the pods the variables of other ' +
    'Services, and needs a writable root file system.',
  source: 'zilliztech/milvus-operator, `pkg/controllers/deployments.go`: renderInitContainer; milvus-operator#496',
  fix: 'Enforce the baseline standard in this namespace, and accept this finding with a reason; or leave out engine.',
  check: checkOperated((instance, report) => {
    report(instance, 'engine', `runs pods as user ${OPERATOR_USER}, with an init container that the restricted standard refuses.`);
  }),
};

export const ROOT_PODS: ModelRule = {
  id: 'MK-OPR-005',
  title: 'disk that only root can write',
  severity: 'warning',
  reason:
    'A new file system belongs to root, and the operator sets no fsGroup, so pods with a disk can only write as root; the switch holds for all pods.',
  source: 'zilliztech/milvus-operator, `pkg/controllers/deployment_updater.go`: RunAsNonRoot; Kubernetes documentation, fsGroup',
  fix: 'Use LocalStorage.emptyDir(…), or accept this finding with a reason.',
  check: checkOperatedRoles((role, report) => {
    if (hasClaims(role))
      report(role, 'storage', 'has a disk, so the pods of this Milvus run as the user of the image, which is root up to 2.6.');
  }),
};

export const CONFIG_OF_ONE_ROLE: ModelRule = {
  id: 'MK-OPR-006',
  title: 'configuration of one role as a variable',
  severity: 'advice',
  reason:
    'The resource has one configuration for all components. The value of one role becomes a variable, which a running Milvus does not read again.',
  source: 'zilliztech/milvus-operator, `apis/milvus.io/v1beta1/milvus_types.go`: MilvusSpec; Milvus source, `pkg/config/env_source.go`',
  fix: 'Write the key in config of the instance, or accept that a change restarts the pods of the role.',
  check: checkOperated((instance, report) => {
    for (const entries of shareConfig(instance).ofRoles.values()) {
      for (const entry of entries) {
        if (entry.standing === 'user' || entry.standing === 'raw') report(entry, '', 'holds for some of the roles that read it.');
      }
    }
  }),
};

export const RUNTIME_CLASS: ModelRule = {
  id: 'MK-OPR-007',
  title: 'runtime class that the resource lacks',
  severity: 'error',
  reason:
    'A component has no field for the runtime class, so the pods would start with the default runtime, outside of the sandbox or without the device.',
  source: 'zilliztech/milvus-operator, `apis/milvus.io/v1beta1/components_types.go`: ComponentSpec',
  fix: 'Remove runtimeClassName, or leave out engine.',
  check: checkOperatedRoles((role, report) => {
    const { runtimeClassName } = role.placement;
    if (runtimeClassName !== undefined) report(role, 'runtimeClassName', `is '${runtimeClassName}', which the Milvus resource cannot say.`);
  }),
};

export const ROLLOUT_PACE: ModelRule = {
  id: 'MK-OPR-008',
  title: 'pace of a rollout that the resource lacks',
  severity: 'warning',
  reason: 'Before 1.3.9, the operator replaces pods with one pod more and none less, whatever the pace of the app.',
  source: 'zilliztech/milvus-operator#472; `pkg/controllers/components.go`: GetDeploymentStrategy',
  fix: 'Install milvus-operator 1.3.9, or remove rollout.',
  check: checkOperatedRoles((role, report, { operator }) => {
    const { type, maxSurge = 1, maxUnavailable = 0 } = role.rollout;
    if (canSay(operator.release, 'rollingUpdate') || type === 'Recreate' || (maxSurge === 1 && maxUnavailable === 0)) return;
    report(
      role,
      'rollout',
      `has maxSurge ${maxSurge} and maxUnavailable ${maxUnavailable}, which operator ${operator.release} does not know.`,
    );
  }),
};

export const MIN_READY: ModelRule = {
  id: 'MK-OPR-009',
  title: 'ready time that the resource lacks',
  severity: 'warning',
  reason: 'The operator waits 30 seconds after a new pod is ready, or none without rolling updates, and has no field for another time.',
  source: 'zilliztech/milvus-operator, `pkg/controllers/deployment_updater.go`: MinReadySeconds',
  fix: 'Remove minReady.',
  check: checkOperatedRoles((role, report) => {
    const { minReadySeconds: seconds } = role.rollout;
    if (seconds === minReadySeconds(role.role) || seconds === MIN_READY_SECONDS) return;
    report(role, 'minReady', `is ${seconds} s, and the operator waits ${MIN_READY_SECONDS} s.`);
  }),
};

export const OWN_IMAGE: ModelRule = {
  id: 'MK-OPR-010',
  title: 'role with another image in an ordered rollout',
  severity: 'warning',
  reason:
    'The operator counts a component as updated when its image is the one of all components. One with another image never is, so the components ' +
    'after it in the rollout keep the old release.',
  source: 'zilliztech/milvus-operator, `pkg/controllers/components.go`: IsImageUpdated',
  fix: "Give all roles one image, such as the GPU image; or upgrade with a patch of operatorResource that sets imageUpdateMode to 'all'.",
  check: checkOperatedRoles((role, report, instance) => {
    const image = instanceImage(instance);
    if (role.image.reference === image) return;
    report(role, role.gpu === undefined ? 'image' : 'gpu', `runs ${role.image.reference}, and the others ${image}.`);
  }),
};

export const SERVICE_LINKS: ModelRule = {
  id: 'MK-OPR-011',
  title: 'Service whose variables configure Milvus',
  severity: 'error',
  reason:
    'The operator leaves enableServiceLinks on, so pods get variables such as PROXY_PORT=tcp://… for a Service named proxy, and Milvus reads them as ' +
    'its configuration.',
  source:
    'milvus-operator#504; Kubernetes documentation, accessing services: environment variables; Milvus source, `pkg/config/env_source.go`',
  fix: 'Give the Service a name that is no section of the configuration, such as search.',
  check: (instance, report, { instances, services }) => {
    if (!instance.operator) return;
    const names = [
      ...instances.map(({ access, namespace }) => ({ name: access.serviceName, namespace })),
      ...services.map(({ name, namespace }) => ({ name, namespace })),
    ];
    for (const { name, namespace } of names) {
      const variable = `${name.toUpperCase().replaceAll('-', '_')}_PORT`;
      const facts = namespace === instance.namespace ? keyOfVariable(variable, instance.line) : undefined;
      if (facts) report(instance, 'engine', `lets the Service ${name} set ${facts.key}, by the variable ${variable}.`);
    }
  },
};

export const DEVICE_CLAIMS: ModelRule = {
  id: 'MK-OPR-027',
  title: 'GPU of a resource claim',
  severity: 'error',
  reason: 'The resource has no field for the resource claims of a pod, so the pods would run without a GPU.',
  source: 'zilliztech/milvus-operator, `apis/milvus.io/v1beta1/components_types.go`: ComponentSpec',
  fix: 'Write the resource of a device plug-in, such as gpu: 1, or leave out engine.',
  check: checkOperatedRoles((role, report) => {
    const template = role.gpuDevice?.claimTemplate;
    if (template !== undefined) report(role, 'gpu', `claims a device of the template ${template}.`);
  }),
};

export const POD_RULES: readonly ModelRule[] = [
  STOP_TIME,
  POD_SECURITY,
  ROOT_PODS,
  CONFIG_OF_ONE_ROLE,
  RUNTIME_CLASS,
  ROLLOUT_PACE,
  MIN_READY,
  OWN_IMAGE,
  SERVICE_LINKS,
  DEVICE_CLAIMS,
];
