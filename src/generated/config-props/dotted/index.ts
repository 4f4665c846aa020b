// Generated from data/ by `npm run generate:config`. Do not edit.
import type { AutoIndexKeys } from './auto-index';
import type { BuiltinRolesKeys } from './builtin-roles';
import type { CipherPluginKeys } from './cipher-plugin';
import type { CommonKeys } from './common';
import type { DataCoordKeys } from './data-coord';
import type { DataNodeKeys } from './data-node';
import type { EtcdKeys } from './etcd';
import type { FunctionKeys } from './function';
import type { GpuKeys } from './gpu';
import type { GrpcKeys } from './grpc';
import type { HolmesKeys } from './holmes';
import type { IndexCoordKeys } from './index-coord';
import type { IndexNodeKeys } from './index-node';
import type { IntegrationKeys } from './integration';
import type { InternaltlsKeys } from './internaltls';
import type { KafkaKeys } from './kafka';
import type { KnowhereKeys } from './knowhere';
import type { LocalStorageKeys } from './local-storage';
import type { LogKeys } from './log';
import type { MetastoreKeys } from './metastore';
import type { MinioKeys } from './minio';
import type { MixCoordKeys } from './mix-coord';
import type { MqKeys } from './mq';
import type { MsgChannelKeys } from './msg-channel';
import type { NatsmqKeys } from './natsmq';
import type { ProfileKeys } from './profile';
import type { ProxyKeys } from './proxy';
import type { PulsarKeys } from './pulsar';
import type { QueryCoordKeys } from './query-coord';
import type { QueryNodeKeys } from './query-node';
import type { QuotaAndLimitsKeys } from './quota-and-limits';
import type { RocksmqKeys } from './rocksmq';
import type { RootCoordKeys } from './root-coord';
import type { ScalarAutoIndexKeys } from './scalar-auto-index';
import type { StreamingKeys } from './streaming';
import type { StreamingNodeKeys } from './streaming-node';
import type { TikvKeys } from './tikv';
import type { TlsKeys } from './tls';
import type { TraceKeys } from './trace';
import type { WoodpeckerKeys } from './woodpecker';

export type { AutoIndexKeys } from './auto-index';
export type { BuiltinRolesKeys } from './builtin-roles';
export type { CipherPluginKeys } from './cipher-plugin';
export type { CommonKeys } from './common';
export type { DataCoordKeys } from './data-coord';
export type { DataNodeKeys } from './data-node';
export type { EtcdKeys } from './etcd';
export type { FunctionKeys } from './function';
export type { GpuKeys } from './gpu';
export type { GrpcKeys } from './grpc';
export type { HolmesKeys } from './holmes';
export type { IndexCoordKeys } from './index-coord';
export type { IndexNodeKeys } from './index-node';
export type { IntegrationKeys } from './integration';
export type { InternaltlsKeys } from './internaltls';
export type { KafkaKeys } from './kafka';
export type { KnowhereKeys } from './knowhere';
export type { LocalStorageKeys } from './local-storage';
export type { LogKeys } from './log';
export type { MetastoreKeys } from './metastore';
export type { MinioKeys } from './minio';
export type { MixCoordKeys } from './mix-coord';
export type { MqKeys } from './mq';
export type { MsgChannelKeys } from './msg-channel';
export type { NatsmqKeys } from './natsmq';
export type { ProfileKeys } from './profile';
export type { ProxyKeys } from './proxy';
export type { PulsarKeys } from './pulsar';
export type { QueryCoordKeys } from './query-coord';
export type { QueryNodeKeys } from './query-node';
export type { QuotaAndLimitsKeys } from './quota-and-limits';
export type { RocksmqKeys } from './rocksmq';
export type { RootCoordKeys } from './root-coord';
export type { ScalarAutoIndexKeys } from './scalar-auto-index';
export type { StreamingKeys } from './streaming';
export type { StreamingNodeKeys } from './streaming-node';
export type { TikvKeys } from './tikv';
export type { TlsKeys } from './tls';
export type { TraceKeys } from './trace';
export type { WoodpeckerKeys } from './woodpecker';

/** All keys, each in one piece. */
export interface DottedConfig
  extends AutoIndexKeys,
    BuiltinRolesKeys,
    CipherPluginKeys,
    CommonKeys,
    DataCoordKeys,
    DataNodeKeys,
    EtcdKeys,
    FunctionKeys,
    GpuKeys,
    GrpcKeys,
    HolmesKeys,
    IndexCoordKeys,
    IndexNodeKeys,
    IntegrationKeys,
    InternaltlsKeys,
    KafkaKeys,
    KnowhereKeys,
    LocalStorageKeys,
    LogKeys,
    MetastoreKeys,
    MinioKeys,
    MixCoordKeys,
    MqKeys,
    MsgChannelKeys,
    NatsmqKeys,
    ProfileKeys,
    ProxyKeys,
    PulsarKeys,
    QueryCoordKeys,
    QueryNodeKeys,
    QuotaAndLimitsKeys,
    RocksmqKeys,
    RootCoordKeys,
    ScalarAutoIndexKeys,
    StreamingKeys,
    StreamingNodeKeys,
    TikvKeys,
    TlsKeys,
    TraceKeys,
    WoodpeckerKeys {}
