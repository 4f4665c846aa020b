import { Duration, type Chart } from 'cdk8s';
import { Namespaces, NetworkPolicyIpBlock } from 'cdk8s-plus-27';
import { type ClientServiceProps } from '@org/milvus-k8s';
import { LoadBalancer } from '@org/milvus-k8s/exposure';
import { cluster } from '../../support/instances';
import { servedTls } from '../../support/served-tls';
import { inCluster } from './cluster-case';
import type { MistakeCase } from './mistake-case';

const ARN = 'arn:aws:acm:eu-west-1:111122223333:certificate/milvus';
const AWS = 'service.beta.kubernetes.io/aws-load-balancer-';
const NLB = LoadBalancer.awsNlb();
const TLS = { certificateArns: [ARN] };

/** A mistake in the Service of a cluster; one proxy in a development profile balances nothing. */
const inService = (
  rule: string,
  mistake: string,
  prop: string,
  [wrong, right]: readonly [ClientServiceProps, ClientServiceProps],
  says: readonly string[] = [],
): MistakeCase => inCluster(rule, mistake, prop, { wrong: { service: wrong, ...ALONE }, right: { service: right, ...ALONE }, says });

const ALONE = { profile: 'development' } as const;
const SCALED = { autoscaling: { minReplicas: 2, maxReplicas: 4, cpuUtilization: 70 } };

const preset = (mistake: string, prop: string, wrong: LoadBalancer, right: LoadBalancer, says: readonly string[]): MistakeCase =>
  inService('MK-LBA-001', mistake, `service.loadBalancer${prop}`, [{ loadBalancer: wrong }, { loadBalancer: right }], says);

/** A cluster whose clients are namespaces, and networks. */
const admitting = (networks: readonly string[], service: ClientServiceProps) => (chart: Chart) => {
  const peers = networks.map((network, index) => NetworkPolicyIpBlock.ipv4(chart, `network-${index}`, network));
  cluster(chart, { ...ALONE, service, clients: [Namespaces.select(chart, 'shop', { names: ['shop'] }), ...peers] });
};

