import { Chart, Cron, Duration, Size } from 'cdk8s';
import {
  EtcdCertificates,
  EtcdCompaction,
  EtcdMemberRecovery,
  InClusterEtcd,
  type EtcdCertificateSecrets,
  type EtcdDefragmentationProps,
  type EtcdIssuerProps,
  type EtcdMemberRecoveryProps,
  type InClusterEtcdOverrides,
  type InClusterEtcdProps,
} from '@org/milvus-k8s';
import { cluster, externalDependencies, secret } from '../../../support/instances';
import { output, type Output } from '../../../support/synthesis';
import { testEachProp } from '../../../support/each-prop';
import { monitoring, namingCase, overrideCases, serviceCases } from '../service-cases';

const certificates = (output: Output) => output.all('Certificate');
const authenticationJob = (output: Output) => output.all('Job').find(({ metadata }) => metadata.name.includes('authentication'));
const cronJob = (output: Output) => output.get('CronJob', 'search-etcd-defragmentation');

testEachProp<InClusterEtcdProps>('InClusterEtcdProps', (chart, props) => new InClusterEtcd(chart, 'search', props), {
  ...serviceCases('search-etcd'),
  monitoring: monitoring('search-etcd', 2381),
  naming: namingCase('rel-search-etcd'),
  name: { value: () => 'vectors', shows: (o) => expect(o.workload('vectors-etcd').spec.serviceName).toBe('vectors-etcd-headless') },
  members: {
    value: () => 1,
    shows: (o) => {
      expect(o.workload('search-etcd').spec.replicas).toBe(1);
      const members = o.container('search-etcd').command?.find((argument) => argument.startsWith('--initial-cluster='));
      expect(members?.split(',')).toHaveLength(1);
      expect(o.find('PodDisruptionBudget', 'search-etcd')).toBeUndefined();
    },
  },
  tls: {
    value: () => EtcdCertificates.certManager({ issuer: 'bank' }),
    shows: (o) => {
      expect(o.container('search-etcd').command).toContain('--client-cert-auth=true');
      expect(o.all('Certificate').map(({ metadata }) => metadata.name)).toEqual([
        'search-etcd-server',
        'search-etcd-peer',
        'search-etcd-client',
      ]);
    },
  },
  authentication: {
    value: (chart) => ({ secret: secret(chart, 'etcd-root') }),
    shows: (o) => expect(authenticationJob(o)?.spec.template.spec.containers[0]?.command?.at(-1)).toContain('auth enable'),
  },
  quota: {
    value: () => Size.gibibytes(8),
    shows: (o) => expect(o.container('search-etcd').command).toContain(`--quota-backend-bytes=${8 * 1024 ** 3}`),
  },
  compaction: {
    value: () => EtcdCompaction.period(Duration.minutes(30)),
    shows: (o) => {
      expect(o.container('search-etcd').command).toContain('--auto-compaction-mode=periodic');
      expect(o.container('search-etcd').command).toContain('--auto-compaction-retention=1800s');
    },
  },
  defragmentation: {
    value: () => ({ schedule: Cron.weekly(), timeZone: 'Europe/Zurich' }),
    shows: (o) => expect(cronJob(o).spec).toMatchObject({ schedule: '0 0 * * 0', timeZone: 'Europe/Zurich', concurrencyPolicy: 'Forbid' }),
  },
  maintenanceImage: {
    beside: { defragmentation: { schedule: Cron.weekly() } },
    value: () => 'registry.bank.example/etcd-tools:1',
    shows: (o) => expect(cronJob(o).spec.jobTemplate.spec.template.spec.containers[0]?.image).toBe('registry.bank.example/etcd-tools:1'),
  },
});

testEachProp<InClusterEtcdOverrides>(
  'InClusterEtcdOverrides',
  (chart, overrides) => {
    const authentication = { secret: secret(chart, 'etcd-root') };
    new InClusterEtcd(chart, 'search', { authentication, defragmentation: { schedule: Cron.weekly() }, overrides });
  },
  {
    ...overrideCases('search-etcd'),
    authentication: {
      value: () => (spec) => ({ ...spec, backoffLimit: 1 }),
      shows: (o) => expect(authenticationJob(o)?.spec).toHaveProperty('backoffLimit', 1),
    },
    defragmentation: {
      value: () => (spec) => ({ ...spec, suspend: true }),
      shows: (o) => expect(cronJob(o).spec).toHaveProperty('suspend', true),
    },
  },
);

testEachProp<EtcdDefragmentationProps>(
  'EtcdDefragmentationProps',
  (chart, props) => new InClusterEtcd(chart, 'search', { defragmentation: props }),
  {
    schedule: { value: () => Cron.daily(), shows: (o) => expect(cronJob(o).spec.schedule).toBe('0 0 * * *') },
    timeZone: { value: () => 'Asia/Tokyo', shows: (o) => expect(cronJob(o).spec.timeZone).toBe('Asia/Tokyo') },
  },
  () => ({ schedule: Cron.weekly() }),
);

