import type { IPersistentVolumeClaim } from 'cdk8s-plus-27';
import { checkBucket } from '../../dependencies/object-storage/bucket-name';
import { awsDomain, awsHost } from '../../dependencies/object-storage/s3';
import type { Mistake } from '../../findings';
import type { AddressSpec } from '../../model';
import { STAND_IN_NAME } from '../../naming';
import { inside, reader, readProps, string, type PropsType, type Reader } from '../../props';
import { accessKeyReader, caBundleReader, type AccessKeyCredentials, type CaBundle } from '../../security';
import { SNAPSHOT_ENDPOINT, SNAPSHOT_PREFIX } from '../rules/snapshot-inputs';

/** A bucket for snapshots, with the S3 protocol. */
export interface SnapshotBucketProps {
  /** Bucket. It must exist. */
  readonly bucket: string;
  /** Region of the bucket, such as `eu-west-1`. */
  readonly region: string;
  /**
   * Path in the bucket, without a slash at either end.
   *
   * @default - `etcd-snapshots/`, the namespace and the name of the etcd
   */
  readonly prefix?: string;
  /**
   * Address of another service with the S3 protocol, such as `https://minio.backup.svc:9000`.
   *
   * @default - the endpoint of Amazon S3 in the region
   */
  readonly endpoint?: string;
  /**
   * Keys that may list, read, write and delete objects below the prefix. They need no right to create buckets.
   *
   * @default - the identity of `serviceAccount`
   */
  readonly credentials?: AccessKeyCredentials;
  /**
   * Certificates that sign the certificate of the endpoint.
   *
   * @default - public authorities
   */
  readonly caBundle?: CaBundle;
}

const BUCKET_TYPE: PropsType<SnapshotBucketProps> = {
  readers: { bucket: string, region: string, prefix: string, endpoint: string, credentials: accessKeyReader, caBundle: caBundleReader },
  hints: {
    bucket: "Write a bucket apart from that of Milvus, such as bucket: 'search-etcd-snapshots'.",
    region: "Write its region, such as region: 'eu-west-1'.",
  },
};

/** A reference to a claim of cdk8s-plus, of this line or a newer one. */
const claimReference: Reader<IPersistentVolumeClaim> = reader(
  (given) => typeof given === 'object' && given !== null && 'name' in given && typeof given.name === 'string',
  (given) => {
    const name = typeof given === 'string' && given !== '' ? given : 'etcd-snapshots';
    return `Write PersistentVolumeClaim.fromClaimName(this, 'claim', '${name}').`;
  },
);

/** Form of a path in a bucket, which needs no encoding in a URL. */
const PREFIX = /^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/;

/**
 * Place for the snapshots of an etcd.
 *
 * @example
 * SnapshotDestination.s3({ bucket: 'search-etcd-snapshots', region: 'eu-west-1' })
 * @example
 * SnapshotDestination.claim(PersistentVolumeClaim.fromClaimName(this, 'claim', 'etcd-snapshots'))
 */
export class SnapshotDestination {
  /** A bucket of Amazon S3, or of another service with its protocol. */
  public static s3(bucket: SnapshotBucketProps): SnapshotDestination {
    const { props, mistakes } = readProps(bucket, BUCKET_TYPE, { bucket: () => STAND_IN_NAME, region: () => 'eu-west-1' });
    const form = [...checkBucket(props.bucket, 's3'), ...checkPrefix(props.prefix), ...checkEndpoint(props.endpoint)];
    return new SnapshotDestination(props, undefined, [...mistakes, ...form]);
  }

  /**
   * A claim in the namespace of the etcd. Use a storage class on other disks than those of the etcd. A restore mounts it into one pod for
   * each member: without the access mode `ReadWriteMany`, the pods wait for each other.
   */
  public static claim(claim: IPersistentVolumeClaim): SnapshotDestination {
    const { value, mistakes } = claimReference.read(claim);
    const unreadable = mistakes.map((mistake) => inside('claim', mistake));
    return new SnapshotDestination(undefined, value?.name ?? STAND_IN_NAME, unreadable);
  }

  private constructor(
    /** @internal */
    public readonly bucket: SnapshotBucketProps | undefined,
    /** Name of the claim. @internal */
    public readonly claimName: string | undefined,
    /** Mistakes in the props. @internal */
    public readonly mistakes: readonly Mistake[],
  ) {}

  /** Scheme, host and port of the bucket's service. @internal */
  public get address(): { readonly protocol: 'http' | 'https'; readonly host: string; readonly port: number } | undefined {
    if (!this.bucket) return undefined;
    const { endpoint, region } = this.bucket;
    const url = endpoint !== undefined && URL.canParse(endpoint) ? new URL(endpoint) : undefined;
    if (!url) return { protocol: 'https', host: awsHost(region), port: 443 };
    const protocol = url.protocol === 'http:' ? 'http' : 'https';
    return { protocol, host: url.hostname, port: Number(url.port || (protocol === 'http' ? 80 : 443)) };
  }

  /** Every address of the bucket, to compare it with others. @internal */
  public get addresses(): readonly AddressSpec[] {
    const { bucket: props, address } = this;
    if (!props || !address) return [];
    const path = props.bucket;
    const named = { ...address, path };
    return props.endpoint === undefined ? [named, { protocol: 'bucket', host: awsDomain(props.region), path }] : [named];
  }
}

function checkPrefix(prefix: string | undefined): Mistake[] {
  if (prefix === undefined || PREFIX.test(prefix)) return [];
  const fix = "Use letters, digits, '.', '_' and '-', with '/' between parts, such as 'etcd-snapshots/search'.";
  return [{ rule: SNAPSHOT_PREFIX, prop: 'prefix', problem: `is '${prefix}'.`, fix }];
}

function checkEndpoint(endpoint: string | undefined): Mistake[] {
  if (endpoint === undefined) return [];
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  const isPlain = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.username === '';
  if (isPlain) return [];
  const fix = "Write scheme, host and port, such as endpoint: 'https://minio.backup.svc:9000'.";
  return [{ rule: SNAPSHOT_ENDPOINT, prop: 'endpoint', problem: `is '${endpoint}'.`, fix }];
}
