import { EtcdMemberRecovery, InClusterEtcd } from '@org/milvus-k8s';
import { agent, inDefragmentation, inOverride, nothing } from '../job-case';
import type { MistakeCase } from '../mistake-case';

export const JOB_POD_MISTAKES: readonly MistakeCase[] = [
  inDefragmentation(
    'MK-POD-006',
    'a label of a Job that is none',
    "labels['a/b/c']",
    [{ labels: { 'a/b/c': 'd' } }, { labels: { 'a/b': 'd' } }],
    ['a/b/c: d'],
  ),
  inDefragmentation(
    'MK-POD-006',
    'a label of nodes for a Job that is none',
    'nodeSelector.pool',
    [{ nodeSelector: { pool: 'for data' } }, { nodeSelector: { pool: 'data' } }],
    ['pool: for data'],
  ),
  inDefragmentation(
    'MK-POD-007',
    'an annotation of a Job that is none',
    "annotations['a/b/c']",
    [{ annotations: { 'a/b/c': 'd' } }, { annotations: { 'a/b': 'd' } }],
    ['a/b/c'],
  ),
  inDefragmentation(
    'MK-POD-012',
    'a Job with an image that may be another one tomorrow',
    'maintenanceImage',
    [{ maintenanceImage: 'registry.bank.example/etcd:latest' }, { maintenanceImage: 'registry.bank.example/etcd:3.5.25' }],
    ["'registry.bank.example/etcd:latest'", 'search-etcd-defragmentation'],
  ),
  inOverride(
    'MK-POD-009',
    'a Job with a directory of the node',
    [{ volumes: [{ name: 'host', hostPath: { path: '/var' } }] }, nothing],
    ['/var', "'host'"],
  ),
  inOverride(
    'MK-POD-010',
    'a Job in a pod without a seccomp profile',
    [{ securityContext: { runAsNonRoot: true } }, nothing],
    ['no seccompProfile'],
  ),
  inOverride(
    'MK-POD-010',
    'a privileged container in a Job',
    [agent({ securityContext: { privileged: true } }), agent({})],
    ['privileged: true'],
  ),
  inOverride('MK-POD-011', 'a container without a limit in a Job', [agent({ resources: {} }), agent({})], ["'agent'"]),
  inOverride('MK-POD-012', 'a container of the latest image in a Job', [agent({ image: 'agent' }), agent({})], ["'agent'"]),
  inOverride(
    'MK-POD-014',
    'a password in a Job',
    [agent({ env: [{ name: 'DB_PASSWORD', value: 'hunter2' }] }), agent({})],
    ['DB_PASSWORD'],
  ),
  inOverride('MK-POD-015', 'a Job with a token', [{ automountServiceAccountToken: true }, nothing], ['a token']),
  {
    rule: 'MK-POD-015',
    mistake: 'a recovery with a token',
    path: 'test/recovery',
    prop: 'override',
    wrong: (chart) =>
      new EtcdMemberRecovery(chart, 'recovery', {
        etcd: new InClusterEtcd(chart, 'search'),
        member: 1,
        override: (job) => ({
          ...job,
          template: { ...job.template, spec: { containers: [], ...job.template.spec, automountServiceAccountToken: true } },
        }),
      }),
    right: (chart) => new EtcdMemberRecovery(chart, 'recovery', { etcd: new InClusterEtcd(chart, 'search'), member: 1 }),
    says: ['search-etcd-recovery-1'],
  },
];
