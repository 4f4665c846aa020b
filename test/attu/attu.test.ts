import { Chart } from 'cdk8s';
import { Ingress, IngressBackend } from 'cdk8s-plus-27';
import { CaBundle, Milvus } from '@org/milvus-k8s';
import { Attu, type AttuProps } from '@org/milvus-k8s/exposure';
import { LINES, RELEASES, cluster, secret } from '../support/instances';
import { schemaErrors } from '../support/kubernetes-schema';
import { servedTls } from '../support/served-tls';
import { findingsOf, newChart, output, synth } from '../support/synthesis';

const FREE = 'docker.io/zilliz/attu:v2.5.12';
const V3 = 'docker.io/zilliz/attu:v3.0.0-beta.6';

const attuOf =
  (props: Partial<AttuProps> = {}) =>
  (chart: Chart) =>
    new Attu(chart, 'attu', { image: FREE, ...props, milvus: props.milvus ?? cluster(chart, { clients: [] }) });

test.each(LINES)('Attu for Milvus %s runs as the restricted standard demands, and is judged as the pods of Jobs are', (line) => {
  const chart = newChart();
  const milvus = Milvus.fromEndpoint(chart, 'milvus', {
    name: 'milvus',
    host: 'milvus.search.svc',
    version: RELEASES[line],
  });
  new Attu(chart, 'attu', { milvus });
  expect(findingsOf(chart).filter(({ rule }) => rule.id !== 'MK-ATT-001')).toEqual([]);
  const o = synth(chart);
  const { securityContext, automountServiceAccountToken } = o.workload('milvus-attu').spec.template.spec;
  expect({ securityContext, automountServiceAccountToken }).toMatchObject({
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    automountServiceAccountToken: false,
  });
  expect(o.container('milvus-attu').securityContext).toMatchObject({ allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } });
  expect(o.objects.map((object) => [object.kind, schemaErrors(object)])).toEqual(o.objects.map(({ kind }) => [kind, []]));
});

test('an override that breaks the standard is a finding', () => {
  const chart = newChart();
  const privileged = attuOf({
    overrides: {
      deployment: (spec) => ({ ...spec, template: { ...spec.template, spec: { containers: [{ name: 'attu', image: FREE }] } } }),
    },
  });
  privileged(chart);
  expect(findingsOf(chart).map(({ rule, path }) => [rule.id, path])).toContainEqual(['MK-POD-010', 'test/attu']);
});

test('nobody may open it by default, and Milvus admits its pod on the client port', () => {
  const o = output((chart) => void attuOf()(chart));
  expect(o.get('NetworkPolicy', 'milvus-attu').spec).not.toHaveProperty('ingress');
  const admitted = JSON.stringify(o.get('NetworkPolicy', 'milvus').spec.ingress);
  expect(admitted).toContain(JSON.stringify({ podSelector: { matchLabels: o.workload('milvus-attu').spec.selector.matchLabels } }));
});

test('it does not change how gateways speak to Milvus', () => {
  const [port] = output((chart) => void attuOf()(chart)).get('Service', 'milvus').spec.ports;
  expect(port).not.toHaveProperty('appProtocol');
});

test('an Attu in another namespace is admitted by namespace and labels', () => {
  const o = output((chart) => {
    const milvus = cluster(chart, { clients: [] });
    attuOf({ milvus })(new Chart(chart.node.root, 'tools', { namespace: 'tools' }));
  });
  expect(JSON.stringify(o.get('NetworkPolicy', 'milvus').spec.ingress)).toContain('"kubernetes.io/metadata.name":"tools"');
});

test('Attu 2 verifies Milvus with its authority, by the name in the certificate', () => {
  const o = output((chart) => void attuOf({ milvus: cluster(chart, servedTls(chart)) })(chart));
  expect(o.environment('milvus-attu', 'MILVUS_URL')).toMatch(/^https:\/\//);
  expect(o.environment('milvus-attu', 'ROOT_CERT_PATH')).toBe('/milvus/secrets/milvus-ca/ca.crt');
  expect(o.environment('milvus-attu', 'SERVER_NAME')).toEqual(expect.any(String));
});

test('Attu 3 shows a client certificate to a Milvus that asks for one', () => {
  const o = output((chart) => {
    const clientTls = {
      caBundle: CaBundle.fromSecret(secret(chart, 'ca')),
      serverName: 'milvus.example.com',
      clientCertificate: { secret: secret(chart, 'client') },
    };
    const milvus = Milvus.fromEndpoint(chart, 'milvus', { name: 'milvus', host: 'milvus.search.svc', clientTls });
    new Attu(chart, 'attu', { milvus, image: V3 });
  });
  expect(o.environment('milvus-attu', 'MILVUS_SSL')).toBe('true');
  expect(o.environment('milvus-attu', 'MILVUS_TLS_SERVER_NAME')).toBe('milvus.example.com');
  expect(o.environment('milvus-attu', 'MILVUS_TLS_PRIVATE_KEY_PATH')).toBe('/milvus/secrets/milvus-client/tls.key');
});

test('its Service is a backend of an Ingress, and its address is that of the Service', () => {
  const o = output((chart) => {
    const attu = attuOf()(chart);
    new Ingress(chart, 'console', { rules: [{ host: 'attu.bank.example', backend: IngressBackend.fromService(attu.service) }] });
    expect(attu.endpoint.uri).toBe('http://milvus-attu.search.svc:3000');
  });
  const ingress = o.objects.find(({ kind }) => kind === 'Ingress');
  expect(JSON.stringify(ingress)).toContain('"service":{"name":"milvus-attu","port":{"number":3000}}');
});

test('no value of a Secret is in its environment as text', () => {
  const o = output((chart) => {
    attuOf({ image: V3, credentials: { secret: secret(chart, 'reader') } })(chart);
  });
  const names = ['MILVUS_USERNAME', 'MILVUS_PASSWORD'];
  for (const variable of o.container('milvus-attu').env ?? []) {
    if (names.includes(variable.name)) expect(variable).not.toHaveProperty('value');
  }
});
