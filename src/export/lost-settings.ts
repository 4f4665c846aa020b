import type { InstanceModel, RoleSpec } from '../model';
import { configValue } from '../model/read-model';
import { ROLES } from '../version';
import { CHART_NAMES, HAS_AUTOSCALER } from './chart-roles';

/** Something of an app that the values of the chart cannot say. */
export interface LostSetting {
  /** The role or the instance, and what is lost of it. */
  readonly what: string;
  /** What happens instead. */
  readonly reason: string;
}

/** How a field of the model is in the values: as a value, as nothing because nothing is lost, or as a loss in some cases. */
type Carried<Subject> =
  'a value' | 'nothing is lost' | { readonly isLost: (subject: Subject, instance: InstanceModel) => boolean; readonly reason: string };

const always = (reason: string) => ({ isLost: () => true, reason });

/**
 * The fields of a role. One without an entry does not compile.
 *
 * Source: zilliztech/milvus-helm, `values.yaml` and `templates/` of chart 5.0
 */
const OF_ROLE: { readonly [Field in keyof Required<RoleSpec>]: Carried<RoleSpec> } = {
  kind: 'nothing is lost',
  role: 'a value',
  place: 'nothing is lost',
  identity: 'nothing is lost',
  name: 'nothing is lost',
  version: { isLost: ({ version }, instance) => version !== instance.version, reason: 'The chart runs one release of each role.' },
  line: 'nothing is lost',
  arguments: 'nothing is lost',
  wave: always('Helm applies all roles at once; upgrade one minor release at a time, and watch the coordinator first.'),
  controller: {
    isLost: ({ role, controller }) => controller === 'StatefulSet' && role !== 'standalone',
    reason: 'The chart runs a Deployment, whose pods have no names and no disks.',
  },
  replicas: {
    isLost: ({ role, replicas }) =>
      replicas.kind === 'foreign' ||
      (replicas.kind === 'autoscaled' && (!HAS_AUTOSCALER.includes(role) || replicas.autoscaling.scaler === 'ScaledObject')),
    reason: 'The chart has no value for this autoscaler; replicas is -1, so keep the autoscaler and aim it at the Deployment of the chart.',
  },
  resourceGroup: 'a value',
  image: {
    isLost: ({ image }, { roles }) => image.reference !== roles[0]?.image.reference,
    reason: 'The chart has one image for all roles.',
  },
  user: always('The chart runs the image with its own user, which is root up to 2.6, and a writable root file system.'),
  resources: 'a value',
  podResources: 'nothing is lost',
  gpu: 'a value',
  gpuDevice: {
    isLost: ({ gpuDevice }) => gpuDevice?.claimTemplate !== undefined,
    reason: 'The chart has no value for the resource claims of a pod.',
  },
  config: 'a value',
  configFiles: { isLost: ({ configFiles }) => Object.keys(configFiles).length > 0, reason: 'The chart mounts user.yaml alone.' },
  restartDigest: 'nothing is lost',
  environment: {
    isLost: ({ role, environment }) => role === 'cdc' && environment.length > 0,
    reason: 'The template of cdc does not read extraEnv.',
  },
  mounts: 'a value',
  storage: {
    isLost: ({ role, storage }) => role !== 'standalone' && storage.type !== 'emptyDir',
    reason: 'The local data of this role is in an emptyDir without a limit.',
  },
  claims: 'nothing is lost',
  temporaryStorage: 'nothing is lost',
  workingDirectory: {
    isLost: ({ workingDirectory }) => workingDirectory !== undefined,
    reason: 'The working directory is that of the image.',
  },
  placement: {
    isLost: ({ placement: { priorityClassName, schedulerName, runtimeClassName } }) =>
      [priorityClassName, schedulerName, runtimeClassName].some((value) => value !== undefined),
    reason: 'The chart has no value for priorityClassName and schedulerName, nor, on most roles, for runtimeClassName.',
  },
  drain: always('The kubelet kills a pod after 30 seconds, whatever it still has to hand over.'),
  probes: always('The chart has one pair of probes for all roles, and no startup probe.'),
  rollout: { isLost: ({ rollout: { minReadySeconds } }) => minReadySeconds > 0, reason: 'The chart has no value for minReadySeconds.' },
  ports: 'nothing is lost',
  disruptionBudget: {
    isLost: ({ disruptionBudget }) => disruptionBudget !== undefined,
    reason: 'The chart has no PodDisruptionBudget; keep that of the app, with the selector of the chart.',
  },
  serviceAccountName: 'a value',
  recommendResources: { isLost: ({ recommendResources }) => recommendResources, reason: 'The chart has no VerticalPodAutoscaler.' },
  selector: 'nothing is lost',
  podLabels: 'nothing is lost',
  labels: { isLost: ({ labels }, { roles }) => !isEqual(labels, roles[0]?.labels), reason: 'The chart has labels for all pods alone.' },
  annotations: 'a value',
  volumes: 'a value',
  volumeMounts: 'a value',
  initContainers: { isLost: ({ initContainers }) => initContainers.length > 0, reason: 'The chart has no value for init containers.' },
  sidecars: { isLost: ({ sidecars }) => sidecars.length > 0, reason: 'The chart has no value for further containers.' },
};

