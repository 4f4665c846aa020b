import { Cron, JsonPatch, type Chart } from 'cdk8s';
import { HorizontalPodAutoscaler, Metric, MetricTarget, PersistentVolumeClaim } from 'cdk8s-plus-27';
import { MilvusStandalone, MilvusVersion, QueryNodeGroup, type MilvusClusterProps } from '@org/milvus-k8s';
import { Alerts } from '@org/milvus-k8s/monitoring';
import {
  AccessControl,
  Backup,
  BackupCheck,
  EtcdSnapshots,
  Maintenance,
  MaintenanceTask,
  Replication,
  ReplicationPromotion,
  ReplicationSite,
  Restore,
  SmokeTest,
  SnapshotDestination,
  VolumeSnapshots,
} from '@org/milvus-k8s/operations';
import { otherBucket } from '../backup/storages';
import { cluster, inClusterDependencies } from '../support/instances';
import { schemaErrors } from '../support/kubernetes-schema';
import { output, type Output } from '../support/synthesis';

const CANARY = { version: MilvusVersion.of('2.6.25'), proxyCanary: { version: MilvusVersion.of('2.6.26') } };

/** The same app, running and stopped. */
const both = (build: (chart: Chart, stopped: boolean) => void): [Output, Output] => [
  output((chart) => build(chart, false)),
  output((chart) => build(chart, true)),
];
const stoppedCluster = (chart: Chart, props: Partial<MilvusClusterProps> = {}) => cluster(chart, { ...CANARY, stopped: true, ...props });
const workloads = (objects: Output) => [...objects.all('Deployment'), ...objects.all('StatefulSet')];
const wave = (objects: Output, name: string) =>
  Number(workloads(objects).find(({ metadata }) => metadata.name === name)?.metadata.annotations?.['argocd.argoproj.io/sync-wave']);

test('no role, no group and no canary of a stopped cluster has a pod', () => {
  const objects = output((chart) => {
    const milvus = stoppedCluster(chart, { proxy: { autoscaling: { minReplicas: 2, maxReplicas: 4, cpuUtilization: 60 } } });
    new QueryNodeGroup(chart, 'hot', { cluster: milvus, resourceGroup: 'hot' });
  });
  expect(workloads(objects).map(({ spec }) => spec.replicas)).toEqual(workloads(objects).map(() => 0));
  expect(workloads(objects).map(({ metadata }) => metadata.name)).toEqual(
    expect.arrayContaining(['milvus-proxy-canary', 'milvus-querynode-hot']),
  );
  expect(objects.objects.flatMap(schemaErrors)).toEqual([]);
});

test('the pods of a stopped Milvus are the same when it starts again, and so are the recorded choices and the disks', () => {
  const [running, stopped] = both((chart, isStopped) => {
    cluster(chart, { ...CANARY, stopped: isStopped });
    new MilvusStandalone(chart, 'single', { stopped: isStopped });
  });
  const parts = (objects: Output) =>
    workloads(objects).map(({ metadata, spec: { replicas: _, ...spec } }) => [metadata.name, JSON.stringify(spec)]);
  expect(parts(stopped)).toEqual(parts(running));
  const choices = (objects: Output) => objects.all('ConfigMap').filter(({ metadata }) => metadata.name.endsWith('-choices'));
  expect(choices(stopped)).toEqual(choices(running));
});

test.each(['2.5.30', '2.6.25'])('the roles of %s stop in the reverse order of their start, proxies before coordinators', (release) => {
  const version = MilvusVersion.of(release, { allowVulnerable: 'a test of the library' });
  const [running, stopped] = both((chart, isStopped) => void cluster(chart, { version, stopped: isStopped }));
  const byWave = (objects: Output) =>
    [...workloads(objects)]
      .sort((a, b) => wave(objects, a.metadata.name) - wave(objects, b.metadata.name))
      .map(({ metadata }) => wave(objects, metadata.name));
  expect(byWave(stopped)[0]).toBeGreaterThan(0);
  expect(wave(stopped, 'milvus-proxy')).toBeLessThan(wave(stopped, 'milvus-querynode'));
  expect(wave(stopped, 'milvus-querynode')).toBeLessThan(wave(stopped, 'milvus-mixcoord'));
  expect(wave(running, 'milvus-proxy')).toBeGreaterThan(wave(running, 'milvus-querynode'));
});

test('canary proxies stop before all roles', () => {
  const objects = output((chart) => void stoppedCluster(chart));
  expect(wave(objects, 'milvus-proxy-canary')).toBe(0);
});

test('KEDA is told to leave the pods at zero before they stop, and an autoscaler of Kubernetes rests by itself', () => {
  const objects = output((chart) => {
    const keda = { minReplicas: 2, maxReplicas: 4, schedule: [{ start: '0 7 * * 1-5', end: '0 20 * * 1-5', replicas: 4 }] };
    const milvus = stoppedCluster(chart, { queryNode: { keda } });
    const metrics = [Metric.resourceCpu(MetricTarget.averageUtilization(60))];
    new HorizontalPodAutoscaler(chart, 'own', { target: milvus.proxy, maxReplicas: 4, metrics });
  });
  const scaledObject = objects.objects.find(({ kind }) => kind === 'ScaledObject');
  expect(scaledObject?.metadata.annotations).toMatchObject({
    'autoscaling.keda.sh/paused-replicas': '0',
    'argocd.argoproj.io/sync-wave': '0',
  });
  expect(objects.workload('milvus-proxy').spec.replicas).toBe(0);
});

