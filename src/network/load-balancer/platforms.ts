import type { Mistake } from '../../findings';
import { present } from '../../props';
import type { AckLoadBalancerProps, AksLoadBalancerProps, AwsNlbProps, GkeLoadBalancerProps, MetalLbProps } from './load-balancer-props';
import { checkNames, secondsWithin, valueMistake, type LoadBalancerPreset } from './preset';

const AWS = 'service.beta.kubernetes.io/aws-load-balancer-';
const AZURE = 'service.beta.kubernetes.io/azure-load-balancer-';
const ALIBABA = 'service.beta.kubernetes.io/alibaba-cloud-loadbalancer-';

/** Idle timeout of a TLS listener, which no attribute changes. Source: AWS documentation, Network Load Balancers: listeners. */
const NLB_TLS_IDLE = 350;

/** Source: AWS Load Balancer Controller documentation, service annotations. */
export function awsNlb(props: AwsNlbProps): LoadBalancerPreset {
  const { reach = 'internal', targets = 'ip', preserveClientIp = true, tls, subnets, securityGroups } = props;
  const mistakes: Mistake[] = [];
  const idle = secondsWithin(props.idleTimeout, { prop: 'idleTimeout', from: 60, to: 6000, fallback: 6000 }, mistakes);
  const delay = secondsWithin(props.deregistrationDelay, { prop: 'deregistrationDelay', from: 0, to: 3600, fallback: 300 }, mistakes);
  if (tls && props.idleTimeout) {
    const problem = `means nothing with tls: a listener of TLS has ${NLB_TLS_IDLE} seconds.`;
    mistakes.push(valueMistake('idleTimeout', problem, 'Remove idleTimeout, or let Milvus serve TLS.'));
  }
  checkNames('tls.certificateArns', tls?.certificateArns, mistakes);
  checkNames('subnets', subnets, mistakes);
  checkNames('securityGroups', securityGroups, mistakes);
  // Without a list of ports, all listeners have TLS. Clients of gRPC refuse a listener that offers no ALPN.
  const ofTls = tls && {
    'ssl-cert': tls.certificateArns.join(','),
    'alpn-policy': 'HTTP2Preferred',
    ...present({ 'ssl-negotiation-policy': tls.policy }),
    ...(tls.reencrypt ? { 'backend-protocol': 'ssl' } : {}),
  };
  return {
    className: 'service.k8s.aws/nlb',
    mistakes,
    spec: {
      platform: 'AWS NLB',
      reach,
      idleTimeout: tls ? NLB_TLS_IDLE : idle,
      deregistrationDelay: delay,
      ...(tls ? { behindTls: tls.reencrypt ? ('tls' as const) : ('plain' as const) } : {}),
    },
    annotations: (ports) =>
      prefixed(AWS, {
        scheme: reach === 'internal' ? 'internal' : 'internet-facing',
        'nlb-target-type': targets,
        'target-group-attributes': `preserve_client_ip.enabled=${preserveClientIp},deregistration_delay.timeout_seconds=${delay}`,
        ...(ofTls ?? Object.fromEntries(ports.map((port) => [`listener-attributes.TCP-${port}`, `tcp.idle_timeout.seconds=${idle}`]))),
        ...present({ subnets: subnets?.join(','), 'security-groups': securityGroups?.join(',') }),
      }),
  };
}

/** Source: Google Cloud documentation, GKE: LoadBalancer Service parameters. */
export function gke({ reach = 'internal', globalAccess = false, subnet }: GkeLoadBalancerProps): LoadBalancerPreset {
  const mistakes: Mistake[] = [];
  for (const [prop, isGiven] of Object.entries({ globalAccess, subnet: subnet !== undefined })) {
    if (isGiven && reach === 'internet') mistakes.push(onlyInternal(prop));
  }
  const internal = {
    'networking.gke.io/load-balancer-type': 'Internal',
    ...(globalAccess ? { 'networking.gke.io/internal-load-balancer-allow-global-access': 'true' } : {}),
    ...present({ 'networking.gke.io/internal-load-balancer-subnet': subnet }),
  };
  return {
    mistakes,
    spec: { platform: 'GKE', reach, idleTimeout: 600 },
    annotations: () => (reach === 'internal' ? internal : { 'cloud.google.com/l4-rbs': 'enabled' }),
  };
}

