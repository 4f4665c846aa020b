import type { Mistake } from '../../findings';
import { inside, reader, type Reader, type PropReaders } from '../../props';
import { CREDENTIALS_MISSING, IDENTITY_AND_KEYS } from '../rules';
import { WorkloadIdentity, accessKeyReader, type AccessKeyCredentials, type CloudProvider } from '../../security';

/** Authentication of Milvus with the object storage of a cloud: by an identity of the cloud, or by keys. */
export interface CloudAccess<Cloud extends CloudProvider> {
  /**
   * Identity of the cloud, instead of keys.
   *
   * @default - `credentials`
   */
  readonly identity?: WorkloadIdentity<Cloud>;
  /**
   * Static keys in a Secret.
   *
   * @default - `identity`
   */
  readonly credentials?: AccessKeyCredentials;
}

/** Reader of an identity of one cloud. */
export function identityReader<Cloud extends CloudProvider>(cloud: Cloud, example: string): Reader<WorkloadIdentity<Cloud>> {
  return reader(
    (given) => given instanceof WorkloadIdentity && given.cloud === cloud,
    () => `Write ${example}.`,
  );
}

/** Readers of the props with which Milvus authenticates to a cloud. */
export function accessReaders<Cloud extends CloudProvider>(cloud: Cloud, example: string): PropReaders<CloudAccess<Cloud>> {
  return { identity: identityReader(cloud, example), credentials: accessKeyReader };
}

/** Checks that either an identity or credentials are given, and not both. */
export function checkAccess<Cloud extends CloudProvider>({ identity, credentials }: CloudAccess<Cloud>, example?: string): Mistake[] {
  if (identity && credentials) {
    const problem = 'identity and credentials are both given.';
    return [{ rule: IDENTITY_AND_KEYS, prop: 'credentials', problem, fix: 'Keep identity, and remove credentials.' }];
  }
  if (identity) return identity.mistakes.map((mistake) => inside('identity', mistake));
  if (credentials) return [];
  const keys = "credentials: { secret: Secret.fromSecretName(this, 'storage', 'search-storage') }";
  const create = 'kubectl create secret generic search-storage --from-literal=accesskey=… --from-literal=secretkey=…';
  const fix = `Give ${example === undefined ? '' : `identity: ${example}, or `}${keys}; make the Secret with: ${create}`;
  return [{ rule: CREDENTIALS_MISSING, prop: 'credentials', problem: 'is missing.', fix }];
}
