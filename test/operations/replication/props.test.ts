import { Chart } from 'cdk8s';
import { CaBundle, Milvus } from '@org/milvus-k8s';
import {
  Replication,
  ReplicationPromotion,
  ReplicationSite,
  type ReplicationPromotionProps,
  type ReplicationProps,
  type ReplicationSiteProps,
} from '@org/milvus-k8s/operations';
import { authorized } from '../../support/authorized';
import { testEachProp } from '../../support/each-prop';
import { RELEASES, cluster, secret } from '../../support/instances';
import { schemaErrors } from '../../support/kubernetes-schema';
import { newChart, output, synthAll, type Output } from '../../support/synthesis';

const FRANKFURT = { channelPrefix: 'frankfurt', address: 'https://milvus.frankfurt.example:19530' };
const DUBLIN = { channelPrefix: 'dublin', address: 'https://milvus.dublin.example:19530' };

const milvusOf = (chart: Chart) => cluster(chart, { version: RELEASES['3.0'], channelPrefix: 'frankfurt', cdc: {} });

const declare = (chart: Chart, props: Partial<ReplicationProps> = {}) =>
  new Replication(chart, 'replication', {
    primary: ReplicationSite.of(FRANKFURT),
    standbys: [ReplicationSite.of(DUBLIN)],
    ...props,
    milvus: props.milvus ?? milvusOf(chart),
  });

const job = (o: Output) => {
  const found = o.all('Job').find(({ metadata }) => /replication|topology/.test(metadata.name));
  if (!found) throw new Error('No Job.');
  return found;
};
const pod = (o: Output) => job(o).spec.template.spec;
const variable = (o: Output, name: string) => pod(o).containers[0]?.env?.find((each) => each.name === name)?.value;

const shared = (chart: Chart, more: object = {}) =>
  Milvus.fromEndpoint(chart, 'shared', {
    name: 'shared',
    host: 'shared.search.svc',
    version: RELEASES['3.0'],
    prefixes: { etcdRootPath: 'f', bucketRootPath: 'f', channelPrefix: 'frankfurt' },
    ...more,
  });

const declareShared = (chart: Chart, props: Partial<ReplicationProps>) =>
  void declare(chart, { ...props, milvus: props.milvus ?? shared(chart) });

testEachProp<ReplicationProps>('ReplicationProps', declareShared, {
  milvus: { value: (chart) => milvusOf(chart), shows: (o) => expect(variable(o, 'MILVUS')).toBe('milvus.search.svc:19530') },
  primary: {
    value: () => ReplicationSite.of({ ...FRANKFURT, address: 'http://10.0.0.1:19530' }),
    shows: (o) => expect(variable(o, 'ADDRESS_0')).toBe('http://10.0.0.1:19530'),
  },
  standbys: {
    value: () => [ReplicationSite.of(DUBLIN), ReplicationSite.of({ channelPrefix: 'paris', address: 'https://paris.example:443' })],
    shows: (o) => expect([variable(o, 'SITES'), variable(o, 'SITE_2')]).toEqual(['3', 'paris']),
  },
  channels: {
    value: () => 4,
    shows: (o) => expect(variable(o, 'CHANNELS')).toBe('4'),
  },
  toolImage: { value: () => 'bank/grpcurl:1.9.3', shows: (o) => expect(pod(o).containers[0]?.image).toBe('bank/grpcurl:1.9.3') },
  imagePullSecrets: {
    value: (chart) => [secret(chart, 'registry')],
    shows: (o) => expect(pod(o).imagePullSecrets).toEqual([{ name: 'registry' }]),
  },
  name: { value: () => 'topology', shows: (o) => expect(job(o).metadata.name).toMatch(/^shared-topology-/) },
  override: { value: () => (spec) => ({ ...spec, backoffLimit: 9 }), shows: (o) => expect(job(o).spec).toMatchObject({ backoffLimit: 9 }) },
  nodeSelector: { value: () => ({ pool: 'jobs' }), shows: (o) => expect(pod(o)).toMatchObject({ nodeSelector: { pool: 'jobs' } }) },
  tolerations: {
    value: () => [{ operator: 'Exists' }],
    shows: (o) => expect(pod(o)).toMatchObject({ tolerations: [{ operator: 'Exists' }] }),
  },
  affinity: { value: () => ({ podAntiAffinity: {} }), shows: (o) => expect(pod(o)).toMatchObject({ affinity: { podAntiAffinity: {} } }) },
  priorityClassName: { value: () => 'high', shows: (o) => expect(pod(o)).toMatchObject({ priorityClassName: 'high' }) },
  runtimeClassName: { value: () => 'gvisor', shows: (o) => expect(pod(o)).toMatchObject({ runtimeClassName: 'gvisor' }) },
  schedulerName: { value: () => 'volcano', shows: (o) => expect(pod(o)).toMatchObject({ schedulerName: 'volcano' }) },
});

