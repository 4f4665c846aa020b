import { MilvusStandalone, MilvusVersion, type IMilvus, type MilvusClusterProps } from '@org/milvus-k8s';
import { AppModel } from '@org/milvus-k8s/model';
import type { ClientProtocol } from '../../src/network';
import { LINES, RELEASES, cluster, externalDependencies } from '../support/instances';
import { servedTls } from '../support/served-tls';
import { newChart, output, synth } from '../support/synthesis';

const GATEWAY = { podSelector: { matchLabels: { app: 'gateway' } } };

const admit = (milvus: IMilvus, ...protocols: ClientProtocol[]) => milvus.admit({ peers: [GATEWAY], protocols });

/** The `appProtocol` of the client port of a Milvus with a way in. */
function appProtocol(props: Partial<MilvusClusterProps>, ...protocols: ClientProtocol[]): string | undefined {
  const service = output((chart) => admit(cluster(chart, props), ...protocols)).get('Service', 'milvus');
  return (service.spec.ports[0] as { appProtocol?: string }).appProtocol;
}

describe('the pods of a way in', () => {
  test('are clients beside the named ones', () => {
    const chart = newChart();
    const milvus = new MilvusStandalone(chart, 'milvus', { clients: [] });
    admit(milvus, 'grpc');
    expect(AppModel.of(chart).seal().instances[0]?.access.clients).toEqual([GATEWAY]);
    expect(JSON.stringify(synth(chart).get('NetworkPolicy', 'milvus').spec.ingress)).toContain('"app":"gateway"');
  });

  test('change nothing for a Milvus that admits everyone', () => {
    const admitted = output((chart) => admit(cluster(chart), 'rest')).get('NetworkPolicy', 'milvus');
    expect(admitted).toEqual(output((chart) => cluster(chart)).get('NetworkPolicy', 'milvus'));
  });

  test('cannot be admitted after the synth', () => {
    const chart = newChart();
    const milvus = cluster(chart);
    synth(chart);
    expect(() => admit(milvus, 'grpc')).toThrow('clients were admitted after');
  });
});

describe('the port of clients', () => {
  test.each(LINES)('is HTTP/2 without TLS for a gateway that passes on gRPC, in %s', (line) => {
    expect(appProtocol({ version: RELEASES[line] }, 'grpc')).toBe('kubernetes.io/h2c');
  });

  test('says nothing without a gateway, or with TLS', () => {
    expect(appProtocol({})).toBeUndefined();
    const secured = output((chart) => admit(cluster(chart, servedTls(chart)), 'grpc'));
    expect(secured.get('Service', 'milvus').spec.ports[0]).not.toHaveProperty('appProtocol');
  });

  test.each([
    ['2.6.17', undefined],
    ['2.6.18', 'kubernetes.io/h2c'],
  ])('that also gets REST is HTTP/2 if the release serves REST over it: %s', (release, protocol) => {
    const version = MilvusVersion.of(release, { allowVulnerable: 'a test of the library' });
    expect(appProtocol({ version }, 'grpc', 'rest')).toBe(protocol);
    expect(appProtocol({ version, config: { 'proxy.http.port': 8080 } }, 'grpc', 'rest')).toBe('kubernetes.io/h2c');
  });

  test('of a canary is the same', () => {
    const canary = { proxyCanary: { version: MilvusVersion.of('2.6.26') }, version: MilvusVersion.of('2.6.25') };
    const made = output((chart) => admit(cluster(chart, { ...canary, dependencies: externalDependencies(chart) }), 'grpc'));
    expect(made.get('Service', 'milvus-canary').spec.ports[0]).toMatchObject({ port: 19530, appProtocol: 'kubernetes.io/h2c' });
  });
});
