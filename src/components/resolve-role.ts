import { Size } from 'cdk8s';
import { reads, restartDigest } from '../config';
import type { ImageSpec, MountSpec, PlacementSpec, PortSpec, RoleSpec, RolloutSpec, StorageSpec } from '../model';
import { PORTS } from '../naming';
import { PERSISTENT_STORAGE_NEEDS_STATEFUL_SET } from '../rules/catalogue';
import { CLIENT_PORT, METRICS_PORT, ROLES, runArguments, temporaryStorage, type RoleName } from '../version';
import { POD_USER, quantityBytes, resolveResources } from '../workload';
import type { Report, RoleDeclaration } from './role-declaration';
import { resolveDrain } from './resolve-drain';
import { resolveEnvironment } from './resolve-environment';
import { resolveReplicas } from './resolve-replicas';
import { roleDefaults } from './role-defaults';
import type { AnyRoleProps } from './role-props';
import { writeRoleConfig } from './role-config';

/** Puts props, defaults of the instance and defaults of the release together: the role as plain data. */
export function resolveRole(declaration: RoleDeclaration): RoleSpec {
  const { instance, role, resourceGroup } = declaration.options;
  const { version, bindings } = instance;
  const props: AnyRoleProps = { ...instance.podDefaults, ...declaration.options.props };
  const report: Report = (prop, mistake) => instance.findings.addAt(declaration.propOwner, declaration.propPath(prop), mistake);
  const replicas = resolveReplicas(declaration, report);
  const storage = resolveStorage(declaration, props, report);
  const temporary = temporaryStorage(role, version);
  const workingDirectory = bindings.find((binding) => binding.workingDirectory !== undefined)?.workingDirectory;
  writeRoleConfig(declaration, props);
  const drain = resolveDrain(declaration, props, replicas, report);
  const config = declaration.config.resolve().filter((entry) => reads(role, entry.key, version.line));
  declaration.config.finish();
  const configFiles = Object.assign({}, ...bindings.map((binding) => binding.configFiles ?? {})) as Record<string, string>;
  return {
    role,
    identity: declaration.identity,
    name: declaration.workloadName,
    version: version.version,
    arguments: runArguments(role, version),
    wave: instance.waveOf(role),
    controller: declaration.controller,
    replicas,
    image: resolveImage(instance.image, props),
    user: { uid: POD_USER, gid: version.facts.imageGroup },
    resources: resolveResources(props, { ...roleDefaults(role, version), ephemeralStorage: ephemeralStorage(storage, temporary) }, report),
    config,
    configFiles,
    restartDigest: restartDigest(config, configFiles),
    environment: resolveEnvironment(instance, { ...instance.podDefaults.env, ...props.env }, resourceGroup, report),
    mounts: uniqueMounts(bindings.flatMap((binding) => binding.mounts ?? [])),
    storage,
    temporaryStorage: temporary,
    ...(workingDirectory === undefined ? {} : { workingDirectory }),
    placement: resolvePlacement(props),
    drain,
    probes: {
      startup: props.probes?.startup?.toSeconds() ?? 300,
      readiness: props.probes?.readiness?.toSeconds() ?? 30,
      liveness: props.probes?.liveness?.toSeconds() ?? 300,
    },
    rollout: resolveRollout(role, props),
    ports: portsOf(role, declaration),
    serviceAccountName: props.serviceAccount?.name ?? instance.serviceAccountName,
    labels: Object.assign({}, ...bindings.map((binding) => binding.podLabels ?? {}), instance.podDefaults.labels, props.labels),
    annotations: { ...instance.podDefaults.annotations, ...props.annotations },
    volumes: props.volumes ?? [],
    volumeMounts: props.volumeMounts ?? [],
    initContainers: props.initContainers ?? [],
    sidecars: props.sidecars ?? [],
  };
}

function resolveStorage(declaration: RoleDeclaration, props: AnyRoleProps, report: Report): StorageSpec {
  const { role, instance } = declaration.options;
  const { storage } = props;
  if (!storage) {
    const size = roleDefaults(role, instance.version).storage.asString();
    return { kind: role === 'standalone' ? 'claimTemplate' : 'emptyDir', size, retention: 'Retain' };
  }
  for (const mistake of storage.mistakes) report('storage', mistake);
  if (storage.spec.kind === 'claimTemplate' && declaration.controller === 'Deployment') {
    const problem = 'is persistent, and the controller is a Deployment.';
    const fix = "Set controller: 'StatefulSet', or use LocalStorage.emptyDir(…) or LocalStorage.ephemeralVolume(…).";
    report('storage', { rule: PERSISTENT_STORAGE_NEEDS_STATEFUL_SET, problem, fix });
  }
  return storage.spec;
}

/** Logs, temporary files and, in an emptyDir, Milvus' data count into the pod's ephemeral storage. */
function ephemeralStorage(storage: StorageSpec, temporary: string): Size {
  const bytes = quantityBytes(temporary) + (storage.kind === 'emptyDir' ? quantityBytes(storage.size) : 0);
  return Size.gibibytes(Math.ceil(bytes / 1024 ** 3) + 1);
}

function resolveImage(image: ImageSpec, props: AnyRoleProps): ImageSpec {
  return props.image === undefined ? image : { ...image, reference: props.image };
}

function resolvePlacement(props: AnyRoleProps): PlacementSpec {
  const { nodeSelector, tolerations, affinity, priorityClassName, runtimeClassName, schedulerName } = props;
  return {
    spread: props.spread ?? 'preferred',
    ...(nodeSelector ? { nodeSelector } : {}),
    ...(tolerations ? { tolerations } : {}),
    ...(affinity ? { affinity } : {}),
    ...(priorityClassName === undefined ? {} : { priorityClassName }),
    ...(runtimeClassName === undefined ? {} : { runtimeClassName }),
    ...(schedulerName === undefined ? {} : { schedulerName }),
  };
}

/** A coordinator without a standby must be gone before the next one starts. */
function resolveRollout(role: RoleName, props: AnyRoleProps): RolloutSpec {
  const minReadySeconds = props.minReady?.toSeconds() ?? 10;
  const isAlone = ROLES[role].nature === 'coordinator' && props.activeStandby === false;
  if (isAlone) return { type: 'Recreate', minReadySeconds };
  const { rollout } = props;
  return {
    type: rollout?.type ?? 'RollingUpdate',
    maxSurge: rollout?.maxSurge ?? 1,
    maxUnavailable: rollout?.maxUnavailable ?? 0,
    minReadySeconds,
  };
}

function portsOf(role: RoleName, declaration: RoleDeclaration): PortSpec[] {
  const internal = ROLES[role].port?.[declaration.options.instance.version.line];
  return [
    ...(role === 'proxy' || role === 'standalone' ? [{ name: PORTS.client, port: CLIENT_PORT }] : []),
    { name: PORTS.metrics, port: METRICS_PORT },
    ...(internal === undefined ? [] : [{ name: PORTS.internal, port: internal }]),
  ];
}

function uniqueMounts(mounts: readonly MountSpec[]): MountSpec[] {
  return [...new Map(mounts.map((mount) => [mount.name, mount])).values()];
}
