import { Chart } from 'cdk8s';
import { Namespaces, NetworkPolicyIpBlock } from 'cdk8s-plus-27';
import { parse } from 'yaml';
import { Milvus, MilvusStandalone, QueryNodeGroup, type MilvusCluster, type MilvusClusterProps } from '@org/milvus-k8s';
import { TextEmbeddingsInference, type Accelerator, type TextEmbeddingsInferenceProps } from '@org/milvus-k8s/embedding';
import { Egress, MilvusNamespace } from '@org/milvus-k8s/namespace';
import { nextPatch } from '../fuzz/apps/app-recipe';
import { RELEASES, STREAMING_LINES, cluster, secret } from '../support/instances';
import { schemaErrors } from '../support/kubernetes-schema';
import type { PolicyEnd } from '../support/network-policies';
import { policiesOf, policyPods, sibling } from '../support/policy-pods';
import { findingsOf, newChart, synth, synthAll, type Output } from '../support/synthesis';

const PINNED = { model: 'BAAI/bge-m3', revision: '5617a9f61b028005a4858fdac845db406aefb181' };
const CREDENTIAL = 'milvustei';
const VARIABLE = 'MILVUS_CONF_CREDENTIAL_MILVUSTEI_APIKEY';

function server(chart: Chart, props: Partial<TextEmbeddingsInferenceProps> = {}): TextEmbeddingsInference {
  return new TextEmbeddingsInference(chart, 'tei', { ...PINNED, ...props, milvus: props.milvus ?? cluster(chart) });
}

/** Names of the workloads whose pods reach the server on a port. */
function callers(output: Output, port = 8080): string[] {
  const policies = policiesOf(output);
  const pods = policyPods(output);
  const member = pods.find(({ component }) => component === 'tei');
  if (!member) throw new Error('There is no server.');
  const to = sibling(member);
  return pods.flatMap((from) => (policies.allow({ from, to, port }) ? [from.name] : [])).sort();
}

const limited = (chart: Chart): Partial<MilvusClusterProps> => ({
  egress: Egress.kubernetes({ hosts: { '*': [NetworkPolicyIpBlock.ipv4(chart, 'services', '203.0.113.0/24')] } }),
});

/** The configuration in the file of a role. */
function fileOf(output: Output, role: string): Record<string, unknown> {
  const data = output.all('ConfigMap').find(({ metadata }) => metadata.name === `milvus-${role}-config`);
  return parse((data as unknown as { data: Record<string, string> }).data['user.yaml'] ?? '') as Record<string, unknown>;
}

describe.each(STREAMING_LINES)('the network of a server for Milvus %s', (line) => {
  test.each([false, true])('proxies, their canary and data nodes reach it, a query node does not; with egress: %s', (hasEgress) => {
    const chart = newChart();
    const version = RELEASES[line];
    const milvus = cluster(chart, { version, proxyCanary: { version: nextPatch(version) }, ...(hasEgress ? limited(chart) : {}) });
    server(chart, { milvus, replicas: 2 });
    new QueryNodeGroup(chart, 'hot', { cluster: milvus });
    expect(callers(synth(chart))).toEqual(['milvus-datanode', 'milvus-proxy', 'milvus-proxy-canary']);
  });

  test('a standalone reaches it', () => {
    const chart = newChart();
    server(chart, { milvus: new MilvusStandalone(chart, 'milvus', { version: RELEASES[line] }) });
    expect(callers(synth(chart))).toEqual(['milvus']);
  });
});

test('a Milvus in another namespace reaches it, also with egress', () => {
  const chart = newChart();
  const home = new Chart(chart.node.root, 'models', { namespace: 'models' });
  server(home, { milvus: cluster(chart, limited(chart)) });
  expect(callers(synthAll(chart))).toEqual(['milvus-datanode', 'milvus-proxy']);
});

