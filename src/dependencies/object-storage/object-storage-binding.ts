import type { Mistake } from '../../findings';
import type { AddressSpec, DependencyBinding } from '../../model';
import type { DependencyContext } from '../dependency';
import { SERVICE_NEEDS_RELEASE } from '../rules';
import { accessKey, secretKey, type AccessKeyCredentials, type WorkloadIdentity } from '../../security';
import { rangeWords } from '../../version';
import { IDENTITIES, OBJECT_STORAGES, checkRelease, hasConditionalWrites, isSupported } from '../support';
import { checkTrust } from '../tls';
import { objectStorageTrust } from '../trust';
import { present } from '../../props';

/** An object storage as data: where it is, and how Milvus proves itself. */
export interface ObjectStorageSpec {
  /** Name that is recorded, because it can not be changed later. */
  readonly service: keyof typeof OBJECT_STORAGES;
  /** In Milvus' words, `minio.cloudProvider`; 'aws' where none is given. */
  readonly cloudProvider?: string;
  readonly host: string;
  readonly port: number;
  readonly bucket: string;
  readonly tls: boolean;
  readonly region: string;
  readonly virtualHost: boolean;
  /** Whether its certificate can come from a private authority. */
  readonly isPrivate?: boolean;
  readonly identity?: WorkloadIdentity | undefined;
  readonly credentials?: AccessKeyCredentials | undefined;
  /** Name of the account, of storages that have accounts. */
  readonly account?: string;
  /** The cloud in which no other bucket has this name, where one bucket is reached by several hosts. */
  readonly uniqueIn?: string;
  /** Whether this one can refuse to overwrite an object, where more is known of it than of its kind. */
  readonly conditionalWrites?: boolean | undefined;
}

/**
 * What every object storage contributes.
 *
 * With a CA file Milvus' client in Go verifies the server by it, and its client in C++ does not verify the server at all
 * (`MinioChunkManager.cpp`: `verifySSL = false`). So the file is named only where the authority may be a private one: not for hosts in
 * the domain of a cloud.
 */
export function objectStorageBinding(
  spec: ObjectStorageSpec,
  mistakes: readonly Mistake[] = [],
  context?: Pick<DependencyContext, 'version' | 'caFile' | 'caBundle'>,
): DependencyBinding {
  const { identity, credentials, account } = spec;
  const support = OBJECT_STORAGES[spec.service];
  const trust = context && spec.tls && spec.isPrivate === true ? objectStorageTrust(context) : { config: {} };
  const mounts = [...(identity?.mounts ?? []), ...(trust.mounts ?? [])];
  const conditionalWrites = spec.conditionalWrites ?? (context && hasConditionalWrites(support, context.version));
  return {
    service: spec.service,
    choices: { bucket: spec.bucket, ...present({ 'storage-account': account }) },
    config: {
      'common.storageType': 'remote',
      'minio.address': spec.host,
      'minio.port': spec.port,
      'minio.useSSL': spec.tls,
      'minio.bucketName': spec.bucket,
      'minio.cloudProvider': spec.cloudProvider ?? 'aws',
      'minio.useIAM': identity !== undefined,
      'minio.useVirtualHost': spec.virtualHost,
      ...(spec.region === '' ? {} : { 'minio.region': spec.region }),
      ...present({ 'minio.accessKeyID': account }),
      ...trust.config,
    },
    ...(credentials ? { secrets: accessSecrets(credentials, account) } : {}),
    ...(identity ? identityParts(identity) : {}),
    ...(mounts.length > 0 ? { mounts } : {}),
    ...present({ conditionalWrites }),
    addresses: bucketAddresses(spec),
    mistakes: [
      ...mistakes,
      ...(context ? checkRelease(spec.service, support, context.version, 'another object storage') : []),
      ...(context && identity ? checkIdentity(identity, context) : []),
      ...(context ? checkTrust([spec.host], spec.tls, context.caFile) : []),
    ],
  };
}

/** Where the bucket is: at its endpoint, and among all buckets of its cloud where one is reached by several. */
function bucketAddresses({ account, host, port, bucket, tls, uniqueIn }: ObjectStorageSpec): AddressSpec[] {
  const protocol = tls ? 'https' : 'http';
  return [
    { protocol, host: [account, host].filter(Boolean).join('.'), port, path: bucket },
    ...(uniqueIn === undefined ? [] : [{ protocol: 'bucket', host: uniqueIn, path: bucket } as const]),
  ];
}

function accessSecrets(credentials: AccessKeyCredentials, account: string | undefined) {
  return {
    ...(account === undefined ? { 'minio.accessKeyID': accessKey(credentials) } : {}),
    'minio.secretAccessKey': secretKey(credentials),
  };
}

function identityParts({ serviceAccountAnnotations, podLabels, environment }: WorkloadIdentity) {
  return {
    ...(Object.keys(serviceAccountAnnotations).length > 0 ? { serviceAccountAnnotations } : {}),
    ...(Object.keys(podLabels).length > 0 ? { podLabels } : {}),
    ...(Object.keys(environment).length > 0 ? { environment } : {}),
  };
}

function checkIdentity({ type }: WorkloadIdentity, { version }: Pick<DependencyContext, 'version'>): Mistake[] {
  const support = IDENTITIES[type];
  if (isSupported(support, version)) return [];
  const releases = rangeWords(support);
  const fix = `Use another identity or credentials, or Milvus ${releases}.`;
  return [{ rule: SERVICE_NEEDS_RELEASE, prop: 'identity', problem: `Milvus ${version} cannot use this identity; ${releases} can.`, fix }];
}
