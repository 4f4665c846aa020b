import type { InstanceModel, RoleSpec } from '@org/milvus-k8s/model';
import { fewestReplicas } from '../../../src/model';
import type { ContainerJson, WorkloadJson } from '../../support/manifest-json';
import type { ComponentJson } from './deployments';
import type { Operated } from './operated';

/** A role, and the pods that the operator makes for it. */
export interface OperatedRole {
  readonly role: RoleSpec;
  readonly operated: Operated;
  readonly component: ComponentJson;
  readonly workload: WorkloadJson;
  readonly container: ContainerJson;
}

/** Where something of the model is. */
export type Place<Subject> =
  /** In the resource. Where it may not be, one of the findings says so. */
  | { readonly inResource: (subject: Subject) => boolean; readonly orFinding?: readonly string[] }
  /** In an object next to the resource. */
  | { readonly beside: (subject: Subject) => boolean }
  /** Nowhere, which a finding says. */
  | { readonly finding: string }
  /** Nowhere, because nothing is lost: the reason. */
  | { readonly notNeeded: string };

const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const variable = ({ env = [] }: ContainerJson, name: string) => env.find((each) => each.name === name);

const podSpec = ({ workload }: OperatedRole) => workload.spec.template.spec as unknown as Readonly<Record<string, unknown>>;

function valueAt(config: Readonly<Record<string, unknown>>, key: string): unknown {
  return key.split('.').reduce<unknown>((at, part) => (at as Readonly<Record<string, unknown>> | undefined)?.[part], config);
}

const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/^milvus_conf_/, '')
    .replace(/[_.]/g, '');

/** Keys that the resource has as fields of `dependencies`. */
const OF_DEPENDENCIES =
  /^(etcd\.endpoints|minio\.(address|port)|pulsar\.(address|port)|mq\.type|kafka\.brokerList|woodpecker\.client\.quorum\.quorumBufferPools)$/;

