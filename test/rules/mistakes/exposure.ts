import { Namespaces, NetworkPolicyIpBlock, Pods, type INetworkPolicyPeer } from 'cdk8s-plus-27';
import type { Chart } from 'cdk8s';
import type { MilvusClusterProps } from '@org/milvus-k8s';
import { cluster } from '../../support/instances';
import { inCluster, inConfig } from './cluster-case';
import type { MistakeCase } from './mistake-case';

const AUTHORIZED = { 'common.security.authorizationEnabled': true };
const INTERNAL = { 'service.beta.kubernetes.io/aws-load-balancer-internal': 'true' };
const CERTIFICATE = {
  'service.beta.kubernetes.io/aws-load-balancer-ssl-cert': 'arn:aws:acm:eu-west-1:111122223333:certificate/x',
  'service.beta.kubernetes.io/aws-load-balancer-alpn-policy': 'HTTP2Preferred',
};

/** A load balancer for clients of one company network, with everything that the other rules ask for. */
const partner = { type: 'LoadBalancer', sourceRanges: ['203.0.113.0/24'], annotations: CERTIFICATE } as const;

function monitoredBy(peer: (chart: Chart) => INetworkPolicyPeer): MistakeCase['wrong'] {
  return (chart) => cluster(chart, { monitoring: [peer(chart)] });
}

const openTo = (mistake: string, wrong: (chart: Chart) => INetworkPolicyPeer): MistakeCase => ({
  rule: 'MK-EXP-006',
  mistake,
  wrong: monitoredBy(wrong),
  right: monitoredBy((chart) => Namespaces.select(chart, 'monitoring', { labels: { 'kubernetes.io/metadata.name': 'monitoring' } })),
  path: 'test/milvus',
  prop: 'monitoring',
});

const scraped: Partial<MilvusClusterProps> = { podDefaults: { annotations: { 'prometheus.io/scrape': 'true' } } };

export const EXPOSURE_MISTAKES: readonly MistakeCase[] = [
  inCluster('MK-EXP-012', 'a Service whose port REST has, too', 'service.port', {
    wrong: { service: { port: 8080 }, config: { 'proxy.http.port': 8080 } },
    right: { service: { port: 8081 }, config: { 'proxy.http.port': 8080 } },
    says: ['is 8080, like proxy.http.port.'],
  }),
  inCluster('MK-EXP-012', 'REST on the port of metrics', "config['proxy.http.port']", {
    wrong: { config: { 'proxy.http.port': 9091 } },
    right: { config: { 'proxy.http.port': 8080 } },
    says: ['is 9091, the port of metrics.'],
  }),
  inCluster('MK-EXP-001', 'a load balancer without authentication', 'service.type', {
    wrong: { service: partner },
    right: { service: { ...partner, sourceRanges: ['10.0.0.0/8'] } },
    says: ['without authorization'],
  }),
  inCluster('MK-EXP-002', 'a load balancer without TLS', 'service.type', {
    wrong: { service: { ...partner, annotations: {} }, config: AUTHORIZED },
    right: { service: partner, config: AUTHORIZED },
    says: ['without TLS'],
    besides: ['MK-AUT-001'],
  }),
  inCluster('MK-EXP-003', 'a load balancer that lets everybody in', 'service.sourceRanges', {
    wrong: { service: { type: 'LoadBalancer', annotations: CERTIFICATE }, config: AUTHORIZED },
    right: { service: { type: 'LoadBalancer', annotations: INTERNAL }, config: AUTHORIZED },
    besides: ['MK-AUT-001'],
  }),
  inCluster('MK-EXP-004', 'a node port without authentication', 'service.type', {
    wrong: { service: { type: 'NodePort' } },
    right: { service: { type: 'NodePort' }, config: AUTHORIZED },
    besides: ['MK-AUT-001'],
  }),
  inCluster('MK-EXP-005', 'a node port that the API server refuses', 'service.nodePort', {
    wrong: { service: { type: 'NodePort', nodePort: 19530 } },
    right: { service: { type: 'NodePort', nodePort: 30530 } },
    says: ['19530', '32767'],
    besides: ['MK-EXP-004'],
  }),
  openTo('management for every address', (chart) => NetworkPolicyIpBlock.anyIpv4(chart, 'any')),
  openTo('management for every pod of every namespace', (chart) => Pods.all(chart, 'pods', { namespaces: Namespaces.all(chart, 'all') })),
  inCluster('MK-EXP-007', 'a Milvus that nobody may connect to', 'clients', { wrong: { clients: [] }, right: {} }),
  {
    rule: 'MK-EXP-008',
    mistake: 'a Prometheus that is not let in',
    wrong: (chart) => cluster(chart, scraped),
    right: (chart) => cluster(chart, { ...scraped, monitoring: [Namespaces.select(chart, 'monitoring', { names: ['monitoring'] })] }),
    path: 'test/milvus',
    prop: "podDefaults.annotations['prometheus.io/scrape']",
  },
  ...['minio', 'proxy', 'query-node'].map((name) =>
    inCluster('MK-EXP-009', `a Service named ${name}`, 'service.name', {
      wrong: { service: { name } },
      right: { service: { name: `search-${name}` } },
      says: [`'${name}'`, '_PORT'],
    }),
  ),
  inConfig('MK-EXP-010', 'expressions by a URL', 'common.security.exprEnabled', [true, false]),
  {
    rule: 'MK-EXP-011',
    mistake: 'a Milvus that every pod may use',
    wrong: (chart) => cluster(chart),
    right: (chart) => cluster(chart, { clients: [Namespaces.select(chart, 'shop', { names: ['shop'] })] }),
    path: 'test/milvus',
    prop: 'clients',
    says: ['every pod may read and drop'],
  },
  inCluster('MK-EXP-011', 'a load balancer that every address of a company may use', 'clients', {
    wrong: { service: { type: 'LoadBalancer', sourceRanges: ['10.0.0.0/8'] } },
    right: { service: { type: 'LoadBalancer', sourceRanges: ['10.0.0.0/8'] }, config: AUTHORIZED },
    says: ['every client that the load balancer admits'],
    besides: ['MK-AUT-001'],
  }),
  inCluster('MK-EXP-011', 'a Milvus of everybody that is no experiment', 'clients', { wrong: {}, right: { profile: 'development' } }),
];
