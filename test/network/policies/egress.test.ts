import { Tracing } from '@org/milvus-k8s/operations';
import { NetworkPolicyIpBlock } from 'cdk8s-plus-27';
import {
  CaBundle,
  MessageQueue,
  MetaStore,
  MilvusVersion,
  ObjectStorage,
  WorkloadIdentity,
  type ExternalDependenciesProps,
  type MilvusClusterProps,
  type MilvusConfigProps,
} from '@org/milvus-k8s';
import { Egress, type EgressProps } from '@org/milvus-k8s/namespace';
import type { Chart } from 'cdk8s';
import { cluster, externalDependencies, secret } from '../../support/instances';
import type { PolicyEnd } from '../../support/network-policies';
import { schemaErrors } from '../../support/kubernetes-schema';
import { policiesOf, policyPods } from '../../support/policy-pods';
import { findingsOf, newChart, synth, type Output } from '../../support/synthesis';

/** A network behind each host that the library knows by name. */
const ANYWHERE = '203.0.113.0/24';

interface Case {
  readonly dependencies?: (chart: Chart) => Partial<ExternalDependenciesProps>;
  readonly egress?: (chart: Chart) => EgressProps;
  readonly props?: Partial<MilvusClusterProps>;
}

function milvus({ dependencies, egress, props = {} }: Case): Output {
  const chart = newChart();
  const anywhere = [NetworkPolicyIpBlock.ipv4(chart, 'anywhere', ANYWHERE)];
  cluster(chart, {
    dependencies: externalDependencies(chart, 'dependencies', dependencies?.(chart)),
    egress: Egress.kubernetes({ hosts: { '*': anywhere }, ...egress?.(chart) }),
    ...props,
  });
  return synth(chart);
}

/** Components that reach an end on a port. */
function callers(output: Output, to: PolicyEnd, port: number): string[] {
  const policies = policiesOf(output);
  return policyPods(output)
    .filter((from) => policies.allow({ from, to, port }))
    .map(({ component }) => component)
    .sort();
}

const ALL = ['datanode', 'mixcoord', 'proxy', 'querynode', 'streamingnode'];
const inNamespace = (namespace: string) => ({ namespace, labels: {} });
const ip = (address: string) => ({ ip: address });

describe('egress to services of the dependencies', () => {
  test('leads to the namespace of a Service, and to no other port', () => {
    const output = milvus({});
    expect(callers(output, inNamespace('etcd'), 2379)).toEqual(ALL);
    expect(callers(output, inNamespace('etcd'), 2380)).toEqual([]);
    expect(callers(output, inNamespace('pulsar'), 6650)).toEqual(['mixcoord', 'proxy', 'streamingnode']);
    expect(callers(output, inNamespace('other'), 6650)).toEqual([]);
  });

  test('leads to an address, to a Service of the own namespace, and to a Service in full', () => {
    const output = milvus({
      dependencies: (chart) => ({
        metaStore: MetaStore.etcd(['10.0.0.5:2379']),
        objectStorage: ObjectStorage.minio({ endpoint: 'minio:9000', bucket: 'milvus', credentials: { secret: secret(chart, 'minio') } }),
        messageQueue: MessageQueue.kafka({ brokers: ['kafka-0.brokers.data.svc.cluster.local:9092'] }),
      }),
    });
    expect(callers(output, ip('10.0.0.5'), 2379)).toEqual(ALL);
    expect(callers(output, ip('10.0.0.6'), 2379)).toEqual([]);
    expect(callers(output, inNamespace('search'), 9000)).toEqual(ALL);
    expect(callers(output, inNamespace('data'), 9092)).toEqual(['mixcoord', 'proxy', 'streamingnode']);
  });

  test('leads only coordinators to TiKV, and to its stores', () => {
    const metaStore = MetaStore.tikv({ pd: 'pd.tikv:2379', etcd: MetaStore.etcd(['etcd-0.etcd:2379']) });
    const output = milvus({ dependencies: () => ({ metaStore }) });
    for (const port of [2379, 20160]) expect(callers(output, inNamespace('tikv'), port)).toEqual(['mixcoord']);
  });

  test('leads to the servers of an identity', () => {
    const withIdentity = (objectStorage: ObjectStorage) => milvus({ dependencies: () => ({ objectStorage }) });
    const bucket = 'search-vectors';
    const pod = withIdentity(ObjectStorage.s3({ bucket, region: 'eu-west-1', identity: WorkloadIdentity.awsPodIdentity() }));
    expect(callers(pod, ip('169.254.170.23'), 80)).toEqual(ALL);
    expect(callers(pod, ip('fd00:ec2::23'), 80)).toEqual(ALL);
    expect(callers(pod, ip('169.254.169.254'), 80)).toEqual([]);
    const identity = WorkloadIdentity.googleServiceAccount('milvus@my-project.iam.gserviceaccount.com');
    const gke = withIdentity(ObjectStorage.googleCloudStorage({ bucket, identity }));
    expect(callers(gke, ip('169.254.169.254'), 80)).toEqual(ALL);
    expect(callers(gke, ip('169.254.169.252'), 988)).toEqual(ALL);
  });
});

