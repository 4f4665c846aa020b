import { type Chart } from 'cdk8s';
import { InClusterPulsar, InClusterPulsarStandalone, MilvusVersion } from '@org/milvus-k8s';
import { ServiceCertificates, type PulsarTokens } from '@org/milvus-k8s/security';
import { cluster, externalDependencies, secret } from '../../../support/instances';
import { newChart, output, findingsOf, type Output } from '../../../support/synthesis';

const tokens = (chart: Chart, more: Partial<PulsarTokens['key']> = {}): PulsarTokens => ({
  key: { secret: secret(chart, 'key'), ...more },
  broker: { secret: secret(chart, 'broker-token') },
  milvus: { secret: secret(chart, 'milvus-token') },
});

const declare =
  (Pulsar: typeof InClusterPulsar | typeof InClusterPulsarStandalone, more: Partial<PulsarTokens['key']> = {}, isEncrypted = true) =>
  (chart: Chart) => {
    const tls = isEncrypted ? { tls: ServiceCertificates.certManager({ issuer: 'bank' }) } : {};
    const messageQueue = new Pulsar(chart, 'search', { ...tls, tokens: tokens(chart, more) });
    cluster(chart, { version: MilvusVersion.V2_5, dependencies: externalDependencies(chart, 'bundle', { messageQueue }) });
  };

const settings = (o: Output, workload: string) => String(o.environment(workload, 'SETTINGS')).split('\n');

describe.each([
  ['several members', InClusterPulsar, 'search-pulsar-broker'],
  ['one process', InClusterPulsarStandalone, 'search-pulsar'],
] as const)('a Pulsar of %s with tokens', (_title, Pulsar, broker) => {
  const o = output(declare(Pulsar));
  const volume = (workload: string, name: string) =>
    o.workload(workload).spec.template.spec.volumes?.find((each) => each.name === name)?.secret;

  test('verifies tokens with the key, which is in no setting', () => {
    expect(settings(o, broker)).toEqual(
      expect.arrayContaining([
        'authenticationEnabled=true',
        'tokenSecretKey=file:///etc/pulsar/token-key/SECRETKEY',
        'brokerClientAuthenticationParameters=file:///etc/pulsar/token/TOKEN',
      ]),
    );
    expect(volume(broker, 'token-key')).toMatchObject({ secretName: 'key', items: [{ key: 'SECRETKEY', path: 'SECRETKEY' }] });
    expect(volume(broker, 'broker-token')).toMatchObject({ secretName: 'broker-token' });
  });

  test('gives Milvus a token of its own as a file, and neither the key nor the token of the brokers', () => {
    expect(o.config('milvus-proxy')).toMatchObject({
      'pulsar.authPlugin': 'token',
      'pulsar.authParams': 'file:/milvus/secrets/pulsar-token/TOKEN',
    });
    expect(volume('milvus-proxy', 'pulsar-token')).toMatchObject({ secretName: 'milvus-token' });
    expect(JSON.stringify(o.workload('milvus-proxy'))).not.toMatch(/"secretName":"(key|broker-token)"/);
  });
});

test('brokers with the public key cannot sign tokens', () => {
  const o = output(declare(InClusterPulsar, { kind: 'public' }));
  expect(settings(o, 'search-pulsar-broker')).toContain('tokenPublicKey=file:///etc/pulsar/token-key/PUBLICKEY');
});

test('a new version of the key rolls the brokers', () => {
  const annotations = (version: string) =>
    output(declare(InClusterPulsar, { version })).workload('search-pulsar-broker').spec.template.metadata.annotations;
  expect(annotations('2')).not.toEqual(annotations('1'));
});

test('a token without TLS is a warning', () => {
  const chart = newChart();
  declare(InClusterPulsar, {}, false)(chart);
  expect(findingsOf(chart).map(({ rule, path, prop }) => [rule.severity, path, prop])).toContainEqual([
    'warning',
    'test/bundle',
    'messageQueue.tls',
  ]);
});