test('all pods of a Milvus of another app reach it, because only its own app knows its roles', () => {
  const chart = newChart();
  server(chart, { milvus: Milvus.fromEndpoint(chart, 'shared', { host: 'milvus.data.svc' }) });
  const output = synth(chart);
  const policies = policiesOf(output);
  const [to] = policyPods(output);
  const from = (instance: string): PolicyEnd => {
    return { namespace: 'data', labels: { 'app.kubernetes.io/name': 'milvus', 'app.kubernetes.io/instance': instance } };
  };
  if (!to) throw new Error('There is no server.');
  expect(policies.allow({ from: from('milvus'), to, port: 8080 })).toBe(true);
  expect(policies.allow({ from: from('other'), to, port: 8080 })).toBe(false);
});

test('with egress, its pods connect to the addresses of the hub and to those that the user allows, and to nothing else', () => {
  const chart = newChart();
  const hub = [NetworkPolicyIpBlock.ipv4(chart, 'hub', '198.51.100.0/28')];
  const mirror = [Namespaces.select(chart, 'mirror', { names: ['mirror'] })];
  const hosts = { 'huggingface.co': hub, '*.hf.co': hub };
  server(chart, { egress: Egress.kubernetes({ hosts, allow: [{ peers: mirror, ports: [8443] }] }) });
  const output = synth(chart);
  const policies = policiesOf(output);
  const pods = policyPods(output);
  const from = pods.find(({ component }) => component === 'tei');
  if (!from) throw new Error('There is no server.');
  const reaches = (to: PolicyEnd, port: number) => policies.allow({ from, to, port });
  expect(reaches({ ip: '198.51.100.3' }, 443)).toBe(true);
  expect(reaches({ namespace: 'mirror', labels: {} }, 8443)).toBe(true);
  expect(reaches({ ip: '203.0.113.3' }, 443)).toBe(false);
  expect(pods.filter((to) => reaches(sibling(to), 8080)).map(({ name }) => name)).toEqual([]);
});

test('with egress and a model on the disk, its pods connect to nothing', () => {
  const chart = newChart();
  new TextEmbeddingsInference(chart, 'tei', { milvus: cluster(chart), model: '/data/bge-m3', egress: Egress.kubernetes() });
  expect(findingsOf(chart)).toEqual([]);
  const output = synth(chart);
  const policies = policiesOf(output);
  const from = policyPods(output).find(({ component }) => component === 'tei');
  if (!from) throw new Error('There is no server.');
  for (const to of [{ ip: '198.51.100.3' }, { namespace: 'search', labels: {} }]) {
    for (const port of [443, 8080, 53]) expect(policies.allow({ from, to, port })).toBe(false);
  }
  const dns = { namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } };
  expect(policies.allow({ from, to: dns, port: 53, protocol: 'UDP' })).toBe(true);
});

test('a closed namespace names a server without egress, and no server with egress', () => {
  const problems = (props: Partial<TextEmbeddingsInferenceProps>) => {
    const chart = newChart();
    const milvus = cluster(chart, limited(chart));
    server(chart, { milvus, ...props });
    new MilvusNamespace(chart, 'namespace', { denyEgress: true });
    return findingsOf(chart).map(({ problem }) => problem);
  };
  expect(problems({}).join()).toContain('milvus-tei');
  expect(problems({ model: '/data/bge-m3', egress: Egress.kubernetes() }).join()).not.toContain('milvus-tei');
});

