// Generated from data/ by `npm run generate:config`. Do not edit.
import type { AutoIndexSection } from './auto-index';
import type { BuiltinRolesSection } from './builtin-roles';
import type { CipherPluginSection } from './cipher-plugin';
import type { CommonSection } from './common';
import type { DataCoordSection } from './data-coord';
import type { DataNodeSection } from './data-node';
import type { EtcdSection } from './etcd';
import type { FunctionSection } from './function';
import type { GpuSection } from './gpu';
import type { GrpcSection } from './grpc';
import type { HolmesSection } from './holmes';
import type { IndexCoordSection } from './index-coord';
import type { IndexNodeSection } from './index-node';
import type { IntegrationSection } from './integration';
import type { InternaltlsSection } from './internaltls';
import type { KafkaSection } from './kafka';
import type { KnowhereSection } from './knowhere';
import type { LocalStorageSection } from './local-storage';
import type { LogSection } from './log';
import type { MetastoreSection } from './metastore';
import type { MinioSection } from './minio';
import type { MixCoordSection } from './mix-coord';
import type { MqSection } from './mq';
import type { MsgChannelSection } from './msg-channel';
import type { NatsmqSection } from './natsmq';
import type { ProfileSection } from './profile';
import type { ProxySection } from './proxy';
import type { PulsarSection } from './pulsar';
import type { QueryCoordSection } from './query-coord';
import type { QueryNodeSection } from './query-node';
import type { QuotaAndLimitsSection } from './quota-and-limits';
import type { RocksmqSection } from './rocksmq';
import type { RootCoordSection } from './root-coord';
import type { ScalarAutoIndexSection } from './scalar-auto-index';
import type { StreamingSection } from './streaming';
import type { StreamingNodeSection } from './streaming-node';
import type { TikvSection } from './tikv';
import type { TlsSection } from './tls';
import type { TraceSection } from './trace';
import type { WoodpeckerSection } from './woodpecker';

export type { AutoIndexSection } from './auto-index';
export type { BuiltinRolesSection } from './builtin-roles';
export type { CipherPluginSection } from './cipher-plugin';
export type { CommonSection } from './common';
export type { DataCoordSection } from './data-coord';
export type { DataNodeSection } from './data-node';
export type { EtcdSection } from './etcd';
export type { FunctionSection } from './function';
export type { GpuSection } from './gpu';
export type { GrpcSection } from './grpc';
export type { HolmesSection } from './holmes';
export type { IndexCoordSection } from './index-coord';
export type { IndexNodeSection } from './index-node';
export type { IntegrationSection } from './integration';
export type { InternaltlsSection } from './internaltls';
export type { KafkaSection } from './kafka';
export type { KnowhereSection } from './knowhere';
export type { LocalStorageSection } from './local-storage';
export type { LogSection } from './log';
export type { MetastoreSection } from './metastore';
export type { MinioSection } from './minio';
export type { MixCoordSection } from './mix-coord';
export type { MqSection } from './mq';
export type { MsgChannelSection } from './msg-channel';
export type { NatsmqSection } from './natsmq';
export type { ProfileSection } from './profile';
export type { ProxySection } from './proxy';
export type { PulsarSection } from './pulsar';
export type { QueryCoordSection } from './query-coord';
export type { QueryNodeSection } from './query-node';
export type { QuotaAndLimitsSection } from './quota-and-limits';
export type { RocksmqSection } from './rocksmq';
export type { RootCoordSection } from './root-coord';
export type { ScalarAutoIndexSection } from './scalar-auto-index';
export type { StreamingSection } from './streaming';
export type { StreamingNodeSection } from './streaming-node';
export type { TikvSection } from './tikv';
export type { TlsSection } from './tls';
export type { TraceSection } from './trace';
export type { WoodpeckerSection } from './woodpecker';

