import type { RoleName } from '../version';

/** Names of the roles in the values. Source: zilliztech/milvus-helm, `values.yaml` */
export const CHART_NAMES: Readonly<Record<RoleName, string>> = {
  proxy: 'proxy',
  mixCoord: 'mixCoordinator',
  rootCoord: 'rootCoordinator',
  queryCoord: 'queryCoordinator',
  dataCoord: 'dataCoordinator',
  indexCoord: 'indexCoordinator',
  queryNode: 'queryNode',
  dataNode: 'dataNode',
  indexNode: 'indexNode',
  streamingNode: 'streamingNode',
  cdc: 'cdc',
  standalone: 'standalone',
};

/** Roles for which the chart has an autoscaler. Source: zilliztech/milvus-helm, `templates/*-hpa.yaml` */
export const HAS_AUTOSCALER: readonly RoleName[] = ['proxy', 'queryNode', 'dataNode'];

/** Roles that the chart runs unless they are turned off. */
export const ON_BY_DEFAULT: readonly RoleName[] = ['proxy', 'mixCoord', 'queryNode', 'dataNode', 'streamingNode'];
