import { App, Chart } from 'cdk8s';
import { Secret, type ISecret } from 'cdk8s-plus-27';
import { CaBundle, MilvusVersion, QueryNodeGroup, ZonalQueryNodes, type MilvusCluster, type MilvusClusterProps } from '@org/milvus-k8s';
import { Gpu, IndexNodeGroup, ProxyGroup, StreamingNodeGroup, type StreamingNodeGroupProps } from '@org/milvus-k8s/groups';
import { RELEASES, cluster } from '../../support/instances';
import { inCluster, inConfig } from './cluster-case';
import type { MistakeCase } from './mistake-case';

const VULNERABLE = { allowVulnerable: 'a test of the library' };

const EARLY = MilvusVersion.of('2.6.5', VULNERABLE);

/** A Secret that exists outside the app. */
const named = (name: string): ISecret => Secret.fromSecretName(new Chart(new App(), 'elsewhere'), name, name);

const caBundle = CaBundle.fromSecret(named('search-ca'));

/** TLS for clients, with a port of its own for REST. */
const behindTls = (mode: number, props: Partial<MilvusClusterProps>): Partial<MilvusClusterProps> => ({
  ...props,
  config: {
    'common.security.tlsMode': mode,
    'proxy.http.port': 8080,
    'tls.serverPemPath': '/certificates/tls.crt',
    'tls.serverKeyPath': '/certificates/tls.key',
    'tls.caPemPath': '/certificates/ca.crt',
  },
  podDefaults: {
    volumes: [{ name: 'certificates', secret: { secretName: 'search-tls' } }],
    volumeMounts: [{ name: 'certificates', mountPath: '/certificates' }],
  },
});

/** No query nodes but those of the groups. */
const EMPTY: Partial<MilvusClusterProps> = { queryNode: { replicas: 0 } };

const label = (name: string) => ({ queryNode: { env: { [name]: 'a' } } });

