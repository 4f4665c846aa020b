import { Size } from 'cdk8s';
import { reads, restartDigest, type ConfigEntry } from '../config';
import type { Report } from '../findings';
import {
  bindingsOfRole,
  type DependencyBinding,
  quantityBytes,
  restPort,
  writtenAt,
  type ImageSpec,
  type MountSpec,
  type PortSpec,
  type ProbeSpec,
  type ResourceSpec,
  type RoleSpec,
  type RolloutSpec,
  type StorageSpec,
} from '../model';
import { PORTS } from '../naming';
import { CLAIM_OF_ONE_POD } from '../naming/rules';
import type { Platform } from '../platform';
import { wholeSeconds, present } from '../props';
import {
  CLIENT_PORT,
  METRICS_PORT,
  ROLES,
  checkImage,
  gpuImage,
  minReadySeconds,
  portOf,
  runArguments,
  temporaryStorage,
  type RoleName,
} from '../version';
import { POD_USER, resolveResources } from '../workload';
import { STORAGE_SIZE } from '../workload/rules';
import { accessLogDisk, withDisk } from './access-log-disk';
import { Gpu } from './gpu';
import { resolveDrain } from './resolve-drain';
import { resolveEnvironment } from './resolve-environment';
import { resolveExtras } from './resolve-extras';
import { resolvePlacement } from './resolve-placement';
import { resolveReplicas } from './resolve-replicas';
import type { RoleDeclaration } from './role-declaration';
import { PROFILES } from './role-defaults';
import { podDefaultsOf } from './role-place';
import type { AnyRoleProps } from './role-props';
import { PERSISTENT_STORAGE_NEEDS_STATEFUL_SET, ROLLOUT_WITHOUT_STANDBY, SINGLETON_ROLE } from './rules';
import { defaultsOf } from './sized-defaults';
import { triggerTarget } from './trigger-target';

/** Resolves a role into plain data from its props, the defaults of the instance and the defaults of the release. */
export function resolveRole(declaration: RoleDeclaration): RoleSpec {
  const { instance, role, canary, releaseImage } = declaration.options;
  const { bindings } = instance;
  const mounting = [...bindings, ...bindingsOfRole(instance.roleBindings, role)];
  const { version } = declaration;
  const props: AnyRoleProps = { ...podDefaultsOf(declaration.options), ...declaration.options.props };
  const report = reporter(declaration);
  const storage = resolveStorage(declaration, props, report);
  const temporary = temporaryStorage(role, version);
  const log = accessLogDisk(role, instance.accessLog);
  const workingDirectory = bindings.find((binding) => binding.workingDirectory !== undefined)?.workingDirectory;
  const defaults = { ...defaultsOf(declaration), ephemeralStorage: ephemeralStorage(storage, temporary, log?.size) };
  const resources = resolveResources(props, defaults, report);
  checkEphemeralStorage(storage, resources, report);
  const gpu = resolveGpu(props, report);
  const replicas = resolveReplicas(declaration, triggerTarget(declaration, resources), report);
  const drain = resolveDrain(declaration, props, replicas, report);
  const config = declaration.config.resolve().filter(({ key, standing }) => standing === 'raw' || reads(role, key, version.line));
  declaration.config.finish();
  const configFiles = Object.assign({}, ...bindings.map((binding) => binding.configFiles ?? {}), instance.configFiles) as Record<
    string,
    string
  >;
  return {
    kind: 'role',
    role,
    place: declaration.place,
    identity: declaration.identity,
    name: declaration.workloadName,
    version: version.version,
    line: version.line,
    arguments: runArguments(role, version),
    wave: declaration.wave,
    controller: declaration.controller,
    replicas,
    ...present({ resourceGroup: declaration.options.resourceGroup }),
    image: pinned(resolveImage(canary?.image ?? releaseImage ?? instance.image, props, gpu, report), instance.platform),
    user: { uid: POD_USER, gid: version.facts.imageGroup },
    resources,
    ...present({ gpu: gpu?.count, gpuDevice: gpu?.device }),
    config,
    configFiles,
    restartDigest: restartDigest(config, configFiles, secretVersions(mounting)),
    environment: resolveEnvironment(declaration, config, { ...instance.podDefaults.env, ...props.env }, report),
    mounts: uniqueMounts(mounting.flatMap((binding) => binding.mounts ?? [])),
    storage: instance.platform.classed(storage),
    temporaryStorage: temporary,
    ...present({ workingDirectory }),
    placement: resolvePlacement(props, PROFILES[instance.profile], gpu, report),
    drain,
    probes: resolveProbes(props, report),
    rollout: resolveRollout(declaration, props, report),
    ports: portsOf(role, declaration, config),
    serviceAccountName: props.serviceAccount?.name ?? instance.serviceAccountName,
    recommendResources: props.recommendResources ?? false,
    selector: instance.naming.selector(declaration.identity),
    podLabels: instance.naming.podLabels(declaration.identity, version.version),
    labels: Object.assign({}, ...bindings.map((binding) => binding.podLabels ?? {}), instance.podDefaults.labels, props.labels),
    annotations: { ...instance.monitorAnnotations, ...instance.podDefaults.annotations, ...props.annotations },
    ...(log ? withDisk(resolveExtras(props), log) : resolveExtras(props)),
  };
}