/** The fields of an instance. One without an entry does not compile. */
const OF_INSTANCE: { readonly [Field in keyof Required<InstanceModel>]: Carried<InstanceModel> } = {
  kind: 'nothing is lost',
  path: 'nothing is lost',
  name: 'a value',
  namespace: 'nothing is lost',
  mode: 'a value',
  profile: 'nothing is lost',
  version: 'a value',
  line: 'nothing is lost',
  roles: {
    isLost: ({ roles }) => roles.some(({ role, identity }) => role === 'proxy' && identity.group !== 'default'),
    reason: 'The chart has no canary of the proxy.',
  },
  dependencies: {
    isLost: ({ roles: [role] }) => role !== undefined && configValue(role, 'metastore.type') === 'tikv',
    reason: 'The chart has no values for TiKV; they are in user.yaml alone.',
  },
  access: always('The chart has no NetworkPolicy, no headless Service of the proxies and no loadBalancerClass.'),
  egress: { isLost: ({ egress }) => egress !== undefined, reason: 'The chart has no NetworkPolicy.' },
  prefixes: 'a value',
  resourceGroups: {
    isLost: ({ resourceGroups }) => resourceGroups !== undefined,
    reason: 'The chart creates no resource groups in Milvus; they stay as they are.',
  },
  upgradingFrom: 'nothing is lost',
  loadedData: 'nothing is lost',
  isStopped: { isLost: ({ isStopped }) => isStopped === true, reason: 'The values start the instance.' },
  workload: 'nothing is lost',
  operator: 'nothing is lost',
  platform: 'nothing is lost',
  hasNoWaves: 'nothing is lost',
  choices: always('The chart records no choice: do not change the queue, the bucket or a prefix in the values.'),
  previous: 'nothing is lost',
};

/** What the values cannot say. */
export function lostSettings(instance: InstanceModel): LostSetting[] {
  const ofRoles = instance.roles.flatMap((role) => lostOf(OF_ROLE, role, instance, nameOf(role)));
  const accounts = new Set(instance.roles.map(({ serviceAccountName }) => serviceAccountName));
  return [
    ...lostOf(OF_INSTANCE, instance, instance, instance.name),
    {
      what: `ServiceAccount ${[...accounts].join(', ')}`,
      reason: 'The values only name it. Keep its object, with the annotations of the cloud identity.',
    },
    ...merged(ofRoles),
    ...groupLosses(instance),
  ];
}

function lostOf<Subject>(
  fields: Readonly<Record<string, Carried<Subject>>>,
  subject: Subject,
  instance: InstanceModel,
  name: string,
): { readonly name: string; readonly field: string; readonly what: string; readonly reason: string }[] {
  return Object.entries(fields).flatMap(([field, carried]) => {
    if (typeof carried === 'string' || !carried.isLost(subject, instance)) return [];
    return [{ name, field, what: `${name}: ${field}`, reason: carried.reason }];
  });
}

/** One line for a field that several roles lose for one reason. */
function merged(lost: ReturnType<typeof lostOf>): LostSetting[] {
  const byField = new Map<string, { readonly names: string[]; readonly field: string; readonly reason: string }>();
  for (const { name, field, reason } of lost) {
    const known = byField.get(field);
    if (known) known.names.push(name);
    else byField.set(field, { names: [name], field, reason });
  }
  return [...byField.values()].map(({ names, field, reason }) => ({ what: `${[...new Set(names)].join(', ')}: ${field}`, reason }));
}

/** A Deployment for each resource group is as all others are. */
function groupLosses({ roles }: InstanceModel): LostSetting[] {
  const groups = roles.filter(({ role, identity }) => role === 'queryNode' && identity.group !== 'default');
  if (groups.length === 0) return [];
  const what = `query nodes ${groups.map(({ identity }) => identity.group).join(', ')}`;
  return [
    {
      what,
      reason:
        'The chart runs a Deployment for each resource group, all alike: size, number of pods and placement are those of queryNode. ' +
        'It also loads every collection into each group, unless queryCoord.clusterLevelLoad… in config says otherwise.',
    },
  ];
}

function nameOf({ role, identity }: RoleSpec): string {
  return identity.group === 'default' ? CHART_NAMES[role] : `${ROLES[role].component} ${identity.group}`;
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
