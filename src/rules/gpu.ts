import type { RoleSpec } from '../model';
import { configNumber, userEntries } from '../model/read-model';
import { imageTag } from '../version';
import type { ModelRule } from './model-rule';

export const GPU_WITHOUT_IMAGE: ModelRule = {
  id: 'MK-GPU-001',
  title: 'GPU nodes without a GPU image',
  severity: 'warning',
  reason: 'The standard image has no CUDA, so the most expensive nodes would build indexes on the CPU.',
  source: 'Milvus documentation, install with GPU support: image tags end in -gpu',
  fix: "Set image to the release with the suffix '-gpu'.",
  check: ({ roles }, report) => {
    for (const role of roles.filter((candidate) => !hasGpuImage(candidate))) {
      const { runtimeClassName = '', tolerations = [] } = role.placement;
      const hasRuntime = /nvidia/i.test(runtimeClassName);
      if (role.gpu !== undefined) report(role, 'image', `is ${role.image.reference}, but each pod has a GPU.`);
      else if (hasRuntime) report(role, 'runtimeClassName', `is '${runtimeClassName}', but the image is ${role.image.reference}.`);
      else if (tolerations.some(({ key }) => key === 'nvidia.com/gpu'))
        report(role, 'tolerations', `tolerate nvidia.com/gpu, but the image is ${role.image.reference}.`);
    }
  },
};

const KEYS = ['gpu.initMemSize', 'gpu.maxMemSize', 'gpu.overloadedMemoryThresholdPercentage'];

export const GPU_KEYS_WITHOUT_IMAGE: ModelRule = {
  id: 'MK-GPU-002',
  title: 'GPU memory settings without a GPU image',
  severity: 'warning',
  reason: 'Only a build with CUDA reads the section gpu.',
  source: 'Milvus documentation, install with GPU support',
  fix: "Set image to the release with the suffix '-gpu', or remove the key.",
  check: (instance, report) => {
    if (instance.roles.some(hasGpuImage)) return;
    for (const key of KEYS) for (const { entry } of userEntries(instance, key)) report(entry, '', 'is set, but no role runs a GPU image.');
  },
};

export const GPU_MEMORY_POOL: ModelRule = {
  id: 'MK-GPU-003',
  title: 'initial GPU memory pool above its maximum',
  severity: 'error',
  reason: 'The pool starts at gpu.initMemSize and may grow to gpu.maxMemSize.',
  source: 'Milvus source, `configs/milvus.yaml`: gpu',
  fix: 'Write an initMemSize of at most maxMemSize.',
  check: (instance, report) => {
    for (const { role, entry } of [...userEntries(instance, 'gpu.initMemSize'), ...userEntries(instance, 'gpu.maxMemSize')]) {
      const [first, last] = [configNumber(role, 'gpu.initMemSize'), configNumber(role, 'gpu.maxMemSize')];
      if (first > last) report(entry, '', `the pool starts at ${first} MB, and its maximum is ${last} MB.`);
    }
  },
};

export const GPU_ON_ONE_SIDE: ModelRule = {
  id: 'MK-GPU-004',
  title: 'GPUs for searching or indexing only',
  severity: 'warning',
  reason: 'A GPU index is built by the nodes that build indexes and searched by query nodes; both fail on an image without CUDA.',
  source:
    'Milvus documentation, install with GPU support: GPUs for data node (before 2.6 index node) and query node; zilliztech/VectorDBBench#371',
  fix: 'Set gpu for queryNode and dataNode (before 2.6 indexNode), or for neither.',
  check: ({ roles }, report) => {
    const building = builders(roles);
    const searching = roles.filter(({ role }) => role === 'queryNode');
    const [builder] = building;
    const withGpu = (role: RoleSpec) => role.gpu !== undefined;
    const [searcher] = searching.filter(withGpu);
    if (searcher && builder && !building.some(withGpu)) {
      report(searcher, 'gpu', `is ${searcher.gpu ?? 0}, but ${builder.role}, which builds the indexes, has no GPU.`);
    }
    const [buildsOnGpu] = building.filter(withGpu);
    if (buildsOnGpu && !searcher) report(buildsOnGpu, 'gpu', `is ${buildsOnGpu.gpu ?? 0}, but no query node has a GPU.`);
  },
};

export const INDEX_TYPES_WITHOUT_GPU: ModelRule = {
  id: 'MK-GPU-005',
  title: 'GPU nodes behind a proxy without a GPU image',
  severity: 'warning',
  releases: { from: '2.5.0' },
  reason:
    'Each process asks its own build of the vector engine for the supported index types. A build without CUDA may lack the GPU ' +
    'types, and the proxy then answers "indexType … is not supported".',
  source: 'Milvus source, `internal/util/vecindexmgr` and `internal/util/indexparamcheck`; such an answer of a 2.5.5: milvus#43225',
  fix: "Use one image for all roles: version: MilvusVersion.of('<release>', { image: 'docker.io/milvusdb/milvus:v<release>-gpu' }).",
  check: ({ roles }, report) => {
    const withGpu = roles.find(({ gpu }) => gpu !== undefined);
    const judges = roles.filter(({ role }) => role === 'proxy' || role === 'mixCoord' || role === 'dataCoord');
    const plain = judges.filter((role) => !hasGpuImage(role));
    if (withGpu && plain.length > 0) {
      report(withGpu, 'gpu', `is ${withGpu.gpu ?? 0}, but the image of ${plain.map(({ role }) => role).join(' and ')} has no CUDA.`);
    }
  },
};

export const GPU_RULES: readonly ModelRule[] = [
  GPU_WITHOUT_IMAGE,
  GPU_KEYS_WITHOUT_IMAGE,
  GPU_MEMORY_POOL,
  GPU_ON_ONE_SIDE,
  INDEX_TYPES_WITHOUT_GPU,
];

/** Whether the tag of a role's image says that it contains the GPU libraries. */
function hasGpuImage({ image }: RoleSpec): boolean {
  return /gpu/i.test(imageTag(image.reference) ?? image.reference);
}

/** Roles that build indexes: data nodes since 2.6, index nodes before. */
function builders(roles: readonly RoleSpec[]): RoleSpec[] {
  const indexNodes = roles.filter(({ role }) => role === 'indexNode');
  return indexNodes.length > 0 ? indexNodes : roles.filter(({ role }) => role === 'dataNode');
}
