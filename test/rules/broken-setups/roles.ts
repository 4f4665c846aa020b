import { Duration, Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import { LocalStorage, MilvusStandalone, MilvusVersion, Rollout, type MilvusClusterProps } from '@org/milvus-k8s';
import { RELEASES, cluster } from '../../support/instances';
import { chartOfMilvus, chartOfZilliz, milvus, operator, type BrokenSetup } from './broken-setup';

const of = (props: Partial<MilvusClusterProps>): BrokenSetup['build'] => {
  return (chart) => cluster(chart, props);
};

const queryNodes = (request: number, limit: number) =>
  of({ queryNode: { memory: { request: Size.gibibytes(request), limit: Size.gibibytes(limit) } } });

const limitOf = (memory: Size, props: Partial<MilvusClusterProps> = {}) => of({ ...props, queryNode: { memory } });

export const BROKEN_ROLES: readonly BrokenSetup[] = [
  milvus(
    28063,
    'three root coordinators without active-standby: all but one crash in CompareAndSwap',
    'MK-ROL-009',
    of({ version: RELEASES['2.3'], coordinators: 'separate', rootCoord: { replicas: 3, activeStandby: false } }),
  ),
  milvus(
    45019,
    'two replicas of each coordinator of 2.5, which still register as exclusive',
    'MK-ROL-009',
    of({ version: RELEASES['2.5'], mixCoord: { replicas: 2, activeStandby: false } }),
  ),
  chartOfZilliz(
    14,
    'a second coordinator crashes in CompareAndSwap',
    'MK-ROL-009',
    of({ mixCoord: { replicas: 2, activeStandby: false } }),
  ),
  milvus(30483, 'query nodes with a request of 4 GiB and a higher limit are killed while loading', 'MK-RES-001', queryNodes(4, 16)),
  milvus(34554, 'query nodes with request 16 GiB and limit 24 GiB are killed', 'MK-RES-001', queryNodes(16, 24)),
  milvus(23262, 'a standalone with request 2 GiB and limit 9 GiB is killed by its node', 'MK-RES-001', (chart) => {
    new MilvusStandalone(chart, 'milvus', { memory: { request: Size.gibibytes(2), limit: Size.gibibytes(9) } });
  }),
  milvus(6726, 'query nodes of 250 MiB load a gigabyte, and crash in a loop', 'MK-RES-004', limitOf(Size.mebibytes(250))),
  milvus(16887, 'two query nodes of 2 GiB load with two replicas, one is killed', 'MK-RES-004', limitOf(Size.gibibytes(2))),
  milvus(15379, 'query nodes of 1 GiB are killed by a load', 'MK-RES-004', limitOf(Size.gibibytes(1))),
  chartOfZilliz(
    313,
    'query nodes have the 30 seconds of Kubernetes to hand over their segments, and upgrades interrupt searches',
    'MK-LIF-004',
    of({ queryNode: { terminationGracePeriod: Duration.seconds(30) } }),
  ),
  milvus(
    24272,
    'rolling restarts with a disruption budget, and the default grace period: segments are lost on the way',
    'MK-LIF-004',
    of({ queryNode: { replicas: 3, terminationGracePeriod: Duration.seconds(30) } }),
  ),
  milvus(
    36664,
    'a changed CPU of the query nodes rolls them with the steps of Kubernetes, and searches fail meanwhile',
    'MK-LIF-009',
    of({ queryNode: { cpu: Cpu.units(8), rollout: Rollout.rolling({ maxSurge: '25%', maxUnavailable: '25%' }) } }),
  ),
  operator(
    88,
    'a grace period of thirty days: a pod that does not end is never killed, and the upgrade never completes',
    'MK-LIF-005',
    of({ podDefaults: { terminationGracePeriod: Duration.days(30) } }),
  ),
  operator(
    333,
    'one claim for the query nodes of a Deployment',
    'MK-ROL-010',
    of({ queryNode: { controller: 'Deployment', storage: LocalStorage.persistent({ size: Size.gibibytes(100) }) } }),
  ),
  operator(462, 'pods of a role are not spread over zones', 'MK-SCH-001', of({ podDefaults: { spread: 'none' } })),
  milvus(45153, 'index nodes in Milvus 2.6: "Unknown server type = indexnode"', 'MK-VER-003', of({ indexNode: { replicas: 1 } })),
  chartOfZilliz(80, 'GPU nodes, and the image without CUDA', 'MK-GPU-001', of({ queryNode: { runtimeClassName: 'nvidia' } })),
  milvus(
    38465,
    'GPU indexes on a cluster that runs the CPU image',
    'MK-GPU-001',
    of({ version: RELEASES['2.5'], indexNode: { tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists' }] } }),
  ),
  milvus(
    26726,
    'GPU_IVF_FLAT with milvusdb/milvus:v2.3.0: the GPU is idle',
    'MK-GPU-001',
    of({ version: MilvusVersion.of('2.3.0', { allowVulnerable: 'the thread' }), indexNode: { runtimeClassName: 'nvidia' } }),
  ),
  milvus(
    34220,
    'GPU CAGRA is "not supported" by an image that was built without GPU',
    'MK-GPU-001',
    of({ queryNode: { runtimeClassName: 'nvidia', image: 'registry.bank.example/milvus:v2.6.25-custom' } }),
  ),
  chartOfMilvus(
    150,
    'an image of 0.10.2 on GPU nodes crashes at start',
    'MK-VER-007',
    of({ version: MilvusVersion.of('2.6.25', { image: 'docker.io/milvusdb/milvus:0.10.2-gpu-d081520-8a2393' }) }),
  ),
];
