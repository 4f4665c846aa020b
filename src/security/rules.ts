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

export const CERTIFICATE_LIFE: Rule = {
  id: 'MK-SVC-007',
  title: 'certificate lifetime that cert-manager rejects',
  severity: 'error',
  reason:
    'cert-manager issues no certificate for less than an hour, and renews it at least five minutes before its end, within its lifetime.',
  source: '`pkg/apis/certmanager/v1/const.go` of cert-manager: MinimumCertificateDuration, MinimumRenewBefore',
  fix: 'Write a duration of an hour or more, and a renewBefore between five minutes and the duration.',
};

export const CERTIFICATE_NAME: Rule = {
  id: 'MK-TLS-007',
  title: 'name that no certificate can contain',
  severity: 'error',
  reason: 'Clients compare DNS names of a certificate with the host name they dial, in which only the first label may be a wildcard.',
  source: 'RFC 6125, section 6.4.3; Go documentation, crypto/x509: VerifyHostname',
  fix: "Write DNS names in lower case, without scheme and port, such as 'milvus.example.com'.",
};
