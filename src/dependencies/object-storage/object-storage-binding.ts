import type { Mistake } from '../../findings';
import type { AddressSpec, DependencyBinding } from '../../model';
import type { DependencyContext } from '../dependency';
import { SERVICE_NEEDS_RELEASE } from '../rules';
import { accessKey, identityConnections, secretKey, type AccessKeyCredentials, type WorkloadIdentity } from '../../security';
import { rangeWords } from '../../version';
import { IDENTITIES, OBJECT_STORAGES, checkRelease, hasConditionalWrites, isSupported } from '../support';
import { checkTrust } from '../tls';
import { objectStorageTrust } from '../trust';
import { present } from '../../props';

/** Object storage as data: its address, and the authentication of Milvus. */
export interface ObjectStorageSpec {
  /** Recorded name, because the storage cannot be changed later. */
  readonly service: keyof typeof OBJECT_STORAGES;
  /** Value of `minio.cloudProvider`; 'aws' if it is missing. */
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
  /** Name of the account, for storages with accounts. */
  readonly account?: string;
  /** Cloud in which no other bucket has this name, for a bucket that several hosts serve. */
  readonly uniqueIn?: string;
  /** Whether this storage can refuse to overwrite an object, if more is known about it than about its kind. */
  readonly conditionalWrites?: boolean | undefined;
}

/**
 * Contribution that every object storage makes.
 *
 * With a CA file, Milvus' client in Go verifies the server with it, but its client in C++ does not verify the server at all
 * (`MinioChunkManager.cpp`: `verifySSL = false`). So the file is set only if the authority may be private, which excludes hosts
 * in the domain of a cloud.
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
    ...(identity ? { connections: identityConnections(identity.type, spec) } : {}),
    mistakes: [
      ...mistakes,
      ...(context ? checkRelease(spec.service, support, context.version, 'another object storage') : []),
      ...(context && identity ? checkIdentity(identity, context) : []),
      ...(context ? checkTrust([spec.host], spec.tls, context.caFile) : []),
    ],
  };
}

/** Addresses of the bucket: its endpoint, and its name in the whole cloud if several hosts serve it. */
function bucketAddresses({ account, host, port, bucket, tls, uniqueIn }: ObjectStorageSpec): AddressSpec[] {
  const protocol = tls ? 'https' : 'http';
  return [
    { protocol, host: account === undefined ? host : `${account}.blob.${host}`, port, path: bucket },
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
