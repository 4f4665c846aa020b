import { type Chart, Cron } from 'cdk8s';
import { MetaStore, type MilvusCluster } from '@org/milvus-k8s';
import { Egress } from '@org/milvus-k8s/namespace';
import {
  Birdwatcher,
  ExternalEtcdDefragmentation,
  type BirdwatcherProps,
  type ExternalEtcdDefragmentationProps,
} from '@org/milvus-k8s/operations';
import { CaBundle } from '@org/milvus-k8s';
import { testEachProp } from '../support/each-prop';
import { cluster, externalDependencies, secret } from '../support/instances';
import { schemaErrors } from '../support/kubernetes-schema';
import { output, type Output } from '../support/synthesis';

const ENDPOINTS = ['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379'];

/** A Milvus with an external etcd that asks for a certificate and a password. */
function secured(chart: Chart): MilvusCluster {
  const metaStore = MetaStore.etcd(ENDPOINTS, {
    caBundle: CaBundle.fromSecret(secret(chart, 'etcd-ca')),
    clientCertificate: { secret: secret(chart, 'etcd-client') },
    credentials: { secret: secret(chart, 'etcd-root') },
  });
  return cluster(chart, { dependencies: externalDependencies(chart, 'dependencies', { metaStore }), egress: Egress.cilium() });
}

const job = (o: Output) => {
  const [found] = o.all('Job');
  if (!found) throw new Error('No Job.');
  return found;
};
const pod = (o: Output) => job(o).spec.template.spec;
const tool = (o: Output) => o.workload('milvus-birdwatcher').spec;
const value = (o: Output, name: string) => pod(o).containers[0]?.env?.find((each) => each.name === name)?.value;
const NAME_WITHOUT_RUN = job(output((chart) => void new ExternalEtcdDefragmentation(chart, 'defragment', { milvus: cluster(chart) })))
  .metadata.name;

const placement = (podOf: (o: Output) => object | undefined) => ({
  nodeSelector: {
    value: () => ({ pool: 'jobs' }),
    shows: (o: Output) => expect(podOf(o)).toMatchObject({ nodeSelector: { pool: 'jobs' } }),
  },
  tolerations: {
    value: () => [{ key: 'jobs', operator: 'Exists' as const }],
    shows: (o: Output) => expect(podOf(o)).toMatchObject({ tolerations: [{ key: 'jobs', operator: 'Exists' }] }),
  },
  affinity: {
    value: () => ({ podAntiAffinity: {} }),
    shows: (o: Output) => expect(podOf(o)).toMatchObject({ affinity: { podAntiAffinity: {} } }),
  },
  priorityClassName: { value: () => 'jobs', shows: (o: Output) => expect(podOf(o)).toMatchObject({ priorityClassName: 'jobs' }) },
  runtimeClassName: { value: () => 'gvisor', shows: (o: Output) => expect(podOf(o)).toMatchObject({ runtimeClassName: 'gvisor' }) },
  schedulerName: { value: () => 'batch', shows: (o: Output) => expect(podOf(o)).toMatchObject({ schedulerName: 'batch' }) },
  image: {
    value: () => 'registry.bank.example/tool:1',
    shows: (o: Output) => expect(podOf(o)).toMatchObject({ containers: [{ image: 'registry.bank.example/tool:1' }] }),
  },
  imagePullSecrets: {
    value: (chart: Chart) => [secret(chart, 'registry')],
    shows: (o: Output) => expect(podOf(o)).toMatchObject({ imagePullSecrets: [{ name: 'registry' }] }),
  },
});

