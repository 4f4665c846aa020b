import type { ReleaseRange } from '../findings';

/** A variable in a format of the access log, without its `$`. */
export type AccessLogVariable =
  | 'method_name'
  | 'method_status'
  | 'method_expr'
  | 'trace_id'
  | 'user_addr'
  | 'user_name'
  | 'response_size'
  | 'error_code'
  | 'error_msg'
  | 'error_type'
  | 'database_name'
  | 'collection_name'
  | 'partition_name'
  | 'time_cost'
  | 'time_now'
  | 'time_start'
  | 'time_end'
  | 'sdk_version'
  | 'cluster_prefix'
  | 'consistency_level'
  | 'output_fields'
  | 'anns_field'
  | 'nq'
  | 'search_params'
  | 'query_params'
  | 'client_request_time'
  | 'template_value_length'
  | 'partial_update';

const ALL: ReleaseRange = {};
const SINCE_2_4: ReleaseRange = { from: '2.4.0' };
const SINCE_2_5: ReleaseRange = { from: '2.5.0' };
const SINCE_2_6: ReleaseRange = { from: '2.6.0' };

/** Releases that know a variable. Source: `internal/proxy/accesslog/info` of each line: fieldFormatters. */
export const ACCESS_LOG_VARIABLES: Readonly<Record<AccessLogVariable, ReleaseRange>> = {
  method_name: ALL,
  method_status: ALL,
  method_expr: ALL,
  trace_id: ALL,
  user_addr: ALL,
  user_name: ALL,
  response_size: ALL,
  error_code: ALL,
  error_msg: ALL,
  database_name: ALL,
  collection_name: ALL,
  partition_name: ALL,
  time_cost: ALL,
  time_now: ALL,
  time_start: ALL,
  time_end: ALL,
  sdk_version: ALL,
  cluster_prefix: ALL,
  error_type: SINCE_2_4,
  consistency_level: SINCE_2_4,
  output_fields: SINCE_2_4,
  anns_field: SINCE_2_5,
  nq: SINCE_2_5,
  search_params: SINCE_2_5,
  query_params: SINCE_2_5,
  client_request_time: SINCE_2_5,
  template_value_length: SINCE_2_5,
  partial_update: SINCE_2_6,
};
