import type { RoleSpec } from '../../../model';
import type { ModelRule } from '../model-rule';

/** The roles that build indexes: since 2.6 the data nodes, before the index nodes. */
function builders(roles: readonly RoleSpec[]): RoleSpec[] {
  const indexNodes = roles.filter(({ role }) => role === 'indexNode');
  return indexNodes.length > 0 ? indexNodes : roles.filter(({ role }) => role === 'dataNode');
}

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
