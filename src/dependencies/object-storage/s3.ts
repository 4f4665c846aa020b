import { checkHost } from '../check-endpoint';
import type { DependencyBinding, DependencyContext } from '../dependency';
import { checkAccess, checkBucket, checkRegion, type CloudAccess } from './bucket-access';
import { objectStorageBinding } from './object-storage-binding';

/** Amazon S3. */
export interface S3Props extends CloudAccess<'aws'> {
  /** The bucket. Milvus creates it when it is missing and its credentials may. */
  readonly bucket: string;
  /** Region of the bucket, such as `eu-west-1`. */
  readonly region: string;
  /**
   * Host of an endpoint of your own, such as an interface endpoint of a VPC, without scheme, port and bucket. Outside of Amazon's domain
   * its certificate may be one of the authorities of the dependencies' `caBundle`.
   *
   * @default - the regional endpoint, `s3.<region>.amazonaws.com`
   */
  readonly endpoint?: string;
}

/** Domains of Amazon, whose certificates are from a public authority, also those of an interface endpoint of a VPC. */
const AMAZON = /\.amazonaws\.(com|com\.cn|eu)\.?$/i;

/** Binds a bucket of Amazon S3. An IAM role needs the regional endpoint: the global one signs for another region. */
export function bindS3(props: S3Props, context: DependencyContext): DependencyBinding {
  const { bucket, region, endpoint, identity, credentials } = props;
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  const isPrivate = endpoint !== undefined && !AMAZON.test(endpoint);
  const place = { host: endpoint ?? `s3.${region}.${domain}`, port: 443, tls: true, virtualHost: false, uniqueIn: domain, isPrivate };
  const mistakes = [
    ...checkRegion(region, /^[a-z]{2}(-[a-z]+)+-\d$/, 'an AWS', 'eu-west-1'),
    ...(endpoint === undefined ? [] : checkHost(endpoint, 'endpoint', 's3.eu-west-1.amazonaws.com')),
    ...checkBucket(bucket),
    ...checkAccess(props, 'WorkloadIdentity.awsRole(…)'),
  ];
  return objectStorageBinding({ service: 's3', ...place, bucket, region, identity, credentials }, mistakes, context);
}