describe('the key of a server', () => {
  const keyed = (chart: Chart, milvus: MilvusCluster = cluster(chart)) =>
    server(chart, { milvus, apiKey: { secret: secret(chart, 'key'), version: '1' } });

  test('is a variable of the roles that call it, from the Secret of the server', () => {
    const chart = newChart();
    keyed(chart);
    const output = synth(chart);
    const reference = { secretKeyRef: { name: 'key', key: 'apikey' } };
    for (const name of ['milvus-proxy', 'milvus-datanode']) expect(output.environment(name, VARIABLE)).toEqual(reference);
    for (const name of ['milvus-querynode', 'milvus-mixcoord', 'milvus-streamingnode']) {
      expect((output.container(name).env ?? []).map((variable) => variable.name)).not.toContain(VARIABLE);
    }
  });

  test('is listed by the files of these roles without a value, so that Milvus looks for the variable', () => {
    const chart = newChart();
    keyed(chart);
    const output = synth(chart);
    for (const role of ['proxy', 'datanode']) {
      expect(fileOf(output, role)).toMatchObject({
        credential: { [`${CREDENTIAL}.apikey`]: '' },
        function: { textEmbedding: { providers: { 'tei.credential': CREDENTIAL } } },
      });
    }
    expect(fileOf(output, 'querynode')).not.toHaveProperty('credential');
  });

  test('changes no role but proxies and data nodes', () => {
    const digests = (withKey: boolean) => {
      const chart = newChart();
      const milvus = cluster(chart);
      if (withKey) keyed(chart, milvus);
      else server(chart, { milvus });
      const milvusPods = synth(chart).workloads.filter(({ metadata }) => metadata.name !== 'milvus-tei');
      return new Map(milvusPods.map(({ metadata, spec }) => [metadata.name, JSON.stringify(spec.template)]));
    };
    const [without, with_] = [digests(false), digests(true)];
    expect([...with_].filter(([name, template]) => without.get(name) !== template).map(([name]) => name)).toEqual([
      'milvus-datanode',
      'milvus-proxy',
    ]);
  });

  test('is the credential of functions', () => {
    const chart = newChart();
    expect(keyed(chart).functionParams).toEqual({ provider: 'TEI', endpoint: 'http://milvus-tei.search.svc:8080', credential: CREDENTIAL });
  });

  test('leaves the provider to the user', () => {
    const chart = newChart();
    keyed(chart, cluster(chart, { config: { 'function.textEmbedding.providers.tei.credential': 'apikey1' } }));
    expect(findingsOf(chart)).toEqual([]);
    expect(JSON.stringify(fileOf(synth(chart), 'proxy'))).toContain('"tei.credential":"apikey1"');
  });
});

test('functions without a key name the address, and as many texts as the server takes', () => {
  const chart = newChart();
  expect(server(chart, { maxClientBatchSize: 64 }).functionParams).toEqual({
    provider: 'TEI',
    endpoint: 'http://milvus-tei.search.svc:8080',
    max_client_batch_size: '64',
  });
});

test.each<Accelerator>(['cpu', 'turing', 'ampere-80', 'ampere-86', 'ada', 'hopper', 'blackwell-100', 'blackwell-120'])(
  'a server on %s runs as the restricted standard demands, with a GPU only if it needs one',
  (accelerator) => {
    const chart = newChart();
    server(chart, { accelerator, replicas: 2 });
    expect(findingsOf(chart)).toEqual([]);
    const output = synth(chart);
    const { securityContext, automountServiceAccountToken, tolerations } = output.workload('milvus-tei').spec.template.spec;
    expect({ securityContext, automountServiceAccountToken }).toMatchObject({
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      automountServiceAccountToken: false,
    });
    const container = output.container('milvus-tei');
    expect(container.securityContext).toMatchObject({ readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } });
    const isGpu = accelerator !== 'cpu';
    expect(container.resources?.requests?.['nvidia.com/gpu']).toBe(isGpu ? '1' : undefined);
    expect(tolerations).toEqual(isGpu ? [{ key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' }] : undefined);
    expect(container.image).toMatch(/^ghcr\.io\/huggingface\/text-embeddings-inference:([a-z0-9]+-)?1\.9\.3$/);
    expect(output.objects.map((object) => [object.kind, schemaErrors(object)])).toEqual(output.objects.map(({ kind }) => [kind, []]));
  },
);

test('it starts after the Milvus, so that a model that cannot be downloaded does not hold up Milvus', () => {
  const chart = newChart();
  server(chart);
  const output = synth(chart);
  const wave = (name: string) => Number(output.workload(name).metadata.annotations?.['argocd.argoproj.io/sync-wave']);
  for (const { metadata } of output.workloads.filter(({ metadata: { name } }) => name !== 'milvus-tei')) {
    expect(wave(metadata.name)).toBeLessThan(wave('milvus-tei'));
  }
});

test('with one replica it has no disruption budget, which would block the drain of its node', () => {
  const budgets = (replicas: number) => {
    const chart = newChart();
    server(chart, { replicas });
    return synth(chart)
      .all('PodDisruptionBudget')
      .filter(({ metadata }) => metadata.name === 'milvus-tei').length;
  };
  expect([budgets(1), budgets(2)]).toEqual([0, 1]);
});
