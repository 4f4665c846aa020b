import type { CloudProvider } from '../../security';
import { textOf, type Values } from '../read/plain-values';
import { call, literal, object, type Expression } from '../write/expression';
import { secretReference } from './amounts';
import { identityOf } from './identity';
import type { InsideService, ServiceChoice } from './service-choice';
import { isTrue } from './settings';
import { serviceHost, type Subject } from './subject';

/** What the input says of the object storage besides the keys `minio.*`. */
export interface StorageInput {
  readonly inside: InsideService | undefined;
  /** Annotations of the service account. */
  readonly annotations: Values;
  /** Secret with the keys, if there is one already. */
  readonly secretName: string | undefined;
  /** Authority of the endpoint, if it is private. */
  readonly caBundle?: Expression;
}

/** Keys `minio.*` that the library sets from its props. */
interface Bucket {
  readonly host: string;
  readonly port: string | undefined;
  readonly tls: boolean;
  readonly bucket: string;
  readonly cloud: string;
  readonly region: string | undefined;
  readonly useIam: boolean;
  readonly virtualHost: boolean;
  readonly account: string | undefined;
}

/** The store for data and indexes, from the keys `minio.*` and the MinIO of the release. */
export function objectStorage(subject: Subject, input: StorageInput): ServiceChoice {
  const { settings, isCluster } = subject;
  const type = settings.takeText('common.storageType', 'the choice of the object storage');
  settings.drop('localStorage.path', 'Milvus keeps local data below `/var/lib/milvus`.');
  const isElsewhere = settings.isWritten('minio.address');
  const bucket = takeBucket(subject);
  if (type === 'local' && !isCluster) return { kind: 'embedded' };
  const { inside } = input;
  if (inside && !isElsewhere && !subject.adopt) return { kind: 'inside', factory: 'minio', props: inside.props };
  if (inside && !isElsewhere) {
    const secretName = input.secretName ?? inside.name;
    if (secretName === inside.name) {
      subject.report.warn(
        'minio',
        `Helm deletes the Secret ${secretName} with the release. It must stay: keep a sealed copy in Git, or create it again.`,
      );
    }
    const props = {
      endpoint: literal(`${serviceHost(subject, inside.name)}:9000`),
      bucket: literal(bucket.bucket),
      credentials: object({ secret: secretReference(secretName) }),
    };
    return { kind: 'outside', expression: call('ObjectStorage.minio', object(props)), isShared: true };
  }
  return { kind: 'outside', expression: outsideBucket(subject, bucket, input), isShared: true };
}

