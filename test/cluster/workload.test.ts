import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import { MilvusStandalone, MilvusVersion, QueryNodeGroup, type MilvusClusterProps } from '@org/milvus-k8s';
import { AppModel, type InstanceModel } from '@org/milvus-k8s/model';
import { Workload, Sizing } from '@org/milvus-k8s/sizing';
import { cluster } from '../support/instances';
import { newChart } from '../support/synthesis';

const workload = Workload.of({ collections: [{ rows: 25_000_000, vectors: [{ dimension: 768, index: 'HNSW' }] }] });

function modelOf(props: Partial<MilvusClusterProps>): InstanceModel {
  const chart = newChart();
  cluster(chart, props);
  const [instance] = AppModel.of(chart).seal().instances;
  if (!instance) throw new Error('no instance');
  return instance;
}

/** Pods, CPU, memory and storage of each role. */
function sizesOf({ roles }: InstanceModel): Record<string, string> {
  return Object.fromEntries(
    roles.map(({ role, replicas, resources, storage }) => {
      const pods = replicas.kind === 'fixed' ? replicas.count : replicas.kind;
      return [role, `${pods} x ${resources.limits.cpu}/${resources.limits.memory}/${storage.size}`];
    }),
  );
}

test.each(['development', 'standard', 'highly-available'] as const)(
  'a workload sets every size that was left out, with profile %s',
  (profile) => {
    const sizing = Sizing.of(workload, { version: MilvusVersion.V2_6, profile });
    const expected = sizing.roles.map(({ role, replicas, cpu, memory, storage }) => [
      role,
      `${replicas} x ${cpu.amount}/${memory.asString()}/${storage.asString()}`,
    ]);
    expect(sizesOf(modelOf({ workload, profile }))).toEqual(Object.fromEntries(expected));
  },
);

test('a size that was set stays, and the others of the role follow the workload', () => {
  const { queryNode, proxy } = sizesOf(modelOf({ workload, queryNode: { replicas: 12 }, proxy: { cpu: Cpu.units(3) } }));
  expect(queryNode).toMatch(/^12 x 8\/32Gi\//);
  expect(proxy).toBe('2 x 3/8Gi/1Gi');
});

test('measured data counts if it is more than the workload says', () => {
  const gibibytes = (props: Partial<MilvusClusterProps>) => {
    const [, pods, memory] = /^(\d+) x \d+\/(\d+)Gi/.exec(sizesOf(modelOf({ workload, ...props }))['queryNode'] ?? '') ?? [];
    return Number(pods) * Number(memory);
  };
  expect(gibibytes({ loadedData: Size.gibibytes(10) })).toBe(gibibytes({}));
  expect(gibibytes({ loadedData: Size.gibibytes(400) })).toBeGreaterThan(444);
});

test('the model has the sizes of the workload and says where each comes from', () => {
  const { workload: sizes } = modelOf({ workload, queryNode: { replicas: 12 } });
  expect(sizes?.roles.queryNode).toMatchObject({ memory: '32Gi', reason: expect.stringContaining('90 % of memory usable') as string });
  expect(sizes?.roles.proxy?.reason).toMatch(/^tier of the sizing tool for 9\d\.\d GiB loaded once$/);
  expect(modelOf({}).workload).toBeUndefined();
});

test('roles of the release get a size: index nodes before 2.6, streaming nodes from 2.6 on', () => {
  const names = (version: MilvusVersion) => Object.keys(modelOf({ workload, version }).workload?.roles ?? {});
  expect(names(MilvusVersion.V2_5)).toEqual(['proxy', 'mixCoord', 'queryNode', 'dataNode', 'indexNode']);
  expect(names(MilvusVersion.V2_6)).toEqual(['proxy', 'mixCoord', 'queryNode', 'dataNode', 'streamingNode']);
});

test('a further group of query nodes gets pods of the size, in the number of the profile', () => {
  const chart = newChart();
  new QueryNodeGroup(chart, 'batch', { cluster: cluster(chart, { workload }) });
  const [instance] = AppModel.of(chart).seal().instances;
  const groups = instance?.roles
    .filter(({ role }) => role === 'queryNode')
    .map(({ replicas, resources }) => [replicas, resources.limits.memory]);
  expect(groups).toContainEqual([{ kind: 'fixed', count: 2 }, '32Gi']);
});

test('a standalone gets the size of its one pod', () => {
  const chart = newChart();
  new MilvusStandalone(chart, 'milvus', {
    workload: Workload.of({ collections: [{ rows: 1e6, vectors: [{ dimension: 768, index: 'HNSW' }] }] }),
  });
  const [instance] = AppModel.of(chart).seal().instances;
  expect(instance && sizesOf(instance)).toEqual({ standalone: '1 x 4/16Gi/50Gi' });
});

test('a workload with a mistake sets no size', () => {
  const wrong = Workload.of({ collections: [{ rows: 1e9, vectors: [{ dimension: 768, index: 'BIN_FLAT' }] }] });
  expect(sizesOf(modelOf({ workload: wrong }))).toEqual(sizesOf(modelOf({})));
});
