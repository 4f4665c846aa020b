import { k8s } from 'cdk8s-plus-27';
import type { PodProps } from '@org/milvus-k8s';
import { inCluster } from '../cluster-case';
import type { MistakeCase } from '../mistake-case';

/** A container that nothing is wrong with. */
const AGENT: k8s.Container = {
  name: 'agent',
  image: 'registry.bank.example/agent:1.2.3',
  resources: { limits: { memory: k8s.Quantity.fromString('64Mi') } },
  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
};

const CERTIFICATES: k8s.Volume = { name: 'certificates', secret: { secretName: 'certificates' } };

const mount = (mountPath: string, name = 'certificates') => ({ volumes: [CERTIFICATES], volumeMounts: [{ name, mountPath }] });

function proxy(rule: string, mistake: string, prop: string, wrong: PodProps, right: PodProps, says: readonly string[] = []): MistakeCase {
  return inCluster(rule, mistake, `proxy.${prop}`, { wrong: { proxy: wrong }, right: { proxy: right }, says });
}

const sidecar = (rule: string, mistake: string, prop: string, wrong: Partial<k8s.Container>, says: readonly string[] = []) =>
  proxy(rule, mistake, `sidecars[0].${prop}`, { sidecars: [{ ...AGENT, ...wrong }] }, { sidecars: [AGENT] }, says);

export const POD_MISTAKES: readonly MistakeCase[] = [
  sidecar('MK-POD-001', "a sidecar with the name of Milvus' container", 'name', { name: 'proxy' }, ["'proxy' is already used"]),
  proxy(
    'MK-POD-001',
    'two sidecars of one name',
    'sidecars[1].name',
    { sidecars: [AGENT, AGENT] },
    { sidecars: [AGENT, { ...AGENT, name: 'agent-2' }] },
    ["'agent'"],
  ),
  proxy(
    'MK-POD-002',
    'a volume with a name of the library',
    'volumes[0].name',
    { volumes: [{ name: 'data', emptyDir: {} }], volumeMounts: [{ name: 'data', mountPath: '/opt/data' }] },
    mount('/opt/certificates'),
    ["'data' is already used"],
  ),
  proxy('MK-POD-003', "a mount over Milvus' data", 'volumeMounts[0].mountPath', mount('/var/lib/milvus/'), mount('/var/lib/milvus/ca'), [
    "'/var/lib/milvus'",
  ]),
  proxy('MK-POD-003', "a mount over Milvus' binaries", 'volumeMounts[0].mountPath', mount('/milvus'), mount('/milvus/tls')),
  proxy(
    'MK-POD-003',
    'two mounts of one path',
    'volumeMounts[1].mountPath',
    { volumes: [CERTIFICATES], volumeMounts: [...mount('/opt/ca').volumeMounts, ...mount('/opt/ca').volumeMounts] },
    { volumes: [CERTIFICATES], volumeMounts: [...mount('/opt/ca').volumeMounts, ...mount('/opt/ca-2').volumeMounts] },
  ),
  proxy(
    'MK-POD-004',
    'a mount whose volume is spelt in another way',
    'volumeMounts[1].name',
    {
      volumes: [CERTIFICATES],
      volumeMounts: [
        { name: 'certificates', mountPath: '/opt/a' },
        { name: 'certs', mountPath: '/opt/b' },
      ],
    },
    mount('/opt/certificates'),
    ["'certs' is not a volume", 'certificates'],
  ),
  proxy('MK-POD-005', 'a volume that nothing mounts', 'volumes[0]', { volumes: [CERTIFICATES] }, mount('/opt/certificates')),
  proxy(
    'MK-POD-006',
    'a label value with a blank',
    "labels['bank.example/team']",
    { labels: { 'bank.example/team': 'vector search' } },
    { labels: { 'bank.example/team': 'vector-search' } },
    ['vector search'],
  ),
  proxy(
    'MK-POD-006',
    'a node label with two slashes',
    "nodeSelector['a/b/c']",
    { nodeSelector: { 'a/b/c': 'd' } },
    { nodeSelector: { 'a/b': 'd' } },
  ),
  proxy(
    'MK-POD-007',
    'an annotation key with a blank',
    "annotations['sidecar inject']",
    { annotations: { 'sidecar inject': 'false' } },
    { annotations: { 'sidecar.istio.io/inject': 'no blank in the key' } },
  ),
  inCluster('MK-POD-007', 'an annotation key of the Service with two slashes', "service.annotations['a/b/c']", {
    wrong: { service: { annotations: { 'a/b/c': 'd' } } },
    right: { service: { annotations: { 'a/b': 'd' } } },
  }),
  proxy(
    'MK-POD-008',
    'a label of the selector',
    "labels['app.kubernetes.io/component']",
    { labels: { 'app.kubernetes.io/component': 'mine' } },
    { labels: { 'app.kubernetes.io/part-of': 'mine' } },
    ['set by the library'],
  ),
  proxy(
    'MK-POD-009',
    'a directory of the node',
    'volumes[0].hostPath',
    { ...mount('/opt/certificates'), volumes: [{ name: 'certificates', hostPath: { path: '/mnt/nvme' } }] },
    mount('/opt/certificates'),
    ['/mnt/nvme'],
  ),
  ...(
    [
      ['a privileged sidecar', { privileged: true }, 'privileged: true'],
      ['a sidecar that may gain privileges', { allowPrivilegeEscalation: true }, 'no allowPrivilegeEscalation: false'],
      ['a sidecar with capabilities', { capabilities: { drop: ['ALL'], add: ['SYS_PTRACE'] } }, 'added capabilities'],
      ['a sidecar that keeps its capabilities', { capabilities: {} }, 'no capabilities: { drop: [ALL] }'],
      ['a sidecar of root', { runAsUser: 0 }, 'user 0'],
    ] as const
  ).map(([mistake, context, says]) =>
    sidecar(
      'MK-POD-010',
      mistake,
      'securityContext',
      { securityContext: { ...AGENT.securityContext, ...(context as k8s.SecurityContext) } },
      [says],
    ),
  ),
  sidecar('MK-POD-010', 'a sidecar on a host port', 'securityContext', { ports: [{ containerPort: 80, hostPort: 80 }] }, ['host port']),
  sidecar('MK-POD-011', 'a sidecar without a limit', 'resources', { resources: {} }, ["'agent' has no memory limit"]),
  sidecar('MK-POD-012', 'a sidecar of the latest image', 'image', { image: 'fluent/fluent-bit' }, ['fluent/fluent-bit']),
  sidecar('MK-POD-013', 'a sidecar on the metrics port', 'ports', { ports: [{ containerPort: 9091 }] }, ['9091']),
  sidecar('MK-POD-014', 'a password in a sidecar', 'env', { env: [{ name: 'DB_PASSWORD', value: 'hunter2' }] }, ['DB_PASSWORD']),
  proxy('MK-POD-014', 'a token in the environment', 'env.AGENT_TOKEN', { env: { AGENT_TOKEN: 'abc' } }, { env: { AGENT_FORMAT: 'abc' } }),
];
