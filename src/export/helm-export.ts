import { k8s } from 'cdk8s-plus-27';
import { keyFacts, renderUserYaml, type ConfigEntry } from '../config';
import { shareConfig, sharedValue, type InstanceModel, type RoleSpec, type SharedConfig } from '../model';
import { isCanary } from '../model/read-model';
import { completeJson, present } from '../props';
import { imageTag } from '../version';
import { mountVolume, volumeMount } from '../workload';
import { writeYaml } from '../yaml';
import { CHART_NAMES, ON_BY_DEFAULT } from './chart-roles';
import { lostSettings, type LostSetting } from './lost-settings';
import { chartName, roleValues } from './role-values';
import { serviceValues } from './service-values';

/** The chart of whose values these are. Source: zilliztech/milvus-helm, `values.yaml` of 5.0 */
export const CHART_VERSION = '5.0';

/** A Milvus of an app as values of the Helm chart of Milvus. */
export interface HelmExport {
  /** Name of the release. The selectors of the chart contain it. */
  readonly release: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** What the values cannot say. */
  readonly lost: readonly LostSetting[];
}

/** Key that names a file which only this library mounts. */
const OWN_FILE = 'etcd.config.path';

/**
 * Values with which the Helm chart of Milvus runs the same Milvus on the same data: release, prefixes, queue, sizes, placement and
 * configuration.
 *
 * @example
 * const [instance] = AppModel.of(milvus).seal().instances;
 * if (instance) console.log(helmValuesText(exportHelm(instance)));
 */
export function exportHelm(instance: InstanceModel): HelmExport {
  const { name, mode } = instance;
  const config = shareConfig(instance);
  const own = instance.roles.filter((role) => !isCanary(role) && role.identity.group === 'default');
  const { standalone: queue, ...services } = serviceValues(instance, config) as Record<string, object>;
  const roles = Object.fromEntries(own.map((role) => [chartName(role), roleValues(role, name, config.ofRoles.get(role) ?? [])]));
  const groups = [...new Set(instance.roles.flatMap(({ resourceGroup }) => (resourceGroup === undefined ? [] : [resourceGroup])))];
  const values = {
    fullnameOverride: name,
    cluster: { enabled: mode === 'cluster' },
    image: { all: imageValues(own[0]) },
    ...rolesThatAreOff(instance),
    ...roles,
    ...(mode === 'standalone' && own[0]
      ? { standalone: { ...(roles['standalone'] as object), ...queue, persistence: persistenceValues(own[0]) } }
      : {}),
    ...(groups.length > 0 ? { replicaResourceGroups: groups } : {}),
    service: clientServiceValues(instance),
    serviceAccount: { create: false, name: own[0]?.serviceAccountName ?? 'default' },
    ...(Object.keys(own[0]?.labels ?? {}).length > 0 ? { labels: own[0]?.labels } : {}),
    ...volumeValues(instance),
    ...services,
    extraConfigFiles: {
      'user.yaml': renderUserYaml([...config.entries.filter(({ key }) => key !== OWN_FILE), ...keptDefaults(instance, config)]),
    },
  };
  return { release: name, values, lost: lostSettings(instance) };
}

/**
 * Keys that the chart sets to another value than the default of Milvus, by the queue that reads them. With another path, Milvus would not find
 * its write-ahead log.
 *
 * Source: zilliztech/milvus-helm, `templates/config.tpl`
 */
const SET_BY_CHART: Readonly<Record<string, string>> = { woodpecker: 'woodpecker.storage.rootPath', pulsar: 'pulsar.maxMessageSize' };

/** The defaults of Milvus that the chart would change. */
function keptDefaults({ line }: InstanceModel, config: SharedConfig): ConfigEntry[] {
  const key = SET_BY_CHART[String(sharedValue(config, 'mq.type'))];
  const value = key === undefined ? undefined : keyFacts(key)?.defaults[line];
  if (key === undefined || value === undefined || sharedValue(config, key) !== undefined) return [];
  return [{ kind: 'key', key, value: /^\d+$/.test(value) ? Number(value) : value, standing: 'default', origin: { path: '' } }];
}

/** The values as a file. */
export function helmValuesText({ values, release }: HelmExport): string {
  return `# Values of the Helm chart of Milvus, ${CHART_VERSION}, for the release ${release}.\n${writeYaml(values)}`;
}

/** What the values cannot say, one line each. */
export function helmReport({ lost }: HelmExport): string {
  return lost.map(({ what, reason }) => `${what}. ${reason}\n`).join('');
}

function imageValues(role: RoleSpec | undefined): Record<string, unknown> {
  const { reference = '', pullPolicy, pullSecrets = [] } = role?.image ?? {};
  const tag = imageTag(reference) ?? 'latest';
  const repository = reference.slice(0, reference.lastIndexOf(`:${tag}`));
  const digest = /@(sha256:[0-9a-f]{64})$/.exec(reference)?.[1];
  return {
    repository,
    tag: digest === undefined ? tag : `${tag}@${digest}`,
    pullPolicy,
    ...(pullSecrets.length > 0 ? { pullSecrets } : {}),
  };
}

/** Roles that the chart would run, and this release or mode does not have. */
function rolesThatAreOff({ mode, roles }: InstanceModel): Record<string, unknown> {
  if (mode === 'standalone') return {};
  const off = ON_BY_DEFAULT.filter((name) => roles.every(({ role }) => role !== name));
  const streaming = off.includes('streamingNode') ? { streaming: { enabled: false } } : {};
  return { ...Object.fromEntries(off.map((role) => [CHART_NAMES[role], { enabled: false }])), ...streaming };
}

function persistenceValues({ storage }: RoleSpec): Record<string, unknown> {
  if (storage.type !== 'claimTemplate') return { enabled: false };
  const { size, storageClassName } = storage;
  return { enabled: true, persistentVolumeClaim: { size, accessModes: 'ReadWriteOnce', ...present({ storageClass: storageClassName }) } };
}

function clientServiceValues({ access }: InstanceModel): Record<string, unknown> {
  const { serviceType, port, annotations, sourceRanges, nodePort } = access;
  return {
    type: serviceType,
    port,
    ...(Object.keys(annotations).length > 0 ? { annotations } : {}),
    ...(sourceRanges.length > 0 ? { loadBalancerSourceRanges: sourceRanges } : {}),
    ...present({ nodePort }),
  };
}

/** Volumes of all roles: the chart has them for all pods alone. */
function volumeValues({ roles }: InstanceModel): Record<string, unknown> {
  const distinct = (values: readonly unknown[]) => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
  const volumes = distinct(
    roles.flatMap((role) => [...role.mounts.map(mountVolume), ...role.volumes].map((volume) => completeJson(volume, k8s.toJson_Volume))),
  );
  const mounts = distinct(
    roles.flatMap((role) =>
      [...role.mounts.map(volumeMount), ...role.volumeMounts].map((mount) => completeJson(mount, k8s.toJson_VolumeMount)),
    ),
  );
  return volumes.length > 0 ? { volumes, volumeMounts: mounts } : {};
}
