import type { Rule } from '../../findings';

export const NO_CONTENT: Rule = {
  id: 'MK-SEC-002',
  title: 'external Secret without content',
  severity: 'error',
  reason: 'The operator creates no Secret from an ExternalSecret without data and dataFrom, and pods that read it do not start.',
  source: 'External Secrets Operator, `ExternalSecretSpec`',
  fix: "Write data: { password: { key: 'search/milvus', property: 'password' } }.",
};

export const NO_STORE: Rule = {
  id: 'MK-SEC-003',
  title: 'external Secret without a store',
  severity: 'error',
  reason: 'The operator reads values from the store that the ExternalSecret names; only a generated password needs no store.',
  source: 'External Secrets Operator, `secretStoreRef`',
  fix: "Write store: SecretStore.ofCluster('vault').",
};

export const REFRESH_INTERVAL: Rule = {
  id: 'MK-SEC-004',
  title: 'invalid refresh interval of a Secret',
  severity: 'error',
  reason: 'The operator reads the store only once if the interval is zero, and stores limit the number of requests.',
  source: 'External Secrets Operator, `refreshInterval`',
  fix: 'Write SecretRefresh.every(Duration.hours(1)), or SecretRefresh.once().',
};

export const PASSWORD_LENGTH: Rule = {
  id: 'MK-SEC-005',
  title: 'length of a generated password',
  severity: 'error',
  reason: 'MinIO refuses fewer than 8 characters, and a longer password than 256 adds no strength.',
  source: 'MinIO source, `internal/auth/credentials.go`',
  fix: 'Write a length of 8 to 256.',
};
