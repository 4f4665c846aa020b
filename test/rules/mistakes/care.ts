import { Chart, Cron } from 'cdk8s';
import { EnvValue, type k8s } from 'cdk8s-plus-27';
import { CaBundle, Milvus, MilvusStandalone, type EtcdDefragmentationProps } from '@org/milvus-k8s';
import {
  Birdwatcher,
  ExternalEtcdDefragmentation,
  Maintenance,
  MaintenanceTask,
  SmokeTest,
  VolumeSnapshots,
  type MaintenanceProps,
  type SmokeTestProps,
} from '@org/milvus-k8s/operations';
import { authorized } from '../../support/authorized';
import { RELEASES, cluster, inClusterDependencies, secret } from '../../support/instances';
import { servedTls } from '../../support/served-tls';
import type { MistakeCase } from './mistake-case';

type Make<Props> = Partial<Props> | ((chart: Chart) => Partial<Props>);

interface Pair<Props> extends Pick<MistakeCase, 'says' | 'besides'> {
  readonly wrong: Make<Props>;
  readonly right: Make<Props>;
}

const made = <Props extends object>(given: Make<Props>, chart: Chart): Partial<Props> =>
  typeof given === 'function' ? given(chart) : given;

/** A mistake in the props of a `SmokeTest` named `smoke-test`. */
function inTest(rule: string, mistake: string, prop: string, { wrong, right, ...rest }: Pair<SmokeTestProps>): MistakeCase {
  const declare = (given: Make<SmokeTestProps>) => (chart: Chart) => {
    const props = made(given, chart);
    new SmokeTest(chart, 'smoke-test', { ...props, milvus: props.milvus ?? authorized(chart) });
  };
  return { rule, mistake, path: 'test/smoke-test', prop, wrong: declare(wrong), right: declare(right), ...rest };
}

/** A mistake in the props of a `Maintenance` named `upkeep`. */
function inUpkeep(rule: string, mistake: string, prop: string, { wrong, right, ...rest }: Pair<MaintenanceProps>): MistakeCase {
  const declare = (given: Make<MaintenanceProps>) => (chart: Chart) => {
    const props = made(given, chart);
    new Maintenance(chart, 'upkeep', { task: MaintenanceTask.flush(), ...props, milvus: props.milvus ?? authorized(chart) });
  };
  return { rule, mistake, path: 'test/upkeep', prop, wrong: declare(wrong), right: declare(right), ...rest };
}

const NIGHTLY = Cron.schedule({ minute: '0', hour: '3' });

/** A cluster with authorization and without an administrator. */
function withoutUser(chart: Chart) {
  const env = { COMMON_SECURITY_DEFAULTROOTPASSWORD: EnvValue.fromSecretValue({ secret: secret(chart, 'root'), key: 'password' }) };
  return cluster(chart, { config: { 'common.security.authorizationEnabled': true }, podDefaults: { env } });
}

/** A test in a chart of another namespace than the Milvus. */
const elsewhere = (own: boolean) => (chart: Chart) => {
  const other = new Chart(chart.node.root, 'people', { namespace: 'people' });
  new SmokeTest(other, 'smoke-test', { milvus: authorized(chart), ...(own ? { user: { secret: secret(other, 'tester') } } : {}) });
};

/** A mistake in the schedule of a `SmokeTest`: the fields of a cron expression. */
const inSchedule = (mistake: string, [wrong, right]: readonly [string, string], says: readonly string[] = []): MistakeCase => {
  const of = (expression: string) => {
    const [minute = '', hour = '', day = '', month = '', ...weekDay] = expression.split(' ');
    return { schedule: Cron.schedule({ minute, hour, day, month, weekDay: weekDay.join(' ') }) };
  };
  return inTest('MK-CAR-001', mistake, 'schedule', { wrong: of(wrong), right: of(right), says });
};

const SCHEDULE_MISTAKES: readonly MistakeCase[] = [
  inSchedule('six fields', ['0 30 1 * * *', '30 1 * * *'], ['6 fields']),
  inSchedule('minute 60', ['60 1 * * *', '59 1 * * *'], ['minute']),
  inSchedule('Sunday as 7', ['30 1 * * 7', '30 1 * * 0'], ["'7'", 'day of the week']),
  inSchedule('the 30th of February', ['0 1 30 2 *', '0 1 29 2 *'], ['no month has']),
  inSchedule('the 31st of months with 30 days', ['0 1 31 apr,jun *', '0 1 31 apr,jul *']),
  inSchedule('a time zone in the schedule', ['TZ=Europe/Zurich 30 1 * * *', '30 1 * * *'], ['timeZone']),
  inSchedule('a word', ['@daily * * * *', '0 0 * * *']),
  inTest('MK-CAR-002', 'a city as it writes itself', 'timeZone', {
    wrong: { schedule: NIGHTLY, timeZone: 'Europe/Zürich' },
    right: { schedule: NIGHTLY, timeZone: 'Europe/Zurich' },
    says: ["Did you mean 'Europe/Zurich'?"],
  }),
];