/** Returns a function that reports at the prop that the user wrote. */
function reporter({ place, options: { instance } }: RoleDeclaration): Report {
  return (prop, mistake) => {
    const written = writtenAt(place, prop);
    instance.findings.addAt(written.path, written.prop, mistake);
  };
}

function resolveStorage(declaration: RoleDeclaration, props: AnyRoleProps, report: Report): StorageSpec {
  const { role } = declaration.options;
  const { storage } = props;
  if (!storage) {
    const size = defaultsOf(declaration).storage.asString();
    const isKept = role === 'standalone' && declaration.controller === 'StatefulSet';
    const type = isKept ? 'claimTemplate' : fitsOnNode(declaration, size) ? 'emptyDir' : 'ephemeralClaim';
    return { type, size, retention: 'Retain' };
  }
  for (const mistake of storage.mistakes) report('storage', mistake);
  if (storage.spec.type === 'claimTemplate' && declaration.controller === 'Deployment') {
    const problem = 'is persistent, and the controller is a Deployment.';
    const fix = "Set controller: 'StatefulSet', or use LocalStorage.emptyDir(…) or LocalStorage.ephemeralVolume(…).";
    report('storage', { rule: PERSISTENT_STORAGE_NEEDS_STATEFUL_SET, problem, fix });
  }
  if (storage.spec.type === 'existingClaim' && role !== 'standalone') {
    const problem = `is the claim '${storage.spec.claimName}', for all pods of ${role}.`;
    report('storage', { rule: CLAIM_OF_ONE_POD, problem, fix: CLAIM_OF_ONE_POD.fix });
  }
  return storage.spec;
}

/** Whether a pod of the platform may have so much ephemeral storage, next to the rest of what it writes. */
function fitsOnNode({ version, options: { role, instance } }: RoleDeclaration, size: string): boolean {
  const { ephemeralStorage: most } = instance.platform.facts?.podLimits ?? {};
  const whole = ephemeralStorage({ type: 'emptyDir', size, retention: 'Retain' }, temporaryStorage(role, version));
  return most === undefined || quantityBytes(whole.asString()) <= most;
}

function checkEphemeralStorage(storage: StorageSpec, { limits }: ResourceSpec, report: Report): void {
  if (storage.type !== 'emptyDir' || quantityBytes(storage.size) <= quantityBytes(limits.ephemeralStorage)) return;
  const problem = `is ${limits.ephemeralStorage}, and Milvus' storage is an emptyDir of ${storage.size}.`;
  report('ephemeralStorage', { rule: STORAGE_SIZE, problem, fix: `Leave it out, or write more than ${storage.size}.` });
}

/** Default of the ephemeral storage, which holds logs, temporary files and, with an emptyDir, Milvus' data. */
function ephemeralStorage(storage: StorageSpec, temporary: string, log = '0'): Size {
  const bytes = quantityBytes(temporary) + quantityBytes(log) + (storage.type === 'emptyDir' ? quantityBytes(storage.size) : 0);
  return Size.gibibytes(Math.ceil(bytes / 1024 ** 3) + 1);
}

/** The GPUs of each pod; an invalid number is ignored. */
function resolveGpu({ gpu: given }: AnyRoleProps, report: Report): Gpu | undefined {
  const gpu = typeof given === 'number' ? Gpu.nvidia(given) : given;
  for (const mistake of gpu?.mistakes ?? []) report('gpu', mistake);
  return gpu && gpu.mistakes.length > 0 ? undefined : gpu;
}

