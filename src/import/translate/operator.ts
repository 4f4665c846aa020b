import { OPERATOR_ROLES, operatorTable } from '../../knobs';
import { roleDefaults } from '../../role/role-defaults';
import { MilvusVersion, hasRole, type RoleName } from '../../version';
import { ImportError } from '../import-error';
import { isEmpty, isMap, leavesOf, listOf, mapOf, textOf, valueAt, type Values } from '../read/plain-values';
import type { ReportBuilder } from '../report/report-builder';
import { call, code, literal, object, type Expression } from '../write/expression';
import { adoptResource, type LiveNames } from './adopt';
import { secretReference, sizeOf } from './amounts';
import type { Translation, TranslationOptions } from './chart';
import { outerAutoscaler } from './chart-roles';
import { metricTargets } from './companions';
import { writeConfig } from './config';
import { Draft } from './draft';
import { readService, writeIngress } from './exposure';
import { KnobReader } from './knob-reader';
import { readOperatorServices } from './operator-services';
import { pullSecrets, readPods, serviceAccountReference, type RolePaths } from './role-reader';
import { isSecretSetting } from './secrecy';
import { Settings } from './settings';
import { noteUnsized, roleProp, secretMounts, warnAt, type Subject } from './subject';
import { imageParts, isVulnerable, knownVersion, releaseOfTag, versionExpression } from './version';

const COORDINATORS: readonly RoleName[] = ['rootCoord', 'queryCoord', 'dataCoord', 'indexCoord'];

/** Fields that the API server and the operator write. */
const SERVER_FIELDS = [
  'creationTimestamp',
  'generation',
  'resourceVersion',
  'uid',
  'managedFields',
  'finalizers',
  'ownerReferences',
  'selfLink',
];

/** Translates a `Milvus` resource of Milvus' operator. */
export function translateResource(resource: Values, options: TranslationOptions, report: ReportBuilder): Translation {
  const metadata = Object.fromEntries(Object.entries(mapOf(resource['metadata'])).filter(([name]) => !SERVER_FIELDS.includes(name)));
  const values = new KnobReader({ metadata, spec: mapOf(resource['spec']) }, operatorTable(), report);
  const draft = new Draft();
  const name = textOf(values.take('metadata.name')) ?? 'milvus';
  const isCluster = textOf(values.take('spec.mode')) === 'cluster';
  const namespace = options.namespace ?? textOf(values.take('metadata.namespace'));
  const settings = new Settings(report);
  const places = ['spec.components', ...Object.keys(OPERATOR_ROLES).map((role) => `spec.components.${role}`)];
  const mounts = places.flatMap((at) => secretMounts(values.peek(`${at}.volumes`), values.peek(`${at}.volumeMounts`)));
  const facts = {
    mounts,
    release: name,
    fullName: `${name}-milvus`,
    namespace,
    isCluster,
    adopt: options.adopt,
    origin: `the Milvus resource ${name}`,
    settings,
    draft,
    report,
  };
  const subject: Subject = { ...facts, version: readVersion(values, options, facts) };
  settings.addAll(mapOf(values.take('spec.config')), 'spec.config');
  const hook = values.take('spec.hookConfig');
  const written = hook === undefined ? undefined : hookProp(hook, subject);
  if (written) draft.props.set('hookConfig', written);
  readOperatorServices(values, subject);
  readComponents(values, subject);
  writeConfig(subject);
  if (options.adopt) adoptResource(subject, liveNames(values, subject));
  return { subject, lost: values.finish() };
}

/** Keys of a plug-in are unknown here, so those that look like secrets are left out. */
function hookProp(hook: unknown, subject: Subject): Expression | undefined {
  const isSecret = leavesOf(hook).some((path) => isSecretSetting(path.join('.'), valueAt(hook, path)));
  if (!isSecret) return isMap(hook) ? literal(hook) : undefined;
  warnAt(subject, '', 'spec.hookConfig', 'spec.hookConfig contains what looks like a secret, so it is not in the code.');
  return undefined;
}

