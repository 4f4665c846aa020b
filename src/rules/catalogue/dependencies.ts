import type { Rule } from '../finding';

export const ENDPOINTS_EMPTY: Rule = {
  id: 'MK-DEP-001',
  title: 'no endpoint',
  reason: 'Milvus does not become healthy before it reaches its meta store and its message queue.',
};

export const ENDPOINT_FORM: Rule = {
  id: 'MK-DEP-002',
  title: 'endpoint in the wrong form',
  reason: 'Milvus adds the scheme itself from its TLS settings; with a scheme in the address it stops at "too many colons in address".',
};

export const BUCKET_NAME: Rule = {
  id: 'MK-DEP-003',
  title: 'bucket name that S3 refuses',
  reason:
    'Bucket names have 3 to 63 characters: lower-case letters, digits, "." and "-", a letter or digit at both ends, and no IP address form.',
};

export const CREDENTIALS_MISSING: Rule = {
  id: 'MK-DEP-004',
  title: 'no credentials',
  reason: 'Without credentials Milvus falls back to its built-in minioadmin, which either fails or is the password everybody knows.',
};

export const IDENTITY_AND_KEYS: Rule = {
  id: 'MK-DEP-005',
  title: 'cloud identity and static keys together',
  reason: 'With minio.useIAM on, Milvus ignores the static keys, so one of the two is not what runs.',
};

export const QUEUE_NEEDS_STANDALONE: Rule = {
  id: 'MK-DEP-006',
  title: 'queue that only a standalone can use',
  reason: 'rocksmq is a library inside one process: the roles of a cluster cannot reach it.',
};

export const QUEUE_NEEDS_RELEASE: Rule = {
  id: 'MK-DEP-007',
  title: 'queue that this release does not have',
  reason: 'Woodpecker is the write-ahead log of Milvus 2.6 and later.',
};

export const SHARED_PREFIX: Rule = {
  id: 'MK-DEP-008',
  title: 'two instances share a prefix on one dependency',
  reason: 'Instances that share an etcd root path, a bucket path or a channel prefix overwrite each other: data is lost on both.',
};

export const PREFIX_NEEDED: Rule = {
  id: 'MK-DEP-009',
  title: 'no prefix on an external dependency',
  reason: 'Without a namespace the default prefixes cannot tell instances of several namespaces apart, and a later change hides all data.',
};

export const PREFIX_FORM: Rule = {
  id: 'MK-DEP-010',
  title: 'prefix in the wrong form',
  reason: 'The prefixes become etcd keys, object keys and topic names: letters, digits, "-", "_", "." and, in paths, "/" inside.',
};

export const MEMBER_COUNT: Rule = {
  id: 'MK-DEP-011',
  title: 'number of members',
  reason: 'etcd and KRaft need an odd majority, and MinIO erasure codes over at least four drives: other numbers add cost and no safety.',
};

export const REGION_FORM: Rule = {
  id: 'MK-DEP-012',
  title: 'region or role in the wrong form',
  reason: 'With a cloud identity Milvus must use the regional S3 endpoint, which is built from the region.',
};

export const QUEUE_GIVEN_TWICE: Rule = {
  id: 'MK-DEP-013',
  title: 'two message queues',
  reason: 'Milvus writes to one queue, so the other one would silently not be used.',
};
