import { CHART_ROLES, chartTable } from '../../knobs';
import { ImportError } from '../import-error';
import { listOf, mapOf, textIn, textOf } from '../read/plain-values';
import { parseValues } from '../read/parse-values';
import type { ChartRelease } from '../read/source';
import type { ReportBuilder } from '../report/report-builder';
import { literal } from '../write/expression';
import { adoptRelease, type LiveNames } from './adopt';
import { durationOf, secretReference, sizeOf } from './amounts';
import { addChartSettings, chartEtcd, chartMinio, chartQueue, isS3 } from './chart-services';
import { readChartRoles, readResourceGroups } from './chart-roles';
import { writeConfig } from './config';
import { writeDependencies } from './dependencies';
import { Draft } from './draft';
import { readAttu, readChartIngress, readChartService, readMonitoring } from './exposure';
import { IDENTITY_ANNOTATIONS } from './identity';
import { KnobReader, type LostValue } from './knob-reader';
import { messageQueue } from './message-queue';
import { metaStore } from './meta-store';
import { objectStorage } from './object-storage';
import { takePrefixes, writePrefixes } from './prefixes';
import { pullSecrets, readPods, serviceAccountReference } from './role-reader';
import { Settings } from './settings';
import { secretMounts, warnAt, type Subject } from './subject';
import { isVulnerable, knownVersion, releaseOfChart, releaseOfTag, versionExpression } from './version';
import { MilvusVersion } from '../../version';

/** What a user says of a release besides its values. */
export interface TranslationOptions {
  readonly release?: string;
  readonly namespace?: string;
  readonly chartVersion?: string;
  readonly milvusVersion?: string;
  readonly adopt: boolean;
}

/** A translated Milvus, and the values that nobody took. */
export interface Translation {
  readonly subject: Subject;
  readonly lost: readonly LostValue[];
}

/** Translates a release of Milvus' Helm chart. */
export function translateChart(source: ChartRelease, options: TranslationOptions, report: ReportBuilder): Translation {
  const values = new KnobReader(source.values, chartTable(), report);
  const draft = new Draft();
  const settings = new Settings(report);
  const release = options.release ?? source.release ?? 'milvus';
  const isCluster = values.isOn('cluster.enabled', true);
  values.take('cluster.enabled');
  const chartVersion = options.chartVersion ?? source.chartVersion;
  const facts = {
    release,
    fullName: fullNameOf(values, release),
    namespace: options.namespace ?? source.namespace,
    isCluster,
    adopt: options.adopt,
    mounts: ['', ...Object.keys(CHART_ROLES).map((role) => `${role}.`)].flatMap((at) =>
      secretMounts(values.peek(`${at}volumes`), values.peek(`${at}volumeMounts`)),
    ),
    origin: `the Helm release ${release}`,
    settings,
    draft,
    report,
  };
  const subject: Subject = { ...facts, version: readVersion(values, chartVersion, options, facts) };
  addChartSettings(values, settings);
  readUserFile(values, subject, source.origin);
  const prefixes = takePrefixes(subject, 'files');
  readServices(values, subject, prefixes, chartVersion);
  readPodDefaults(values, subject);
  readChartRoles(values, subject);
  readResourceGroups(values, subject);
  readChartService(values, subject);
  readChartIngress(values, subject);
  readMonitoring(values, subject);
  readAttu(values, subject);
  writeConfig(subject);
  if (options.adopt) adoptRelease(subject, liveNames(values, subject));
  return { subject, lost: values.finish() };
}

function liveNames(values: KnobReader, { isCluster, fullName }: Subject): LiveNames {
  const nameOverride = textOf(values.peek('nameOverride'));
  const at = 'standalone.persistence';
  const claim = textOf(values.peek(`${at}.persistentVolumeClaim.existingClaim`)) ?? fullName;
  const size = sizeOf(values.peek(`${at}.persistentVolumeClaim.size`) ?? '50Gi');
  return {
    ...(nameOverride === undefined ? {} : { nameOverride }),
    groups: listOf(values.peek('replicaResourceGroups')).map((group) => textIn(group)),
    ...(isCluster || !size || !values.isOn(`${at}.enabled`, true) ? {} : { claim: { name: claim, size } }),
  };
}

