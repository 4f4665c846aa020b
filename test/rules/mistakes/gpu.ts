import { MilvusVersion } from '@org/milvus-k8s';
import { cluster } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

const GPU_EVERYWHERE = MilvusVersion.of('2.6.25', { image: 'docker.io/milvusdb/milvus:v2.6.25-gpu' });

const OWN_IMAGE = 'registry.bank.example/milvus/search:v2.6.25';

export const GPU_MISTAKES: readonly MistakeCase[] = [
  ...[0, 0.5].map((gpu): MistakeCase => ({
    mistake: `${gpu} of a GPU`,
    wrong: (chart) => cluster(chart, { version: GPU_EVERYWHERE, dataNode: { gpu } }),
    right: (chart) => cluster(chart, { version: GPU_EVERYWHERE, dataNode: { gpu: 1 }, queryNode: { gpu: 1 } }),
    rule: 'MK-ROL-030',
    path: 'test/milvus',
    prop: 'dataNode.gpu',
    says: [`is ${gpu}.`],
  })),
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
];
