// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';
import { AUTO_INDEX_MEANINGS } from './auto-index';
import { BUILTIN_ROLES_MEANINGS } from './builtin-roles';
import { CIPHER_PLUGIN_MEANINGS } from './cipher-plugin';
import { COMMON_MEANINGS } from './common';
import { CREDENTIAL_MEANINGS } from './credential';
import { DATA_COORD_MEANINGS } from './data-coord';
import { DATA_NODE_MEANINGS } from './data-node';
import { ETCD_MEANINGS } from './etcd';
import { FUNCTION_MEANINGS } from './function';
import { GPU_MEANINGS } from './gpu';
import { GRPC_MEANINGS } from './grpc';
import { HOLMES_MEANINGS } from './holmes';
import { INDEX_COORD_MEANINGS } from './index-coord';
import { INDEX_NODE_MEANINGS } from './index-node';
import { INTEGRATION_MEANINGS } from './integration';
import { INTERNALTLS_MEANINGS } from './internaltls';
import { KAFKA_MEANINGS } from './kafka';
import { KNOWHERE_MEANINGS } from './knowhere';
import { LOCAL_STORAGE_MEANINGS } from './local-storage';
import { LOG_MEANINGS } from './log';
import { METASTORE_MEANINGS } from './metastore';
import { MINIO_MEANINGS } from './minio';
import { MIX_COORD_MEANINGS } from './mix-coord';
import { MQ_MEANINGS } from './mq';
import { MSG_CHANNEL_MEANINGS } from './msg-channel';
import { NATSMQ_MEANINGS } from './natsmq';
import { PROFILE_MEANINGS } from './profile';
import { PROXY_MEANINGS } from './proxy';
import { PULSAR_MEANINGS } from './pulsar';
import { QUERY_COORD_MEANINGS } from './query-coord';
import { QUERY_NODE_MEANINGS } from './query-node';
import { QUOTA_AND_LIMITS_MEANINGS } from './quota-and-limits';
import { ROCKSMQ_MEANINGS } from './rocksmq';
import { ROOT_COORD_MEANINGS } from './root-coord';
import { SCALAR_AUTO_INDEX_MEANINGS } from './scalar-auto-index';
import { STREAMING_MEANINGS } from './streaming';
import { STREAMING_NODE_MEANINGS } from './streaming-node';
import { TIKV_MEANINGS } from './tikv';
import { TLS_MEANINGS } from './tls';
import { TRACE_MEANINGS } from './trace';
import { WOODPECKER_MEANINGS } from './woodpecker';

/** Of every key and section. */
export const ALL_MEANINGS: readonly MeaningRow[] = [
  ...AUTO_INDEX_MEANINGS,
  ...BUILTIN_ROLES_MEANINGS,
  ...CIPHER_PLUGIN_MEANINGS,
  ...COMMON_MEANINGS,
  ...CREDENTIAL_MEANINGS,
  ...DATA_COORD_MEANINGS,
  ...DATA_NODE_MEANINGS,
  ...ETCD_MEANINGS,
  ...FUNCTION_MEANINGS,
  ...GPU_MEANINGS,
  ...GRPC_MEANINGS,
  ...HOLMES_MEANINGS,
  ...INDEX_COORD_MEANINGS,
  ...INDEX_NODE_MEANINGS,
  ...INTEGRATION_MEANINGS,
  ...INTERNALTLS_MEANINGS,
  ...KAFKA_MEANINGS,
  ...KNOWHERE_MEANINGS,
  ...LOCAL_STORAGE_MEANINGS,
  ...LOG_MEANINGS,
  ...METASTORE_MEANINGS,
  ...MINIO_MEANINGS,
  ...MIX_COORD_MEANINGS,
  ...MQ_MEANINGS,
  ...MSG_CHANNEL_MEANINGS,
  ...NATSMQ_MEANINGS,
  ...PROFILE_MEANINGS,
  ...PROXY_MEANINGS,
  ...PULSAR_MEANINGS,
  ...QUERY_COORD_MEANINGS,
  ...QUERY_NODE_MEANINGS,
  ...QUOTA_AND_LIMITS_MEANINGS,
  ...ROCKSMQ_MEANINGS,
  ...ROOT_COORD_MEANINGS,
  ...SCALAR_AUTO_INDEX_MEANINGS,
  ...STREAMING_MEANINGS,
  ...STREAMING_NODE_MEANINGS,
  ...TIKV_MEANINGS,
  ...TLS_MEANINGS,
  ...TRACE_MEANINGS,
  ...WOODPECKER_MEANINGS,
];