function resolveImage(image: ImageSpec, props: AnyRoleProps, gpu: Gpu | undefined, report: Report): ImageSpec {
  if (props.image === undefined) return gpu === undefined || !gpu.isNvidia ? image : { ...image, reference: gpuImage(image.reference) };
  const mistakes = checkImage(props.image);
  for (const mistake of mistakes) report('image', mistake);
  return mistakes.length > 0 ? image : { ...image, reference: props.image };
}

function pinned(image: ImageSpec, platform: Platform): ImageSpec {
  return { ...image, reference: platform.pinned(image.reference) };
}

function resolveProbes({ probes = {} }: AnyRoleProps, report: Report): ProbeSpec {
  const window = (probe: keyof ProbeSpec, fallback: number) =>
    wholeSeconds(probes[probe], { prop: `probes.${probe}`, fallback, least: 1 }, report);
  return { startup: window('startup', 300), readiness: window('readiness', 30), liveness: window('liveness', 300) };
}

/**
 * Replaces the pods of a singleton, and of a coordinator without a standby, by stopping the old pod first. A rollout in
 * `podDefaults` is meant for the other roles and ignored; a rolling update of the role itself is a mistake.
 */
function resolveRollout({ options, controller }: RoleDeclaration, props: AnyRoleProps, report: Report): RolloutSpec {
  const { role } = options;
  const minReady = wholeSeconds(props.minReady, { prop: 'minReady', fallback: minReadySeconds(role) }, report);
  const { nature } = ROLES[role];
  const isSingleton = nature === 'singleton' && controller === 'Deployment';
  const isAlone = isSingleton || (nature === 'coordinator' && props.activeStandby === false);
  const { rollout } = isAlone ? options.props : props;
  for (const mistake of rollout?.mistakes ?? []) report('rollout', mistake);
  if (isAlone) {
    const problem = isSingleton ? `is a rolling update; ${role} supports one pod.` : 'is a rolling update, with activeStandby off.';
    const { rule, fix } = isSingleton
      ? { rule: SINGLETON_ROLE, fix: 'Remove rollout: the old pod must stop before the new one starts.' }
      : { rule: ROLLOUT_WITHOUT_STANDBY, fix: ROLLOUT_WITHOUT_STANDBY.fix };
    if (rollout?.type === 'RollingUpdate') report('rollout', { rule, problem, fix });
    return { type: 'Recreate', minReadySeconds: minReady };
  }
  return {
    type: rollout?.type ?? 'RollingUpdate',
    maxSurge: rollout?.maxSurge ?? 1,
    maxUnavailable: rollout?.maxUnavailable ?? 0,
    minReadySeconds: minReady,
  };
}

function portsOf(role: RoleName, declaration: RoleDeclaration, config: readonly ConfigEntry[]): PortSpec[] {
  const isFront = role === 'proxy' || role === 'standalone';
  const rest = isFront ? restPort({ config, line: declaration.version.line }) : undefined;
  const internal = portOf(role, declaration.options.instance.version);
  return [
    ...(isFront ? [{ name: PORTS.client, port: CLIENT_PORT }] : []),
    ...(rest === undefined ? [] : [{ name: PORTS.rest, port: rest }]),
    { name: PORTS.metrics, port: METRICS_PORT },
    ...(internal === undefined ? [] : [{ name: PORTS.internal, port: internal }]),
  ];
}

/** Versions that the user gave to the content of the Secrets that the pods read. */
function secretVersions(
  bindings: readonly (Pick<DependencyBinding, 'secrets' | 'mounts'> & Partial<Pick<DependencyBinding, 'secretEnvironment'>>)[],
): Record<string, string> {
  const secrets = bindings.flatMap((binding) => Object.entries({ ...binding.secrets, ...binding.secretEnvironment }));
  const mounts = bindings.flatMap((binding) => (binding.mounts ?? []).map((mount) => [mount.name, mount] as const));
  return Object.fromEntries([...secrets, ...mounts].flatMap(([name, { version }]) => (version === undefined ? [] : [[name, version]])));
}

function uniqueMounts(mounts: readonly MountSpec[]): MountSpec[] {
  return [...new Map(mounts.map((mount) => [mount.name, mount])).values()];
}
