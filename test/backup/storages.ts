import { ObjectStorage, WorkloadIdentity } from '@org/milvus-k8s';
import { ROLE_ARN } from '../support/instances';

/** Another bucket of the service that the clusters of the tests use, with the same identity. */
export function otherBucket(): ObjectStorage {
  return ObjectStorage.s3({ bucket: 'search-backups', region: 'eu-west-1', identity: WorkloadIdentity.awsRole(ROLE_ARN) });
}
