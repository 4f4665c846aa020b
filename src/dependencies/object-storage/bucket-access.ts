import type { Mistake } from '../../findings';
import { inside, reader, type Reader, type PropReaders } from '../../props';
import { CREDENTIALS_MISSING, IDENTITY_AND_KEYS } from '../rules';
import { WorkloadIdentity, accessKeyReader, type AccessKeyCredentials, type CloudProvider } from '../../security';

/** How Milvus proves itself to the object storage of a cloud: with the cloud's identity, or with keys. */
export interface CloudAccess<Cloud extends CloudProvider> {
  /**
   * An identity from the cloud, in place of keys.
   *
   * @default - `credentials` are used
   */
  readonly identity?: WorkloadIdentity<Cloud>;
  /**
   * Static keys in a Secret.
   *
   * @default - `identity` is used
   */
  readonly credentials?: AccessKeyCredentials;
}

/** Reads an identity of one cloud. */
export function identityReader<Cloud extends CloudProvider>(cloud: Cloud, example: string): Reader<WorkloadIdentity<Cloud>> {
  return reader(
    (given) => given instanceof WorkloadIdentity && given.cloud === cloud,
    () => `Write ${example}.`,
  );
}

/** Readers of the props by which Milvus proves itself to a cloud. */
export function accessReaders<Cloud extends CloudProvider>(cloud: Cloud, example: string): PropReaders<CloudAccess<Cloud>> {
  return { identity: identityReader(cloud, example), credentials: accessKeyReader };
}

/** Checks that there is one way to prove oneself, and not two. */
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
