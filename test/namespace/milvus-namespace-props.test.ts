import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import { Rollout } from '@org/milvus-k8s';
import {
  MilvusNamespace,
  type MilvusNamespaceProps,
  type NamespaceLimitsProps,
  type NamespaceQuotaProps,
  type PodSecurityProps,
} from '@org/milvus-k8s/namespace';
import { testEachProp } from '../support/each-prop';
import { cluster } from '../support/instances';
import type { ObjectJson } from '../support/manifest-json';
import type { Output } from '../support/synthesis';

const labels = (output: Output) => output.objects.find(({ kind }) => kind === 'Namespace')?.metadata.labels;
const quota = (output: Output) => (output.custom('ResourceQuota', 'milvus').spec as { hard: Record<string, string> }).hard;
const limits = (output: Output) => (output.custom('LimitRange', 'milvus').spec as { limits: Record<string, unknown>[] }).limits;

const level = (mode: string) => ({
  value: () => 'baseline' as const,
  shows: (output: Output) => expect(labels(output)).toHaveProperty([`pod-security.kubernetes.io/${mode}`], 'baseline'),
});

testEachProp<MilvusNamespaceProps>(
  'MilvusNamespace',
  (chart, props) => {
    new MilvusNamespace(chart, 'namespace', props);
    cluster(chart);
  },
  {
    name: {
      value: () => 'shop',
      shows: (o) =>
        expect(new Set(o.objects.filter(isOfNamespace).map(({ metadata }) => metadata.namespace ?? metadata.name))).toEqual(
          new Set(['shop']),
        ),
    },
    podSecurity: { value: () => ({ enforce: 'baseline' }), shows: level('enforce').shows },
    quota: { value: () => 'none', shows: (o) => expect(o.objects.map(({ kind }) => kind)).not.toContain('ResourceQuota') },
    limits: { value: () => 'none', shows: (o) => expect(o.objects.map(({ kind }) => kind)).not.toContain('LimitRange') },
    denyEgress: {
      value: () => false,
      beside: { name: 'empty' },
      shows: (o) => expect(o.get('NetworkPolicy', 'default-deny').spec.policyTypes).toEqual(['Ingress']),
    },
    labels: { value: () => ({ team: 'search' }), shows: (o) => expect(labels(o)).toHaveProperty('team', 'search') },
    annotations: {
      value: () => ({ 'example.com/owner': 'search' }),
      shows: (o) =>
        expect(o.objects.find(({ kind }) => kind === 'Namespace')?.metadata.annotations).toHaveProperty(['example.com/owner'], 'search'),
    },
  },
);

testEachProp<PodSecurityProps>('PodSecurityProps', (chart, podSecurity) => void new MilvusNamespace(chart, 'namespace', { podSecurity }), {
  enforce: level('enforce'),
  audit: level('audit'),
  warn: level('warn'),
  version: {
    value: () => 'v1.34',
    shows: (o) => {
      for (const mode of ['enforce', 'audit', 'warn'])
        expect(labels(o)).toHaveProperty([`pod-security.kubernetes.io/${mode}-version`], 'v1.34');
    },
  },
});

testEachProp<NamespaceQuotaProps>(
  'NamespaceQuotaProps',
  (chart, props) => {
    new MilvusNamespace(chart, 'namespace', { quota: props });
    const one = { replicas: 1 };
    const alone = { replicas: 1, rollout: Rollout.recreate() };
    cluster(chart, {
      proxy: { replicas: 3 },
      queryNode: alone,
      dataNode: alone,
      streamingNode: alone,
      mixCoord: { ...one, rollout: Rollout.recreate() },
    });
  },
  {
    // Eleven pods need eleven places without head room, and thirteen with the default.
    headRoom: { value: () => 0, shows: (o) => expect(quota(o).pods).toBe('11') },
    hard: { value: () => ({ 'count/secrets': '40' }), shows: (o) => expect(quota(o)['count/secrets']).toBe('40') },
  },
);

const bound = (field: string, resource: string, value: string) => ({
  value: () => ({ cpu: Cpu.units(16), memory: Size.gibibytes(64) }),
  shows: (o: Output) => expect(limits(o)[0]).toHaveProperty([field, resource], value),
});

testEachProp<NamespaceLimitsProps>(
  'NamespaceLimitsProps',
  (chart, props) => void new MilvusNamespace(chart, 'namespace', { limits: props }),
  {
    defaultRequest: {
      value: () => ({ cpu: Cpu.millis(200), memory: Size.mebibytes(256) }),
      shows: (o) => expect(limits(o)[0]?.defaultRequest).toMatchObject({ cpu: '200m', memory: '256Mi' }),
    },
    defaultLimit: {
      value: () => ({ cpu: Cpu.units(1) }),
      shows: (o) => expect(limits(o)[0]?.default).toMatchObject({ cpu: '1', memory: '512Mi' }),
    },
    min: { value: () => ({ cpu: Cpu.millis(50) }), shows: (o) => expect(limits(o)[0]).toHaveProperty(['min', 'cpu'], '50m') },
    max: bound('max', 'memory', '64Gi'),
    maxClaim: {
      value: () => Size.gibibytes(200),
      shows: (o) => expect(limits(o)[1]).toEqual({ type: 'PersistentVolumeClaim', max: { storage: '200Gi' } }),
    },
  },
);

function isOfNamespace({ kind, metadata }: ObjectJson): boolean {
  return ['Namespace', 'ResourceQuota', 'LimitRange'].includes(kind) || metadata.name === 'default-deny';
}
