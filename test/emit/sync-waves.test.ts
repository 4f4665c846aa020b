import { Cron } from 'cdk8s';
import { Secret } from 'cdk8s-plus-27';
import { InCluster, InClusterDependencies, MilvusCluster, ObjectStorage, QueryNodeGroup, type SyncWaves } from '@org/milvus-k8s';
import { GatewayRoutes } from '@org/milvus-k8s/exposure';
import { Alerts, Monitoring } from '@org/milvus-k8s/monitoring';
import { AccessControl, Backup, SmokeTest } from '@org/milvus-k8s/operations';
import type { ObjectJson } from '../support/manifest-json';
import { output } from '../support/synthesis';

const WAVE = 'argocd.argoproj.io/sync-wave';
const HOOK = 'argocd.argoproj.io/hook';

/** A cluster with everything that is next to one, and its services. */
function everything(syncWaves: SyncWaves | undefined, ofServices: SyncWaves | undefined = syncWaves): readonly ObjectJson[] {
  return output((chart) => {
    const secret = (name: string) => Secret.fromSecretName(chart, name, name);
    const waves = ofServices === undefined ? {} : { syncWaves: ofServices };
    const dependencies = new InClusterDependencies(chart, 'deps', {
      metaStore: InCluster.etcd(waves),
      objectStorage: InCluster.minio({ credentials: { secret: secret('minio') }, ...waves }),
      messageQueue: InCluster.kafka(waves),
    });
    const milvus = new MilvusCluster(chart, 'milvus', {
      dependencies,
      authentication: { root: { secret: secret('root') } },
      proxy: { autoscaling: { maxReplicas: 4 } },
      ...(syncWaves === undefined ? {} : { syncWaves }),
    });
    new QueryNodeGroup(chart, 'shop', { cluster: milvus, resourceGroup: 'shop' });
    new Monitoring(chart, 'monitoring', { milvus, prometheus: { namespace: 'monitoring' } });
    new Alerts(chart, 'alerts', { milvus });
    new AccessControl(chart, 'access', { milvus, databases: [{ name: 'shop' }] });
    new SmokeTest(chart, 'smoke', { milvus, afterEachSync: true });
    new GatewayRoutes(chart, 'public', { milvus, gateway: { name: 'public', namespace: 'gateways' }, grpc: { hostnames: ['a.example'] } });
    const to = ObjectStorage.s3({ bucket: 'backups', region: 'eu-west-1', credentials: { secret: secret('backups') } });
    new Backup(chart, 'backup', { milvus, to, schedule: Cron.daily() });
  }).objects;
}

const wave = ({ metadata }: ObjectJson) => metadata.annotations?.[WAVE];
const named = (objects: readonly ObjectJson[]) => new Map(objects.map((object) => [`${object.kind} ${object.metadata.name}`, object]));

test('{ from: 10 } moves every object of the instance by the same number, whichever construct emits it', () => {
  const [plain, moved] = [named(everything(undefined, undefined)), named(everything({ from: 10 }, { from: 9 }))];
  expect([...moved.keys()]).toEqual([...plain.keys()]);
  const by = [...plain].map(([name, object]) => [name, Number(wave(moved.get(name) as ObjectJson)) - Number(wave(object))] as const);
  expect(by.filter(([, distance]) => distance !== 10)).toEqual([]);
  expect(by.length).toBeGreaterThan(45);
});

test('{ from: 0 } is the default of an instance, and { from: -1 } that of a service', () => {
  expect(everything({ from: 0 }, { from: -1 })).toEqual(everything(undefined, undefined));
});

describe('syncWaves: false', () => {
  const objects = everything(false);

  test('leaves no wave anywhere, and no empty annotations', () => {
    expect(objects.filter((object) => wave(object) !== undefined).map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([]);
    expect(objects.filter(({ metadata }) => metadata.annotations && Object.keys(metadata.annotations).length === 0)).toEqual([]);
  });

  test('Jobs that call the instance run after the sync, when its pods are ready: without waves they would run with the first pods', () => {
    const hooks = objects.filter(({ kind, metadata }) => kind === 'Job' && metadata.annotations?.[HOOK] !== undefined);
    expect(hooks.length).toBeGreaterThan(2);
    expect(new Set(hooks.map(({ metadata }) => metadata.annotations?.[HOOK]))).toEqual(new Set(['PostSync']));
  });

  test('changes nothing else: no pod restarts', () => {
    const without = (all: readonly ObjectJson[]) =>
      all.map((object) => {
        const { [WAVE]: _wave, [HOOK]: _hook, ...annotations } = object.metadata.annotations ?? {};
        return { ...object, metadata: { ...object.metadata, annotations } };
      });
    expect(without(objects)).toEqual(without(everything(undefined)));
  });
});

test('a stopped service is after the instances that use it, wherever the waves begin', () => {
  const objects = output((chart) => {
    const stopped = { stopped: true, syncWaves: { from: 9 } };
    const dependencies = new InClusterDependencies(chart, 'deps', {
      metaStore: InCluster.etcd(stopped),
      objectStorage: InCluster.minio({ credentials: { secret: Secret.fromSecretName(chart, 'minio', 'minio') }, ...stopped }),
    });
    new MilvusCluster(chart, 'milvus', { dependencies, stopped: true, syncWaves: { from: 10 } });
  }).objects;
  const waves = (kind: string) => objects.filter((object) => object.kind === kind).map((object) => Number(wave(object)));
  expect(Math.min(...waves('StatefulSet'))).toBeGreaterThan(Math.max(...waves('Deployment')));
});
