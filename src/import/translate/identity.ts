import type { CloudProvider } from '../../security';
import { mapOf, textOf, type Values } from '../read/plain-values';
import { call, literal, type Expression } from '../write/expression';
import type { Subject } from './subject';

interface IdentityKind {
  readonly annotation: string;
  readonly factory: string;
  /** Value that stands in for one that the input does not have. */
  readonly example: string;
}

/** Annotations of service accounts by which clouds give identities. Source: the documentation of each cloud. */
const IDENTITIES: Readonly<Partial<Record<CloudProvider, IdentityKind>>> = {
  aws: { annotation: 'eks.amazonaws.com/role-arn', factory: 'awsRole', example: 'arn:aws:iam::111122223333:role/milvus' },
  gcp: {
    annotation: 'iam.gke.io/gcp-service-account',
    factory: 'googleServiceAccount',
    example: 'milvus@my-project.iam.gserviceaccount.com',
  },
  azure: { annotation: 'azure.workload.identity/client-id', factory: 'azureClient', example: '00000000-0000-0000-0000-000000000000' },
  aliyun: { annotation: 'pod-identity.alibabacloud.com/role-name', factory: 'alibabaRole', example: 'milvus' },
  tencent: { annotation: 'tke.cloud.tencent.com/role-arn', factory: 'tencentRole', example: 'qcs::cam::uin/100000000001:roleName/milvus' },
};

/** Annotations that an identity writes. */
export const IDENTITY_ANNOTATIONS: readonly string[] = [
  ...Object.values(IDENTITIES).map(({ annotation }) => annotation),
  'tke.cloud.tencent.com/audience',
  'eks.amazonaws.com/sts-regional-endpoints',
  'azure.workload.identity/tenant-id',
];

/** The identity of a cloud, from the annotations of the service account. */
export function identityOf(cloud: CloudProvider, annotations: Values, subject: Subject): Expression {
  const kind = IDENTITIES[cloud];
  const value = kind && textOf(mapOf(annotations)[kind.annotation]);
  if (kind && value !== undefined) return call(`WorkloadIdentity.${kind.factory}`, literal(value));
  if (cloud === 'aws' && subject.version.isAtLeast('2.6.0')) {
    const text = 'The input names no IAM role. This is EKS Pod Identity; for a role of IRSA, write WorkloadIdentity.awsRole(…).';
    subject.draft.dependencyComments.push(text);
    subject.report.warn('serviceAccount.annotations', text);
    return call('WorkloadIdentity.awsPodIdentity');
  }
  const text = `The input has no annotation ${kind?.annotation ?? 'of an identity'}: replace the example of the identity by yours.`;
  subject.draft.dependencyComments.push(text);
  subject.report.warn('serviceAccount.annotations', text);
  if (kind) return call(`WorkloadIdentity.${kind.factory}`, literal(kind.example));
  const props = { provider: 'milvus', projectId: 'project', audience: 'milvus' };
  return call('WorkloadIdentity.huaweiIdentityProvider', literal(props));
}
