import { Chart, Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import { LocalStorage, type MilvusClusterProps } from '@org/milvus-k8s';
import { Egress, MilvusNamespace, type MilvusNamespaceProps } from '@org/milvus-k8s/namespace';
import { aimAutoscaler } from '../../support/foreign-autoscaler';
import { cluster } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

interface Pair extends Pick<MistakeCase, 'says' | 'besides'> {
  readonly wrong: MilvusNamespaceProps;
  readonly right: MilvusNamespaceProps;
  readonly milvus?: Partial<MilvusClusterProps>;
}

/** A mistake in the props of a namespace `namespace`, with a cluster in it. */
function inNamespace(rule: string, mistake: string, prop: string, { wrong, right, milvus, ...rest }: Pair): MistakeCase {
  const build = (props: MilvusNamespaceProps): MistakeCase['wrong'] => {
    return (chart) => {
      new MilvusNamespace(chart, 'namespace', props);
      cluster(chart, milvus);
    };
  };
  return { rule, mistake, path: 'test/namespace', prop, wrong: build(wrong), right: build(right), ...rest };
}

const hard = (mistake: string, name: string, [wrong, right]: readonly [string, string], says: readonly string[], milvus?: Pair['milvus']) =>
  inNamespace('MK-NSP-004', mistake, `quota.hard['${name}']`, {
    wrong: { quota: { hard: { [name]: wrong } } },
    right: { quota: { hard: { [name]: right } } },
    says,
    ...(milvus ? { milvus } : {}),
  });

const limits = (
  mistake: string,
  prop: string,
  [wrong, right]: readonly [NamespaceLimits, NamespaceLimits],
  says: readonly string[],
  milvus?: Pair['milvus'],
) =>
  inNamespace('MK-NSP-006', mistake, `limits.${prop}`, {
    wrong: { limits: wrong },
    right: { limits: right },
    says,
    ...(milvus ? { milvus } : {}),
  });

type NamespaceLimits = Exclude<MilvusNamespaceProps['limits'], 'none' | undefined>;

const QUERY_NODES = { queryNode: { replicas: 4, cpu: Cpu.units(8), memory: Size.gibibytes(32) } };
const AGENT = { name: 'agent', image: 'agent:1.0' };
const RESTRICTED = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };

export const NAMESPACE_MISTAKES: readonly MistakeCase[] = [
  {
    rule: 'MK-NSP-001',
    mistake: 'a namespace without a name, in a chart without a namespace',
    path: 'test/anywhere/namespace',
    prop: 'name',
    wrong: (chart) => void new MilvusNamespace(new Chart(chart, 'anywhere'), 'namespace'),
    right: (chart) => void new MilvusNamespace(new Chart(chart, 'anywhere'), 'namespace', { name: 'search' }),
    says: ['is missing', 'new Chart('],
  },
  inNamespace('MK-NSP-002', 'an amount that is none', "quota.hard['requests.cpu']", {
    wrong: { quota: { hard: { 'requests.cpu': 'many' } } },
    right: { quota: { hard: { 'requests.cpu': '500' } } },
    says: ["'many'"],
  }),
  inNamespace('MK-NSP-002', 'negative head room', 'quota.headRoom', {
    wrong: { quota: { headRoom: -5 } },
    right: { quota: { headRoom: 0 } },
    says: ['is -5.'],
  }),
  inNamespace('MK-NSP-003', 'a patch release of the standards', 'podSecurity.version', {
    wrong: { podSecurity: { version: '1.34.2' } },
    right: { podSecurity: { version: 'v1.34' } },
    says: ["'1.34.2'", "'v1.34'"],
  }),
  hard(
    'a quota of CPU without room for the pods that are stopping',
    'requests.cpu',
    ['90', '120'],
    ['a rollout can need', 'milvus-querynode (4 pods + 1 new + 4 stopping) x 8 = 72', 'and others'],
    QUERY_NODES,
  ),
  hard('a quota of memory below that of the pods', 'limits.memory', ['100Gi', '500Gi'], ['is 100Gi', 'x 32Gi = 288Gi'], QUERY_NODES),
  hard('a quota of pods below a rollout', 'pods', ['10', '40'], ['is 10', 'milvus-querynode 4 pods + 1 new + 4 stopping'], QUERY_NODES),
  hard('a quota of Deployments below those of the roles', 'count/deployments.apps', ['3', '5'], ["Write '5' or more"]),
  hard(
    'a quota of a storage class below the claims',
    'nvme.storageclass.storage.k8s.io/requests.storage',
    ['100Gi', '1000Gi'],
    ["Write '450Gi' or more"],
    { queryNode: { replicas: 4, storage: LocalStorage.ephemeralVolume({ size: Size.gibibytes(50), storageClassName: 'nvme' }) } },
  ),
  {
    rule: 'MK-NSP-005',
    mistake: 'a quota for pods whose number an autoscaler of another construct chooses',
    path: 'test/namespace',
    prop: 'quota',
    wrong: (chart) => {
      new MilvusNamespace(chart, 'namespace');
      aimAutoscaler(cluster(chart).queryNode);
    },
    right: (chart) => {
      new MilvusNamespace(chart, 'namespace', { quota: 'none' });
      aimAutoscaler(cluster(chart).queryNode);
    },
    says: ['milvus-querynode'],
  },
  limits(
    'a highest limit below that of a role',
    'max.memory',
    [{ max: { memory: Size.gibibytes(16) } }, { max: { memory: Size.gibibytes(32) } }],
    ['milvus-querynode has the limit 32Gi'],
    QUERY_NODES,
  ),
  limits(
    'a least request above that of a container',
    'min.cpu',
    [{ min: { cpu: Cpu.millis(200) }, defaultRequest: { cpu: Cpu.millis(200) } }, { min: { cpu: Cpu.millis(100) } }],
    ['requests 0.1'],
  ),
  limits(
    'a default above the highest limit',
    'max.memory',
    [{ max: { memory: Size.gibibytes(32) }, defaultLimit: { memory: Size.gibibytes(33) } }, { max: { memory: Size.gibibytes(33) } }],
    ['defaultLimit is 33Gi'],
  ),
  limits(
    'a largest claim below that of a pod',
    'maxClaim',
    [{ maxClaim: Size.gibibytes(40) }, { maxClaim: Size.gibibytes(50) }],
    ['milvus-querynode claims 50Gi'],
    { queryNode: { storage: LocalStorage.persistent({ size: Size.gibibytes(50) }) } },
  ),
  {
    rule: 'MK-NSP-007',
    mistake: 'a default deny of egress around a Milvus without egress',
    path: 'test/namespace',
    prop: 'denyEgress',
    wrong: (chart) => {
      new MilvusNamespace(chart, 'namespace', { denyEgress: true });
      cluster(chart);
    },
    right: (chart) => {
      new MilvusNamespace(chart, 'namespace', { denyEgress: true });
      cluster(chart, { egress: Egress.cilium() });
    },
    says: ['all roles of milvus'],
  },
  inNamespace('MK-NSP-008', 'a sidecar that the restricted standard refuses', 'podSecurity', {
    wrong: {},
    right: { podSecurity: { enforce: 'baseline' } },
    milvus: { proxy: { sidecars: [{ ...AGENT, securityContext: { ...RESTRICTED, runAsUser: 0 } }] } },
    says: ['milvus-proxy', 'container agent has user 0'],
    besides: ['MK-POD-010', 'MK-POD-011'],
  }),
];
