import { CHART_ROLES } from '../../knobs';
import { roleDefaults } from '../../role/role-defaults';
import { hasRole, type RoleName } from '../../version';
import { isEmpty, mapOf, textOf } from '../read/plain-values';
import { call, literal, object } from '../write/expression';
import { cpuOf, sizeOf } from './amounts';
import type { KnobReader } from './knob-reader';
import { readPods } from './role-reader';
import { noteUnsized, roleProp, warnAt, type Subject } from './subject';

type ChartRole = keyof typeof CHART_ROLES;

const COORDINATORS: readonly ChartRole[] = ['rootCoordinator', 'queryCoordinator', 'dataCoordinator', 'indexCoordinator'];

/** Roles for which the chart has an autoscaler. */
const SCALED: readonly ChartRole[] = ['proxy', 'queryNode', 'dataNode'];

/** Reads all roles of the chart, and turns off those that the release does not have. */
export function readChartRoles(values: KnobReader, subject: Subject): void {
  const isSeparate = readTopology(values, subject);
  const unsized: RoleName[] = [];
  for (const [chartRole, role] of Object.entries(CHART_ROLES) as [ChartRole, RoleName][]) {
    const reason = absence(values, chartRole, role, subject, isSeparate);
    if (reason === undefined) {
      readRole(values, chartRole, role, subject);
      if (isEmpty(values.peek(`${chartRole}.resources`))) unsized.push(role);
    } else values.off(chartRole, reason);
  }
  noteUnsized(subject, unsized);
}

/** Coordinators of 2.3 to 2.5 run together or apart. Charts before 4.2 have them apart. */
function readTopology(values: KnobReader, subject: Subject): boolean {
  const { version, isCluster, draft } = subject;
  const isOn = COORDINATORS.some((role) => values.isOn(`${role}.enabled`));
  const standard = version.line === '2.3' && values.peek('mixCoordinator.enabled') === undefined;
  const isSeparate = isCluster && !values.isOn('mixCoordinator.enabled', !standard && !isOn) && (isOn || standard);
  if (!isSeparate) return false;
  if (version.isAtLeast('2.6.0')) {
    warnAt(
      subject,
      '',
      'rootCoordinator.enabled',
      `Milvus ${version.version} has one coordinator only: separate coordinators are not carried over.`,
    );
    return false;
  }
  draft.props.set('coordinators', literal('separate'));
  return true;
}

function absence(values: KnobReader, chartRole: ChartRole, role: RoleName, subject: Subject, isSeparate: boolean): string | undefined {
  const { isCluster, version } = subject;
  if (chartRole === 'standalone') return isCluster ? 'The release is a cluster.' : undefined;
  if (chartRole === 'cdc') return values.isOn('cdc.enabled') ? undefined : 'CDC is not enabled.';
  if (!isCluster) return 'The release is a standalone.';
  if (COORDINATORS.includes(chartRole) && !isSeparate) return 'The coordinators run together.';
  if (chartRole === 'mixCoordinator' && isSeparate) return 'The coordinators run apart.';
  return hasRole(version, role) || COORDINATORS.includes(chartRole) || chartRole === 'mixCoordinator'
    ? undefined
    : `Milvus ${version.line} has no ${role}.`;
}

function readRole(values: KnobReader, chartRole: ChartRole, role: RoleName, subject: Subject): void {
  const { draft } = subject;
  if (role === 'cdc') draft.props.set('cdc', object({}));
  if (!values.isOn(`${chartRole}.enabled`, true) && chartRole !== 'standalone' && chartRole !== 'cdc') {
    warnAt(
      subject,
      roleProp(role, 'replicas'),
      `${chartRole}.enabled`,
      `${chartRole} is not enabled in the input. A cluster of this library has it.`,
    );
  }
  if (role === 'cdc' || role !== 'standalone') readReplicas(values, chartRole, role, subject);
  readPods(
    values,
    {
      environment: chartRole === 'cdc' ? undefined : `${chartRole}.extraEnv`,
      annotations: `${chartRole}.annotations`,
      rollout: `${chartRole}.strategy`,
      resources: `${chartRole}.resources`,
      same: Object.fromEntries(SAME.map((prop) => [prop, `${chartRole}.${prop}`])),
      spread: `${chartRole}.topologySpreadConstraints`,
    } as Parameters<typeof readPods>[1],
    role === 'standalone' ? '' : role,
    subject,
    role,
  );
  readStorage(values, chartRole, subject);
  if (chartRole === 'proxy') readServerCertificate(values, subject);
  if (values.isOn(`${chartRole}.activeStandby.enabled`)) values.take(`${chartRole}.activeStandby.enabled`);
}

const SAME = ['nodeSelector', 'affinity', 'tolerations', 'runtimeClassName', 'volumes', 'volumeMounts'] as const;

/** The chart starts one pod of each role; the default of the library is two of most. */
function readReplicas(values: KnobReader, chartRole: ChartRole, role: RoleName, subject: Subject): void {
  const { draft, version } = subject;
  const given = textOf(values.take(`${chartRole}.replicas`)) ?? '1';
  if (SCALED.includes(chartRole) && values.isOn(`${chartRole}.hpa.enabled`)) return readAutoscaler(values, chartRole, role, subject);
  if (SCALED.includes(chartRole)) values.off(`${chartRole}.hpa`, 'The autoscaler is not enabled.');
  if (given === '-1') return outerAutoscaler(subject, role, `${chartRole}.replicas`);
  if (!/^\d+$/.test(given))
    return warnAt(subject, roleProp(role, 'replicas'), `${chartRole}.replicas`, 'The number of pods is not readable.');
  const groups = role === 'queryNode' && values.peek('replicaResourceGroups') !== undefined;
  const replicas = groups ? 0 : Number(given);
  if (replicas !== roleDefaults(role, version).replicas) draft.props.set(`${role}.replicas`, literal(replicas));
}

