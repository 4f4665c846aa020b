import { MilvusStandalone, type ClientServiceProps } from '@org/milvus-k8s';
import type { MistakeCase } from './mistake-case';

function service(
  mistake: string,
  rule: string,
  prop: keyof ClientServiceProps,
  wrong: ClientServiceProps,
  right: ClientServiceProps,
  says: readonly string[],
): MistakeCase {
  return {
    mistake,
    wrong: (chart) => new MilvusStandalone(chart, 'milvus', { service: wrong }),
    right: (chart) => new MilvusStandalone(chart, 'milvus', { service: right }),
    rule,
    path: 'test/milvus',
    prop: `service.${prop}`,
    says,
    // Who may reach it, and whether they need a password, is another matter.
    besides: ['MK-EXP-001', 'MK-EXP-002', 'MK-EXP-003', 'MK-EXP-004'],
  };
}

const loadBalancerOnly = (prop: 'loadBalancerClass' | 'loadBalancerIP' | 'sourceRanges', value: ClientServiceProps) =>
  service(`${prop} on a NodePort Service`, 'MK-NET-002', prop, { type: 'NodePort', ...value }, { type: 'LoadBalancer', ...value }, [
    'type NodePort',
    "type: 'LoadBalancer'",
  ]);

const sourceRanges = (mistake: string, ranges: readonly string[], says: readonly string[]) =>
  service(
    mistake,
    'MK-NET-003',
    'sourceRanges',
    { type: 'LoadBalancer', sourceRanges: ranges },
    { type: 'LoadBalancer', sourceRanges: ['10.0.0.0/8', 'fd00::/8'] },
    [...says, "'10.0.0.0/8'"],
  );

export const NETWORK_MISTAKES: readonly MistakeCase[] = [
  service('a Service port of 0', 'MK-NET-001', 'port', { port: 0 }, { port: 1 }, ['is 0.', '1 to 65535']),
  service('a Service port above the last one', 'MK-NET-001', 'port', { port: 65536 }, { port: 65535 }, ['is 65536.']),
  service('a fractional port', 'MK-NET-001', 'port', { port: 80.5 }, { port: 80 }, ['is 80.5.']),
  service('a node port on a ClusterIP Service', 'MK-NET-002', 'nodePort', { nodePort: 30530 }, { type: 'NodePort', nodePort: 30530 }, [
    "type: 'NodePort'",
  ]),
  loadBalancerOnly('loadBalancerClass', { loadBalancerClass: 'example.com/internal' }),
  loadBalancerOnly('loadBalancerIP', { loadBalancerIP: '10.0.0.9' }),
  loadBalancerOnly('sourceRanges', { sourceRanges: ['10.0.0.0/8'] }),
  sourceRanges('an empty list of client networks', [], ['is an empty list.']),
  sourceRanges('a client network that is none', ['everyone'], ["'everyone'"]),
];
