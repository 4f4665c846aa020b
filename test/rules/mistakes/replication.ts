import { Chart } from 'cdk8s';
import { EnvValue } from 'cdk8s-plus-27';
import { MilvusStandalone, MilvusVersion, type MilvusCluster, type MilvusClusterProps, type MilvusStandaloneProps } from '@org/milvus-k8s';
import {
  Replication,
  ReplicationPromotion,
  ReplicationSite,
  type ReplicationProps,
  type ReplicationSiteProps,
} from '@org/milvus-k8s/operations';
import { authorized } from '../../support/authorized';
import { RELEASES, cluster, externalDependencies, secret } from '../../support/instances';
import { servedTls } from '../../support/served-tls';
import type { MistakeCase } from './mistake-case';

const FRANKFURT = { channelPrefix: 'frankfurt', address: 'https://milvus.frankfurt.example:19530' };
const DUBLIN = { channelPrefix: 'dublin', address: 'https://milvus.dublin.example:19530' };

const site = (props: ReplicationSiteProps) => ReplicationSite.of(props);

const milvusOf = (chart: Chart, props: Partial<MilvusClusterProps> = {}) =>
  cluster(chart, { version: RELEASES['3.0'], channelPrefix: 'frankfurt', cdc: {}, ...props });

const declare = (chart: Chart, props: Partial<ReplicationProps> = {}) =>
  new Replication(chart, 'replication', {
    primary: site(FRANKFURT),
    standbys: [site(DUBLIN)],
    ...props,
    milvus: props.milvus ?? milvusOf(chart),
  });

type Make = (chart: Chart) => Partial<ReplicationProps>;

/** A mistake in the props of the replication of a Milvus in Frankfurt. */
function inReplication(
  rule: string,
  mistake: string,
  prop: string,
  [wrong, right]: readonly [Make, Make],
  says: readonly string[],
  besides?: readonly string[],
): MistakeCase {
  const build = (props: Make) => (chart: Chart) => void declare(chart, props(chart));
  return {
    rule,
    mistake,
    path: 'test/replication',
    prop,
    wrong: build(wrong),
    right: build(right),
    says,
    ...(besides ? { besides } : {}),
  };
}

const of = (props: Partial<MilvusClusterProps>) => (chart: Chart) => ({ milvus: milvusOf(chart, props) });
const at = (version: string) => of({ version: MilvusVersion.of(version, { allowVulnerable: 'a test of the library' }) });

const promotion =
  (primary: ReplicationSiteProps, standby: ReplicationSiteProps, namespace = 'search') =>
  (chart: Chart) => {
    const replication = declare(chart, { primary: site(primary), standbys: [site(standby)] });
    new ReplicationPromotion(new Chart(chart.node.root, 'apart', { namespace }), 'promotion', { replication });
  };