/** Source: `templates/_helpers.tpl` of milvus-helm, `milvus.fullname`. */
function fullNameOf(values: KnobReader, release: string): string {
  const [full, name = 'milvus'] = ['fullnameOverride', 'nameOverride'].map((path) => textOf(values.take(path)));
  return (full ?? (release.includes(name) ? release : `${release}-${name}`)).slice(0, 63).replace(/-+$/, '');
}

function readVersion(
  values: KnobReader,
  chartVersion: string | undefined,
  options: TranslationOptions,
  facts: Omit<Subject, 'version'>,
): MilvusVersion {
  const tag = textOf(values.take('image.all.tag'));
  const ofTag = tag === undefined ? undefined : releaseOfTag(tag);
  const given = options.milvusVersion ?? ofTag ?? (tag === undefined ? releaseOfChart(chartVersion) : undefined);
  if (given === undefined && tag !== undefined) {
    throw new ImportError(
      `The image tag ${tag} does not say the release of Milvus. Give it with --milvus-version, such as --milvus-version 2.6.15.`,
    );
  }
  const version =
    given === undefined
      ? MilvusVersion.V2_6
      : knownVersion(given.replace(/^v/, ''), tag === undefined ? 'The release' : `The image tag ${tag}`);
  const image = imageOf(values, tag, facts);
  const reason = `It runs today as ${facts.origin}. Upgrade it after the move.`;
  facts.draft.props.set('version', versionExpression(version, image, reason));
  if (given === undefined) {
    const text = 'The input does not say the release of Milvus: correct it, or import again with --milvus-version or --chart-version.';
    warnAt(facts, 'version', 'image.all.tag', text);
  }
  if (isVulnerable(version)) warnAt(facts, 'version', 'image.all.tag', `Milvus ${version.version} has known critical vulnerabilities.`);
  const policy = textOf(values.take('image.all.pullPolicy'));
  if (policy !== undefined && policy !== 'IfNotPresent') facts.draft.props.set('imagePullPolicy', literal(policy));
  const secrets = pullSecrets(values.take('image.all.pullSecrets'), secretReference);
  if (secrets) facts.draft.props.set('imagePullSecrets', secrets);
  return version;
}

/** The image, if a registry before the official repository does not say it. */
function imageOf(values: KnobReader, tag: string | undefined, { draft }: Omit<Subject, 'version'>): string | undefined {
  const repository = textOf(values.take('image.all.repository')) ?? 'milvusdb/milvus';
  const [, registry] = /^(?:(.+)\/)?milvusdb\/milvus$/.exec(repository) ?? ['', undefined];
  const isOfficial = /^(?:(.+)\/)?milvusdb\/milvus$/.test(repository);
  const digest = /@(sha256:[0-9a-f]{64})$/.exec(tag ?? '')?.[1];
  if (digest !== undefined) draft.props.set('imageDigest', literal(digest));
  if (isOfficial && registry !== undefined && registry !== 'docker.io') draft.props.set('imageRegistry', literal(registry));
  const isPlain = tag === undefined || /^v?\d+\.\d+\.\d+(@.*)?$/.test(tag);
  if (isOfficial && isPlain) return undefined;
  return isOfficial && registry === undefined ? `docker.io/${repository}:${tag ?? ''}` : `${repository}:${tag ?? 'latest'}`;
}

function readUserFile(values: KnobReader, subject: Subject, origin: string): void {
  const { settings } = subject;
  settings.addStandard('log.level', values.take('log.level'));
  settings.addStandard('log.format', values.take('log.format'));
  const text = values.take('extraConfigFiles.user\\.yaml');
  const parsed = typeof text === 'string' ? parseValues(text, `${origin}: extraConfigFiles["user.yaml"]`) : mapOf(text);
  settings.addAll(parsed, 'user.yaml');
  const groups = listOf(values.peek('replicaResourceGroups')).map((group) => textIn(group));
  if (groups.length > 0) {
    const loading = { clusterLevelLoadReplicaNumber: groups.length, clusterLevelLoadResourceGroups: groups.join(',') };
    settings.addAll({ queryCoord: loading }, 'replicaResourceGroups');
  }
}