function readAutoscaler(values: KnobReader, chartRole: ChartRole, role: RoleName, subject: Subject): void {
  const at = `${chartRole}.hpa`;
  const number = (name: string, standard: number) => Number(textOf(values.take(`${at}.${name}`)) ?? standard);
  values.take(`${at}.enabled`);
  const memory = role === 'queryNode' ? { memoryUtilization: literal(number('memoryUtilization', 60)) } : {};
  const props = {
    minReplicas: literal(number('minReplicas', 1)),
    maxReplicas: literal(number('maxReplicas', 5)),
    cpuUtilization: literal(number('cpuUtilization', 40)),
    ...memory,
  };
  subject.draft.props.set(`${role}.autoscaling`, object(props));
}

/** An autoscaler that the input does not contain sets the number: both would fight. */
export function outerAutoscaler(subject: Subject, role: RoleName, path: string): void {
  const text = `An autoscaler outside of the input sets the number of pods of ${role}. Give it here, as \`autoscaling\` or \`keda\`, and remove it there: otherwise each sync resets its choice.`;
  warnAt(subject, roleProp(role, 'replicas'), path, text);
}

/** The chart makes a Secret of a certificate in the values, and leaves all else to the configuration. */
function readServerCertificate(values: KnobReader, subject: Subject): void {
  if (!values.isOn('proxy.tls.enabled')) return values.off('proxy.tls', 'TLS is not enabled.');
  for (const name of ['enabled', 'secretName', 'key', 'crt']) values.take(`proxy.tls.${name}`);
  const mode = textOf(subject.settings.peek('common.security.tlsMode')) ?? '0';
  if (mode !== '0') return;
  warnAt(
    subject,
    'proxy',
    'proxy.tls.enabled',
    'The input makes a Secret with a certificate, but common.security.tlsMode is 0: Milvus serves without TLS.',
  );
}

/** Local data: a claim of the standalone; an emptyDir with the size of the ephemeral storage elsewhere. */
function readStorage(values: KnobReader, chartRole: ChartRole, subject: Subject): void {
  const { draft } = subject;
  const sized = `${chartRole}.disk.size.enabled`;
  if (values.isOn(sized)) values.take(sized);
  if (chartRole !== 'standalone') return;
  const at = 'standalone.persistence';
  if (!values.isOn(`${at}.enabled`, true)) {
    values.take(`${at}.enabled`);
    const text = 'The input has no disk: all data of the process goes when the pod moves.';
    if (!draft.props.has('storage')) draft.props.set('storage', call('LocalStorage.emptyDir', call('Size.gibibytes', literal(50))), text);
    values.off(`${at}.persistentVolumeClaim`, 'The disk is not enabled.');
    return;
  }
  const claim = `${at}.persistentVolumeClaim`;
  const existing = textOf(values.peek(`${claim}.existingClaim`));
  if (existing !== undefined) {
    values.lose(`${claim}.existingClaim`);
    warnAt(
      subject,
      'storage',
      `${claim}.existingClaim`,
      `The data is on the claim ${existing}. Bind its volume to the claim of the StatefulSet before the first sync.`,
    );
  }
  const size = sizeOf(values.take(`${claim}.size`) ?? '50Gi');
  const storageClass = textOf(values.take(`${claim}.storageClass`));
  const isDefault = (textOf(values.peek(`${claim}.size`)) ?? '50Gi') === '50Gi' && storageClass === undefined;
  if (isDefault || !size) return;
  const named = storageClass === undefined || storageClass === '-' ? undefined : literal(storageClass);
  draft.props.set('storage', call('LocalStorage.persistent', object({ size, storageClassName: named })));
}

/** One group of query nodes for each resource group. The pods of all groups are alike in the chart. */
export function readResourceGroups(values: KnobReader, subject: Subject): void {
  const groups = values.take('replicaResourceGroups');
  if (!Array.isArray(groups)) return;
  const replicas = Number(textOf(values.peek('queryNode.replicas')) ?? '1');
  const resources = mapOf(values.peek('queryNode.resources'));
  for (const group of groups as unknown[]) {
    const name = textOf(group) ?? 'group';
    const id =
      name
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'group';
    const limits = mapOf(resources['limits'] ?? resources['requests']);
    const props = object({
      cluster: { kind: 'code', text: 'milvus', isText: false },
      resourceGroup: literal(name),
      replicas: replicas === roleDefaults('queryNode', subject.version).replicas ? undefined : literal(replicas),
      cpu: limits['cpu'] === undefined ? undefined : cpuOf(limits['cpu']),
      memory: limits['memory'] === undefined ? undefined : sizeOf(limits['memory']),
    });
    subject.draft.addAfter(call('new QueryNodeGroup', { kind: 'code', text: 'this', isText: false }, literal(id), props));
  }
  if (subject.version.isAtLeast('2.6.0')) {
    subject.report.warn('replicaResourceGroups', 'Streaming nodes have no resource groups here: one pool serves all groups.');
  }
}