export const REPLICATION_MISTAKES: readonly MistakeCase[] = [
  inReplication(
    'MK-CDC-001',
    'an address without a scheme',
    'standbys[0].address',
    [() => ({ standbys: [site({ ...DUBLIN, address: 'milvus.dublin.example:19530' })] }), () => ({ standbys: [site(DUBLIN)] })],
    ["'milvus.dublin.example:19530'"],
  ),
  inReplication(
    'MK-CDC-002',
    'a site whose prefix has a space',
    'standbys[0].channelPrefix',
    [() => ({ standbys: [site({ ...DUBLIN, channelPrefix: 'dub lin' })] }), () => ({ standbys: [site(DUBLIN)] })],
    ["'dub lin'"],
  ),
  {
    rule: 'MK-CDC-003',
    mistake: 'the promotion of the primary',
    path: 'apart/promotion',
    prop: 'replication',
    wrong: promotion(FRANKFURT, DUBLIN),
    right: promotion(DUBLIN, FRANKFURT),
    says: ['the primary'],
  },
  {
    rule: 'MK-CDC-013',
    mistake: 'a promotion whose pod cannot read the Secrets of the Milvus',
    path: 'apart/promotion',
    prop: 'replication',
    wrong: promotion(DUBLIN, FRANKFURT, 'elsewhere'),
    right: promotion(DUBLIN, FRANKFURT),
    says: ["the namespace 'search'", "the namespace 'elsewhere'"],
  },
  inReplication(
    'MK-CDC-004',
    'a release that cannot promote a standby',
    'milvus',
    [at('2.6.15'), at('2.6.16')],
    ['2.6.15', '2.6.16'],
    ['MK-VER-006', 'MK-VER-011', 'MK-VER-013'],
  ),
  inReplication(
    'MK-CDC-005',
    'a topology without the Milvus itself',
    'milvus',
    [of({ channelPrefix: 'paris' }), of({ channelPrefix: 'frankfurt' })],
    ["'paris'", "'dublin'"],
  ),
  inReplication(
    'MK-CDC-006',
    'two sites with one channel prefix',
    'standbys[0]',
    [() => ({ standbys: [site({ ...DUBLIN, channelPrefix: 'frankfurt' })] }), () => ({ standbys: [site(DUBLIN)] })],
    ["'frankfurt'", 'primary'],
  ),
  inReplication(
    'MK-CDC-006',
    'two sites with one address',
    'standbys[0]',
    [() => ({ standbys: [site({ ...DUBLIN, address: FRANKFURT.address })] }), () => ({ standbys: [site(DUBLIN)] })],
    [FRANKFURT.address],
  ),
  inReplication(
    'MK-CDC-007',
    'a primary without the cdc role',
    'milvus',
    [(chart) => ({ milvus: cluster(chart, { version: RELEASES['3.0'], channelPrefix: 'frankfurt' }) }), of({ cdc: {} })],
    ['cdc: {}'],
  ),
  inReplication(
    'MK-CDC-008',
    'a standby without the cdc role',
    'milvus',
    [
      (chart) => ({
        milvus: cluster(chart, { version: RELEASES['3.0'], channelPrefix: 'dublin' }),
        primary: site(FRANKFURT),
      }),
      of({ channelPrefix: 'dublin' }),
    ],
    ['standby'],
  ),
  inReplication(
    'MK-CDC-009',
    'fewer channels than Milvus has',
    'channels',
    [
      of({ config: { 'rootCoord.dmlChannelNum': 32 } }),
      (chart) => ({ ...of({ config: { 'rootCoord.dmlChannelNum': 32 } })(chart), channels: 32 }),
    ],
    ['16', '32'],
  ),
  inReplication(
    'MK-CDC-010',
    'authorization without an administrator',
    'milvus',
    [
      (chart) => {
        const root = EnvValue.fromSecretValue({ secret: secret(chart, 'root'), key: 'password' });
        const config = { 'common.security.authorizationEnabled': true };
        return { milvus: milvusOf(chart, { config, podDefaults: { env: { COMMON_SECURITY_DEFAULTROOTPASSWORD: root } } }) };
      },
      (chart) => ({ milvus: authorized(chart, { version: RELEASES['3.0'], channelPrefix: 'frankfurt', cdc: {} }) }),
    ],
    ['authorization'],
  ),
  inReplication(
    'MK-CDC-011',
    'a certificate that the Job cannot verify',
    'milvus',
    [
      (chart) => {
        const { clientTls: _, ...served } = servedTls(chart, 1);
        return { milvus: milvusOf(chart, served) };
      },
      (chart) => ({ milvus: milvusOf(chart, servedTls(chart, 1)) }),
    ],
    ['clientTls'],
  ),
  inReplication(
    'MK-CDC-007',
    'a standalone as primary without the cdc role',
    'milvus',
    [(chart) => ({ milvus: replicated(chart) }), (chart) => ({ milvus: replicated(chart, { cdc: {} }) })],
    ['MilvusStandalone'],
  ),
  {
    rule: 'MK-CDC-014',
    mistake: 'a second topology of one Milvus, with another primary',
    path: 'test/reverse',
    prop: 'milvus',
    wrong: second((_, milvus) => milvus),
    right: second((chart) => cluster(chart, { version: RELEASES['3.0'], channelPrefix: 'dublin', cdc: {} }, 'dublin')),
    says: ['test/replication'],
  },
];

/** A standalone in Frankfurt, with services outside of its process. */
function replicated(chart: Chart, props: Partial<MilvusStandaloneProps> = {}): MilvusStandalone {
  const dependencies = externalDependencies(chart);
  return new MilvusStandalone(chart, 'milvus', { version: RELEASES['3.0'], channelPrefix: 'frankfurt', dependencies, ...props });
}

/** The topology of a Milvus in Frankfurt, and another one with Dublin as its primary. */
function second(choose: (chart: Chart, first: MilvusCluster) => MilvusCluster): MistakeCase['wrong'] {
  return (chart) => {
    const milvus = milvusOf(chart);
    declare(chart, { milvus });
    const given = { primary: site(DUBLIN), standbys: [site(FRANKFURT)] };
    new Replication(chart, 'reverse', { ...given, milvus: choose(chart, milvus) });
  };
}
