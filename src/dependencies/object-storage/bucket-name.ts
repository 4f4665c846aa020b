import type { Mistake } from '../../findings';
import { BUCKET_NAME } from '../rules';

/** Naming rules for buckets of one cloud. */
interface NamingRules {
  readonly legal: RegExp;
  /** Text that a legal name does not contain. */
  readonly without?: RegExp;
  readonly words: string;
  readonly example: string;
}

const IP_ADDRESS = String.raw`^\d+(\.\d+){3}$`;

/**
 * Sources: the naming rules of each cloud.
 * - s3: Amazon S3 user guide, "General purpose bucket naming rules"; MinIO and Ceph follow them
 * - gcs: Google Cloud documentation, "Bucket naming requirements"; Milvus' client rejects a name of more than 63 characters
 * (minio-go, `pkg/s3utils`: CheckValidBucketName)
 * - azure: Azure documentation, "Naming and referencing containers": a letter or digit on both sides of each hyphen
 * - oss: Alibaba Cloud documentation, "Bucket naming conventions"
 * - cos: Tencent Cloud documentation, "Bucket overview": `<name>-<APPID>`; a request without the APPID finds no bucket
 * - obs: Huawei Cloud documentation, "Creating a bucket": no two dots, and no dot next to a hyphen
 */
const NAMING_RULES = {
  s3: {
    legal: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
    without: new RegExp(String.raw`\.\.|${IP_ADDRESS}`),
    words: '3 to 63 lower-case letters, digits, "." and "-"',
    example: 'search-vectors',
  },
  gcs: {
    legal: /^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$/,
    without: new RegExp(String.raw`\.\.|^goog|google|${IP_ADDRESS}`),
    words: '3 to 63 lower-case letters, digits, "-", "_" and ".", without Google\'s name',
    example: 'search-vectors',
  },
  azure: {
    legal: /^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/,
    words: '3 to 63 lower-case letters and digits, with single "-" between them',
    example: 'search-vectors',
  },
  oss: {
    legal: /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,
    words: '3 to 63 lower-case letters, digits and "-"',
    example: 'search-vectors',
  },
  cos: {
    legal: /^(?=.{3,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?-\d{8,}$/,
    words: 'lower-case letters, digits and "-", and the application id at the end',
    example: 'search-vectors-1250000000',
  },
  obs: {
    legal: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
    without: new RegExp(String.raw`\.\.|\.-|-\.|${IP_ADDRESS}`),
    words: '3 to 63 lower-case letters, digits, "." and "-"',
    example: 'search-vectors',
  },
} as const satisfies Record<string, NamingRules>;

/** Cloud whose naming rules apply to a bucket. */
export type BucketNaming = keyof typeof NAMING_RULES;

/** Checks the name of a bucket against the rules of its cloud. */
export function checkBucket(bucket: string, naming: BucketNaming, prop = 'bucket'): Mistake[] {
  const rules: NamingRules = NAMING_RULES[naming];
  if (rules.legal.test(bucket) && !rules.without?.test(bucket)) return [];
  const fix = `Use ${rules.words}, such as '${suggestion(bucket, rules)}'.`;
  return [{ rule: BUCKET_NAME, prop, problem: `'${bucket}' is not a valid bucket name.`, fix }];
}

/** Suggests the name with invalid characters replaced if that makes it legal, or else an example. */
function suggestion(bucket: string, { legal, without, example }: NamingRules): string {
  const cleaned = bucket
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 63);
  return legal.test(cleaned) && !without?.test(cleaned) ? cleaned : example;
}