function liveNames(values: KnobReader, { isCluster, release }: Subject): LiveNames {
  const groups = listOf(values.peek('spec.components.queryNode.groups')).flatMap((group) => textOf(mapOf(group)['name']) ?? []);
  const sets = (['queryNode', 'dataNode', 'indexNode'] as const).filter((role) =>
    values.isOn(`spec.components.${role}.statefulSet.enabled`),
  );
  const template = (role: string) => {
    const [first] = listOf(values.peek(`spec.components.${role}.statefulSet.volumeClaimTemplates`));
    return textOf(valueAt(first, ['metadata', 'name'])) ?? 'data';
  };
  const claim = isCluster ? undefined : liveClaim(values, release);
  return { groups, ...(claim ? { claim } : {}), statefulSets: Object.fromEntries(sets.map((role) => [role, template(role)])) };
}

/**
 * The claim of a standalone, for the queue inside its process.
 *
 * Source: zilliztech/milvus-operator, `pkg/controllers/persistentvolumeclaims.go`: `<name>-data`, of 5 GiB
 */
function liveClaim(values: KnobReader, release: string): LiveNames['claim'] {
  const at = ['rocksmq', 'natsmq'].map((queue) => `spec.dependencies.${queue}.persistence`).find((path) => values.isOn(`${path}.enabled`));
  if (at === undefined) return undefined;
  const name = textOf(values.peek(`${at}.persistentVolumeClaim.existingClaim`)) ?? `${release}-data`;
  const size = sizeOf(valueAt(values.peek(`${at}.persistentVolumeClaim.spec`), ['resources', 'requests', 'storage']) ?? '5Gi');
  return size && { name, size };
}

/** The release, from `version` or the tag of the image; both may be those of the first component that has one. */
function readVersion(values: KnobReader, options: TranslationOptions, facts: Omit<Subject, 'version'>): MilvusVersion {
  const { draft, origin } = facts;
  const version = textOf(values.take('spec.components.version'));
  const image = textOf(values.take('spec.components.image'));
  const { repository, tag, digest } = imageParts(image ?? '');
  const given = options.milvusVersion ?? version?.replace(/^v/, '') ?? releaseOfTag(tag);
  if (given === undefined && image !== undefined) {
    throw new ImportError(
      `The image ${image} does not say the release of Milvus. Give it with --milvus-version, such as --milvus-version 2.6.15.`,
    );
  }
  const found = given === undefined ? MilvusVersion.V2_6 : knownVersion(given, image === undefined ? 'The release' : `The image ${image}`);
  const [, registry] = /^(?:(.+)\/)?milvusdb\/milvus$/.exec(repository) ?? [];
  const isOfficial = image === undefined || /^(?:.+\/)?milvusdb\/milvus$/.test(repository);
  const isPlain = tag === '' || /^v?\d+\.\d+\.\d+$/.test(tag);
  if (isOfficial && registry !== undefined && registry !== 'docker.io') draft.props.set('imageRegistry', literal(registry));
  if (isOfficial && digest !== undefined) draft.props.set('imageDigest', literal(digest));
  draft.props.set(
    'version',
    versionExpression(found, isOfficial && isPlain ? undefined : image, `It runs today as ${origin}. Upgrade it after the move.`),
  );
  if (given === undefined) {
    const text =
      'The resource does not say the release of Milvus, so the operator chose it: correct it, or import again with --milvus-version.';
    warnAt(facts, 'version', 'spec.components.image', text);
  }
  if (isVulnerable(found)) warnAt(facts, 'version', 'spec.components.image', `Milvus ${found.version} has known critical vulnerabilities.`);
  return found;
}

const SAME = ['nodeSelector', 'affinity', 'tolerations', 'priorityClassName', 'schedulerName', 'volumes', 'volumeMounts'] as const;

const pathsAt = (at: string, extra: readonly string[] = []): RolePaths => ({
  environment: `${at}.env`,
  labels: `${at}.podLabels`,
  annotations: `${at}.podAnnotations`,
  rollout: `${at}.rollingUpdate`,
  resources: `${at}.resources`,
  spread: `${at}.topologySpreadConstraints`,
  same: Object.fromEntries([...SAME, ...extra].map((prop) => [prop, `${at}.${prop}`])),
});

