import type { Rule } from '../../findings';

export const SITE_ADDRESS: Rule = {
  id: 'MK-CDC-001',
  title: 'address of a site that Milvus cannot use',
  severity: 'error',
  reason: 'Milvus parses the address as a URL and takes TLS from its scheme.',
  source: 'Milvus source, `pkg/util/replicateutil/config_validator.go` of 2.6',
  fix: "Write scheme, host and port, such as address: 'https://milvus.dublin.example:19530'.",
};

export const SITE_PREFIX: Rule = {
  id: 'MK-CDC-002',
  title: 'site without a usable channel prefix',
  severity: 'error',
  reason: 'Milvus names a site by msgChannel.chanNamePrefix.cluster, and derives the names of its channels from it.',
  source: 'Milvus source, `internal/streamingcoord/server/service/assignment.go` of 2.6: ClusterPrefix',
  fix: "Write its channelPrefix, such as 'search-dublin', or set prefixes of Milvus.fromEndpoint.",
};

export const PROMOTION_OF_PRIMARY: Rule = {
  id: 'MK-CDC-003',
  title: 'promotion of the primary',
  severity: 'error',
  reason: 'Milvus refuses to promote a primary, and only a standby has something to lose by it.',
  source: 'milvus#47352: force promote can only be used on secondary clusters',
  fix: 'Declare the promotion for the Replication of a standby.',
};

export const PROMOTION_ELSEWHERE: Rule = {
  id: 'MK-CDC-013',
  title: 'promotion in another namespace',
  severity: 'error',
  reason:
    'The Job reads the administrator and the certificates of the Milvus, and a pod can read only Secrets of the namespace that it runs in.',
  source: 'Kubernetes documentation, Secrets: a Pod can only reference a Secret in the same namespace',
  fix: 'Set the namespace of the chart of the promotion to that of the Replication.',
};
