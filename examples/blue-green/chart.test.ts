import { join } from 'node:path';
import { Testing } from 'cdk8s';
import { yamlOf } from '../../test/support/example';
import { expectGolden } from '../../test/support/golden';
import { selected } from '../../test/support/pods';
import { synth } from '../../test/support/synthesis';
import { BlueGreen } from './chart';

const serving = (cluster: 'blue' | 'green') => synth(new BlueGreen(Testing.app(), 'blue-green', cluster));

test('blue-green: the YAML is the one that was reviewed', () => {
  expectGolden(join(__dirname, 'blue-green.k8s.yaml'), yamlOf(BlueGreen, 'blue-green'));
});

test.each(['blue', 'green'] as const)('clients reach the proxies of %s, those that are ready, and nothing else', (cluster) => {
  const output = serving(cluster);
  const service = output.get('Service', 'catalog-search');
  expect(selected(output, service, { matchLabels: service.spec.selector })).toEqual([`milvus-${cluster}-proxy`]);
  expect(service.spec).not.toHaveProperty('publishNotReadyAddresses');
  const ports = output.container(`milvus-${cluster}-proxy`).ports?.map(({ containerPort }) => containerPort);
  expect(ports).toContain(service.spec.ports[0]?.targetPort);
});

test('moving them changes this Service and nothing else, so nothing restarts', () => {
  const [blue, green] = [serving('blue').objects, serving('green').objects];
  const changed = blue.filter((object, index) => JSON.stringify(object) !== JSON.stringify(green[index]));
  expect(changed.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual(['Service catalog-search']);
  expect(green).toHaveLength(blue.length);
});

test('the two share no prefix in etcd, the bucket or the queue', () => {
  const output = serving('blue');
  for (const key of ['etcd.rootPath', 'minio.rootPath', 'msgChannel.chanNamePrefix.cluster']) {
    const [blue, green] = ['blue', 'green'].map((cluster) => String(output.config(`milvus-${cluster}-proxy`)[key]));
    expect([blue, green]).toEqual(['catalog-search-milvus-blue', 'catalog-search-milvus-green']);
  }
});

test('removing one touches no object of the other', () => {
  const of = (cluster: string) => serving('green').objects.filter(({ metadata }) => metadata.name.startsWith(`milvus-${cluster}`));
  expect(of('blue').length).toBeGreaterThan(10);
  expect(JSON.stringify(of('green'))).not.toContain('milvus-blue');
  expect(JSON.stringify(of('blue'))).not.toContain('milvus-green');
});
