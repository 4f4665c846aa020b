import { Cron } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';
import {
  EtcdMemberRecovery,
  InClusterEtcd,
  InClusterMinio,
  QueryNodeGroup,
  type InClusterEtcdProps,
  type InClusterMinioProps,
  type PodProps,
} from '@org/milvus-k8s';
import { cluster, secret } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

type Says = readonly string[];

/** A mistake in the etcd `search`, which a CronJob defragments. */
function inDefragmentation(
  rule: string,
  mistake: string,
  prop: string,
  [wrong, right]: readonly [InClusterEtcdProps, InClusterEtcdProps],
  says: Says,
): MistakeCase {
  const build = (props: InClusterEtcdProps) => (chart: Parameters<MistakeCase['wrong']>[0]) =>
    new InClusterEtcd(chart, 'search', { ...props, defragmentation: { schedule: Cron.weekly() } });
  return { rule, mistake, path: 'test/search', prop, wrong: build(wrong), right: build(right), says };
}

/** A mistake in an override of the Job that makes Milvus' own user of MinIO. */
function inOverride(
  rule: string,
  mistake: string,
  [wrong, right]: readonly [Partial<k8s.PodSpec>, Partial<k8s.PodSpec>],
  says: Says,
): MistakeCase {
  const build = (pod: Partial<k8s.PodSpec>) =>
    withUser({
      overrides: {
        milvusUser: (job) => ({ ...job, template: { ...job.template, spec: { containers: [], ...job.template.spec, ...pod } } }),
      },
    });
  return { rule, mistake, path: 'test/store', prop: 'overrides.milvusUser', wrong: build(wrong), right: build(right), says };
}

const withUser =
  (props: InClusterMinioProps): MistakeCase['wrong'] =>
  (chart) => {
    const milvusUser = { secret: secret(chart, 'user') };
    return new InClusterMinio(chart, 'store', { credentials: { secret: secret(chart, 'root') }, milvusUser, ...props });
  };

/** A mistake in `podDefaults` of a cluster, which the Job for its resource groups has too. */
function inGroups(rule: string, mistake: string, prop: string, [wrong, right]: readonly [PodProps, PodProps], says: Says): MistakeCase {
  const build =
    (podDefaults: PodProps): MistakeCase['wrong'] =>
    (chart) =>
      new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart, { podDefaults }), resourceGroup: 'hot' });
  return { rule, mistake, path: 'test/milvus', prop, wrong: build(wrong), right: build(right), says };
}

const AGENT: k8s.Container = {
  name: 'agent',
  image: 'registry.bank.example/agent:1.2.3',
  resources: { limits: { memory: k8s.Quantity.fromString('64Mi') } },
  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
};

/** A container in place of the one of the Job. */
const agent = (more: Partial<k8s.Container>): Partial<k8s.PodSpec> => ({ containers: [{ ...AGENT, ...more }] });

const nothing: Partial<k8s.PodSpec> = {};

export const JOB_MISTAKES: readonly MistakeCase[] = [
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
  inDefragmentation(
    'MK-SCH-003',
    'a Job that stays on a dead node',
    'tolerations[0].key',
    [{ tolerations: [{ operator: 'Exists' }] }, { tolerations: [{ key: 'dedicated', operator: 'Exists' }] }],
    ['is missing'],
  ),
  inDefragmentation(
    'MK-SCH-006',
    'a Job with a runtime class that cannot exist',
    'runtimeClassName',
    [{ runtimeClassName: 'gVisor' }, { runtimeClassName: 'gvisor' }],
    ["'gVisor'"],
  ),
  inGroups(
    'MK-SCH-004',
    'a Job with the priority of the Kubernetes cluster itself, like the roles',
    'podDefaults.priorityClassName',
    [{ priorityClassName: 'system-cluster-critical' }, { priorityClassName: 'search' }],
    ["'system-cluster-critical'"],
  ),
  inOverride('MK-SVC-010', 'a Job with a withdrawn image', [agent({ image: 'bitnami/minio:2025.4.22' }), agent({})], ['Bitnami']),
  inOverride('MK-SCH-004', 'a Job whose override gives it priority over all', [{ priorityClassName: 'system-node-critical' }, nothing], []),
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