/** All sections, with nested keys. */
export interface SectionedConfig {
  /** Index that Milvus chooses when a collection asks for `AUTOINDEX`, and how such an index is searched. */
  readonly autoIndex?: AutoIndexSection | undefined;
  /** Roles of access control that Milvus creates at its first start. */
  readonly builtinRoles?: BuiltinRolesSection | undefined;
  /** Encryption of stored data by a plugin that is not open source; Milvus reads these keys from `hook.yaml`, which the prop `hookConfig` writes. */
  readonly cipherPlugin?: CipherPluginSection | undefined;
  /** Settings that several roles share: security, sessions, storage format, thread pools. */
  readonly common?: CommonSection | undefined;
  /** The part of the coordinator that owns segments: allocation, sealing, flush, compaction, index builds, imports and garbage collection. */
  readonly dataCoord?: DataCoordSection | undefined;
  /** Nodes that do the work on data: up to 2.5 flush and compaction, from 2.6 on compaction, index builds and imports. */
  readonly dataNode?: DataNodeSection | undefined;
  /** Connection to etcd, which keeps metadata and the registry of roles. */
  readonly etcd?: EtcdSection | undefined;
  /** Functions that call models: embedding of text, reranking, analyzers. */
  readonly function?: FunctionSection | undefined;
  /** Memory of graphics cards, in images for GPUs. */
  readonly gpu?: GpuSection | undefined;
  /** Connections between roles. */
  readonly grpc?: GrpcSection | undefined;
  /** Profiles that a process takes of itself when it is busy. */
  readonly holmes?: HolmesSection | undefined;
  /** Coordination of index builds, which the data coordinator does. */
  readonly indexCoord?: IndexCoordSection | undefined;
  /** Nodes that build indexes, up to 2.5; data nodes do it from 2.6 on. */
  readonly indexNode?: IndexNodeSection | undefined;
  /** Tests of Milvus. */
  readonly integration?: IntegrationSection | undefined;
  /** Certificates for connections between roles. */
  readonly internaltls?: InternaltlsSection | undefined;
  /** Connection to Kafka as the message queue. */
  readonly kafka?: KafkaSection | undefined;
  /** Parameters of Knowhere, the index engine, by index type. */
  readonly knowhere?: KnowhereSection | undefined;
  /** Local disk of each pod. */
  readonly localStorage?: LocalStorageSection | undefined;
  /** Log of all roles. */
  readonly log?: LogSection | undefined;
  /** Store of metadata. */
  readonly metastore?: MetastoreSection | undefined;
  /** Connection to object storage of any kind, which keeps all data. */
  readonly minio?: MinioSection | undefined;
  /** The coordinator that holds all parts in one process. */
  readonly mixCoord?: MixCoordSection | undefined;
  /** The message queue, which carries all writes before they are in object storage. */
  readonly mq?: MqSection | undefined;
  /** Names of internal topics and subscriptions. */
  readonly msgChannel?: MsgChannelSection | undefined;
  /** The message queue NATS inside a standalone, up to 2.5. */
  readonly natsmq?: NatsmqSection | undefined;
  /** Profiles of the Go runtime. */
  readonly profile?: ProfileSection | undefined;
  /** Proxies, which take the requests of clients, check them and merge results. */
  readonly proxy?: ProxySection | undefined;
  /** Connection to Pulsar as the message queue. */
  readonly pulsar?: PulsarSection | undefined;
  /** The part of the coordinator that places segments and channels on query nodes. */
  readonly queryCoord?: QueryCoordSection | undefined;
  /** Nodes that load segments and search them; streaming nodes read most of it too, for growing data. */
  readonly queryNode?: QueryNodeSection | undefined;
  /** Limits of rates, sizes and numbers, and protection of nodes from overload. */
  readonly quotaAndLimits?: QuotaAndLimitsSection | undefined;
  /** The message queue RocksMQ inside a standalone. */
  readonly rocksmq?: RocksmqSection | undefined;
  /** The part of the coordinator that owns databases, collections, users and the clock. */
  readonly rootCoord?: RootCoordSection | undefined;
  /** Index that Milvus chooses for scalar fields. */
  readonly scalarAutoIndex?: ScalarAutoIndexSection | undefined;
  /** The write-ahead log, or WAL, of streaming nodes. */
  readonly streaming?: StreamingSection | undefined;
  /** Nodes that hold the WAL, growing data and the lead of channels, from 2.6 on. */
  readonly streamingNode?: StreamingNodeSection | undefined;
  /** Connection to TiKV as the meta store; etcd is still needed for the registry of roles. */
  readonly tikv?: TikvSection | undefined;
  /** Certificates for connections of clients. */
  readonly tls?: TlsSection | undefined;
  /** Traces of requests through roles. */
  readonly trace?: TraceSection | undefined;
  /** Woodpecker, a write-ahead log in object storage or on disks, without a separate queue. */
  readonly woodpecker?: WoodpeckerSection | undefined;
}
