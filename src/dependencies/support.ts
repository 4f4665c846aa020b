import { isWithin, rangeWords, type MilvusVersion } from '../version';
import type { Mistake, ReleaseRange } from '../findings';
import { SERVICE_NEEDS_RELEASE } from './rules';
import type { IdentityType } from '../security';

/** Releases that have a client for a service, and in which mode. */
export interface ServiceSupport extends ReleaseRange {
  /** Whether only a standalone can use it. */
  readonly standaloneOnly?: boolean;
  /**
   * For an object storage: whether it can refuse to overwrite an object, which embedded woodpecker needs, or the releases that do
   * not need it; `undefined` if that depends on the product.
   */
  readonly conditionalWrites?: boolean | ReleaseRange;
}

/**
 * Meta stores.
 *
 * Source: `metastore.type` in `pkg/util/paramtable/service_param.go` of each line (TiKV: milvus#26246, in 2.3.0).
 */
export const META_STORES = { etcd: {}, tikv: {} } as const satisfies Record<string, ServiceSupport>;

/**
 * Object storages, keyed by the recorded name.
 *
 * Sources:
 * - releases: `CloudProvider*` in `internal/storage/minio_object_storage.go` and `pkg/objectstorage/util.go` of each line;
 *   gcpnative in 2.5, huawei by milvus#45312 and milvus#45457 (milestone 2.6.5).
 * - conditional writes: Milvus documentation, "Object Storage" and "Woodpecker": Huawei OBS is not supported, MinIO from
 *   RELEASE.2024-12-18 on. Azure Blob: zilliztech/woodpecker#31. Alibaba OSS: zilliztech/woodpecker#54 and #115, milvus#48311
 *   (milestone 2.6.13). Google's own protocol: nothing was found.
 */
export const OBJECT_STORAGES = {
  s3: { conditionalWrites: true },
  minio: {},
  gcs: { conditionalWrites: true },
  'gcs-native': { from: '2.5.0' },
  'azure-blob': { from: '2.4.0', conditionalWrites: true },
  'alibaba-oss': { conditionalWrites: { from: '2.6.13' } },
  'tencent-cos': { from: '2.4.0', conditionalWrites: true },
  'huawei-obs': { conditionalWrites: false },
} as const satisfies Record<string, ServiceSupport>;

/**
 * Message queues, keyed by the recorded name.
 *
 * Sources: `mq.type` in `pkg/util/paramtable/service_param.go` of each line and `MustSelectMQType` in
 * `internal/util/dependency/factory.go`; natsmq was removed in 2.6; woodpecker as a service: zilliztech/woodpecker#216 ("2.6 does
 * not support woodpecker in service mode").
 */
export const MESSAGE_QUEUES = {
  pulsar: {},
  kafka: {},
  woodpecker: { from: '2.6.0' },
  'woodpecker-service': { from: '3.0.0' },
  rocksmq: { standaloneOnly: true },
  natsmq: { below: '2.6.0', standaloneOnly: true },
} as const satisfies Record<string, ServiceSupport>;

/**
 * Features of a client that are newer than the client.
 *
 * Sources: `pkg/util/paramtable/service_param.go` of each line (`etcd.auth.*` from 2.4 on; `kafka.ssl.*` carry the version
 * 2.3.11; milvus#30468; `minio.ssl.tlsCACert` carries 2.3.12, milvus#31292); milvus#45312 for Huawei OBS, which earlier releases
 * use through S3 (milvus#29537).
 */
export const CLIENT_ABILITIES = {
  'etcd with authentication': { from: '2.4.0' },
  'Kafka with client certificates': { from: '2.3.11' },
  'minio.ssl.tlsCACert for a private authority': { from: '2.3.12' },
  'Huawei OBS through a separate client': { from: '2.6.5' },
} as const satisfies Record<string, ServiceSupport>;

/**
 * Identities, keyed by the factory of `WorkloadIdentity`. Without a release, every client of the cloud's storage supports the
 * identity.
 *
 * Sources: milvus#42547 (query nodes of 2.5 do not find the credentials of EKS' agent), milvus#45298 (Huawei, milestone
 * 2.6.5).
 */
export const IDENTITIES: Readonly<Record<IdentityType, ServiceSupport>> = {
  awsRole: {},
  awsPodIdentity: { from: '2.6.0' },
  googleServiceAccount: {},
  azureClient: {},
  alibabaRole: {},
  tencentRole: {},
  huaweiIdentityProvider: { from: '2.6.5' },
};

/** Whether a release has a client for a service. */
export function isSupported(support: ServiceSupport, version: MilvusVersion): boolean {
  return isWithin(version.version, support);
}

/** Configuration keys of a service or a feature if the release has it. Otherwise, `checkRelease` reports the release. */
export function keysIfSupported<T extends object>(support: ServiceSupport, version: MilvusVersion, keys: T): Partial<T> {
  return isSupported(support, version) ? keys : {};
}

/** Whether embedded woodpecker can fence its writers on an object storage; `undefined` if that depends on the product. */
export function hasConditionalWrites({ conditionalWrites }: ServiceSupport, version: MilvusVersion): boolean | undefined {
  return typeof conditionalWrites === 'object' ? isWithin(version.version, conditionalWrites) : conditionalWrites;
}

/** Reports a service that the release does not support. */
export function checkRelease(name: string, support: ServiceSupport, version: MilvusVersion, alternative: string): Mistake[] {
  if (isSupported(support, version)) return [];
  const problem = `Milvus ${version} does not support ${name}; ${rangeWords(support)} support it.`;
  const fix = `Use ${alternative}, or a release that supports it.`;
  return [{ rule: SERVICE_NEEDS_RELEASE, problem, fix }];
}
