import { CHART_ROLES } from '../knobs';
import type { RoleName } from '../version';

/** Names of the roles in the values. */
export const CHART_NAMES = Object.fromEntries(Object.entries(CHART_ROLES).map(([name, role]) => [role, name])) as Readonly<
  Record<RoleName, string>
>;

/** Roles for which the chart has an autoscaler. Source: zilliztech/milvus-helm, `templates/*-hpa.yaml` */
export const HAS_AUTOSCALER: readonly RoleName[] = ['proxy', 'queryNode', 'dataNode'];

/** Roles that the chart runs unless they are turned off. */
export const ON_BY_DEFAULT: readonly RoleName[] = ['proxy', 'mixCoord', 'queryNode', 'dataNode', 'streamingNode'];
