import { JsonPatch, Size } from 'cdk8s';
import { type k8s } from 'cdk8s-plus-27';
import { InClusterEtcd, LocalStorage } from '@org/milvus-k8s';
import { cluster } from '../../../support/instances';
import { inCluster } from '../cluster-case';
import type { MistakeCase } from '../mistake-case';

type Pod = Partial<k8s.PodSpec>;

const changed =
  (pod: (spec: k8s.PodSpec) => Pod) =>
  <T extends k8s.DeploymentSpec | k8s.StatefulSetSpec>(spec: T): T => {
    const before: k8s.PodSpec = spec.template.spec ?? { containers: [] };
    return { ...spec, template: { ...spec.template, spec: { ...before, ...pod(before) } } };
  };

/** A change of the first container. */
const milvus = (fields: (container: k8s.Container) => Partial<k8s.Container>) =>
  changed(({ containers: [first, ...others] }) => ({ containers: first ? [{ ...first, ...fields(first) }, ...others] : others }));

const nothing = changed(() => ({}));

/** A mistake that an override of the Deployment of the proxies brings. */
const inOverride = (rule: string, mistake: string, wrong: typeof nothing, says: readonly string[]): MistakeCase =>
  inCluster(rule, mistake, 'proxy.overrides.deployment', {
    wrong: { proxy: { overrides: { deployment: wrong } } },
    right: { proxy: { overrides: { deployment: nothing } } },
    says,
  });

/** A mistake that a JSON patch of the Deployment of the proxies brings. */
const inPatch = (rule: string, mistake: string, [wrong, right]: readonly [JsonPatch, JsonPatch], says: readonly string[]): MistakeCase => {
  const build =
    (patch: JsonPatch): MistakeCase['wrong'] =>
    (chart) =>
      void cluster(chart).proxy.workload.addJsonPatch(patch);
  return { rule, mistake, path: 'test/milvus/proxy', prop: 'addJsonPatch', wrong: build(wrong), right: build(right), says };
};

const POD = '/spec/template/spec';

export const POD_CHANGE_MISTAKES: readonly MistakeCase[] = [
  inOverride(
    'MK-POD-010',
    'an override onto the network of the node',
    changed(() => ({ hostNetwork: true })),
    ['a host namespace'],
  ),
  inOverride(
    'MK-POD-010',
    'an override that makes Milvus privileged',
    milvus(({ securityContext }) => ({ securityContext: { ...securityContext, privileged: true } })),
    ["'proxy'", 'privileged: true'],
  ),
  inOverride(
    'MK-POD-009',
    'an override with a directory of the node',
    changed(({ volumes = [] }) => ({ volumes: [...volumes, { name: 'host', hostPath: { path: '/var/run' } }] })),
    ['/var/run', "'host'"],
  ),
  inOverride(
    'MK-POD-012',
    'an override with the latest image',
    milvus(() => ({ image: 'milvusdb/milvus:latest' })),
    [':latest'],
  ),
  inOverride(
    'MK-POD-011',
    'an override without resources',
    milvus(() => ({ resources: {} })),
    ["'proxy'", 'without a memory limit'],
  ),
  inOverride(
    'MK-POD-014',
    'an override with a password',
    milvus(({ env = [] }) => ({ env: [...env, { name: 'DB_PASSWORD', value: 'hunter2' }] })),
    ['DB_PASSWORD'],
  ),
  inOverride(
    'MK-POD-001',
    'an override with a second container of one name',
    changed(({ containers, initContainers = [] }) => ({ initContainers: [...initContainers, ...containers.slice(0, 1)] })),
    ["'proxy'"],
  ),
  {
    rule: 'MK-POD-010',
    mistake: 'an override of etcd onto the processes of the node',
    path: 'test/etcd',
    prop: 'overrides.statefulSet',
    wrong: (chart) => new InClusterEtcd(chart, 'etcd', { overrides: { statefulSet: changed(() => ({ hostPid: true })) } }),
    right: (chart) => new InClusterEtcd(chart, 'etcd', { overrides: { statefulSet: nothing } }),
  },
  inPatch(
    'MK-POD-010',
    'a patch onto the network of the node',
    [JsonPatch.add(`${POD}/hostNetwork`, true), JsonPatch.add(`${POD}/hostNetwork`, false)],
    ['a host namespace'],
  ),
  inPatch(
    'MK-POD-011',
    'a patch that removes the limits',
    [JsonPatch.remove(`${POD}/containers/0/resources`), JsonPatch.replace(`${POD}/containers/0/resources/limits/memory`, '9Gi')],
    ["'proxy'"],
  ),
  inPatch(
    'MK-POD-012',
    'a patch to the latest image',
    [
      JsonPatch.replace(`${POD}/containers/0/image`, 'milvusdb/milvus:latest'),
      JsonPatch.replace(`${POD}/containers/0/image`, 'milvusdb/milvus:v2.6.25'),
    ],
    [':latest'],
  ),
  {
    rule: 'MK-POD-009',
    mistake: 'a patch of a StatefulSet with a directory of the node',
    path: 'test/milvus/querynode',
    prop: 'addJsonPatch',
    wrong: (chart) => patchedQueryNodes(chart, { name: 'host', hostPath: { path: '/mnt' } }),
    right: (chart) => patchedQueryNodes(chart, { name: 'scratch', emptyDir: {} }),
  },
];

function patchedQueryNodes(chart: Parameters<MistakeCase['wrong']>[0], volume: k8s.Volume): void {
  const storage = LocalStorage.persistent({ size: Size.gibibytes(200) });
  cluster(chart, { queryNode: { storage } }).queryNode.workload.addJsonPatch(JsonPatch.add(`${POD}/volumes/-`, volume));
}