/** Whether each CronJob is suspended. */
const suspended = (objects: Output) =>
  Object.fromEntries(objects.all('CronJob').map(({ metadata, spec }) => [metadata.name, (spec as { suspend?: boolean }).suspend]));

describe('what calls a stopped Milvus', () => {
  const schedule = Cron.schedule({ minute: '0', hour: '3' });
  const callers = (chart: Chart, stopped: boolean) => {
    const milvus = stoppedCluster(chart, { stopped });
    new QueryNodeGroup(chart, 'hot', { cluster: milvus, resourceGroup: 'hot' });
    new SmokeTest(chart, 'smoke-test', { milvus });
    new AccessControl(chart, 'access', { milvus, databases: [{ name: 'sales' }] });
    new Maintenance(chart, 'compact', { milvus, task: MaintenanceTask.compact(), schedule });
    const backup = new Backup(chart, 'backup', { milvus, to: otherBucket(), schedule });
    new BackupCheck(chart, 'backup-check', { milvus, from: backup.location, schedule });
    new Restore(chart, 'restore', { milvus, from: backup.location, suffix: '_restored' });
    return milvus;
  };

  test('is left out if it is a Job, and suspended if it is a CronJob', () => {
    const [running, stopped] = both((chart, isStopped) => void callers(chart, isStopped));
    expect(running.all('Job')).toHaveLength(4);
    expect(stopped.all('Job')).toEqual([]);
    expect(suspended(running)).toEqual({ 'milvus-compact': undefined, 'milvus-backup': undefined, 'milvus-backup-check': undefined });
    expect(suspended(stopped)).toEqual({ 'milvus-compact': true, 'milvus-backup': true, 'milvus-backup-check': true });
    const last = Number(stopped.all('CronJob')[0]?.metadata.annotations?.['argocd.argoproj.io/sync-wave']);
    expect(workloads(stopped).every(({ metadata }) => wave(stopped, metadata.name) < last)).toBe(true);
  });

  test('is left out if it sets a topology, also if it was patched', () => {
    const sites = ['dublin', 'frankfurt'].map((name) =>
      ReplicationSite.of({ channelPrefix: `search-${name}`, address: `http://milvus.${name}.example:19530` }),
    );
    const [running, stopped] = both((chart, isStopped) => {
      const milvus = cluster(chart, { channelPrefix: 'search-dublin', stopped: isStopped, cdc: {} });
      const [self, primary] = sites as [ReplicationSite, ReplicationSite];
      const replication = new Replication(chart, 'replication', { milvus, primary, standbys: [self] });
      replication.job.addJsonPatch(JsonPatch.add('/spec/parallelism', 1));
      new ReplicationPromotion(chart, 'promotion', { replication });
    });
    expect(running.all('Job')).toHaveLength(2);
    expect(stopped.all('Job')).toEqual([]);
  });

  test('may be patched, so that the app needs no other change', () => {
    const objects = output((chart) => {
      const milvus = callers(chart, true);
      const smoke = new SmokeTest(chart, 'second', { milvus });
      smoke.job.addJsonPatch(JsonPatch.add('/spec/parallelism', 1));
      milvus.resourceGroups?.job.addJsonPatch(JsonPatch.add('/spec/parallelism', 1));
    });
    expect(objects.all('Job')).toEqual([]);
  });
});

test('alerts about a stopped Milvus and its backups are gone; a series says why', () => {
  const objects = output((chart) => {
    const milvus = stoppedCluster(chart);
    new Backup(chart, 'backup', { milvus, to: otherBucket(), schedule: Cron.daily() });
    new Alerts(chart, 'alerts', { milvus, objectives: { availability: 99.9 } });
  });
  expect(objects.objects.find(({ kind }) => kind === 'PrometheusRule')).toMatchObject({
    spec: {
      groups: [
        {
          name: 'milvus-stopped',
          rules: [{ record: 'milvus:stopped', expr: 'vector(1)', labels: { milvus: 'milvus', namespace: 'search' } }],
        },
      ],
    },
  });
});

test('in-cluster services stop after Milvus, and keep their disks', () => {
  const objects = output((chart) => {
    const dependencies = inClusterDependencies(chart, 'deps', { metaStore: { stopped: true }, objectStorage: { stopped: true } });
    stoppedCluster(chart, { dependencies });
  });
  for (const name of ['deps-etcd', 'deps-minio']) {
    expect(objects.workload(name).spec.replicas).toBe(0);
    expect(wave(objects, name)).toBeGreaterThan(wave(objects, 'milvus-mixcoord'));
    expect(objects.workload(name).spec.volumeClaimTemplates).not.toEqual([]);
  }
});

test('snapshots of a stopped etcd wait for it; those of its disks and of a stopped standalone go on', () => {
  const objects = output((chart) => {
    const dependencies = inClusterDependencies(chart, 'deps', { metaStore: { stopped: true }, objectStorage: { stopped: true } });
    const milvus = new MilvusStandalone(chart, 'milvus', { dependencies, stopped: true });
    const schedule = Cron.daily();
    const claim = PersistentVolumeClaim.fromClaimName(chart, 'claim', 'etcd-snapshots');
    new EtcdSnapshots(chart, 'snapshots', { etcd: dependencies.metaStore, schedule, destination: SnapshotDestination.claim(claim) });
    new VolumeSnapshots(chart, 'volumes', { milvus, services: [dependencies.metaStore.service], schedule });
  });
  expect(suspended(objects)).toEqual({ 'deps-etcd-snapshots': true, 'milvus-volumes': undefined });
});