const JOB_MISTAKES: readonly MistakeCase[] = [
  inTest('MK-CAR-002', 'a time zone that does not exist', 'timeZone', {
    wrong: { schedule: NIGHTLY, timeZone: 'Zurich' },
    right: { schedule: NIGHTLY, timeZone: 'Europe/Zurich' },
  }),
  inUpkeep('MK-CAR-012', 'a time zone without a schedule', 'timeZone', {
    wrong: { timeZone: 'Europe/Zurich' },
    right: { timeZone: 'Europe/Zurich', schedule: NIGHTLY },
    says: ['Set schedule, or remove timeZone.'],
  }),
  inTest('MK-CAR-003', 'a database with a dash', 'database', { wrong: { database: 'my-sales' }, right: { database: 'my_sales' } }),
  inUpkeep('MK-CAR-003', 'a collection with its database', 'task.collections[0]', {
    wrong: { task: MaintenanceTask.flush({ collections: ['sales.orders'] }) },
    right: { task: MaintenanceTask.flush({ databases: ['sales'], collections: ['orders'] }) },
  }),
  inUpkeep('MK-CAR-004', 'a flush by REST before 2.5', 'task', {
    wrong: (chart) => ({ milvus: authorized(chart, { version: RELEASES['2.4'] }) }),
    right: (chart) => ({ milvus: authorized(chart, { version: RELEASES['2.5'] }) }),
    says: ['is flush', 'Upgrade Milvus to 2.5'],
  }),
  inTest('MK-CAR-005', 'a Milvus without REST', 'milvus', {
    wrong: (chart) => ({ milvus: authorized(chart, { config: { 'proxy.http.enabled': false } }) }),
    right: (chart) => ({ milvus: authorized(chart, { config: { 'proxy.http.port': 8080 } }) }),
    says: ['no REST interface', 'proxy.http.port'],
  }),
  inTest('MK-CAR-005', 'a Milvus of another app without REST', 'milvus', {
    wrong: (chart) => ({ milvus: Milvus.fromEndpoint(chart, 'shared', { host: 'shared.search.svc', rest: 'off' } as never) }),
    right: (chart) => ({ milvus: Milvus.fromEndpoint(chart, 'shared', { host: 'shared.search.svc', restPort: 8080 }) }),
    says: ['Set restPort of Milvus.fromEndpoint'],
  }),
  inTest('MK-CAR-005', 'REST over TLS that nobody can trust', 'milvus', {
    wrong: (chart) => {
      const { clientTls: _, ...served } = servedTls(chart, 1, 8080);
      return { milvus: authorized(chart, served) };
    },
    right: (chart) => ({ milvus: authorized(chart, servedTls(chart, 1, 8080)) }),
    says: ['clientTls', 'CaBundle'],
  }),
  inTest('MK-CAR-005', 'mutual TLS without a certificate', 'milvus', {
    wrong: (chart) => ({ milvus: authorized(chart, servedTls(chart, 2, 8080)) }),
    right: (chart) => {
      const caBundle = CaBundle.fromSecret(secret(chart, 'search-tls'));
      const clientTls = { caBundle, clientCertificate: { secret: secret(chart, 'job') } };
      return { milvus: authorized(chart, { ...servedTls(chart, 2, 8080), clientTls }) };
    },
    says: ['clientCertificate'],
  }),
  inTest('MK-CAR-006', 'authorization without a user', 'user', {
    wrong: (chart) => ({ milvus: withoutUser(chart) }),
    right: (chart) => ({ milvus: withoutUser(chart), user: { secret: secret(chart, 'tester') } }),
  }),
  {
    rule: 'MK-CAR-007',
    mistake: 'the administrator of a Milvus in another namespace',
    path: 'people/smoke-test',
    prop: 'user',
    wrong: elsewhere(false),
    right: elsewhere(true),
    says: ["namespace 'search'"],
  },
  inUpkeep('MK-CAR-012', 'a run of a task that has a schedule', 'run', {
    wrong: { run: 'before the move', schedule: NIGHTLY },
    right: { run: 'before the move' },
    says: ['Remove run, or schedule.'],
  }),
  inUpkeep('MK-CAR-012', 'a run without a name', 'run', { wrong: { run: ' ' }, right: { run: '2026-12-24' } }),
  inTest('MK-CAR-012', 'a test after each sync that has a schedule', 'afterEachSync', {
    wrong: { afterEachSync: true, schedule: NIGHTLY },
    right: { afterEachSync: false, schedule: NIGHTLY },
  }),
  inUpkeep('MK-CAR-008', 'a flush every five minutes', 'schedule', {
    wrong: { schedule: Cron.schedule({ minute: '*/5' }) },
    right: { schedule: NIGHTLY },
  }),
  inUpkeep('MK-CAR-009', 'a nightly compaction', 'schedule', {
    wrong: { task: MaintenanceTask.compact(), schedule: NIGHTLY },
    right: { task: MaintenanceTask.compact(), run: 'after a mass delete' },
  }),
];

