import type { Chart } from 'cdk8s';
import { InClusterMinio, InClusterWoodpecker, MilvusVersion, type InClusterMinioProps } from '@org/milvus-k8s';
import { cluster, externalDependencies, secret } from '../../../support/instances';
import { output, type Output } from '../../../support/synthesis';

/** A Milvus on woodpecker and MinIO, whose Secrets have versions where they are given. */
function services(nodes: number, versions: { readonly root?: string; readonly user?: string } = {}): Output {
  const credentials = (chart: Chart, name: 'root' | 'user') => ({
    secret: secret(chart, name),
    ...(versions[name] === undefined ? {} : { version: versions[name] }),
  });
  return output((chart) => {
    const props: InClusterMinioProps = { nodes, credentials: credentials(chart, 'root'), milvusUser: credentials(chart, 'user') };
    const objectStorage = new InClusterMinio(chart, 'search', props);
    const messageQueue = new InClusterWoodpecker(chart, 'log', { name: 'search', objectStorage });
    const dependencies = externalDependencies(chart, 'bundle', { objectStorage, messageQueue });
    cluster(chart, { version: MilvusVersion.V3_0, dependencies });
  });
}

const job = (o: Output) => o.all('Job')[0]?.metadata.name;
const template = (o: Output, workload: string) => o.workload(workload).spec.template;

test("a new password of Milvus' user is given to MinIO before the pods that use it roll", () => {
  const [old, renewed] = [services(4, { user: '1' }), services(4, { user: '2' })];
  expect(job(renewed)).not.toBe(job(old));
  expect(template(renewed, 'search-woodpecker')).not.toEqual(template(old, 'search-woodpecker'));
  expect(renewed.digest('milvus-proxy')).not.toBe(old.digest('milvus-proxy'));
  expect(template(renewed, 'search-minio')).toEqual(template(old, 'search-minio'));
});

test('without a version the Job keeps its name, and the same version keeps it too', () => {
  expect(job(services(4))).not.toBe(job(services(4, { user: '1' })));
  expect(job(services(4, { user: '1' }))).toBe(job(services(4, { user: '1' })));
});

test('versions of the two Secrets do not stand in for each other', () => {
  expect(job(services(4, { root: '1' }))).not.toBe(job(services(4, { user: '1' })));
});

test('a lone MinIO rolls to a new root password, and several nodes do not: they would not work together meanwhile', () => {
  expect(template(services(1, { root: '2' }), 'search-minio')).not.toEqual(template(services(1, { root: '1' }), 'search-minio'));
  expect(template(services(4, { root: '2' }), 'search-minio')).toEqual(template(services(4, { root: '1' }), 'search-minio'));
});

test("woodpecker is alive while its process answers, and ready while its service's port is open", () => {
  const { livenessProbe, readinessProbe } = services(4).container('search-woodpecker');
  expect(livenessProbe).toMatchObject({ httpGet: { path: '/healthz' } });
  expect(readinessProbe).toMatchObject({ tcpSocket: { port: 'service' } });
});