function readComponents(values: KnobReader, subject: Subject): void {
  const { draft, isCluster } = subject;
  const at = 'spec.components';
  const policy = textOf(values.take(`${at}.imagePullPolicy`));
  if (policy !== undefined && policy !== 'IfNotPresent') draft.props.set('imagePullPolicy', literal(policy));
  const secrets = pullSecrets(values.take(`${at}.imagePullSecrets`), secretReference);
  if (secrets) draft.props.set('imagePullSecrets', secrets);
  const account = textOf(values.take(`${at}.serviceAccountName`));
  if (account !== undefined) draft.props.set('serviceAccount', serviceAccountReference(account));
  const { spread, rollout, ...general } = pathsAt(at);
  readPods(
    values,
    isCluster ? { ...general, ...(spread === undefined ? {} : { spread }), ...(rollout === undefined ? {} : { rollout }) } : general,
    isCluster ? 'podDefaults' : '',
    subject,
  );
  const isSeparate =
    isCluster && !subject.version.isAtLeast('2.6.0') && COORDINATORS.some((role) => values.peek(`${at}.${role}`) !== undefined);
  if (isSeparate) draft.props.set('coordinators', literal('separate'));
  const unsized: RoleName[] = [];
  for (const role of Object.values(OPERATOR_ROLES)) {
    const reason = absence(values, role, subject, isSeparate);
    if (reason === undefined) {
      readComponent(values, role, subject);
      const isSized = [at, `${at}.${role}`].some((place) => !isEmpty(values.peek(`${place}.resources`)));
      if (!isSized) unsized.push(role);
    } else values.off(`${at}.${role}`, reason);
  }
  noteUnsized(subject, unsized);
}

function absence(values: KnobReader, role: RoleName, { isCluster, version }: Subject, isSeparate: boolean): string | undefined {
  if (role === 'standalone') return isCluster ? 'The mode is cluster.' : undefined;
  if (role === 'cdc') return values.peek('spec.components.cdc') === undefined ? 'There is no CDC.' : undefined;
  if (!isCluster) return 'The mode is standalone.';
  if (COORDINATORS.includes(role)) return isSeparate ? undefined : 'The coordinators run together.';
  if (role === 'mixCoord') return isSeparate ? 'The coordinators run apart.' : undefined;
  return hasRole(version, role) ? undefined : `Milvus ${version.line} has no ${role}.`;
}

function readComponent(values: KnobReader, role: RoleName, subject: Subject): void {
  const { draft } = subject;
  const at = `spec.components.${role}`;
  if (role === 'cdc') draft.props.set('cdc', object({}));
  if (role !== 'standalone') readReplicas(values, at, role, subject);
  const image = textOf(values.take(`${at}.image`));
  if (image !== undefined) draft.props.set(roleProp(role, 'image'), literal(image));
  values.take(`${at}.version`);
  const paths = pathsAt(at, ['sidecars', 'initContainers']);
  const { spread: _spread, rollout: _rollout, ...ofStandalone } = paths;
  readPods(values, role === 'standalone' ? ofStandalone : paths, role === 'standalone' ? '' : role, subject, role);
  readClaims(values, at, role, subject);
  if (role === 'proxy' || role === 'standalone') readWaysIn(values, at, subject);
  readGroups(values, at, role, subject);
}