export const RESOURCE_GROUP_MISTAKES: readonly MistakeCase[] = [
  inConfig('MK-GRP-001', 'more replicas than query nodes', 'queryCoord.clusterLevelLoadReplicaNumber', [3, 2]),
  {
    rule: 'MK-GRP-002',
    mistake: 'three replicas for two resource groups',
    wrong: (chart) => zones(chart, 3),
    right: (chart) => zones(chart, 2),
    path: 'test/milvus',
    prop: "config['queryCoord.clusterLevelLoadResourceGroups']",
    says: ['names 2 groups for 3 replicas'],
  },
  inConfig('MK-GRP-003', 'a resource group without pods', 'queryCoord.clusterLevelLoadResourceGroups', [
    'zone_a',
    '__default_resource_group',
  ]),
  {
    rule: 'MK-GRP-003',
    mistake: 'no query nodes in the default resource group, which loads go to',
    wrong: (chart) => emptyDefaultGroup(chart, {}),
    right: (chart) => emptyDefaultGroup(chart, { 'queryCoord.clusterLevelLoadResourceGroups': 'hot' }),
    path: 'test/milvus',
    prop: 'queryNode.replicas',
    says: ['is 0', "queryCoord.clusterLevelLoadResourceGroups: 'hot'"],
  },
  {
    rule: 'MK-GRP-007',
    mistake: 'query nodes beside those of all zones',
    wrong: (chart) => allZones(chart, 2),
    right: (chart) => allZones(chart, 0),
    path: 'test/milvus',
    prop: 'queryNode.replicas',
    says: ['is 2', 'eu_west_1a, eu_west_1b', 'Set replicas to 0'],
  },
  {
    rule: 'MK-GRP-006',
    mistake: 'the zones of a cluster in two constructs',
    wrong: (chart) => zonesInTwo(chart, ['eu-west-1b', 'eu-west-1c']),
    right: (chart) => zonesInTwo(chart, undefined),
    path: 'test/others',
    prop: 'zones',
    says: ['test/zones', "List all zones in one ZonalQueryNodes: zones: ['eu-west-1a', 'eu-west-1b', 'eu-west-1c']"],
  },
  inCluster('MK-GRP-004', 'a label for one role before 2.6', 'queryNode.env.MILVUS_SERVER_LABEL_QN_ZONE', {
    wrong: { version: RELEASES['2.5'], ...label('MILVUS_SERVER_LABEL_QN_ZONE') },
    right: { version: RELEASES['2.5'], ...label('MILVUS_SERVER_LABEL_ZONE') },
    says: ['2.5.27'],
  }),
  inCluster('MK-GRP-004', 'a server label in 2.3', 'queryNode.env.MILVUS_SERVER_LABEL_ZONE', {
    wrong: { version: RELEASES['2.3'], ...label('MILVUS_SERVER_LABEL_ZONE') },
    right: { version: RELEASES['2.4'], ...label('MILVUS_SERVER_LABEL_ZONE') },
  }),
  inGroup('MK-GRP-005', 'a resource group before the REST calls', {
    wrong: { version: MilvusVersion.of('2.5.2', VULNERABLE) },
    right: { version: MilvusVersion.of('2.5.3', VULNERABLE) },
    says: ['2.5.2', '2.5.3', 'hot'],
    besides: ['MK-VER-011'],
  }),
  inGroup('MK-GRP-005', 'a resource group without REST', {
    wrong: { version: RELEASES['2.5'], config: { 'proxy.http.enabled': false } },
    right: { version: RELEASES['2.5'], config: { 'proxy.http.port': 8080 } },
    says: ['proxy.http.enabled'],
  }),
  inGroup('MK-GRP-008', 'a resource group without REST, which nodes of the default group can join', {
    wrong: { version: RELEASES['2.6'], config: { 'proxy.http.enabled': false } },
    right: { version: RELEASES['2.6'], config: { 'proxy.http.enabled': true } },
    says: ['proxy.http.enabled', 'hot'],
  }),
  inGroup('MK-GRP-008', 'a resource group behind TLS, with nobody to trust', {
    wrong: behindTls(1, {}),
    right: behindTls(1, { clientTls: { caBundle } }),
    says: ['clientTls'],
  }),
  inGroup('MK-GRP-008', 'a resource group behind mutual TLS, without a certificate', {
    wrong: behindTls(2, { clientTls: { caBundle } }),
    right: behindTls(2, { clientTls: { caBundle, clientCertificate: { secret: named('job') } } }),
    says: ['clientCertificate'],
  }),
  {
    rule: 'MK-GRP-008',
    mistake: 'query nodes without a label beside those of a group that has no filter',
    wrong: (chart) => unfiltered(chart, 1),
    right: (chart) => unfiltered(chart, 0),
    path: 'test/hot',
    prop: 'resourceGroup',
    besides: ['MK-ROL-017', 'MK-GRP-003'],
  },
  {
    rule: 'MK-GRP-009',
    mistake: 'a GPU under a name without a domain',
    path: 'test/milvus',
    prop: 'queryNode.gpu',
    wrong: (chart) => cluster(chart, onGpus(Gpu.resource('mig-1g.10gb'))),
    right: (chart) => cluster(chart, onGpus(Gpu.resource('nvidia.com/mig-1g.10gb'))),
    says: ["'mig-1g.10gb'"],
    besides: ['MK-GPU-001', 'MK-GPU-005'],
  },
  {
    rule: 'MK-GRP-010',
    mistake: 'index nodes of a release whose data nodes build indexes',
    path: 'test/builders',
    prop: 'cluster',
    wrong: (chart) => void new IndexNodeGroup(chart, 'builders', { cluster: cluster(chart) }),
    right: (chart) => void new IndexNodeGroup(chart, 'builders', { cluster: cluster(chart, { version: MilvusVersion.V2_5 }) }),
    says: ['has no indexNode', 'DataNodeGroup'],
  },
  {
    rule: 'MK-GRP-010',
    mistake: 'streaming nodes of a release without them',
    path: 'test/near',
    prop: 'cluster',
    wrong: (chart) => void new StreamingNodeGroup(chart, 'near', { cluster: cluster(chart, { version: MilvusVersion.V2_5 }) }),
    right: (chart) => void new StreamingNodeGroup(chart, 'near', { cluster: cluster(chart) }),
    says: ['has no streamingNode'],
  },
  {
    rule: 'MK-GRP-011',
    mistake: 'a zone that no node can be in',
    path: 'test/near',
    prop: 'zone',
    wrong: (chart) => void new ProxyGroup(chart, 'near', { cluster: cluster(chart), zone: 'eu west' }),
    right: (chart) => void new ProxyGroup(chart, 'near', { cluster: cluster(chart), zone: 'eu-west-1a' }),
    says: ["is 'eu west'"],
  },
  inPrimary('a primary group without a resource group', { primary: true }, {}, 'without resourceGroup'),
  inPrimary(
    'a primary group of a release that reads none',
    { primary: true, resourceGroup: 'near' },
    { version: EARLY },
    '2.6.10',
    undefined,
    ['MK-VER-006', 'MK-VER-011'],
  ),
  inPrimary(
    'a second primary group',
    { primary: true, resourceGroup: 'near' },
    {},
    'another resource group',
    (milvus) => new StreamingNodeGroup(milvus, 'far', { cluster: milvus, primary: true, resourceGroup: 'far' }),
  ),
  inZones('no zone', [], 'is empty'),
  inZones('a zone twice', ['eu-west-1a', 'eu-west-1a'], "'eu-west-1a'"),
  inZones('zones whose groups have one name', ['hall.1', 'hall-1'], "'hall.1' and 'hall-1'"),
  inZones('a zone that is no value of a label', ['eu-west-1a', 'Zone 1'], "'Zone 1'"),
];

