/** Roles of the chart, and the prop of each; the standalone has the props of its role on itself. Source: `values.yaml` of milvus-helm. */
export const CHART_ROLES = {
  proxy: 'proxy',
  mixCoordinator: 'mixCoord',
  rootCoordinator: 'rootCoord',
  queryCoordinator: 'queryCoord',
  dataCoordinator: 'dataCoord',
  indexCoordinator: 'indexCoord',
  queryNode: 'queryNode',
  dataNode: 'dataNode',
  indexNode: 'indexNode',
  streamingNode: 'streamingNode',
  cdc: 'cdc',
  standalone: 'standalone',
} as const;

/** Components of the operator. Source: `apis/milvus.io/v1beta1/components_types.go` of milvus-operator. */
export const OPERATOR_ROLES = {
  proxy: 'proxy',
  mixCoord: 'mixCoord',
  rootCoord: 'rootCoord',
  queryCoord: 'queryCoord',
  dataCoord: 'dataCoord',
  indexCoord: 'indexCoord',
  queryNode: 'queryNode',
  dataNode: 'dataNode',
  indexNode: 'indexNode',
  streamingNode: 'streamingNode',
  cdc: 'cdc',
  standalone: 'standalone',
} as const;