function readReplicas(values: KnobReader, at: string, role: RoleName, subject: Subject): void {
  const { draft, version } = subject;
  const given = textOf(values.take(`${at}.replicas`)) ?? '1';
  const most = textOf(values.take(`${at}.hpa.maxReplicas`));
  if (most !== undefined) {
    const least = Number(textOf(values.take(`${at}.hpa.minReplicas`)) ?? '1');
    const targets = metricTargets(values.take(`${at}.hpa.metrics`));
    draft.props.set(`${role}.autoscaling`, object({ minReplicas: literal(least), maxReplicas: literal(Number(most)), ...targets }));
    values.lose(`${at}.hpa.behavior`, 'The pace follows from the role; `autoscaling.behavior` changes it.');
    return;
  }
  if (given === '-1') return outerAutoscaler(subject, role, `${at}.replicas`);
  const groups = role === 'queryNode' && listOf(values.peek(`${at}.groups`)).length > 0;
  const replicas = groups ? 0 : Number(given);
  if (replicas !== roleDefaults(role, version).replicas) draft.props.set(`${role}.replicas`, literal(replicas));
}

/** Disks of a StatefulSet of the operator. */
function readClaims(values: KnobReader, at: string, role: RoleName, { draft }: Subject): void {
  if (!values.isOn(`${at}.statefulSet.enabled`)) return;
  values.take(`${at}.statefulSet.enabled`);
  const [template] = listOf(values.take(`${at}.statefulSet.volumeClaimTemplates`)).map(mapOf);
  const size = sizeOf(valueAt(template, ['spec', 'resources', 'requests', 'storage']));
  const storageClass = textOf(valueAt(template, ['spec', 'storageClassName']));
  if (!size) return;
  const props = object({ size, storageClassName: storageClass === undefined ? undefined : literal(storageClass) });
  draft.props.set(roleProp(role, 'storage'), call('LocalStorage.persistent', props));
}

function readWaysIn(values: KnobReader, at: string, subject: Subject): void {
  readService(values, { type: `${at}.serviceType`, port: `${at}.port`, annotations: `${at}.serviceAnnotations` }, subject);
  const rest = textOf(values.take(`${at}.serviceRestfulPort`));
  if (rest !== undefined && rest !== '0') subject.settings.addAll({ 'proxy.http.port': Number(rest) }, `${at}.serviceRestfulPort`);
  const ingress = `${at}.ingress`;
  if (values.peek(ingress) === undefined) return;
  const hosts = listOf(values.take(`${ingress}.hosts`)).flatMap((host) => textOf(host) ?? []);
  const className = textOf(values.take(`${ingress}.ingressClassName`));
  const annotations = mapOf(values.take(`${ingress}.annotations`));
  const [tlsSecret] = Object.keys(mapOf(values.take(`${ingress}.tlsSecretRefs`)));
  writeIngress({ path: ingress, className, annotations, hosts, tlsSecret }, subject);
}

/** Groups of query nodes. Other roles have no groups. */
function readGroups(values: KnobReader, at: string, role: RoleName, subject: Subject): void {
  if (values.peek(`${at}.groups`) === undefined) return;
  if (role !== 'queryNode')
    return values.lose(`${at}.groups`, 'Only query nodes have groups. Spread the pods of the role over zones with `spread`.');
  for (const group of listOf(values.take(`${at}.groups`)).map(mapOf)) {
    const name = textOf(group['name']) ?? 'group';
    const resourceGroup = listOf(group['extraEnv'])
      .map(mapOf)
      .find((each) => each['name'] === 'MILVUS_SERVER_LABEL_RESOURCE_GROUP');
    const data = (field: string) => (group[field] === undefined ? undefined : literal(group[field]));
    const replicas = textOf(group['replicas']) ?? '1';
    const props = object({
      cluster: code('milvus'),
      resourceGroup: resourceGroup === undefined ? undefined : literal(textOf(resourceGroup['value']) ?? name),
      replicas: replicas === '2' || replicas === '-1' ? undefined : literal(Number(replicas)),
      labels: data('labels'),
      annotations: data('annotations'),
      nodeSelector: data('nodeSelector'),
      affinity: data('affinity'),
      tolerations: data('tolerations'),
    });
    if (group['topologySpreadConstraints'] !== undefined)
      subject.report.warn(`${at}.groups`, `The spread of the group ${name} is that of query nodes here.`);
    if (replicas === '-1') outerAutoscaler(subject, 'queryNode', `${at}.groups`);
    subject.draft.addAfter(call('new QueryNodeGroup', code('this'), literal(name), props));
  }
}
