import type { Mistake } from '../../findings';
import type { DependencyBinding } from '../../model';
import { STAND_IN_NAME } from '../../naming';
import { string, inside, propsOf } from '../../props';
import {
  SECRET_HINT,
  SECRET_READERS,
  accessKeyReader,
  secretField,
  type AccessKeyCredentials,
  type SecretReference,
  type WorkloadIdentity,
} from '../../security';
import type { ServiceType } from '../bind-props';
import type { DependencyContext } from '../dependency';
import { CREDENTIALS_MISSING, IDENTITY_AND_KEYS } from '../rules';
import { OBJECT_STORAGES, isSupported } from '../support';
import { identityReader } from './bucket-access';
import { checkBucket } from './bucket-name';
import { objectStorageBinding } from './object-storage-binding';

/** Key of a Google service account in a Secret: the JSON file from Google. */
export interface ServiceAccountKey extends SecretReference {
  /**
   * Field with the JSON text.
   *
   * @default 'credentials.json'
   */
  readonly field?: string;
}

/** Google Cloud Storage. Give exactly one of `identity`, `credentials` and `serviceAccountKey`. */
export interface GoogleCloudStorageProps {
  /** The bucket. */
  readonly bucket: string;
  /**
   * Google service account that the pods use.
   *
   * @default - `credentials` or `serviceAccountKey`
   */
  readonly identity?: WorkloadIdentity<'gcp'>;
  /**
   * HMAC key of a service account, in a Secret.
   *
   * @default - `identity` or `serviceAccountKey`
   */
  readonly credentials?: AccessKeyCredentials;
  /**
   * JSON key of a service account, for Google's own protocol. Milvus 2.5 and later (`minio.cloudProvider: gcpnative`).
   *
   * @default - `identity` or `credentials`
   */
  readonly serviceAccountKey?: ServiceAccountKey;
}

/** Type of the props. */
export const GOOGLE_CLOUD_STORAGE_TYPE: ServiceType<GoogleCloudStorageProps> = {
  readers: {
    bucket: string,
    identity: identityReader('gcp', "WorkloadIdentity.googleServiceAccount('milvus@my-project.iam.gserviceaccount.com')"),
    credentials: accessKeyReader,
    serviceAccountKey: propsOf<ServiceAccountKey>({ ...SECRET_READERS, field: string }, SECRET_HINT),
  },
  hints: { bucket: "Write the bucket, such as bucket: 'search-vectors'." },
  standIns: { bucket: () => STAND_IN_NAME },
  together: ['identity', 'credentials', 'serviceAccountKey'],
};

/**
 * Binds a bucket of Google Cloud Storage: through its S3 protocol, or with a JSON key through Google's own protocol.
 *
 * An identity works only through the S3 protocol. With Google's own protocol, Milvus' client in Go accepts an identity since
 * milvus#48000, but its client in C++ stops with "GCS service account credentials are missing" (`GcpNativeClientManager.cpp`).
 */
export function bindGoogleCloudStorage(props: GoogleCloudStorageProps, context: DependencyContext): DependencyBinding {
  const { bucket, identity, credentials, serviceAccountKey } = props;
  const place = { host: 'storage.googleapis.com', port: 443, tls: true, virtualHost: false, region: '', bucket };
  const mistakes = [...checkBucket(bucket, 'gcs'), ...checkAccess(props)];
  if (!serviceAccountKey) {
    return objectStorageBinding({ service: 'gcs', cloudProvider: 'gcp', ...place, identity, credentials }, mistakes, context);
  }
  const binding = objectStorageBinding({ service: 'gcs-native', cloudProvider: 'gcpnative', ...place }, mistakes, context);
  const secrets = { 'minio.gcpCredentialJSON': secretField(serviceAccountKey, serviceAccountKey.field ?? 'credentials.json') };
  return isSupported(OBJECT_STORAGES['gcs-native'], context.version) ? { ...binding, secrets } : binding;
}

function checkAccess({ identity, credentials, serviceAccountKey }: GoogleCloudStorageProps): Mistake[] {
  const given = [identity, credentials, serviceAccountKey].filter((way) => way !== undefined).length;
  if (given === 1) return (identity?.mistakes ?? []).map((mistake) => inside('identity', mistake));
  if (given === 0) {
    const fix = 'Give identity: WorkloadIdentity.googleServiceAccount(…), or credentials: { secret: … } with an HMAC key.';
    return [{ rule: CREDENTIALS_MISSING, prop: 'credentials', problem: 'is missing.', fix }];
  }
  const problem = 'more than one of identity, credentials and serviceAccountKey is given.';
  return [{ rule: IDENTITY_AND_KEYS, prop: 'credentials', problem, fix: 'Keep identity, and remove the others.' }];
}
