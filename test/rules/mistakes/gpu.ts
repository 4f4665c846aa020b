import { MilvusVersion } from '@org/milvus-k8s';
import { cluster } from '../../support/instances';
import { inCluster } from './cluster-case';
import type { MistakeCase } from './mistake-case';

const GPU_IMAGE = 'docker.io/milvusdb/milvus:v2.6.25-gpu';

const GPU_EVERYWHERE = MilvusVersion.of('2.6.25', { image: GPU_IMAGE });

const OWN_IMAGE = 'registry.bank.example/milvus/search:v2.6.25';

export const GPU_MISTAKES: readonly MistakeCase[] = [
  {
    mistake: 'a GPU with an image of your own that does not say so',
    wrong: (chart) => cluster(chart, { version: GPU_EVERYWHERE, dataNode: { gpu: 1 }, queryNode: { gpu: 1, image: OWN_IMAGE } }),
    right: (chart) => cluster(chart, { version: GPU_EVERYWHERE, dataNode: { gpu: 1 }, queryNode: { gpu: 1, image: `${OWN_IMAGE}-gpu` } }),
    rule: 'MK-GPU-001',
    path: 'test/milvus',
    prop: 'queryNode.image',
    says: [OWN_IMAGE],
  },
  {
    mistake: 'GPUs for searching alone',
    wrong: (chart) => cluster(chart, { version: GPU_EVERYWHERE, queryNode: { gpu: 1 } }),
    right: (chart) => cluster(chart, { version: GPU_EVERYWHERE, queryNode: { gpu: 1 }, dataNode: { gpu: 1 } }),
    rule: 'MK-GPU-004',
    path: 'test/milvus',
    prop: 'queryNode.gpu',
    says: ['dataNode, which builds'],
  },
  {
    mistake: 'GPUs for building indexes alone',
    wrong: (chart) => cluster(chart, { version: GPU_EVERYWHERE, dataNode: { gpu: 1 } }),
    right: (chart) => cluster(chart, { version: GPU_EVERYWHERE, queryNode: { gpu: 1 }, dataNode: { gpu: 1 } }),
    rule: 'MK-GPU-004',
    path: 'test/milvus',
    prop: 'dataNode.gpu',
    says: ['no query node'],
  },
  {
    mistake: 'GPUs behind a proxy without CUDA',
    wrong: (chart) => cluster(chart, { queryNode: { gpu: 1 }, dataNode: { gpu: 1 } }),
    right: (chart) => cluster(chart, { version: GPU_EVERYWHERE, queryNode: { gpu: 1 }, dataNode: { gpu: 1 } }),
    rule: 'MK-GPU-005',
    path: 'test/milvus',
    prop: 'queryNode.gpu',
    says: ['mixCoord and proxy'],
  },
  inCluster('MK-GPU-001', 'GPU nodes without the GPU image', 'dataNode.runtimeClassName', {
    wrong: { dataNode: { runtimeClassName: 'nvidia' } },
    right: { dataNode: { runtimeClassName: 'nvidia', image: GPU_IMAGE } },
    says: ['nvidia'],
  }),
  inCluster('MK-GPU-001', 'a GPU taint without the GPU image', 'dataNode.tolerations', {
    wrong: { dataNode: { tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists' }] } },
    right: { dataNode: { tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists' }], image: GPU_IMAGE } },
  }),
  inCluster('MK-GPU-002', 'GPU memory without a GPU image', "config['gpu.maxMemSize']", {
    wrong: { config: { 'gpu.maxMemSize': 8192 } },
    right: { config: { 'gpu.maxMemSize': 8192 }, dataNode: { image: GPU_IMAGE } },
  }),
  inCluster('MK-GPU-003', 'a GPU memory pool that starts above its end', "config['gpu.initMemSize']", {
    wrong: { config: { 'gpu.initMemSize': 8192 }, dataNode: { image: GPU_IMAGE } },
    right: { config: { 'gpu.initMemSize': 4096 }, dataNode: { image: GPU_IMAGE } },
    says: ['8192 MB', '4096 MB'],
  }),
];
