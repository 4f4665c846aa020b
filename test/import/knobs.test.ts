import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { chartTable, operatorTable, pathText, type KnobTable } from '../../src/knobs';
import { leavesOf } from '../../src/import/read/plain-values';
import { importMilvus, isComplete } from '@org/milvus-k8s/import';
import { CLUSTER_TYPE } from '../../src/cluster/milvus-cluster-props';
import { STANDALONE_TYPE } from '../../src/cluster/milvus-standalone-props';
import { POD_READERS, WORKER_READERS } from '../../src/role/role-props';

const TABLES: readonly (readonly [string, KnobTable])[] = [
  ['the chart', chartTable()],
  ['the operator', operatorTable()],
];

const text = readFileSync(join(__dirname, 'chart-values.yaml'), 'utf8');

test('each value of the chart has a row in the table', () => {
  const paths = leavesOf(parse(text));
  expect(paths.length).toBeGreaterThan(250);
  expect(paths.filter((path) => chartTable().find(path) === undefined).map(pathText)).toEqual([]);
});

test('all values of the chart at their defaults make an app without anything unknown', () => {
  const { report } = importMilvus([{ file: 'values.yaml', text }]);
  expect(report.entries.filter(({ outcome }) => outcome === 'unknown' || outcome === 'unread')).toEqual([]);
  expect(isComplete(report)).toBe(false);
});

/** Fields of components and dependencies of the custom resource. Source: `apis/milvus.io/v1beta1` of milvus-operator 1.3. */
const FIELDS = [
  ...'paused podLabels podAnnotations image version commands runWithSubProcess imagePullPolicy imagePullSecrets env schedulerName nodeSelector'.split(
    ' ',
  ),
  ...'affinity tolerations topologySpreadConstraints resources volumes volumeMounts serviceAccountName priorityClassName hostNetwork'.split(
    ' ',
  ),
  ...'dnsPolicy probes securityContext rollingUpdate'.split(' '),
].flatMap((field) => [`spec.components.${field}`, `spec.components.queryNode.${field}`]);

const GLOBAL =
  'targetPortType imageUpdateMode enableRollingUpdate rollingMode enableManualMode updateConfigMapOnly activeConfigMap toolImage'
    .split(' ')
    .concat('updateToolImage dummyImage disableMetric metricInterval metricLabels runAsNonRoot streamingMode'.split(' '))
    .map((field) => `spec.components.${field}`);

const PROXY =
  'replicas sidecars initContainers serviceType port serviceRestfulPort serviceLabels serviceAnnotations ingress.hosts ingress.labels'
    .split(' ')
    .concat(
      'ingress.annotations ingress.ingressClassName ingress.tlsSecretRefs groups hpa.minReplicas hpa.maxReplicas hpa.metrics hpa.behavior'.split(
        ' ',
      ),
    )
    .map((field) => `spec.components.proxy.${field}`);

const DEPENDENCIES =
  'etcd.endpoints etcd.external etcd.inCluster.values etcd.inCluster.deletionPolicy etcd.inCluster.pvcDeletion msgStreamType'
    .split(' ')
    .concat('pulsar.external pulsar.endpoint kafka.external kafka.brokerList kafka.secretRef woodpecker.external tei.enabled'.split(' '))
    .concat(
      'woodpecker.quorumBufferPools rocksmq.persistence.enabled natsmq.persistence.persistentVolumeClaim.spec customMsgStream'.split(' '),
    )
    .concat('storage.type storage.external storage.endpoint storage.secretRef storage.ssl.enabled storage.ssl.caCertificateRef'.split(' '))
    .concat('storage.ssl.insecureSkipVerify etcd.inCluster.chartVersion'.split(' '))
    .map((field) => `spec.dependencies.${field}`);

test.each([...FIELDS, ...GLOBAL, ...PROXY, ...DEPENDENCIES, 'spec.mode', 'spec.config', 'spec.hookConfig'])(
  'the field %s has a row',
  (path) => {
    expect(operatorTable().find(path.split('.'))).toBeDefined();
  },
);

test.each(TABLES)('each row of %s without a counterpart has a reason, and each other one a counterpart', (_, { rows }) => {
  const bare = rows.filter(({ mapping, to, reason }) =>
    ['implied', 'none', 'unread'].includes(mapping) ? reason === '' || to !== '' : to === '',
  );
  expect(bare.map(({ path }) => path)).toEqual([]);
});

test.each(TABLES)('each prop of a counterpart of %s exists', (_, { rows }) => {
  const props = new Set([CLUSTER_TYPE, STANDALONE_TYPE].flatMap(({ readers }) => Object.keys(readers)));
  const ofRoles = new Set([...Object.keys(WORKER_READERS), 'activeStandby']);
  const unknown = rows
    .filter(({ to }) => to !== '' && !/[({]/.test(to) && /^[a-z<]/.test(to) && to !== 'namespace')
    .flatMap(({ to }) => to.split(', '))
    .filter((to) => {
      const [first = '', second = ''] = to.split('.');
      if (first === '<role>') return !ofRoles.has(second);
      return !props.has(first) && (first !== 'podDefaults' || !Object.hasOwn(POD_READERS, second));
    });
  expect(unknown).toEqual([]);
});
