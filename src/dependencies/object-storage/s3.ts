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

/** Amazon S3. */
export interface S3Props extends CloudAccess<'aws'> {
  /** Bucket. Milvus creates it if it does not exist and the credentials allow it. */
  readonly bucket: string;
  /** Region of the bucket, such as `eu-west-1`. */
  readonly region: string;
  /**
   * Host of a custom endpoint, such as an interface endpoint of a VPC, without scheme, port and bucket. If it is not in a domain
   * of Amazon, its certificate may come from an authority in the `caBundle` of the dependencies.
   *
   * @default - the regional endpoint, such as `s3.eu-west-1.amazonaws.com`
   */
  readonly endpoint?: string;
}

/**
 * Domains of AWS by the beginning of the region. Within a domain, the name of a bucket is unique.
 *
 * Source: `partitions.json` of the AWS SDKs (`dnsSuffix`)
 */
const DOMAINS: readonly (readonly [region: string, domain: string])[] = [
  ['cn-', 'amazonaws.com.cn'],
  ['eusc-', 'amazonaws.eu'],
  ['us-iso-', 'c2s.ic.gov'],
  ['us-isob-', 'sc2s.sgov.gov'],
  ['us-isof-', 'csp.hci.ic.gov'],
  ['eu-isoe-', 'cloud.adc-e.uk'],
];

const COMMON_DOMAIN = 'amazonaws.com';

/** Whether a public authority signs the certificate of a host, as for interface endpoints of a VPC. */
const isAwsHost = (host: string): boolean =>
  [COMMON_DOMAIN, ...DOMAINS.map(([, domain]) => domain)].some((domain) => host.toLowerCase().replace(/\.$/, '').endsWith(`.${domain}`));

/** Domain of AWS for a region. */
export function awsDomain(region: string): string {
  const [, domain] = DOMAINS.find(([beginning]) => region.startsWith(beginning)) ?? ['', COMMON_DOMAIN];
  return domain;
}

/** Endpoint of S3 in a region. */
export function awsHost(region: string): string {
  return `s3.${region}.${awsDomain(region)}`;
}

/** Type of the props. */
export const S3_TYPE: ServiceType<S3Props> = {
  readers: {
    ...accessReaders('aws', "WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/milvus')"),
    bucket: string,
    region: string,
    endpoint: string,
  },
  hints: { bucket: "Write the bucket, such as bucket: 'search-vectors'.", region: "Write its region, such as region: 'eu-west-1'." },
  standIns: { bucket: () => STAND_IN_NAME, region: () => 'eu-west-1' },
  together: ['identity', 'credentials'],
};

/** Binds a bucket of Amazon S3. An IAM role needs the regional endpoint, because the global endpoint signs for another region. */
export function bindS3(props: S3Props, context: DependencyContext): DependencyBinding {
  const { bucket, region, endpoint, identity, credentials } = props;
  const domain = awsDomain(region);
  const isPrivate = endpoint !== undefined && !isAwsHost(endpoint);
  const place = { host: endpoint ?? awsHost(region), port: 443, tls: true, virtualHost: false, uniqueIn: domain, isPrivate };
  const mistakes = [
    ...checkRegion(region, /^[a-z]{2,4}(-[a-z]+)+-\d+$/, 'an AWS', 'eu-west-1', endpoint),
    ...(endpoint === undefined ? [] : checkHost(endpoint, 'endpoint', 's3.eu-west-1.amazonaws.com')),
    ...checkBucket(bucket, 's3'),
    ...checkAccess(props, 'WorkloadIdentity.awsRole(…)'),
  ];
  return objectStorageBinding({ service: 's3', ...place, bucket, region, identity, credentials }, mistakes, context);
}