export const LOAD_BALANCER_MISTAKES: readonly MistakeCase[] = [
  preset(
    'an idle timeout that an NLB does not take',
    '.idleTimeout',
    LoadBalancer.awsNlb({ idleTimeout: Duration.hours(3) }),
    LoadBalancer.awsNlb({ idleTimeout: Duration.minutes(100) }),
    ['is 10800 s.', '60 to 6000'],
  ),
  preset(
    'an idle timeout of a listener of TLS',
    '.idleTimeout',
    LoadBalancer.awsNlb({ tls: TLS, idleTimeout: Duration.minutes(10) }),
    LoadBalancer.awsNlb({ tls: TLS }),
    ['350 seconds'],
  ),
  preset(
    'seconds for AKS, which counts minutes',
    '.idleTimeout',
    LoadBalancer.aks({ idleTimeout: Duration.seconds(330) }),
    LoadBalancer.aks({ idleTimeout: Duration.minutes(5) }),
    ['4 to 100 whole minutes'],
  ),
  preset(
    'one zone of ACK',
    '.zones',
    LoadBalancer.ack({ zones: { a: 'vsw-a' } }),
    LoadBalancer.ack({ zones: { a: 'vsw-a', b: 'vsw-b' } }),
    ['has 1 zone.'],
  ),
  preset(
    'no certificate',
    '.tls.certificateArns',
    LoadBalancer.awsNlb({ tls: { certificateArns: [] } }),
    LoadBalancer.awsNlb({ tls: TLS }),
    ['is an empty list.'],
  ),
  inCluster('MK-LBA-001', 'a subnet of a load balancer of the internet', 'service.loadBalancer.subnet', {
    wrong: {
      ...ALONE,
      service: { loadBalancer: LoadBalancer.gke({ reach: 'internet', subnet: 'clients' }), sourceRanges: ['10.0.0.0/8'] },
    },
    right: { ...ALONE, service: { loadBalancer: LoadBalancer.gke({ subnet: 'clients' }), sourceRanges: ['10.0.0.0/8'] } },
    says: ["reach: 'internal'"],
  }),
  inService('MK-LBA-002', 'an annotation that contradicts a preset', `service.annotations['${AWS}scheme']`, [
    { loadBalancer: NLB, annotations: { [`${AWS}scheme`]: 'internet-facing' } },
    { loadBalancer: NLB, annotations: { [`${AWS}name`]: 'milvus' } },
  ]),
  inService('MK-LBA-002', 'the class of another load balancer', 'service.loadBalancerClass', [
    { loadBalancer: NLB, loadBalancerClass: 'example.com/own' },
    { loadBalancer: NLB, loadBalancerClass: 'service.k8s.aws/nlb' },
  ]),
  inService('MK-LBA-003', 'an external host with a scheme', 'service.externalHost', [
    { loadBalancer: NLB, externalHost: 'https://milvus.example.com' },
    { loadBalancer: NLB, externalHost: 'milvus.example.com' },
  ]),
  ...(
    [
      [`${AWS}proxy-protocol`, '*', ''],
      [`${AWS}target-group-attributes`, 'proxy_protocol_v2.enabled=true', 'proxy_protocol_v2.enabled=false'],
      ['service.beta.kubernetes.io/alibaba-cloud-loadbalancer-proxy-protocol', 'on', 'off'],
      ['loadbalancer.openstack.org/proxy-protocol', 'true', 'false'],
      ['load-balancer.hetzner.cloud/uses-proxyprotocol', 'true', 'false'],
    ] as const
  ).map(([key, on, off]) =>
    inService('MK-LBA-004', `the PROXY protocol by ${key}`, `service.annotations['${key}']`, [
      { type: 'LoadBalancer', sourceRanges: ['10.0.0.0/8'], annotations: { [key]: on } },
      { type: 'LoadBalancer', sourceRanges: ['10.0.0.0/8'], annotations: { [key]: off } },
    ]),
  ),
  inService(
    'MK-LBA-005',
    'TLS of an NLB without ALPN',
    `service.annotations['${AWS}ssl-cert']`,
    [
      { type: 'LoadBalancer', sourceRanges: ['10.0.0.0/8'], annotations: { [`${AWS}ssl-cert`]: ARN } },
      {
        type: 'LoadBalancer',
        sourceRanges: ['10.0.0.0/8'],
        annotations: { [`${AWS}ssl-cert`]: ARN, [`${AWS}alpn-policy`]: 'HTTP2Preferred' },
      },
    ],
    ['ALPN policy None', 'LoadBalancer.awsNlb'],
  ),
  {
    rule: 'MK-LBA-006',
    mistake: 'a load balancer that decrypts, before a Milvus that serves TLS',
    wrong: (chart) => cluster(chart, { ...ALONE, ...servedTls(chart), service: { loadBalancer: LoadBalancer.awsNlb({ tls: TLS }) } }),
    right: (chart) =>
      cluster(chart, {
        ...ALONE,
        ...servedTls(chart),
        service: { loadBalancer: LoadBalancer.awsNlb({ tls: { ...TLS, reencrypt: true } }) },
      }),
    path: 'test/milvus',
    prop: 'service.loadBalancer',
    says: ['connects to Milvus in plain text, and Milvus serves TLS.'],
  },
  inService(
    'MK-LBA-006',
    'a load balancer that encrypts, before a Milvus of plain text',
    'service.loadBalancer',
    [{ loadBalancer: LoadBalancer.awsNlb({ tls: { ...TLS, reencrypt: true } }) }, { loadBalancer: LoadBalancer.awsNlb({ tls: TLS }) }],
    ['with TLS, and Milvus serves plain text.'],
  ),
  {
    rule: 'MK-LBA-007',
    mistake: 'a load balancer whose clients the NetworkPolicy drops',
    wrong: admitting([], { loadBalancer: NLB }),
    right: admitting(['10.0.0.0/8'], { loadBalancer: NLB }),
    path: 'test/milvus',
    prop: 'clients',
    says: ['contains no networks', 'LoadBalancer'],
  },
  {
    rule: 'MK-LBA-007',
    mistake: 'client networks of a load balancer that the NetworkPolicy does not know',
    wrong: admitting(['10.1.0.0/16'], { loadBalancer: NLB, sourceRanges: ['10.2.0.0/16'] }),
    right: admitting(['10.1.0.0/16', '10.2.0.0/16'], { loadBalancer: NLB, sourceRanges: ['10.2.0.0/16'] }),
    path: 'test/milvus',
    prop: 'clients',
    says: ["no network of service.sourceRanges '10.2.0.0/16'"],
  },
  inService(
    'MK-LBA-008',
    'a load balancer that cuts calls of a stopping proxy',
    'service.loadBalancer',
    [{ loadBalancer: LoadBalancer.awsNlb({ deregistrationDelay: Duration.seconds(5) }) }, { loadBalancer: NLB }],
    ['after 5 s'],
  ),
  inService(
    'MK-LBA-009',
    'an idle timeout shorter than the pings of clients',
    'service.loadBalancer',
    [
      { loadBalancer: LoadBalancer.ack({ zones: { a: 'vsw-a', b: 'vsw-b' }, idleTimeout: Duration.seconds(30) }) },
      { loadBalancer: LoadBalancer.ack({ zones: { a: 'vsw-a', b: 'vsw-b' }, idleTimeout: Duration.seconds(60) }) },
    ],
    ['of 30 s'],
  ),
  inCluster('MK-LBA-010', 'autoscaled proxies behind a balancer of connections', 'proxy.autoscaling', {
    wrong: { proxy: SCALED, service: { loadBalancer: NLB } },
    right: { proxy: SCALED },
    says: ['connections and not calls', 'GatewayRoutes'],
  }),
];

export const SERVICE_TYPE_MISTAKES: readonly MistakeCase[] = [
  inService('MK-NET-002', 'a preset on a ClusterIP Service', 'service.loadBalancer', [
    { type: 'ClusterIP', loadBalancer: NLB },
    { type: 'LoadBalancer', loadBalancer: NLB },
  ]),
  inService('MK-NET-002', 'an external host of a ClusterIP Service', 'service.externalHost', [
    { externalHost: 'milvus.example.com' },
    { externalHost: 'milvus.example.com', loadBalancer: NLB },
  ]),
];
