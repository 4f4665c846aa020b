import { STAND_IN_NAME } from '../../naming';
import { string } from '../../props';
import type { ServiceType } from '../bind-props';
import type { DependencyBinding } from '../../model';
import type { DependencyContext } from '../dependency';
import { CLIENT_ABILITIES, isSupported } from '../support';
import { accessReaders, checkAccess, type CloudAccess } from './bucket-access';
import { checkBucket } from './bucket-name';
import { objectStorageBinding } from './object-storage-binding';
import { checkRegion } from './region';

/** Object Storage Service of Huawei Cloud. */
export interface HuaweiObsProps extends CloudAccess<'huawei'> {
  /** The bucket. */
  readonly bucket: string;
  /** Region of the bucket, such as `cn-north-4`. */
  readonly region: string;
}

/** Type of the props. */
export const HUAWEI_OBS_TYPE: ServiceType<HuaweiObsProps> = {
  readers: { ...accessReaders('huawei', 'WorkloadIdentity.huaweiIdentityProvider({ … })'), bucket: string, region: string },
  hints: { bucket: "Write the bucket, such as bucket: 'search-vectors'.", region: "Write its region, such as region: 'cn-north-4'." },
  standIns: { bucket: () => STAND_IN_NAME, region: () => 'cn-north-4' },
  together: ['identity', 'credentials'],
};

/** Binds a bucket of OBS, which addresses the bucket in the host name. With an identity, Huawei's SDK also needs the region. */
export function bindHuaweiObs(props: HuaweiObsProps, context: DependencyContext): DependencyBinding {
  const { bucket, region, identity, credentials } = props;
  const place = { host: `obs.${region}.myhuaweicloud.com`, port: 443, tls: true, virtualHost: true };
  const cloudProvider = isSupported(CLIENT_ABILITIES['Huawei OBS through a separate client'], context.version) ? 'huawei' : 'aws';
  const mistakes = [
    ...checkRegion(region, /^[a-z]{2}(-[a-z0-9]+)+$/, 'a Huawei Cloud', 'cn-north-4'),
    ...checkBucket(bucket, 'obs'),
    ...checkAccess(props, 'WorkloadIdentity.huaweiIdentityProvider(…)'),
  ];
  const spec = { service: 'huawei-obs', cloudProvider, ...place, bucket, region, identity, credentials } as const;
  const binding = objectStorageBinding(spec, mistakes, context);
  return identity ? { ...binding, environment: { ...binding.environment, HUAWEICLOUD_SDK_REGION: region } } : binding;
}