function onGpus(gpu: Gpu): Partial<MilvusClusterProps> {
  return { queryNode: { gpu }, dataNode: { gpu } };
}

/** A mistake in the primary resource group of the streaming nodes `near`. */
function inPrimary(
  mistake: string,
  wrong: Partial<StreamingNodeGroupProps>,
  props: Partial<MilvusClusterProps>,
  says: string,
  before: (milvus: MilvusCluster) => unknown = () => undefined,
  besides: readonly string[] = [],
): MistakeCase {
  const build = (own: Partial<StreamingNodeGroupProps>, first: boolean) => (chart: Chart) => {
    const milvus = cluster(chart, props);
    if (first) before(milvus);
    new StreamingNodeGroup(chart, 'near', { cluster: milvus, ...own });
  };
  const right = { resourceGroup: 'near' };
  return {
    rule: 'MK-GRP-012',
    mistake,
    path: 'test/near',
    prop: 'primary',
    wrong: build(wrong, true),
    right: build(right, false),
    says: [says],
    besides,
  };
}

/** A mistake that shows at a group of query nodes for the resource group `hot`. */
function inGroup(
  rule: string,
  mistake: string,
  pair: Record<'wrong' | 'right', Partial<MilvusClusterProps>> & Pick<MistakeCase, 'says' | 'besides'>,
): MistakeCase {
  const build = (props: Partial<MilvusClusterProps>) => (chart: Chart) => {
    new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart, props), resourceGroup: 'hot' });
  };
  return { ...pair, rule, mistake, path: 'test/hot', prop: 'resourceGroup', wrong: build(pair.wrong), right: build(pair.right) };
}

function inZones(mistake: string, wrong: readonly string[], says: string): MistakeCase {
  const build = (zones: readonly string[]) => (chart: Chart) => {
    new ZonalQueryNodes(chart, 'zones', { cluster: cluster(chart, EMPTY), zones });
  };
  const right = build(['eu-west-1a', 'Zone.1', '2']);
  const nobody = wrong.length === 0 ? { besides: ['MK-ROL-001'] } : {};
  return { rule: 'MK-GRP-006', mistake, path: 'test/zones', prop: 'zones', says: [says], wrong: build(wrong), right, ...nobody };
}

function allZones(chart: Chart, replicas: number): void {
  new ZonalQueryNodes(chart, 'zones', { cluster: cluster(chart, { queryNode: { replicas } }), zones: ['eu-west-1a', 'eu-west-1b'] });
}

function zonesInTwo(chart: Chart, others: readonly string[] | undefined): void {
  const milvus = cluster(chart, EMPTY);
  new ZonalQueryNodes(chart, 'zones', { cluster: milvus, zones: ['eu-west-1a', ...(others ? [] : ['eu-west-1b'])], replicas: 2 });
  if (others) new ZonalQueryNodes(chart, 'others', { cluster: milvus, zones: others, replicas: 2 });
}

function unfiltered(chart: Chart, replicas: number): void {
  const milvus = cluster(chart, { queryNode: { replicas }, config: { 'proxy.http.enabled': false } });
  new QueryNodeGroup(chart, 'hot', { cluster: milvus, resourceGroup: 'hot' });
}

function emptyDefaultGroup(chart: Chart, config: MilvusClusterProps['config']): void {
  new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart, { ...EMPTY, config: config ?? {} }), resourceGroup: 'hot' });
}

function zones(chart: Parameters<MistakeCase['wrong']>[0], replicas: number): void {
  const config = {
    'queryCoord.clusterLevelLoadReplicaNumber': replicas,
    'queryCoord.clusterLevelLoadResourceGroups': 'zone_a,zone_b',
  };
  const milvus = cluster(chart, { ...EMPTY, config });
  for (const zone of ['zone_a', 'zone_b']) {
    new QueryNodeGroup(chart, zone.replace('_', '-'), { cluster: milvus, resourceGroup: zone });
  }
}
