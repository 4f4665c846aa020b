import type { Rule } from '../findings';

export const IDENTITY_FORM: Rule = {
  id: 'MK-DEP-030',
  title: 'cloud identity in the wrong form',
  severity: 'error',
  reason: 'The webhook of the cloud ignores an identity that it does not know, and Milvus then finds no credentials and stops.',
  source:
    'documentation of EKS, GKE, AKS, ACK and TKE; `internal/core/src/storage/minio/MinioChunkManager.cpp`: "if use iam, access key id should not be empty"',
  fix: 'Write the identity in the form that its cloud uses.',
};
