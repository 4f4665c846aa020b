import type { RoleSpec } from '../model';
import { configNumber, userEntries } from '../model/read-model';
import { imageTag } from '../version';
import type { ModelRule } from './model-rule';

export const GPU_WITHOUT_IMAGE: ModelRule = {
  id: 'MK-GPU-001',
  title: 'GPU nodes without the GPU image',
  severity: 'warning',
  reason: 'The plain image has no CUDA: indexes are built on the CPU, on the dearest nodes.',
  source: 'Milvus documentation, install with GPU support: image tags end in -gpu',
  fix: "Set image to the release with '-gpu' at its end.",
  check: ({ roles }, report) => {
    for (const role of roles.filter((candidate) => !hasGpuImage(candidate))) {
      const { runtimeClassName = '', tolerations = [] } = role.placement;
      const hasRuntime = /nvidia/i.test(runtimeClassName);
      if (role.gpu !== undefined) report(role, 'image', `is ${role.image.reference}, with a GPU in each pod.`);
      else if (hasRuntime) report(role, 'runtimeClassName', `is '${runtimeClassName}', with ${role.image.reference}.`);
      else if (tolerations.some(({ key }) => key === 'nvidia.com/gpu'))
        report(role, 'tolerations', `name nvidia.com/gpu, with ${role.image.reference}.`);
    }
  },
};

const KEYS = ['gpu.initMemSize', 'gpu.maxMemSize', 'gpu.overloadedMemoryThresholdPercentage'];

export const GPU_KEYS_WITHOUT_IMAGE: ModelRule = {
  id: 'MK-GPU-002',
  title: 'GPU memory without a GPU image',
  severity: 'warning',
  reason: 'Only a build with CUDA reads the section gpu.',
  source: 'Milvus documentation, install with GPU support',
  fix: "Set image to the release with '-gpu' at its end, or remove the key.",
  check: (instance, report) => {
    if (instance.roles.some(hasGpuImage)) return;
    for (const key of KEYS) for (const { entry } of userEntries(instance, key)) report(entry, '', 'is set, and no role runs a GPU image.');
  },
};

export const GPU_MEMORY_POOL: ModelRule = {
  id: 'MK-GPU-003',
  title: 'GPU memory pool that starts above its end',
  severity: 'error',
  reason: 'The pool is made with gpu.initMemSize and may grow to gpu.maxMemSize.',
  source: 'Milvus source, `configs/milvus.yaml`: gpu',
  fix: 'Write an initMemSize of at most maxMemSize.',
  check: (instance, report) => {
    for (const { role, entry } of [...userEntries(instance, 'gpu.initMemSize'), ...userEntries(instance, 'gpu.maxMemSize')]) {
      const [first, last] = [configNumber(role, 'gpu.initMemSize'), configNumber(role, 'gpu.maxMemSize')];
      if (first > last) report(entry, '', `the pool starts with ${first} MB and ends with ${last} MB.`);
    }
  },
};

export const GPU_ON_ONE_SIDE: ModelRule = {
  id: 'MK-GPU-004',
  title: 'GPUs to search or to build indexes, but not both',
  severity: 'warning',
  reason:
    'An index of a GPU type is built by the nodes that build indexes and searched by query nodes: either fails on an image without CUDA.',
  source:
    'Milvus documentation, install with GPU support: GPUs for data node (before 2.6 index node) and query node; zilliztech/VectorDBBench#371',
  fix: 'Set gpu for the query nodes and for dataNode (before 2.6 indexNode), or for none.',
  check: ({ roles }, report) => {
    const building = builders(roles);
    const searching = roles.filter(({ role }) => role === 'queryNode');
    const [builder] = building;
    const withGpu = (role: RoleSpec) => role.gpu !== undefined;
    const [searcher] = searching.filter(withGpu);
    if (searcher && builder && !building.some(withGpu)) {
      report(searcher, 'gpu', `is ${searcher.gpu ?? 0}, and ${builder.role}, which builds the indexes, has none.`);
    }
    const [buildsOnGpu] = building.filter(withGpu);
    if (buildsOnGpu && !searcher) report(buildsOnGpu, 'gpu', `is ${buildsOnGpu.gpu ?? 0}, and no query node has one.`);
  },
};

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

export const GPU_RULES: readonly ModelRule[] = [
  GPU_WITHOUT_IMAGE,
  GPU_KEYS_WITHOUT_IMAGE,
  GPU_MEMORY_POOL,
  GPU_ON_ONE_SIDE,
  INDEX_TYPES_WITHOUT_GPU,
];

/** Whether a role runs an image with the GPU libraries, as far as its tag tells. */
function hasGpuImage({ image }: RoleSpec): boolean {
  return /gpu/i.test(imageTag(image.reference) ?? image.reference);
}

/** The roles that build indexes: since 2.6 the data nodes, before the index nodes. */
function builders(roles: readonly RoleSpec[]): RoleSpec[] {
  const indexNodes = roles.filter(({ role }) => role === 'indexNode');
  return indexNodes.length > 0 ? indexNodes : roles.filter(({ role }) => role === 'dataNode');
}
