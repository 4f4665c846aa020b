/**
 * Further pods of a role, next to those of a cluster: proxies, data nodes, streaming nodes and index nodes; and the GPUs of pods.
 * `QueryNodeGroup` and `ZonalQueryNodes` are in the main entry.
 *
 * @module groups
 * @packageDocumentation
 */
export {
  DataNodeGroup,
  IndexNodeGroup,
  ProxyGroup,
  RoleGroup,
  StreamingNodeGroup,
  type DataNodeGroupProps,
  type IndexNodeGroupProps,
  type ProxyGroupProps,
  type RoleGroupProps,
  type StreamingNodeGroupProps,
} from '../../cluster/groups';
export { Gpu, type GpuClaimProps } from '../../role';