/** Source: cloud-provider-azure documentation, LoadBalancer: annotations. */
export function aks({ reach = 'internal', subnet, idleTimeout, publicIpName }: AksLoadBalancerProps): LoadBalancerPreset {
  const mistakes: Mistake[] = [];
  const idle = secondsWithin(idleTimeout, { prop: 'idleTimeout', from: 240, to: 6000, fallback: 1800, unit: 60 }, mistakes);
  if (subnet !== undefined && reach === 'internet') mistakes.push(onlyInternal('subnet'));
  if (publicIpName !== undefined && reach === 'internal') {
    const problem = 'means nothing on an internal load balancer.';
    mistakes.push(valueMistake('publicIpName', problem, "Set reach: 'internet', or remove publicIpName."));
  }
  return {
    mistakes,
    spec: { platform: 'AKS', reach, idleTimeout: idle },
    annotations: () => ({
      ...prefixed(AZURE, {
        'tcp-idle-timeout': String(idle / 60),
        ...(reach === 'internal' ? { internal: 'true', ...present({ 'internal-subnet': subnet }) } : {}),
      }),
      ...present({ 'service.beta.kubernetes.io/azure-pip-name': publicIpName }),
    }),
  };
}

/** Source: Alibaba Cloud documentation, ACK: configure an NLB by annotations. */
export function ack({ zones, reach = 'internal', tls, idleTimeout, securityGroups }: AckLoadBalancerProps): LoadBalancerPreset {
  const mistakes: Mistake[] = [];
  const idle = secondsWithin(idleTimeout, { prop: 'idleTimeout', from: 10, to: 900, fallback: 900 }, mistakes);
  const names = Object.entries(zones).map(([zone, vswitch]) => `${zone}:${vswitch}`);
  checkNames('zones', names, mistakes);
  if (names.length === 1) mistakes.push(valueMistake('zones', `has ${names.length} zone.`, 'Write a switch in each of two or more zones.'));
  checkNames('securityGroups', securityGroups, mistakes);
  return {
    className: 'alibabacloud.com/nlb',
    mistakes,
    spec: { platform: 'ACK NLB', reach, idleTimeout: idle, ...(tls ? { behindTls: 'plain' as const } : {}) },
    annotations: (ports) =>
      prefixed(ALIBABA, {
        'zone-maps': names.join(','),
        'address-type': reach === 'internal' ? 'intranet' : 'internet',
        'idle-timeout': String(idle),
        ...(tls ? { 'protocol-port': ports.map((port) => `tcpssl:${port}`).join(','), 'cert-id': tls.certificateId } : {}),
        ...(tls?.clientAuthorityId === undefined ? {} : { cacert: 'on', 'cacert-id': tls.clientAuthorityId }),
        ...present({ 'tls-cipher-policy': tls?.policy, 'security-group-ids': securityGroups?.join(',') }),
      }),
  };
}

/** Source: MetalLB documentation, usage: requesting specific IPs, IP address sharing. */
export function metalLb({ addressPool, addresses, sharingKey }: MetalLbProps): LoadBalancerPreset {
  const mistakes: Mistake[] = [];
  checkNames('addresses', addresses, mistakes);
  return {
    mistakes,
    spec: { platform: 'MetalLB' },
    annotations: () =>
      prefixed('metallb.io/', {
        ...present({ 'address-pool': addressPool, loadBalancerIPs: addresses?.join(','), 'allow-shared-ip': sharingKey }),
      }),
  };
}

const onlyInternal = (prop: string): Mistake =>
  valueMistake(prop, "means nothing with reach: 'internet'.", `Set reach: 'internal', or remove ${prop}.`);

function prefixed(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${name}`, value]));
}
