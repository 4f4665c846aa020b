import { Duration, type Chart } from 'cdk8s';
import { MilvusStandalone } from '@org/milvus-k8s';
import {
  LoadBalancer,
  type AckLoadBalancerProps,
  type AckTlsProps,
  type AksLoadBalancerProps,
  type AwsNlbProps,
  type AwsNlbTlsProps,
  type GkeLoadBalancerProps,
  type MetalLbProps,
} from '@org/milvus-k8s/exposure';
import { testEachProp } from '../support/each-prop';
import { servedTls } from '../support/served-tls';
import type { Output } from '../support/synthesis';

const AWS = 'service.beta.kubernetes.io/aws-load-balancer-';
const AZURE = 'service.beta.kubernetes.io/azure-load-balancer-';
const ALIBABA = 'service.beta.kubernetes.io/alibaba-cloud-loadbalancer-';
const ARN = 'arn:aws:acm:eu-west-1:111122223333:certificate/milvus';

const expose = (chart: Chart, loadBalancer: LoadBalancer) => void new MilvusStandalone(chart, 'milvus', { service: { loadBalancer } });

/** Behind a load balancer that encrypts again, Milvus serves TLS; else it does not. */
const behindTls = (chart: Chart, tls: AwsNlbTlsProps) => {
  const { proxy = {}, ...served } = servedTls(chart);
  const { volumes = [], volumeMounts = [] } = proxy;
  const service = { loadBalancer: LoadBalancer.awsNlb({ tls }) };
  new MilvusStandalone(chart, 'milvus', { service, ...(tls.reencrypt ? { ...served, volumes, volumeMounts } : {}) });
};

/** Shows that the Service has an annotation. */
const has = (key: string, value: string) => (output: Output) => {
  expect(output.get('Service', 'milvus').metadata.annotations?.[key]).toBe(value);
};

testEachProp<AwsNlbProps>('AwsNlbProps', (chart, props) => expose(chart, LoadBalancer.awsNlb(props)), {
  reach: { value: () => 'internet', shows: has(`${AWS}scheme`, 'internet-facing') },
  targets: { value: () => 'instance', shows: has(`${AWS}nlb-target-type`, 'instance') },
  preserveClientIp: {
    value: () => false,
    shows: has(`${AWS}target-group-attributes`, 'preserve_client_ip.enabled=false,deregistration_delay.timeout_seconds=300'),
  },
  tls: { value: () => ({ certificateArns: [ARN] }), shows: has(`${AWS}alpn-policy`, 'HTTP2Preferred') },
  idleTimeout: {
    value: () => Duration.minutes(30),
    shows: has(`${AWS}listener-attributes.TCP-19530`, 'tcp.idle_timeout.seconds=1800'),
  },
  deregistrationDelay: {
    value: () => Duration.minutes(10),
    shows: has(`${AWS}target-group-attributes`, 'preserve_client_ip.enabled=true,deregistration_delay.timeout_seconds=600'),
  },
  subnets: { value: () => ['subnet-a', 'subnet-b'], shows: has(`${AWS}subnets`, 'subnet-a,subnet-b') },
  securityGroups: { value: () => ['sg-a'], shows: has(`${AWS}security-groups`, 'sg-a') },
});

testEachProp<AwsNlbTlsProps>(
  'AwsNlbTlsProps',
  behindTls,
  {
    certificateArns: { value: () => [ARN, `${ARN}2`], shows: has(`${AWS}ssl-cert`, `${ARN},${ARN}2`) },
    policy: {
      value: () => 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      shows: has(`${AWS}ssl-negotiation-policy`, 'ELBSecurityPolicy-TLS13-1-2-2021-06'),
    },
    reencrypt: {
      value: () => true,
      shows: (output) => expect(output.get('Service', 'milvus').metadata.annotations).toHaveProperty([`${AWS}backend-protocol`], 'ssl'),
    },
  },
  () => ({ certificateArns: [ARN] }),
);

testEachProp<GkeLoadBalancerProps>('GkeLoadBalancerProps', (chart, props) => expose(chart, LoadBalancer.gke(props)), {
  reach: { value: () => 'internet', shows: has('cloud.google.com/l4-rbs', 'enabled') },
  globalAccess: { value: () => true, shows: has('networking.gke.io/internal-load-balancer-allow-global-access', 'true') },
  subnet: { value: () => 'clients', shows: has('networking.gke.io/internal-load-balancer-subnet', 'clients') },
});

testEachProp<AksLoadBalancerProps>('AksLoadBalancerProps', (chart, props) => expose(chart, LoadBalancer.aks(props)), {
  reach: {
    value: () => 'internet',
    shows: (output) => expect(output.get('Service', 'milvus').metadata.annotations).not.toHaveProperty([`${AZURE}internal`]),
  },
  subnet: { value: () => 'clients', shows: has(`${AZURE}internal-subnet`, 'clients') },
  idleTimeout: { value: () => Duration.minutes(10), shows: has(`${AZURE}tcp-idle-timeout`, '10') },
  publicIpName: {
    value: () => 'milvus',
    beside: { reach: 'internet' },
    shows: has('service.beta.kubernetes.io/azure-pip-name', 'milvus'),
  },
});

const ZONES = { 'cn-hangzhou-k': 'vsw-1', 'cn-hangzhou-j': 'vsw-2' };

testEachProp<AckLoadBalancerProps>(
  'AckLoadBalancerProps',
  (chart, props) => expose(chart, LoadBalancer.ack(props)),
  {
    zones: { value: () => ({ a: 'vsw-a', b: 'vsw-b' }), shows: has(`${ALIBABA}zone-maps`, 'a:vsw-a,b:vsw-b') },
    reach: { value: () => 'internet', shows: has(`${ALIBABA}address-type`, 'internet') },
    tls: { value: () => ({ certificateId: '1-cn-hangzhou' }), shows: has(`${ALIBABA}protocol-port`, 'tcpssl:19530') },
    idleTimeout: { value: () => Duration.minutes(10), shows: has(`${ALIBABA}idle-timeout`, '600') },
    securityGroups: { value: () => ['sg-1', 'sg-2'], shows: has(`${ALIBABA}security-group-ids`, 'sg-1,sg-2') },
  },
  () => ({ zones: ZONES }),
);

testEachProp<AckTlsProps>(
  'AckTlsProps',
  (chart, tls) => expose(chart, LoadBalancer.ack({ zones: ZONES, tls })),
  {
    certificateId: { value: () => '2-cn-hangzhou', shows: has(`${ALIBABA}cert-id`, '2-cn-hangzhou') },
    clientAuthorityId: { value: () => '3-cn-hangzhou', shows: has(`${ALIBABA}cacert-id`, '3-cn-hangzhou') },
    policy: { value: () => 'tls_cipher_policy_1_2', shows: has(`${ALIBABA}tls-cipher-policy`, 'tls_cipher_policy_1_2') },
  },
  () => ({ certificateId: '1-cn-hangzhou' }),
);

testEachProp<MetalLbProps>('MetalLbProps', (chart, props) => expose(chart, LoadBalancer.metalLb(props)), {
  addressPool: { value: () => 'company', shows: has('metallb.io/address-pool', 'company') },
  addresses: { value: () => ['10.1.0.7', 'fd00::7'], shows: has('metallb.io/loadBalancerIPs', '10.1.0.7,fd00::7') },
  sharingKey: { value: () => 'milvus', shows: has('metallb.io/allow-shared-ip', 'milvus') },
});
