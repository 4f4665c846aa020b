import { Size } from 'cdk8s';
import { LocalStorage, MilvusCluster, MilvusStandalone, MilvusVersion, ObjectStorage, QueryNodeGroup } from '@org/milvus-k8s';
import { LINES, RELEASES, STREAMING_LINES, cluster, externalDependencies, secret, type Line } from '../support/instances';
import { newChart, output, synth, type Output } from '../support/synthesis';

/** A cluster of a release with every role that the release has. */
function clusterOf(line: Line): Output {
  return output((chart) => cluster(chart, { version: RELEASES[line] }));
}

const standaloneOf = (line: Line) => output((chart) => new MilvusStandalone(chart, 'milvus', { version: RELEASES[line] }));

test('a version may be written with or without the v of its tag', () => {
  expect(MilvusVersion.of('v2.6.16').image).toBe(MilvusVersion.of('2.6.16').image);
});

test('the default release is the constant of 2.6, for clusters and standalones', () => {
  const chart = newChart();
  const standalone = new MilvusStandalone(chart, 'small');
  const milvus = new MilvusCluster(chart, 'large', { dependencies: externalDependencies(chart) });
  expect([standalone.version, milvus.version]).toEqual([MilvusVersion.V2_6, MilvusVersion.V2_6]);
});

test('patch releases compare by number, not by text', () => {
  const version = MilvusVersion.of('2.6.10');
  expect(version.isAtLeast('2.6.9')).toBe(true);
  expect(version.isAtLeast('2.6.10')).toBe(true);
  expect(version.isAtLeast('2.6.11')).toBe(false);
  expect(version.isAtLeast('2.10.0')).toBe(false);
  expect(MilvusVersion.V3_0.isAtLeast('2.6.99')).toBe(true);
});

/** Primary group of the files in the image of each line. */
const IMAGE_GROUPS: Readonly<Record<Line, number>> = { '2.3': 0, '2.4': 0, '2.5': 0, '2.6': 0, '3.0': 999 };

test('all releases run as one user, and in the group of the files in their image', () => {
  const users = LINES.map((line) => {
    const security = standaloneOf(line).workload('milvus').spec.template.spec.securityContext;
    return [line, security?.runAsUser, security?.runAsGroup, security?.fsGroup];
  });
  expect(users).toEqual(LINES.map((line) => [line, 10001, IMAGE_GROUPS[line], 10001]));
});

test.each(LINES)('the channel prefix of %s stands under the key that it reads', (line) => {
  const config = clusterOf(line).config('milvus-querynode');
  const section = line === '2.3' ? 'common' : 'msgChannel';
  expect(config[`${section}.chanNamePrefix.cluster`]).toBe('search-milvus');
  expect(Object.keys(config).filter((key) => key.endsWith('chanNamePrefix.cluster'))).toHaveLength(1);
});

const SECRET_VARIABLES: Readonly<Record<Line, string>> = {
  '2.3': 'MINIO_SECRETACCESSKEY',
  '2.4': 'MINIO_SECRETACCESSKEY',
  '2.5': 'MINIO_SECRETACCESSKEY',
  '2.6': 'MILVUS_CONF_MINIO_SECRETACCESSKEY',
  '3.0': 'MILVUS_CONF_MINIO_SECRETACCESSKEY',
};

test.each(LINES.map((line) => [line, SECRET_VARIABLES[line]] as const))(
  'secrets reach %s by a variable of the form that it knows',
  (line, variable) => {
    const chart = newChart();
    const credentials = { secret: secret(chart, 'storage') };
    const objectStorage = ObjectStorage.minio({ endpoint: 'minio:9000', bucket: 'vectors', credentials });
    cluster(chart, { version: RELEASES[line], dependencies: externalDependencies(chart, 'deps', { objectStorage }) });
    expect(synth(chart).environment('milvus-proxy', variable)).toEqual({ secretKeyRef: { name: 'storage', key: 'secretkey' } });
  },
);

