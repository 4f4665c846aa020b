import { STAND_IN_NAME } from '../../naming';
import { string } from '../../props';
import type { ServiceType } from '../bind-props';
import { checkHost } from '../check-endpoint';
import type { DependencyBinding } from '../../model';
import type { DependencyContext } from '../dependency';
import { accessReaders, checkAccess, type CloudAccess } from './bucket-access';
import { checkBucket } from './bucket-name';
import { objectStorageBinding } from './object-storage-binding';
import { checkRegion } from './region';

/** Object Storage Service of Alibaba Cloud. */
export interface AlibabaOssProps extends CloudAccess<'aliyun'> {
  /** The bucket. */
  readonly bucket: string;
  /** Region of the bucket, such as `cn-hangzhou`. */
  readonly region: string;
  /**
   * Host of another endpoint, such as `oss-cn-hangzhou-internal.aliyuncs.com` within the region, without scheme, port and bucket.
   * If it is not in a domain of Alibaba Cloud, its certificate may come from an authority in the `caBundle` of the dependencies.
   *
   * @default - the public endpoint of the region, `oss-<region>.aliyuncs.com`
   */
  readonly endpoint?: string;
}

/** Type of the props. */
export const ALIBABA_OSS_TYPE: ServiceType<AlibabaOssProps> = {
  readers: { ...accessReaders('aliyun', "WorkloadIdentity.alibabaRole('milvus')"), bucket: string, region: string, endpoint: string },
  hints: { bucket: "Write the bucket, such as bucket: 'search-vectors'.", region: "Write its region, such as region: 'cn-hangzhou'." },
  standIns: { bucket: () => STAND_IN_NAME, region: () => 'cn-hangzhou' },
  together: ['identity', 'credentials'],
};

/** Binds a bucket of OSS, which addresses the bucket in the host name. */
export function bindAlibabaOss(props: AlibabaOssProps, context: DependencyContext): DependencyBinding {
  const { bucket, region, endpoint, identity, credentials } = props;
  const isPrivate = endpoint !== undefined && !/\.aliyuncs\.com\.?$/i.test(endpoint);
  const place = {
    host: endpoint ?? `oss-${region}.aliyuncs.com`,
    port: 443,
    tls: true,
    virtualHost: true,
    uniqueIn: 'aliyuncs.com',
    isPrivate,
  };
  const mistakes = [
    ...checkRegion(region, /^[a-z]{2}(-[a-z0-9]+)+$/, 'an Alibaba Cloud', 'cn-hangzhou', endpoint),
    ...(endpoint === undefined ? [] : checkHost(endpoint, 'endpoint', 'oss-cn-hangzhou-internal.aliyuncs.com')),
    ...checkBucket(bucket, 'oss'),
    ...checkAccess(props, 'WorkloadIdentity.alibabaRole(…)'),
  ];
  return objectStorageBinding(
    { service: 'alibaba-oss', cloudProvider: 'aliyun', ...place, bucket, region, identity, credentials },
    mistakes,
    context,
  );
}