/** A field of `RoleSpec` without an entry does not compile. */
export const ROLE_PLACES: { readonly [Field in keyof Required<RoleSpec>]: Place<OperatedRole> } = {
  kind: { notNeeded: 'tells parts of the model apart' },
  role: { inResource: ({ role, operated }) => operated.resource.spec.components[role.role] !== undefined },
  place: { notNeeded: 'the place of findings' },
  identity: { inResource: ({ role, workload }) => workload.spec.template.metadata.labels?.['milvus-k8s/group'] === role.identity.group },
  name: { inResource: ({ role, workload }) => [role.name, `${role.name}-default`].includes(workload.metadata.name) },
  version: { inResource: ({ role, operated }) => operated.resource.spec.components['version'] === `v${role.version}` },
  line: { notNeeded: 'part of the version' },
  arguments: { notNeeded: 'the operator starts each component with the same role' },
  wave: { notNeeded: 'the operator starts the components in order' },
  controller: {
    inResource: ({ role, workload }) => workload.kind === role.controller || role.role === 'standalone',
    orFinding: ['MK-OPR-017'],
  },
  replicas: {
    inResource: ({ role, component, operated: { model, beside } }) => {
      if (model.isStopped) return component.replicas === 0 && component.hpa === undefined;
      if (role.replicas.kind === 'fixed')
        return (component.groups ?? [component]).some(({ replicas }) => replicas === fewestReplicas(role.replicas));
      const isScaled = component.hpa !== undefined || beside.some(({ kind }) => ['HorizontalPodAutoscaler', 'ScaledObject'].includes(kind));
      return component.replicas === -1 && isScaled;
    },
    orFinding: ['MK-OPR-014'],
  },
  resourceGroup: {
    inResource: ({ role, container }) =>
      role.resourceGroup === undefined || variable(container, 'MILVUS_SERVER_LABEL_RESOURCE_GROUP')?.value === role.resourceGroup,
  },
  image: {
    inResource: ({ role, container, workload }) =>
      container.image === role.image.reference &&
      container.imagePullPolicy === role.image.pullPolicy &&
      (workload.spec.template.spec.imagePullSecrets ?? []).length === role.image.pullSecrets.length,
    orFinding: ['MK-OPR-013'],
  },
  user: { finding: 'MK-OPR-004' },
  resources: {
    inResource: ({ role, container }) =>
      container.resources?.limits?.memory === role.resources.limits.memory &&
      container.resources.requests?.cpu === role.resources.requests.cpu,
    orFinding: ['MK-OPR-013'],
  },
  podResources: { notNeeded: 'the sum over the containers of a pod' },
  gpu: {
    inResource: ({ role, container }) => {
      const limits = container.resources?.limits as Readonly<Record<string, unknown>> | undefined;
      return role.gpuDevice !== undefined || Number(limits?.['nvidia.com/gpu'] ?? 0) === (role.gpu ?? 0);
    },
    orFinding: ['MK-OPR-013'],
  },
  gpuDevice: {
    inResource: ({ role, container }) => {
      const { resource } = role.gpuDevice ?? {};
      const limits = container.resources?.limits as Readonly<Record<string, unknown>> | undefined;
      return role.gpuDevice === undefined || (resource !== undefined && Number(limits?.[resource] ?? 0) === role.gpu);
    },
    orFinding: ['MK-OPR-027'],
  },
  config: {
    inResource: ({ role, container, operated: { resource } }) =>
      role.config.every(({ key, value }) => {
        if (value === undefined || OF_DEPENDENCIES.test(key)) return true;
        const own = container.env?.find(({ name }) => bare(name) === bare(key));
        return own ? own.value === String(value) : equal(valueAt(resource.spec.config, key), value);
      }),
  },
  configFiles: {
    inResource: ({ role, operated: { resource } }) =>
      Object.keys(role.configFiles).every((file) => file === 'hook.yaml' && resource.spec.hookConfig !== undefined),
    orFinding: ['MK-OPR-020'],
  },
  restartDigest: {
    inResource: ({ role, workload }) => workload.spec.template.metadata.annotations?.['milvus.io/config-digest'] === role.restartDigest,
  },
  environment: {
    inResource: ({ role, container }) =>
      role.environment.every(({ name }) => variable(container, name) ?? container.env?.some((each) => bare(each.name).startsWith('minio'))),
  },
  mounts: {
    inResource: ({ role, container }) =>
      role.mounts.every(({ path }) => container.volumeMounts?.some(({ mountPath }) => mountPath === path)),
  },
  storage: {
    inResource: ({ role, container, component, workload, operated: { resource } }) => {
      const { storage } = role;
      const mount = container.volumeMounts?.find(({ mountPath }) => mountPath === '/var/lib/milvus/data');
      if (storage.type === 'claimTemplate')
        return component.statefulSet !== undefined || JSON.stringify(resource.spec.dependencies).includes(storage.size);
      return mount?.name === 'data' && JSON.stringify(workload.spec.template.spec.volumes).includes(storage.size);
    },
    orFinding: ['MK-OPR-013', 'MK-OPR-017', 'MK-OPR-019'],
  },
  claims: { notNeeded: 'the claims that the storage asks for' },
  temporaryStorage: {
    inResource: ({ role, workload }) => JSON.stringify(workload.spec.template.spec.volumes).includes(role.temporaryStorage),
  },
  workingDirectory: { inResource: ({ role }) => role.workingDirectory === undefined, orFinding: ['MK-OPR-020'] },
  placement: {
    inResource: ({ role: { placement }, ...made }) =>
      equal(podSpec({ role: { placement }, ...made } as OperatedRole)['nodeSelector'], placement.nodeSelector) &&
      podSpec({ role: { placement }, ...made } as OperatedRole)['priorityClassName'] === placement.priorityClassName &&
      placement.runtimeClassName === undefined,
    orFinding: ['MK-OPR-007', 'MK-OPR-013'],
  },
  drain: { finding: 'MK-OPR-003' },
  probes: {
    inResource: ({ role, container }) =>
      (container.startupProbe?.periodSeconds ?? 0) * (container.startupProbe?.failureThreshold ?? 0) >= role.probes.startup,
    orFinding: ['MK-OPR-013'],
  },
  rollout: {
    inResource: ({ role, component, operated }) => {
      const { type, maxSurge, maxUnavailable, minReadySeconds } = role.rollout;
      if (type === 'Recreate') return operated.resource.spec.components['enableRollingUpdate'] === false || role.role === 'cdc';
      const isSaid = equal(component.rollingUpdate, { maxSurge, maxUnavailable }) || (maxSurge === 1 && maxUnavailable === 0);
      return isSaid && minReadySeconds <= 30;
    },
    orFinding: ['MK-OPR-008', 'MK-OPR-009', 'MK-OPR-013'],
  },
  ports: {
    inResource: ({ role, container }) =>
      role.ports
        .filter(({ name }) => name !== 'internal')
        .every(({ port }) => container.ports?.some(({ containerPort }) => containerPort === port)),
  },
  disruptionBudget: {
    beside: ({ role, operated }) =>
      (role.disruptionBudget !== undefined) ===
      operated.beside.some(({ kind, metadata }) => kind === 'PodDisruptionBudget' && metadata.name === role.name),
  },
  serviceAccountName: {
    inResource: (made) => podSpec(made)['serviceAccountName'] === made.role.serviceAccountName,
    orFinding: ['MK-OPR-013'],
  },
  recommendResources: {
    beside: ({ role, operated }) =>
      !role.recommendResources ||
      operated.beside.some(({ kind, metadata }) => kind === 'VerticalPodAutoscaler' && metadata.name === role.name) ||
      operated.findings.some(({ rule }) => rule.id === 'MK-OPR-016'),
  },
  selector: {
    inResource: ({ role, workload }) =>
      Object.entries(role.selector).every(([key, value]) => workload.spec.template.metadata.labels?.[key] === value),
  },
  podLabels: {
    inResource: ({ role, workload }) =>
      Object.entries(role.podLabels).every(([key, value]) => workload.spec.template.metadata.labels?.[key] === value),
  },
  labels: {
    inResource: ({ role, workload }) =>
      Object.entries(role.labels).every(([key, value]) => workload.spec.template.metadata.labels?.[key] === value),
  },
  annotations: {
    inResource: ({ role, workload }) =>
      Object.entries(role.annotations).every(([key, value]) => workload.spec.template.metadata.annotations?.[key] === value),
  },
  volumes: { inResource: (made) => hasNames(podSpec(made)['volumes'], made.role.volumes), orFinding: ['MK-OPR-013'] },
  volumeMounts: {
    inResource: ({ role, container }) =>
      role.volumeMounts.every(({ mountPath }) => container.volumeMounts?.some((mount) => mount.mountPath === mountPath)),
    orFinding: ['MK-OPR-013'],
  },
  initContainers: { inResource: (made) => hasNames(podSpec(made)['initContainers'], made.role.initContainers), orFinding: ['MK-OPR-013'] },
  sidecars: { inResource: (made) => hasNames(podSpec(made)['containers'], made.role.sidecars), orFinding: ['MK-OPR-013'] },
};