/** What a version of the client certificate does: another digest on Milvus' pods than without one, and nothing to etcd's. */
const clientVersion = (tls: (chart: Chart) => EtcdCertificates) => ({
  value: () => '2026-11',
  shows: (o: Output) => {
    const without = output((chart) => onEtcd(chart, tls(chart)));
    expect(o.digest('milvus-proxy')).not.toBe(without.digest('milvus-proxy'));
    expect(o.workload('search-etcd')).toEqual(without.workload('search-etcd'));
  },
});

function onEtcd(chart: Chart, tls: EtcdCertificates, home = chart): void {
  const etcd = new InClusterEtcd(home, 'search', { tls });
  cluster(chart, { dependencies: externalDependencies(chart, 'bundle', { metaStore: etcd }) });
}

testEachProp<EtcdIssuerProps>(
  'EtcdIssuerProps',
  (chart, props) => {
    const home = props.clientSecret ? new Chart(chart.node.root, 'data', { namespace: 'data' }) : chart;
    onEtcd(chart, EtcdCertificates.certManager(props), home);
  },
  {
    clientVersion: clientVersion(() => EtcdCertificates.certManager({ issuer: 'bank' })),
    issuer: {
      value: () => 'other',
      shows: (o) => expect(certificates(o).map(({ spec }) => spec.issuerRef.name)).toEqual(Array(3).fill('other')),
    },
    issuerKind: {
      value: () => 'ClusterIssuer',
      shows: (o) => expect(certificates(o).map(({ spec }) => spec.issuerRef.kind)).toEqual(Array(3).fill('ClusterIssuer')),
    },
    duration: {
      value: () => Duration.days(30),
      shows: (o) => expect(certificates(o).map(({ spec }) => spec.duration)).toEqual(Array(3).fill('720h')),
    },
    clientSecret: {
      value: (chart) => secret(chart, 'client-copy'),
      shows: (o) => {
        expect(secretOf(o, 'milvus-proxy', 'etcd-certificate')).toBe('client-copy');
        expect(secretOf(o, 'milvus-proxy', 'etcd-ca')).toBe('client-copy');
      },
    },
    renewBefore: {
      value: () => Duration.minutes(90),
      shows: (o) => expect(certificates(o).map(({ spec }) => spec.renewBefore)).toEqual(Array(3).fill('90m')),
    },
  },
  () => ({ issuer: 'bank' }),
);

const secrets = (chart: Chart): EtcdCertificateSecrets => ({
  server: secret(chart, 'a-server'),
  peer: secret(chart, 'a-peer'),
  client: secret(chart, 'a-client'),
});

const secretOf = (output: Output, workload: string, volume: string) =>
  output.workload(workload).spec.template.spec.volumes?.find(({ name }) => name === volume)?.secret?.secretName;

testEachProp<EtcdCertificateSecrets>(
  'EtcdCertificateSecrets',
  (chart, props) => onEtcd(chart, EtcdCertificates.fromSecrets(props)),
  {
    server: { value: (chart) => secret(chart, 'b'), shows: (o) => expect(secretOf(o, 'search-etcd', 'server-tls')).toBe('b') },
    peer: { value: (chart) => secret(chart, 'b'), shows: (o) => expect(secretOf(o, 'search-etcd', 'peer-tls')).toBe('b') },
    clientVersion: clientVersion((chart) => EtcdCertificates.fromSecrets(secrets(chart))),
    client: { value: (chart) => secret(chart, 'b'), shows: (o) => expect(secretOf(o, 'milvus-proxy', 'etcd-certificate')).toBe('b') },
  },
  secrets,
);

const recovery = (output: Output) => output.all('Job').map(({ metadata, spec }) => ({ name: metadata.name, spec }))[0];
const variable = (output: Output, name: string) =>
  recovery(output)?.spec.template.spec.containers[0]?.env?.find((candidate) => candidate.name === name)?.value;

testEachProp<EtcdMemberRecoveryProps>(
  'EtcdMemberRecoveryProps',
  (chart, props) => new EtcdMemberRecovery(chart, 'recovery', props),
  {
    etcd: {
      value: (chart) => new InClusterEtcd(chart, 'other'),
      shows: (o) => expect(recovery(o)?.name).toBe('other-etcd-recovery-2'),
    },
    member: { value: () => 1, shows: (o) => expect(variable(o, 'MEMBER')).toBe('search-etcd-1') },
    override: { value: () => (spec) => ({ ...spec, backoffLimit: 5 }), shows: (o) => expect(recovery(o)?.spec.backoffLimit).toBe(5) },
  },
  (chart) => ({ etcd: new InClusterEtcd(chart, 'search'), member: 2 }),
);
