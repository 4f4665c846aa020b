import { Cron, Duration, type Chart } from 'cdk8s';
import { InClusterEtcd, MilvusStandalone } from '@org/milvus-k8s';
import { VolumeSnapshots, type VolumeSnapshotsProps } from '@org/milvus-k8s/operations';
import { testEachProp } from '../../support/each-prop';
import { secret } from '../../support/instances';
import { schemaErrors } from '../../support/kubernetes-schema';
import { output, type Output } from '../../support/synthesis';

const declare = (chart: Chart, props: Partial<VolumeSnapshotsProps> = {}) =>
  new VolumeSnapshots(chart, 'volumes', {
    schedule: Cron.daily(),
    ...props,
    milvus: props.milvus ?? new MilvusStandalone(chart, 'milvus'),
  });

const cronJob = (o: Output) => {
  const [found] = o.all('CronJob');
  if (!found) throw new Error('No CronJob.');
  return found;
};
const pod = (o: Output) => cronJob(o).spec.jobTemplate.spec.template.spec;
const variable = (o: Output, name: string) => pod(o).containers[0]?.env?.find((each) => each.name === name)?.value;

testEachProp<VolumeSnapshotsProps>('VolumeSnapshotsProps', (chart, props) => void declare(chart, props), {
  milvus: { value: (chart) => new MilvusStandalone(chart, 'notes'), shows: (o) => expect(variable(o, 'CLAIMS')).toBe('data-notes-0') },
  services: {
    value: (chart) => [new InClusterEtcd(chart, 'search').service],
    shows: (o) => expect(variable(o, 'CLAIMS')).toBe('data-milvus-0 data-search-etcd-0 data-search-etcd-1 data-search-etcd-2'),
  },
  schedule: { value: () => Cron.hourly(), shows: (o) => expect(cronJob(o).spec.schedule).toBe('0 * * * *') },
  timeZone: { value: () => 'Europe/Zurich', shows: (o) => expect(cronJob(o).spec).toMatchObject({ timeZone: 'Europe/Zurich' }) },
  volumeSnapshotClassName: { value: () => 'csi', shows: (o) => expect(variable(o, 'CLASS')).toBe('csi') },
  keepLast: { value: () => 3, shows: (o) => expect(variable(o, 'KEEP_LAST')).toBe('3') },
  keepFor: { value: () => Duration.days(1), shows: (o) => expect(variable(o, 'KEEP_SECONDS')).toBe('86400') },
  image: { value: () => 'bank/curl:8.0.1', shows: (o) => expect(pod(o).containers[0]?.image).toBe('bank/curl:8.0.1') },
  imagePullSecrets: {
    value: (chart) => [secret(chart, 'registry')],
    shows: (o) => expect(pod(o).imagePullSecrets).toEqual([{ name: 'registry' }]),
  },
  name: { value: () => 'nightly', shows: (o) => expect(cronJob(o).metadata.name).toBe('milvus-nightly') },
  override: { value: () => (spec) => ({ ...spec, suspend: true }), shows: (o) => expect(cronJob(o).spec).toMatchObject({ suspend: true }) },
  nodeSelector: { value: () => ({ pool: 'jobs' }), shows: (o) => expect(pod(o)).toMatchObject({ nodeSelector: { pool: 'jobs' } }) },
  tolerations: {
    value: () => [{ operator: 'Exists' }],
    shows: (o) => expect(pod(o)).toMatchObject({ tolerations: [{ operator: 'Exists' }] }),
  },
  affinity: { value: () => ({ podAntiAffinity: {} }), shows: (o) => expect(pod(o)).toMatchObject({ affinity: { podAntiAffinity: {} } }) },
  priorityClassName: { value: () => 'high', shows: (o) => expect(pod(o)).toMatchObject({ priorityClassName: 'high' }) },
  runtimeClassName: { value: () => 'gvisor', shows: (o) => expect(pod(o)).toMatchObject({ runtimeClassName: 'gvisor' }) },
  schedulerName: { value: () => 'volcano', shows: (o) => expect(pod(o)).toMatchObject({ schedulerName: 'volcano' }) },
});

test('its account may create, read and delete VolumeSnapshots of its namespace, and nothing else', () => {
  const { objects } = output((chart) => void declare(chart));
  const of = (kind: string) => objects.find((object) => object.kind === kind) as unknown as Record<string, unknown>;
  expect(objects.map(({ kind }) => kind)).not.toContain('ClusterRole');
  expect(of('Role')['rules']).toEqual([
    { apiGroups: ['snapshot.storage.k8s.io'], resources: ['volumesnapshots'], verbs: ['create', 'get', 'list', 'delete'] },
  ]);
  expect(of('RoleBinding')).toMatchObject({
    roleRef: { kind: 'Role', name: 'milvus-volumes' },
    subjects: [{ kind: 'ServiceAccount', name: 'milvus-volumes', namespace: 'search' }],
  });
});

test('the token is mounted into this one container, and no other pod of the app has it', () => {
  const o = output((chart) => void declare(chart));
  expect(pod(o)).toMatchObject({ automountServiceAccountToken: false, serviceAccountName: 'milvus-volumes' });
  expect(pod(o).volumes).toContainEqual({
    name: 'api-token',
    projected: { defaultMode: 0o440, sources: [{ serviceAccountToken: { path: 'token' } }] },
  });
  expect(JSON.stringify(o.workloads)).not.toContain('serviceAccountToken');
  expect(o.all('CronJob').flatMap(schemaErrors)).toEqual([]);
});
