import { AppModel } from '../app';
import { MilvusInstance } from '../cluster/instance';
import type { Manifest } from '../emit';
import { fewestReplicas, mostReplicas, quantityBytes, type InstanceModel, type JobSpec, type RoleSpec, type ServiceSpec } from '../model';
import { amongRoles, configNumber, frontOf, isOn, rolesNamed } from '../model/read-model';
import type { NamingScheme } from '../naming';
import type { IMilvus } from '../network';
import { present } from '../props';
import type { MilvusVersion } from '../version';
import type { AlertFacts, BackupJobFacts, WorkloadFacts } from './alerts/alert-facts';
import { MilvusQueries, type Matchers } from './query';

const MEBIBYTE = 1024 ** 2;

/** Channels of the write-ahead log by default. Source: `configs/milvus.yaml`: rootCoord.dmlChannelNum. */
const DEFAULT_CHANNELS = 16;

/** Water levels of the memory by default. Source: `configs/milvus.yaml`: quotaAndLimits.limitWriting.memProtection. */
const DEFAULT_WATER_LEVELS = { low: 0.85, high: 0.95 };

const MEMORY_PROTECTION = 'quotaAndLimits.limitWriting.memProtection.queryNodeMemory';

/** Facts about a Milvus if only its release is known. */
const UNKNOWN = {
  mode: 'cluster',
  workloads: [],
  services: {},
  channels: DEFAULT_CHANNELS,
  drainSeconds: 1800,
  memoryWaterLevels: DEFAULT_WATER_LEVELS,
  usesMmap: true,
} as const;

/** Facts about any Milvus of a release. */
export function factsOfRelease({ line, version }: MilvusVersion): AlertFacts {
  return { line, version, namespace: undefined, queries: new MilvusQueries({}), backups: [], certificates: [], ...UNKNOWN };
}

/** Facts about a Milvus for its alerts. Seals the app. */
export function alertFactsOf(milvus: IMilvus, certificates: readonly string[]): AlertFacts {
  const contents = AppModel.of(milvus).seal('its alerts were rendered');
  const instance = contents.instances.find(({ path }) => path === milvus.node.path);
  const { namespace, version } = milvus;
  const external = {
    line: version.line,
    version: version.version,
    namespace,
    ...(milvus.isStopped ? { isStopped: true as const } : {}),
    queries: new MilvusQueries(targetOf(milvus)),
    backups: backupJobs(milvus, contents.jobs),
    certificates: [...new Set([...certificates, ...ownCertificates(milvus)])].sort(),
  };
  if (!instance || !(milvus instanceof MilvusInstance)) return { ...external, ...UNKNOWN };
  return { ...external, ...ownFacts(instance, milvus.declaration.naming, contents.services) };
}

/** The CronJobs for a Milvus whose success has a time, by the names that the library gives to objects of the Milvus. */
function backupJobs(milvus: IMilvus, jobs: readonly JobSpec[]): BackupJobFacts[] {
  return jobs.flatMap(({ name, namespace, component, succeedsWithin }) => {
    const isOurs = namespace === milvus.namespace && name === milvus.objectFor(component).name;
    return isOurs && succeedsWithin !== undefined ? [{ name, withinSeconds: succeedsWithin }] : [];
  });
}

/** Certificates that the library emits for a Milvus. */
function ownCertificates(milvus: IMilvus): string[] {
  if (!(milvus instanceof MilvusInstance)) return [];
  return Object.values(milvus.certificates).flatMap((certificate?: Manifest) => (certificate ? [certificate.name] : []));
}

/** Labels that Prometheus gives to all series of the pods of a Milvus. */
export function targetOf(milvus: IMilvus): Matchers {
  const [own] = milvus.scrapeTargets();
  const labels = Object.entries(own?.pods.matchLabels ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    ...present({ namespace: milvus.namespace }),
    ...Object.fromEntries(labels.map(([label, value]) => [label.replace(/[^a-zA-Z0-9_]/g, '_'), value])),
  };
}

function ownFacts(instance: InstanceModel, naming: NamingScheme, services: readonly ServiceSpec[]) {
  const front = frontOf(instance);
  const number = (key: string, fallback: number) => (front ? configNumber(amongRoles(instance, front), key) || fallback : fallback);
  const queryNodes = rolesNamed(instance, 'queryNode', 'standalone');
  const used = services.filter(({ consumers }) => consumers.some(({ path }) => path === instance.path));
  return {
    mode: instance.mode,
    workloads: instance.roles.map((role) => workloadOf(role, naming)),
    services: byComponent(used),
    channels: number('rootCoord.dmlChannelNum', DEFAULT_CHANNELS),
    drainSeconds: Math.max(0, ...queryNodes.map(({ drain }) => drain.gracePeriod)),
    memoryWaterLevels: {
      low: number(`${MEMORY_PROTECTION}LowWaterLevel`, DEFAULT_WATER_LEVELS.low),
      high: number(`${MEMORY_PROTECTION}HighWaterLevel`, DEFAULT_WATER_LEVELS.high),
    },
    usesMmap: queryNodes.some((role) =>
      ['mmapEnabled', 'vectorField', 'vectorIndex', 'scalarField', 'scalarIndex'].some((key) => isOn(role, `queryNode.mmap.${key}`)),
    ),
  };
}

function workloadOf(role: RoleSpec, naming: NamingScheme): WorkloadFacts {
  const { identity, replicas } = role;
  return {
    name: role.name,
    kind: role.controller,
    container: identity.component,
    fewestPods: fewestReplicas(replicas),
    mostPods: mostReplicas(replicas),
    ...present({
      budget: role.disruptionBudget && naming.disruptionBudget(identity),
      // The autoscaler that KEDA makes for a ScaledObject has another name.
      autoscaler: autoscalerOf(role, naming),
      diskMebibytes: Math.floor(quantityBytes(role.storage.size) / MEBIBYTE),
    }),
    claims: (role.claims ?? []).map(({ name }) => `${name}-${role.name}`),
  };
}

function autoscalerOf({ replicas, identity }: RoleSpec, naming: NamingScheme): string | undefined {
  if (replicas.kind !== 'autoscaled') return undefined;
  const name = naming.autoscaler(identity);
  return replicas.autoscaling.scaler === 'ScaledObject' ? `keda-hpa-${name}` : name;
}

function byComponent(services: readonly ServiceSpec[]): Record<string, WorkloadFacts[]> {
  const result: Record<string, WorkloadFacts[]> = {};
  for (const { component, name, members, claims } of services) {
    const workload: WorkloadFacts = {
      name,
      kind: 'StatefulSet',
      container: component,
      fewestPods: members,
      mostPods: members,
      claims: claims.map((claim) => `${claim.name}-${name}`),
    };
    result[component] = [...(result[component] ?? []), workload];
  }
  return result;
}