describe('egress to what the configuration names', () => {
  test('leads to the collector of traces', () => {
    const config: MilvusConfigProps = { 'trace.exporter': 'otlp', 'trace.otlp.endpoint': 'collector.observability:4317' };
    expect(callers(milvus({ props: { config } }), inNamespace('observability'), 4317)).toEqual(ALL);
    const tracing = Tracing.otlp({ endpoint: 'collector.observability.svc:4318', protocol: 'http', tls: false });
    expect(callers(milvus({ props: { tracing } }), inNamespace('observability'), 4318)).toEqual(ALL);
    expect(callers(milvus({ props: { config: { 'trace.exporter': 'noop' } } }), inNamespace('observability'), 4317)).toEqual([]);
  });

  test('leads proxies and data nodes to a model with a key or an address', () => {
    const url = { 'function.textEmbedding.providers.openai.url': 'http://models.ai.svc:8000/v1' };
    expect(callers(milvus({ props: { config: url } }), inNamespace('ai'), 8000)).toEqual(['datanode', 'proxy']);
    const chart = newChart();
    cluster(chart, { egress: Egress.kubernetes(), podDefaults: { env: { MILVUS_COHERE_API_KEY: 'key' } } });
    expect(findingsOf(chart).find(({ rule }) => rule.id === 'MK-NET-004')?.problem).toContain('api.cohere.com (443)');
  });
});

describe('props of Egress', () => {
  test('hosts: a name with its networks, also for the bucket below it', () => {
    const output = milvus({});
    expect(callers(output, ip('203.0.113.9'), 443)).toEqual(ALL);
    expect(callers(output, ip('198.51.100.9'), 443)).toEqual([]);
  });

  test('allow: peers for some roles', () => {
    const output = milvus({
      egress: (chart) => ({
        allow: [{ peers: [NetworkPolicyIpBlock.ipv4(chart, 'models', '10.9.0.0/16')], ports: [443], roles: ['proxy'] }],
      }),
    });
    expect(callers(output, ip('10.9.1.1'), 443)).toEqual(['proxy']);
    expect(callers(output, ip('10.9.1.1'), 80)).toEqual([]);
  });

  test('dns and dnsPort: other servers', () => {
    const output = milvus({ egress: (chart) => ({ dns: [NetworkPolicyIpBlock.ipv4(chart, 'dns', '10.96.0.10/32')], dnsPort: 5353 }) });
    expect(callers(output, ip('10.96.0.10'), 5353)).toEqual(ALL);
    expect(callers(output, ip('169.254.20.10'), 53)).toEqual([]);
  });
});