testEachProp<ReplicationSiteProps>(
  'ReplicationSiteProps',
  (chart, props) => void declare(chart, { standbys: [ReplicationSite.of({ ...DUBLIN, ...props })] }),
  {
    channelPrefix: { value: () => 'paris', shows: (o) => expect(variable(o, 'SITE_1')).toBe('paris') },
    address: { value: () => 'http://10.0.0.1:19530', shows: (o) => expect(variable(o, 'ADDRESS_1')).toBe('http://10.0.0.1:19530') },
    credentials: {
      value: (chart) => ({ secret: secret(chart, 'dublin') }),
      shows: (o) => expect(JSON.stringify(pod(o).containers[0]?.env)).toContain('PASSWORD_1'),
    },
  },
);

const standby = { primary: ReplicationSite.of(DUBLIN), standbys: [ReplicationSite.of(FRANKFURT)] };
const promotion = (o: Output) => {
  const found = o.all('Job').find(({ metadata }) => metadata.name.includes('promotion'));
  if (!found) throw new Error('No Job.');
  return found;
};

testEachProp<ReplicationPromotionProps>(
  'ReplicationPromotionProps',
  (chart, props) => {
    const given: Partial<ReplicationPromotionProps> = props;
    new ReplicationPromotion(chart, 'promotion', { ...given, replication: given.replication ?? declare(chart, standby) });
  },
  {
    replication: {
      value: (chart) => declare(chart, { ...standby, milvus: shared(chart) }),
      shows: (o) => expect(promotion(o).metadata.name).toMatch(/^shared-replication-promotion-/),
    },
    override: {
      value: () => (spec) => ({ ...spec, ttlSecondsAfterFinished: 60 }),
      shows: (o) => expect(promotion(o).spec).toMatchObject({ ttlSecondsAfterFinished: 60 }),
    },
  },
);

test('a switch-over is another Job, and an unchanged topology is the same Job', () => {
  const name = (props: Partial<ReplicationProps> = {}) => job(output((chart) => void declare(chart, props))).metadata.name;
  expect(name()).toBe(name());
  expect(name({ primary: ReplicationSite.of(DUBLIN), standbys: [ReplicationSite.of(FRANKFURT)] })).not.toBe(name());
});

test('Argo CD does not run the Job in every sync, which would undo a fail-over', () => {
  expect(job(output((chart) => void declare(chart))).metadata.annotations).not.toHaveProperty('argocd.argoproj.io/hook');
});

test('two clusters of one app name each other by their Services and administrators', () => {
  const o = output((chart) => {
    const first = authorized(chart, { version: RELEASES['3.0'], channelPrefix: 'first', cdc: {} }, 'first');
    const second = authorized(
      new Chart(chart, 'second', { namespace: 'standby' }),
      { version: RELEASES['3.0'], channelPrefix: 'second', cdc: {} },
      'second',
    );
    const sites = { primary: ReplicationSite.ofMilvus(first), standbys: [ReplicationSite.ofMilvus(second)] };
    new Replication(chart, 'replication', { milvus: first, ...sites });
  });
  expect([variable(o, 'ADDRESS_0'), variable(o, 'ADDRESS_1')]).toEqual([
    'http://first.search.svc:19530',
    'http://second.standby.svc:19530',
  ]);
  expect([variable(o, 'SITE_0'), variable(o, 'SITE_1')]).toEqual(['first', 'second']);
});

test('verifies the certificate of Milvus, and presents one if Milvus asks for it', () => {
  const tls = {
    clientTls: {
      caBundle: CaBundle.fromSecret(secret(newChart(), 'ca')),
      serverName: 'milvus.example',
      clientCertificate: { secret: secret(newChart(), 'job') },
    },
  };
  const o = output((chart) => void declare(chart, { milvus: shared(chart, tls) }));
  expect(variable(o, 'OPTIONS')).toBe(
    '-cacert /milvus/secrets/milvus-ca/ca.crt -authority milvus.example -cert /milvus/secrets/milvus-client/tls.crt -key /milvus/secrets/milvus-client/tls.key',
  );
});

test('the Jobs are valid, restricted, and may only call Milvus', () => {
  const chart = newChart();
  const replication = declare(chart, { primary: ReplicationSite.of(DUBLIN), standbys: [ReplicationSite.of(FRANKFURT)] });
  new ReplicationPromotion(new Chart(chart.node.root, 'apart', { namespace: 'search' }), 'promotion', { replication });
  const jobs = synthAll(chart).all('Job');
  expect(jobs.map(({ metadata }) => metadata.name.replace(/-[0-9a-f]+$/, ''))).toEqual([
    'milvus-replication',
    'milvus-replication-promotion',
  ]);
  expect(jobs.flatMap(schemaErrors)).toEqual([]);
  for (const { spec } of jobs) {
    expect(spec.template.spec).toMatchObject({ automountServiceAccountToken: false, securityContext: { runAsNonRoot: true } });
  }
});