describe.each(LINES)('how %s stops', (line) => {
  const grace = (o: Output, workload: string) => o.workload(workload).spec.template.spec.terminationGracePeriodSeconds ?? 0;
  const disk = LocalStorage.persistent({ size: Size.gibibytes(1) });

  test('workers that a peer can relieve get half an hour to hand over, and the kubelet waits longer', () => {
    const o = clusterOf(line);
    for (const role of STREAMING_LINES.includes(line) ? ['queryNode', 'dataNode'] : ['queryNode', 'dataNode', 'indexNode']) {
      const workload = `milvus-${role.toLowerCase()}`;
      const stop = o.config(workload)[`${role}.gracefulStopTimeout`];
      if (stop !== undefined) expect(stop).toBe(1800);
      expect(grace(o, workload)).toBeGreaterThan(1800);
    }
  });

  test('one query node in a StatefulSet stops quickly, because nobody takes its segments', () => {
    const o = output((chart) => cluster(chart, { version: RELEASES[line], queryNode: { replicas: 1, storage: disk } }));
    expect(grace(o, 'milvus-querynode')).toBeLessThan(120);
  });

  test('one query node of a Deployment has a peer in the pod that replaces it', () => {
    const o = output((chart) => cluster(chart, { version: RELEASES[line], queryNode: { replicas: 1 } }));
    expect(grace(o, 'milvus-querynode')).toBeGreaterThan(1800);
  });

  test('what the user writes for all nodes at once counts where Milvus reads it, and the kubelet waits longer', () => {
    const config = { 'common.gracefulStopTimeout': 3600 };
    const o = output((chart) => cluster(chart, { version: RELEASES[line], config }));
    const isModern = STREAMING_LINES.includes(line);
    for (const [workload, section] of [
      ['milvus-querynode', 'queryNode'],
      [isModern ? 'milvus-streamingnode' : 'milvus-indexnode', isModern ? 'queryNode' : 'indexNode'],
    ] as const) {
      expect(o.config(workload)[`${section}.gracefulStopTimeout`]).toBe(3600);
      expect(grace(o, workload)).toBeGreaterThan(3600);
    }
    expect(grace(o, 'milvus-proxy')).toBe(grace(clusterOf(line), 'milvus-proxy'));
    const both = { version: RELEASES[line], config, queryNode: { config: { 'queryNode.gracefulStopTimeout': 600 } } };
    expect(
      grace(
        output((chart) => cluster(chart, both)),
        'milvus-querynode',
      ),
    ).toBeLessThan(1800);
  });

  test('a standalone stops within two minutes, and every bound inside it fits in', () => {
    const o = standaloneOf(line);
    const bounds = Object.entries(o.config('milvus')).filter(([key]) => key.endsWith('.gracefulStopTimeout'));
    const sum = bounds.reduce((total, [, seconds]) => total + Number(seconds), 0);
    expect(bounds.length).toBeGreaterThan(0);
    expect(grace(o, 'milvus')).toBeGreaterThan(sum);
    expect(grace(o, 'milvus')).toBeLessThanOrEqual(120);
  });

  test('the proxy waits before it stops, so that Services and load balancers take it out first', () => {
    const o = clusterOf(line);
    const preStop = Number(o.container('milvus-proxy').lifecycle?.preStop?.exec?.command.at(-1));
    const stop = Number(o.config('milvus-proxy')['proxy.gracefulStopTimeout'] ?? 0);
    expect(preStop).toBeGreaterThanOrEqual(15);
    expect(grace(o, 'milvus-proxy')).toBeGreaterThan(preStop + stop);
  });

  test('a further group of the same resource group is a peer', () => {
    const chart = newChart();
    const milvus = cluster(chart, { version: RELEASES[line], queryNode: { replicas: 1, storage: disk } });
    new QueryNodeGroup(chart, 'more', { cluster: milvus, replicas: 1, storage: disk });
    const o = synth(chart);
    expect([grace(o, 'milvus-querynode') > 1800, grace(o, 'milvus-querynode-more') > 1800]).toEqual([true, true]);
  });
});