function readServices(
  values: KnobReader,
  subject: Subject,
  prefixes: ReturnType<typeof takePrefixes>,
  chartVersion: string | undefined,
): void {
  const annotations = mapOf(values.take('serviceAccount.annotations'));
  readServiceAccount(values, subject, annotations);
  const isOlder =
    /^[34]\.(?!2\.(?:5\d|[6-9]\d))/.test(chartVersion ?? '') || (chartVersion === undefined && !subject.version.isAtLeast('2.5.0'));
  const defaults = {
    pulsar: isOlder ? ('pulsar' as const) : ('pulsarv3' as const),
    standaloneQueue: subject.version.isAtLeast('2.6.0') ? ('woodpecker' as const) : ('rocksmq' as const),
  };
  const etcd = chartEtcd(values, subject);
  const secretName = isS3(values) ? undefined : textOf(values.take('minio.existingSecret'));
  const minio = chartMinio(values, subject, secretName);
  const queue = chartQueue(values, subject, defaults);
  const choices = {
    metaStore: metaStore(subject, etcd),
    objectStorage: objectStorage(subject, { inside: minio, annotations, secretName }),
    messageQueue: messageQueue(subject, queue),
  };
  const isOwn = choices.metaStore.kind === 'embedded' && choices.objectStorage.kind === 'embedded';
  const shared = writeDependencies(subject, choices);
  writePrefixes(subject, isOwn ? { ...prefixes, bucketRootPath: undefined } : prefixes, shared);
  const started = [choices.metaStore, choices.objectStorage, choices.messageQueue].filter(({ kind }) => kind === 'inside').length;
  if (started === 0) return;
  const text = 'These services are new and empty. For the data of the running release, import with --adopt, which keeps its services.';
  subject.draft.dependencyComments.push(text);
  subject.report.warn('', text);
}

function readServiceAccount(values: KnobReader, { draft, report }: Subject, annotations: Readonly<Record<string, unknown>>): void {
  const name = textOf(values.take('serviceAccount.name'));
  const isMade = values.isOn('serviceAccount.create');
  values.take('serviceAccount.create');
  if (name !== undefined && !isMade) draft.props.set('serviceAccount', serviceAccountReference(name));
  if (name !== undefined && isMade && Object.keys(annotations).length > 0) {
    const text = `The service account is named after the instance, not ${name}: the trust policy of a cloud identity must admit it.`;
    report.warn('serviceAccount.name', text);
    draft.comments.push(text);
  }
  const others = Object.keys(annotations).filter((key) => !IDENTITY_ANNOTATIONS.includes(key));
  if (others.length > 0)
    report.warn('serviceAccount.annotations', `Annotations that no identity writes are not carried over: ${others.join(', ')}.`);
}

/** Values of all pods: props of `podDefaults`, or of the standalone itself. */
function readPodDefaults(values: KnobReader, subject: Subject): void {
  const place = subject.isCluster ? 'podDefaults' : '';
  const same = Object.fromEntries(['nodeSelector', 'tolerations', 'affinity', 'volumes', 'volumeMounts'].map((name) => [name, name]));
  const paths = { environment: 'extraEnv', labels: 'labels', annotations: 'annotations', same };
  readPods(values, subject.isCluster ? { ...paths, spread: 'topologySpreadConstraints' } : paths, place, subject);
  readProbes(values, place, subject);
}

/** Windows of the probes, as far as they differ from the chart's. */
function readProbes(values: KnobReader, place: string, { draft, report }: Subject): void {
  const at = place === '' ? 'probes' : `${place}.probes`;
  for (const [prop, probe, period] of [
    ['liveness', 'livenessProbe', 30],
    ['readiness', 'readinessProbe', 10],
  ] as const) {
    const number = (name: string, standard: number) => Number(textOf(values.peek(`${probe}.${name}`)) ?? standard);
    const window = number('periodSeconds', period) * number('failureThreshold', 5);
    const written = window === period * 5 ? undefined : durationOf(window);
    if (written) {
      values.take(`${probe}.periodSeconds`);
      values.take(`${probe}.failureThreshold`);
      draft.props.set(`${at}.${prop}`, written);
    }
    if (!values.isOn(`${probe}.enabled`, true)) {
      values.lose(`${probe}.enabled`, 'Every pod has probes: without them Kubernetes sends clients to pods that do not serve.');
      report.warn(`${probe}.enabled`, 'The probe is off in the input. It is on here.');
    }
  }
  const delay = Number(textOf(values.peek('livenessProbe.initialDelaySeconds')) ?? 90);
  const startup = delay > 300 ? durationOf(delay) : undefined;
  if (startup) {
    values.take('livenessProbe.initialDelaySeconds');
    draft.props.set(`${at}.startup`, startup);
  } else if (values.peek('livenessProbe.initialDelaySeconds') !== undefined) values.take('livenessProbe.initialDelaySeconds');
}