function hasNames(made: unknown, wanted: readonly { readonly name: string }[]): boolean {
  const names = ((made ?? []) as { readonly name: string }[]).map(({ name }) => name);
  return wanted.every(({ name }) => names.includes(name));
}

const has = ({ beside }: Operated, kind: string, name: string) =>
  beside.some((object) => object.kind === kind && object.metadata.name === name);

/** A field of `InstanceModel` without an entry does not compile. */
export const INSTANCE_PLACES: { readonly [Field in keyof Required<InstanceModel>]: Place<Operated> } = {
  kind: { notNeeded: 'tells parts of the model apart' },
  path: { notNeeded: 'the place of findings' },
  name: { inResource: ({ model, resource }) => resource.metadata.name === model.name },
  namespace: { inResource: ({ model, resource }) => resource.metadata.namespace === model.namespace },
  mode: { inResource: ({ model, resource }) => resource.spec.mode === model.mode },
  profile: { notNeeded: 'the sizes of the roles follow from it' },
  version: { inResource: ({ model, resource }) => resource.spec.components['version'] === `v${model.version}` },
  line: { notNeeded: 'part of the version' },
  roles: {
    inResource: ({ model, resource }) => model.roles.every(({ role }) => resource.spec.components[role] !== undefined),
  },
  dependencies: {
    inResource: ({ resource: { spec } }) =>
      (spec.dependencies['etcd']?.['endpoints'] as string[]).length > 0 &&
      !String(spec.dependencies['storage']?.['endpoint']).startsWith(':'),
    orFinding: ['MK-OPR-020', 'MK-OPR-023'],
  },
  access: {
    beside: (operated) =>
      has(operated, 'Service', operated.model.access.serviceName) && has(operated, 'NetworkPolicy', operated.model.name),
  },
  egress: {
    beside: (operated) =>
      operated.model.egress === undefined || operated.model.roles.every(({ name }) => has(operated, 'NetworkPolicy', `${name}-egress`)),
  },
  prefixes: {
    inResource: ({ model, resource: { spec } }) => model.prefixes.every(({ value }) => JSON.stringify(spec.config).includes(`"${value}"`)),
  },
  resourceGroups: {
    beside: (operated) =>
      operated.model.resourceGroups === undefined ||
      operated.model.resourceGroups.obstacle !== undefined ||
      operated.model.isStopped === true ||
      has(operated, 'Job', `${operated.model.name}-resource-groups`),
  },
  upgradingFrom: { inResource: ({ resource }) => /^rolling(Up|Down)grade$/.test(String(resource.spec.components['imageUpdateMode'])) },
  loadedData: { notNeeded: 'a statement that rules compare with the sizes' },
  isStopped: {
    inResource: ({ model, resource }) =>
      !model.isStopped || model.roles.every(({ role }) => (resource.spec.components[role] as { replicas: number }).replicas === 0),
  },
  workload: { notNeeded: 'the sizes of the roles follow from it' },
  hasNoWaves: { notNeeded: 'the annotations of the objects next to the resource, which the engine does not write' },
  platform: { notNeeded: 'what it decides is in the roles, and in the objects next to the resource' },
  operator: { inResource: ({ resource }) => resource.apiVersion === 'milvus.io/v1beta1' },
  choices: { beside: (operated) => has(operated, 'ConfigMap', `${operated.model.name}-choices`) },
  previous: { notNeeded: 'deployed objects that rules compare with' },
};
