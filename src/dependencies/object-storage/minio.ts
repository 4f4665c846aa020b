import { STAND_IN_NAME } from '../../naming';
import { boolean, string } from '../../props';
import { accessKeyReader, type AccessKeyCredentials } from '../../security';
import type { ServiceType } from '../bind-props';
import { checkEndpoint, hostOf, portOf } from '../check-endpoint';
import type { DependencyBinding } from '../../model';
import type { DependencyContext } from '../dependency';
import { STAND_IN_HOST } from '../stand-in';
import { OBJECT_STORAGES } from '../support';
import { checkAccess } from './bucket-access';
import { checkBucket } from './bucket-name';
import { objectStorageBinding } from './object-storage-binding';

/** Service with the S3 protocol: MinIO, Ceph and others. */
export interface MinioProps {
  /** Address as `host:port`, without a scheme. */
  readonly endpoint: string;
  /** Bucket. Milvus creates it if it does not exist and the credentials allow it. */
  readonly bucket: string;
  /** Keys in a Secret. */
  readonly credentials: AccessKeyCredentials;
  /**
   * Whether the endpoint uses TLS. A certificate of a private authority needs the `caBundle` of the dependencies.
   *
   * @default false
   */
  readonly tls?: boolean;
  /**
   * Region for the signatures of requests, if the service needs one.
   *
   * @default - none
   */
  readonly region?: string;
  /**
   * Whether the bucket is part of the host name instead of the path.
   *
   * @default false
   */
  readonly virtualHost?: boolean;
}

/** A separate rule reports missing credentials, and says how to create the Secret. */
type GivenMinio = Omit<MinioProps, 'credentials'> & Partial<Pick<MinioProps, 'credentials'>>;

/** Type of the props. */
export const MINIO_TYPE: ServiceType<GivenMinio> = {
  readers: { endpoint: string, bucket: string, credentials: accessKeyReader, tls: boolean, region: string, virtualHost: boolean },
  hints: {
    endpoint: "Write host and port, such as endpoint: 'minio.storage:9000'.",
    bucket: "Write the bucket, such as bucket: 'search-vectors'.",
  },
  standIns: { endpoint: () => `${STAND_IN_HOST}:9000`, bucket: () => STAND_IN_NAME },
};

/** Hosts of a cloud with known object storage, whichever factory is used. */
const HUAWEI_CLOUD = /(^|\.)myhuaweicloud\.com$/i;

/** Binds a bucket of any service with the S3 protocol. */
export function bindMinio(props: GivenMinio, context: DependencyContext): DependencyBinding {
  const { endpoint, bucket, credentials, tls = false, region = '', virtualHost = false } = props;
  const place = { host: hostOf(endpoint), port: portOf(endpoint), tls, isPrivate: true };
  const mistakes = [...checkEndpoint(endpoint, 'endpoint', 'minio.storage:9000'), ...checkBucket(bucket, 's3'), ...checkAccess(props)];
  const conditionalWrites = HUAWEI_CLOUD.test(place.host) ? OBJECT_STORAGES['huawei-obs'].conditionalWrites : undefined;
  const spec = { service: 'minio', ...place, bucket, region, virtualHost, credentials, conditionalWrites } as const;
  return objectStorageBinding(spec, mistakes, context);
}
