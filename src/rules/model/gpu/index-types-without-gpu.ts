import type { ModelRule } from '../model-rule';
import { hasGpuImage } from './gpu-image';

export const INDEX_TYPES_WITHOUT_GPU: ModelRule = {
  id: 'MK-GPU-005',
  title: 'GPUs behind a proxy that may not know their index types',
  severity: 'warning',
  releases: { from: '2.5.0' },
  reason:
    'Each process asks its own build of the vector engine which index types there are, and one without CUDA may not list those of GPUs: ' +
    'then it answers "indexType … is not supported".',
  source: 'Milvus source, `internal/util/vecindexmgr` and `internal/util/indexparamcheck`; such an answer of a 2.5.5: milvus#43225',
  fix: "Run one image everywhere: version: MilvusVersion.of('<release>', { image: 'docker.io/milvusdb/milvus:v<release>-gpu' }).",
  check: ({ roles }, report) => {
    const withGpu = roles.find(({ gpu }) => gpu !== undefined);
    const judges = roles.filter(({ role }) => role === 'proxy' || role === 'mixCoord' || role === 'dataCoord');
    const plain = judges.filter((role) => !hasGpuImage(role));
    if (withGpu && plain.length > 0) {
      report(withGpu, 'gpu', `is ${withGpu.gpu ?? 0}, and ${plain.map(({ role }) => role).join(' and ')} runs an image without CUDA.`);
    }
  },
};