testEachProp<ExternalEtcdDefragmentationProps>(
  'ExternalEtcdDefragmentationProps',
  (chart, props) => void new ExternalEtcdDefragmentation(chart, 'defragment', { ...props, milvus: props.milvus ?? cluster(chart) }),
  {
    ...placement(pod),
    milvus: { value: (chart) => secured(chart), shows: (o) => expect(value(o, 'ENDPOINTS')).toContain('https://etcd-1.etcd:2379') },
    name: { value: () => 'tidy', shows: (o) => expect(job(o).metadata.name).toMatch(/^milvus-tidy-/) },
    run: { value: () => 'again', shows: (o) => expect(job(o).metadata.name).not.toBe(NAME_WITHOUT_RUN) },
    schedule: {
      value: () => Cron.schedule({ minute: '0', hour: '3' }),
      shows: (o) => expect(o.all('CronJob')[0]?.spec).toMatchObject({ schedule: '0 3 * * *', concurrencyPolicy: 'Forbid' }),
    },
    timeZone: {
      beside: { schedule: Cron.schedule({ minute: '0', hour: '3' }) },
      value: () => 'Europe/Zurich',
      shows: (o) => expect(o.all('CronJob')[0]?.spec).toMatchObject({ timeZone: 'Europe/Zurich' }),
    },
    override: { value: () => (spec) => ({ ...spec, parallelism: 1 }), shows: (o) => expect(job(o).spec).toMatchObject({ parallelism: 1 }) },
  },
);

testEachProp<BirdwatcherProps>(
  'BirdwatcherProps',
  (chart, props) => void new Birdwatcher(chart, 'birdwatcher', { ...props, milvus: props.milvus ?? cluster(chart) }),
  {
    ...placement((o) => tool(o).template.spec),
    milvus: {
      value: (chart) => secured(chart),
      shows: (o) => expect(JSON.stringify(tool(o).template.spec)).toContain('--enableTLS --rootCAPem'),
    },
    name: { value: () => 'look', shows: (o) => expect(o.workload('milvus-look').spec.replicas).toBe(0) },
    enabled: { value: () => true, shows: (o) => expect(tool(o).replicas).toBe(1) },
    override: { value: () => (spec) => ({ ...spec, paused: true }), shows: (o) => expect(tool(o)).toMatchObject({ paused: true }) },
  },
);

test('the tools log in with the files and the user of the Milvus, and reach its etcd only', () => {
  const objects = output((chart) => {
    const milvus = secured(chart);
    new ExternalEtcdDefragmentation(chart, 'defragment', { milvus });
    new Birdwatcher(chart, 'birdwatcher', { milvus });
  });
  const kinds = ['Job', 'Deployment', 'NetworkPolicy'];
  expect(objects.objects.filter(({ kind }) => kinds.includes(kind)).flatMap((object) => schemaErrors(object))).toEqual([]);
  const mounted = pod(objects).containers[0]?.volumeMounts?.map(({ mountPath }) => mountPath) ?? [];
  for (const name of ['ETCDCTL_CACERT', 'ETCDCTL_CERT', 'ETCDCTL_KEY']) {
    expect(mounted.some((path) => value(objects, name)?.startsWith(`${path}/`))).toBe(true);
  }
  const secrets = pod(objects).containers[0]?.env?.flatMap(({ name, valueFrom }) =>
    valueFrom?.secretKeyRef ? [[name, valueFrom.secretKeyRef.name]] : [],
  );
  expect(secrets).toEqual([
    ['ETCDCTL_USER', 'etcd-root'],
    ['ETCDCTL_PASSWORD', 'etcd-root'],
  ]);
  const policy = objects.get('NetworkPolicy', 'milvus-defragment').spec as { egress?: { ports?: { port: number }[] }[] };
  const ports = (policy.egress ?? []).flatMap(({ ports: open = [] }) => open.map(({ port }) => port));
  expect(new Set(ports)).toEqual(new Set([53, 2379]));
});

test('the tools reach an etcd whose host only a policy of Cilium can name', () => {
  const objects = output((chart) => {
    const metaStore = MetaStore.etcd(['etcd.bank.internal:2379'], {
      caBundle: CaBundle.fromSecret(secret(chart, 'etcd-ca')),
      clientCertificate: { secret: secret(chart, 'etcd-client') },
    });
    const milvus = cluster(chart, { dependencies: externalDependencies(chart, 'dependencies', { metaStore }), egress: Egress.cilium() });
    new ExternalEtcdDefragmentation(chart, 'defragment', { milvus });
  });
  const hosts = objects.objects.find(({ kind, metadata }) => kind === 'CiliumNetworkPolicy' && metadata.name === 'milvus-defragment');
  expect(JSON.stringify(hosts)).toContain('etcd.bank.internal');
});