describe('an upgrade from 2.5', () => {
  const upgrade = (upgradingFrom?: MilvusVersion) =>
    milvus({
      props: {
        version: MilvusVersion.V2_6,
        ...(upgradingFrom ? { upgradingFrom, upgradingFromCoordinators: 'mixcoord' } : {}),
      },
    });
  const old = (component: string) => ({
    namespace: 'search',
    labels: {
      'app.kubernetes.io/name': 'milvus',
      'app.kubernetes.io/instance': 'milvus',
      'app.kubernetes.io/component': component,
      'milvus.io/group': 'default',
    },
  });

  test('keeps the connections of the pods that still run 2.5', () => {
    const output = upgrade(MilvusVersion.of('2.5.27'));
    expect(callers(output, inNamespace('pulsar'), 6650)).toEqual(ALL);
    expect(callers(output, old('indexnode'), 21121)).toEqual(['mixcoord']);
    expect(callers(output, old('rootcoord'), 53100)).toEqual(['datanode', 'mixcoord', 'proxy']);
  });

  test('closes them when upgradingFrom is removed', () => {
    expect(callers(upgrade(), inNamespace('pulsar'), 6650)).toEqual(['mixcoord', 'proxy', 'streamingnode']);
    expect(callers(upgrade(), old('indexnode'), 21121)).toEqual([]);
  });
});

describe('policies of Cilium', () => {
  const chart = newChart();
  cluster(chart, {
    egress: Egress.cilium({ allow: [{ hosts: ['*.openai.com'], ports: [443], roles: ['proxy'] }] }),
    dependencies: externalDependencies(chart, 'dependencies', {
      caBundle: CaBundle.fromSecret(secret(chart, 'ca')),
      messageQueue: MessageQueue.kafka({ brokers: ['kafka.example:9092', 'kafka-2.example:9092'] }),
    }),
  });
  const output = synth(chart);
  interface CiliumEgress {
    readonly toFQDNs?: readonly { readonly matchName?: string; readonly matchPattern?: string }[];
    readonly toPorts: readonly { readonly ports: readonly { readonly port: string }[]; readonly rules?: unknown }[];
  }
  const rules = (role: string) => (output.custom('CiliumNetworkPolicy', `milvus-${role}-egress`).spec as { egress: CiliumEgress[] }).egress;
  const hosts = (role: string) =>
    rules(role).flatMap(({ toFQDNs = [] }) => toFQDNs.map(({ matchName, matchPattern }) => matchName ?? matchPattern));

  test('name the hosts of each role', () => {
    const bucket = [
      's3.eu-west-1.amazonaws.com',
      'search-vectors.s3.eu-west-1.amazonaws.com',
      'sts.amazonaws.com',
      'sts.eu-west-1.amazonaws.com',
    ];
    expect(hosts('querynode')).toEqual(bucket);
    expect(hosts('proxy')).toEqual([...bucket, 'kafka.example', 'kafka-2.example', '*.openai.com']);
  });

  test('have the form that Cilium defines, with DNS servers as pods and as addresses', () => {
    const beside = newChart();
    const dns = [NetworkPolicyIpBlock.ipv4(beside, 'node-local-dns', '169.254.20.10/32')];
    cluster(beside, { egress: Egress.cilium({ dns, allow: [{ hosts: ['models.example.com'], ports: [443] }] }) });
    const policies = [output, synth(beside)].flatMap(({ objects }) => objects.filter(({ kind }) => kind === 'CiliumNetworkPolicy'));
    expect(policies.length).toBeGreaterThan(ALL.length);
    expect(policies.flatMap((policy) => schemaErrors(policy))).toEqual([]);
    const [policy] = policies;
    expect(policy && schemaErrors({ ...policy, spec: { endpointSelector: {}, egress: [{ toFQDN: [] }] } } as never)).toHaveLength(1);
  });

  test('inspect the answers of DNS, and nothing else admits DNS', () => {
    for (const role of ALL) {
      const [pods] = rules(role);
      expect(pods?.toPorts[0]).toEqual({
        ports: [
          { port: '53', protocol: 'UDP' },
          { port: '53', protocol: 'TCP' },
        ],
        rules: { dns: [{ matchPattern: '*' }] },
      });
    }
    expect(callers(output, { namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } }, 53)).toEqual([]);
    expect(callers(output, inNamespace('etcd'), 2379)).toEqual(ALL);
  });
});