function takeBucket({ settings }: Subject): Bucket {
  const take = (key: string, to: string) => settings.takeText(`minio.${key}`, to);
  const account = take('accessKeyID', 'ObjectStorage({ credentials })');
  take('secretAccessKey', 'ObjectStorage({ credentials })');
  take('gcpCredentialJSON', 'ObjectStorage.googleCloudStorage({ serviceAccountKey })');
  const address = take('address', 'ObjectStorage') ?? 'minio';
  const found: Bucket = {
    host: address.replace(/^https?:\/\//, '').replace(/[:/].*$/, ''),
    port: take('port', 'ObjectStorage') ?? /:(\d+)/.exec(address.replace(/^https?:/, ''))?.[1],
    tls: isTrue(settings.take('minio.useSSL', 'ObjectStorage({ tls })')) || address.startsWith('https:'),
    bucket: take('bucketName', 'ObjectStorage({ bucket })') ?? 'a-bucket',
    cloud: take('cloudProvider', 'ObjectStorage') ?? 'aws',
    region: take('region', 'ObjectStorage({ region })'),
    useIam: isTrue(settings.take('minio.useIAM', 'ObjectStorage({ identity })')),
    virtualHost: isTrue(settings.take('minio.useVirtualHost', 'ObjectStorage({ virtualHost })')),
    account,
  };
  settings.drop('minio.iamEndpoint', 'The SDK of the cloud knows the endpoint.');
  settings.drop('minio.ssl', 'The authority is the `caBundle` of the dependencies.');
  return found;
}

function outsideBucket(subject: Subject, bucket: Bucket, input: StorageInput): Expression {
  const { host, cloud } = bucket;
  const access = (provider: CloudProvider) =>
    bucket.useIam
      ? { identity: identityOf(provider, input.annotations, subject) }
      : { credentials: credentials(subject, input, 'accesskey', 'secretkey') };
  const common = { bucket: literal(bucket.bucket) };
  if (cloud === 'azure') return azure(subject, bucket, input);
  if (cloud === 'gcpnative') return googleWithKey(subject, bucket);
  if (cloud === 'gcp') return call('ObjectStorage.googleCloudStorage', object({ ...common, ...access('gcp') }));
  const cloudOf = CLOUDS.find((each) => each.provider === cloud || each.hosts.test(host));
  if (!cloudOf || (cloud === 'aws' && !cloudOf.hosts.test(host) && !bucket.useIam)) return ownStorage(subject, bucket, input);
  const region = bucket.region ?? cloudOf.regionOf(host);
  if (region === undefined) {
    const text = `The input has no region for the bucket ${bucket.bucket}: correct the region if it is not ${cloudOf.region}.`;
    subject.draft.dependencyComments.push(text);
    subject.report.warn('externalS3.region', text);
  }
  const endpoint = cloudOf.hasEndpoint && !cloudOf.isStandard(host) ? { endpoint: literal(host) } : {};
  return call(
    `ObjectStorage.${cloudOf.factory}`,
    object({ ...common, region: literal(region ?? cloudOf.region), ...endpoint, ...access(cloudOf.provider) }),
  );
}

interface CloudFacts {
  readonly provider: CloudProvider;
  readonly factory: string;
  readonly hosts: RegExp;
  readonly regionOf: (host: string) => string | undefined;
  readonly isStandard: (host: string) => boolean;
  readonly hasEndpoint: boolean;
  /** The region of the endpoint without a region. */
  readonly region: string;
}

/** Clouds by the hosts of their object storage. Source: the lists of endpoints of each cloud. */
const CLOUDS: readonly CloudFacts[] = [
  {
    provider: 'aws',
    factory: 's3',
    hosts: /(^|\.)amazonaws\.(com|com\.cn|eu)$/,
    regionOf: (host) =>
      /(?:^|\.)s3[.-](?:dualstack\.|fips\.)?([a-z]{2,4}(?:-[a-z]+)+-\d+)\./.exec(host)?.[1] ??
      /\.([a-z]{2}(?:-[a-z]+)+-\d)\.vpce\./.exec(host)?.[1],
    isStandard: (host) => /^(?:[\w.-]+\.)?s3([.-][a-z]{2,4}(-[a-z]+)+-\d+)?\.amazonaws\.com(\.cn)?$/.test(host),
    hasEndpoint: true,
    region: 'us-east-1',
  },
  {
    provider: 'aliyun',
    factory: 'alibabaOss',
    hosts: /(^|\.)aliyuncs\.com$/,
    regionOf: (host) => /(?:^|\.)oss-([a-z]{2}(?:-[a-z0-9]+?)+?)(?:-internal)?\.aliyuncs\.com$/.exec(host)?.[1],
    isStandard: (host) => /^oss-[a-z0-9-]+(?<!-internal)\.aliyuncs\.com$/.test(host),
    hasEndpoint: true,
    region: 'cn-hangzhou',
  },
  {
    provider: 'tencent',
    factory: 'tencentCos',
    hosts: /(^|\.)myqcloud\.com$/,
    regionOf: (host) => /(?:^|\.)cos\.([a-z]{2}-[a-z0-9-]+)\.myqcloud\.com$/.exec(host)?.[1],
    isStandard: () => true,
    hasEndpoint: false,
    region: 'ap-guangzhou',
  },
  {
    provider: 'huawei',
    factory: 'huaweiObs',
    hosts: /(^|\.)myhuaweicloud\.com$/,
    regionOf: (host) => /(?:^|\.)obs\.([a-z]{2}-[a-z0-9-]+)\.myhuaweicloud\.com$/.exec(host)?.[1],
    isStandard: () => true,
    hasEndpoint: false,
    region: 'cn-north-4',
  },
];

function ownStorage(subject: Subject, bucket: Bucket, input: StorageInput): Expression {
  const { host, tls, region, virtualHost } = bucket;
  const port = bucket.port ?? (tls ? '443' : '80');
  const props = {
    endpoint: literal(`${host}:${port}`),
    bucket: literal(bucket.bucket),
    credentials: credentials(subject, input, 'accesskey', 'secretkey'),
    tls: tls ? literal(true) : undefined,
    region: region === undefined ? undefined : literal(region),
    virtualHost: virtualHost ? literal(true) : undefined,
  };
  return call('ObjectStorage.minio', object(props));
}

function azure(subject: Subject, bucket: Bucket, input: StorageInput): Expression {
  const isAccount = /^[a-z0-9]{3,24}$/.test(bucket.account ?? '');
  const suffix = bucket.host.replace(/^.*?blob\./, '');
  const account = isAccount ? (bucket.account ?? '') : 'account';
  if (!isAccount) {
    const text = 'The input does not name the storage account: replace account by its name.';
    subject.draft.dependencyComments.push(text);
    subject.report.warn('externalS3.accessKey', text);
  }
  const props = {
    account: literal(account),
    container: literal(bucket.bucket),
    endpointSuffix: suffix === 'core.windows.net' || !suffix.includes('.') ? undefined : literal(suffix),
    ...(bucket.useIam
      ? { identity: identityOf('azure', input.annotations, subject) }
      : { credentials: credentials(subject, input, 'secretkey') }),
  };
  return call('ObjectStorage.azureBlob', object(props));
}

function googleWithKey({ report, fullName, namespace }: Subject, { bucket }: Bucket): Expression {
  const name = `${fullName}-storage`;
  report.secret(name, ['credentials.json'], ['minio.gcpCredentialJSON'], namespace);
  return call(
    'ObjectStorage.googleCloudStorage',
    object({ bucket: literal(bucket), serviceAccountKey: object({ secret: secretReference(name) }) }),
  );
}

/** A reference to the Secret with the keys: the one that the input names, or one that somebody creates. */
function credentials({ report, fullName, namespace }: Subject, { secretName }: StorageInput, ...fields: readonly string[]): Expression {
  const name = textOf(secretName) ?? `${fullName}-storage`;
  if (secretName === undefined) report.secret(name, fields, ['the keys of the object storage'], namespace);
  return object({ secret: secretReference(name) });
}