const inCluster = (chart: Chart, stopped: boolean) =>
  inClusterDependencies(chart, 'deps', { metaStore: { stopped: true }, objectStorage: { stopped } });

const STOP_MISTAKES: readonly MistakeCase[] = [
  {
    rule: 'MK-CAR-020',
    mistake: 'a stop with data in Pulsar',
    path: 'test/milvus',
    prop: 'stopped',
    wrong: (chart) => void cluster(chart, { stopped: true }),
    right: (chart) => void cluster(chart, { stopped: false }),
    says: ['the queue is pulsar', 'MaintenanceTask.flush()'],
  },
  {
    rule: 'MK-CAR-021',
    mistake: 'an etcd that stops before its Milvus',
    path: 'test/deps/meta-store',
    prop: 'stopped',
    wrong: (chart) => void cluster(chart, { dependencies: inCluster(chart, false) }),
    right: (chart) => void cluster(chart, { dependencies: inCluster(chart, false), stopped: true }),
    says: ['test/milvus uses it'],
  },
];

const ETCD_MISTAKES: readonly MistakeCase[] = [
  {
    rule: 'MK-CAR-002',
    mistake: 'a time zone of a defragmentation that does not exist',
    path: 'test/deps/meta-store',
    prop: 'defragmentation.timeZone',
    wrong: defragmentation({ schedule: NIGHTLY, timeZone: 'Europe/Zürich' }),
    right: defragmentation({ schedule: NIGHTLY, timeZone: 'Europe/Zurich' }),
    says: ["Did you mean 'Europe/Zurich'?"],
  },
  {
    rule: 'MK-CAR-001',
    mistake: 'an override with a schedule that never starts a run',
    path: 'test/snapshots',
    prop: 'override',
    wrong: snapshots('0 3 31 4 *'),
    right: snapshots('0 3 30 4 *'),
    says: ['no month has'],
  },
  {
    rule: 'MK-CAR-010',
    mistake: 'a tool for the etcd inside a standalone',
    path: 'test/birdwatcher',
    prop: 'milvus',
    wrong: (chart) => void new Birdwatcher(chart, 'birdwatcher', { milvus: new MilvusStandalone(chart, 'single', {}) }),
    right: (chart) => void new Birdwatcher(chart, 'birdwatcher', { milvus: cluster(chart) }),
    says: ['in its own process'],
  },
  {
    rule: 'MK-CAR-011',
    mistake: 'the defragmentation of an etcd of the app',
    path: 'test/defragment',
    prop: 'milvus',
    wrong: (chart) => {
      const milvus = cluster(chart, { dependencies: inClusterDependencies(chart) });
      new ExternalEtcdDefragmentation(chart, 'defragment', { milvus });
    },
    right: (chart) => void new ExternalEtcdDefragmentation(chart, 'defragment', { milvus: cluster(chart) }),
    says: ['InCluster.etcd'],
  },
];

/** The etcd of the app, with a schedule of its defragmentation. */
function defragmentation(props: EtcdDefragmentationProps): MistakeCase['wrong'] {
  return (chart) => void inClusterDependencies(chart, 'deps', { metaStore: { defragmentation: props } });
}

/** Snapshots whose schedule an override changes. */
function snapshots(schedule: string): MistakeCase['wrong'] {
  return (chart) => {
    const override = (spec: k8s.CronJobSpec) => ({ ...spec, schedule });
    new VolumeSnapshots(chart, 'snapshots', { milvus: new MilvusStandalone(chart, 'milvus'), schedule: NIGHTLY, override });
  };
}

/** The mistakes in the care of a running Milvus. */
export const CARE_MISTAKES: readonly MistakeCase[] = [...SCHEDULE_MISTAKES, ...JOB_MISTAKES, ...ETCD_MISTAKES, ...STOP_MISTAKES];
