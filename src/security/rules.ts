import type { Rule } from '../findings';

export const IDENTITY_FORM: Rule = {
  id: 'MK-DEP-030',
  title: 'malformed cloud identity',
  severity: 'error',
  reason: "The cloud's webhook ignores an identity it does not know; Milvus then finds no credentials and exits.",
  source:
    'documentation of EKS, GKE, AKS, ACK and TKE; `internal/core/src/storage/minio/MinioChunkManager.cpp`: "if use iam, access key id should not be empty"',
  fix: 'Write the identity in the format of its cloud.',
};
