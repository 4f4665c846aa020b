import { STAND_IN_NAME } from '../../naming';
import { string } from '../../props';
import type { ServiceType } from '../bind-props';
import type { DependencyBinding } from '../../model';
import type { DependencyContext } from '../dependency';
import { accessReaders, checkAccess, type CloudAccess } from './bucket-access';
import { checkBucket } from './bucket-name';
import { objectStorageBinding } from './object-storage-binding';
import { checkRegion } from './region';

/** Cloud Object Storage of Tencent Cloud. */
export interface TencentCosProps extends CloudAccess<'tencent'> {
  /** The bucket with its application id, such as `vectors-1250000000`. */
  readonly bucket: string;
  /** Region of the bucket, such as `ap-shanghai`. */
  readonly region: string;
}

/** Type of the props. */
export const TENCENT_COS_TYPE: ServiceType<TencentCosProps> = {
  readers: {
    ...accessReaders('tencent', "WorkloadIdentity.tencentRole('qcs::cam::uin/100000000001:roleName/milvus')"),
    bucket: string,
    region: string,
  },
  hints: {
    bucket: "Write the bucket, such as bucket: 'vectors-1250000000'.",
    region: "Write its region, such as region: 'ap-shanghai'.",
  },
  standIns: { bucket: () => STAND_IN_NAME, region: () => 'ap-shanghai' },
  together: ['identity', 'credentials'],
};

/** Binds a bucket of COS, which addresses the bucket in the host name. */
export function bindTencentCos(props: TencentCosProps, context: DependencyContext): DependencyBinding {
  const { bucket, region, identity, credentials } = props;
  const place = { host: `cos.${region}.myqcloud.com`, port: 443, tls: true, virtualHost: true };
  const mistakes = [
    ...checkRegion(region, /^[a-z]{2}(-[a-z0-9]+)+$/, 'a Tencent Cloud', 'ap-shanghai'),
    ...checkBucket(bucket, 'cos'),
    ...checkAccess(props, 'WorkloadIdentity.tencentRole(…)'),
  ];
  return objectStorageBinding(
    { service: 'tencent-cos', cloudProvider: 'tencent', ...place, bucket, region, identity, credentials },
    mistakes,
    context,
  );
}
