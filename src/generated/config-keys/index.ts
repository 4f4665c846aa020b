// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ReleaseLine } from '../../version';
import type { KeyReaders, KeyRow } from '../key-row';
import { AUTO_INDEX_KEYS } from './auto-index';
import { BUILTIN_ROLES_KEYS } from './builtin-roles';
import { CIPHER_PLUGIN_KEYS } from './cipher-plugin';
import { COMMON_KEYS } from './common';
import { CREDENTIAL_KEYS } from './credential';
import { DATA_COORD_KEYS } from './data-coord';
import { DATA_NODE_KEYS } from './data-node';
import { ETCD_KEYS } from './etcd';
import { FUNCTION_KEYS } from './function';
import { GPU_KEYS } from './gpu';
import { GRPC_KEYS } from './grpc';
import { HOLMES_KEYS } from './holmes';
import { INDEX_COORD_KEYS } from './index-coord';
import { INDEX_NODE_KEYS } from './index-node';
import { INTEGRATION_KEYS } from './integration';
import { INTERNALTLS_KEYS } from './internaltls';
import { KAFKA_KEYS } from './kafka';
import { KNOWHERE_KEYS } from './knowhere';
import { LOCAL_STORAGE_KEYS } from './local-storage';
import { LOG_KEYS } from './log';
import { METASTORE_KEYS } from './metastore';
import { MINIO_KEYS } from './minio';
import { MIX_COORD_KEYS } from './mix-coord';
import { MQ_KEYS } from './mq';
import { MSG_CHANNEL_KEYS } from './msg-channel';
import { NATSMQ_KEYS } from './natsmq';
import { PROFILE_KEYS } from './profile';
import { PROXY_KEYS } from './proxy';
import { PULSAR_KEYS } from './pulsar';
import { QUERY_COORD_KEYS } from './query-coord';
import { QUERY_NODE_KEYS } from './query-node';
import { QUOTA_AND_LIMITS_KEYS } from './quota-and-limits';
import { ROCKSMQ_KEYS } from './rocksmq';
import { ROOT_COORD_KEYS } from './root-coord';
import { SCALAR_AUTO_INDEX_KEYS } from './scalar-auto-index';
import { STREAMING_KEYS } from './streaming';
import { STREAMING_NODE_KEYS } from './streaming-node';
import { TIKV_KEYS } from './tikv';
import { TLS_KEYS } from './tls';
import { TRACE_KEYS } from './trace';
import { WOODPECKER_KEYS } from './woodpecker';

/** Where a row has the default of each line. */
export const LINE_COLUMNS: Readonly<Record<ReleaseLine, number>> = {
  '2.3': 0,
  '2.4': 1,
  '2.5': 2,
  '2.6': 3,
  '3.0': 4,
};

export const ALL_KEYS: readonly KeyRow[] = [
  ...AUTO_INDEX_KEYS,
  ...BUILTIN_ROLES_KEYS,
  ...CIPHER_PLUGIN_KEYS,
  ...COMMON_KEYS,
  ...CREDENTIAL_KEYS,
  ...DATA_COORD_KEYS,
  ...DATA_NODE_KEYS,
  ...ETCD_KEYS,
  ...FUNCTION_KEYS,
  ...GPU_KEYS,
  ...GRPC_KEYS,
  ...HOLMES_KEYS,
  ...INDEX_COORD_KEYS,
  ...INDEX_NODE_KEYS,
  ...INTEGRATION_KEYS,
  ...INTERNALTLS_KEYS,
  ...KAFKA_KEYS,
  ...KNOWHERE_KEYS,
  ...LOCAL_STORAGE_KEYS,
  ...LOG_KEYS,
  ...METASTORE_KEYS,
  ...MINIO_KEYS,
  ...MIX_COORD_KEYS,
  ...MQ_KEYS,
  ...MSG_CHANNEL_KEYS,
  ...NATSMQ_KEYS,
  ...PROFILE_KEYS,
  ...PROXY_KEYS,
  ...PULSAR_KEYS,
  ...QUERY_COORD_KEYS,
  ...QUERY_NODE_KEYS,
  ...QUOTA_AND_LIMITS_KEYS,
  ...ROCKSMQ_KEYS,
  ...ROOT_COORD_KEYS,
  ...SCALAR_AUTO_INDEX_KEYS,
  ...STREAMING_KEYS,
  ...STREAMING_NODE_KEYS,
  ...TIKV_KEYS,
  ...TLS_KEYS,
  ...TRACE_KEYS,
  ...WOODPECKER_KEYS,
];

/** Readers of keys without a row, by the start of the key, the longest start first. */
export const FAMILY_READERS: readonly (readonly [start: string, readers: KeyReaders])[] = [
  ['function.analyzer.lindera.download_urls.', '/QDS?/QDS?'],
  ['function.textembedding.providers.', '/PD?/PCD?'],
  ['function.rerank.model.providers.', '/P?/PQDS?'],
  ['proxy.accesslog.formatters.', 'P'],
  ['autoindex.params.tuning.', 'QS'],
  ['function.models.zilliz.', '/PD?/PCQDS?'],
  ['function.batch_factor.', '/PD?/PCD?'],
  ['kafka.consumer.', 'PCQD?/CQS?/CQS?'],
  ['kafka.producer.', 'PCQD?/PCQS?/PCQS?'],
  ['grpc.clusters.', '/X/X'],
  ['tls.clusters.', '/X/X'],
  ['credential.', '/PD?/PCQDS?'],
  ['trace.otlp.', 'PCQDISX?'],
  ['kafka.ssl.', 'PCQD?/PCQS?/PCQS?'],
  ['knowhere.', 'PC?/PCQS?/PCQS?'],
  ['natsmq.', 'PCQD?//'],
];
