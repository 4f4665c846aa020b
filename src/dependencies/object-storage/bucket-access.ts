import type { Mistake } from '../../findings';
import { CREDENTIALS_MISSING, IDENTITY_AND_KEYS } from '../../rules/input';
import type { AccessKeyCredentials, CloudProvider, WorkloadIdentity } from '../../security';

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

/** Checks that there is one way to prove oneself, and not two. */
export function checkAccess<Cloud extends CloudProvider>({ identity, credentials }: CloudAccess<Cloud>, example?: string): Mistake[] {
  if (identity && credentials) {
    const problem = 'identity and credentials are both given.';
    return [{ rule: IDENTITY_AND_KEYS, prop: 'credentials', problem, fix: 'Keep identity, and remove credentials.' }];
  }
  if (identity) return identity.mistakes.map((mistake) => ({ ...mistake, prop: 'identity' }));
  if (credentials) return [];
  const keys = "credentials: { secret: Secret.fromSecretName(this, 'storage', 'search-storage') }";
  const create = 'kubectl create secret generic search-storage --from-literal=accesskey=… --from-literal=secretkey=…';
  const fix = `Give ${example === undefined ? '' : `identity: ${example}, or `}${keys}; make the Secret with: ${create}`;
  return [{ rule: CREDENTIALS_MISSING, prop: 'credentials', problem: 'is missing.', fix }];
}
