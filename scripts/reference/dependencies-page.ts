import {
  CLIENT_ABILITIES,
  IDENTITIES,
  MESSAGE_QUEUES,
  META_STORES,
  OBJECT_STORAGES,
  isSupported,
  type ServiceSupport,
} from '../../src/dependencies';
import { anchorOf, pageOf } from '../../src/findings';
import { WorkloadIdentity, type IdentityType } from '../../src/security';
import { MilvusVersion, RELEASES, RELEASE_LINES, rangeWords, type ReleaseLine } from '../../src/version';
import {
  MESSAGE_QUEUE_NAMES,
  OBJECT_STORAGE_NAMES,
  obstacles,
  type MessageQueueName,
  type MetaStoreName,
  type ObjectStorageName,
} from './dependency-matrix';
import { releaseNote } from './release-note';
import { generatedFrom, markdownTable } from './table';

/** Lines whose combinations are printed in full: those with releases without known critical vulnerabilities. */
const MATRIX_LINES = RELEASE_LINES.filter((line) => RELEASES[line].securityFloor !== undefined);

type ServiceName = MetaStoreName | ObjectStorageName | MessageQueueName;

/** The factory of each service. */
const FACTORIES: Readonly<Record<ServiceName, string>> = {
  etcd: 'MetaStore.etcd',
  tikv: 'MetaStore.tikv',
  s3: 'ObjectStorage.s3',
  minio: 'ObjectStorage.minio',
  gcs: 'ObjectStorage.googleCloudStorage',
  'gcs-native': 'ObjectStorage.googleCloudStorage',
  'azure-blob': 'ObjectStorage.azureBlob',
  'alibaba-oss': 'ObjectStorage.alibabaOss',
  'tencent-cos': 'ObjectStorage.tencentCos',
  'huawei-obs': 'ObjectStorage.huaweiObs',
  pulsar: 'MessageQueue.pulsar',
  kafka: 'MessageQueue.kafka',
  woodpecker: 'MessageQueue.woodpecker',
  'woodpecker-service': 'MessageQueue.woodpeckerService',
  rocksmq: 'MessageQueue.rocksmq',
  natsmq: 'MessageQueue.natsmq',
};

/** Where an identity is given; values are placeholders. */
const GIVEN_BY: Readonly<Record<IdentityType, readonly [on: string, identity: WorkloadIdentity]>> = {
  awsRole: ['Amazon EKS, IAM roles for service accounts', WorkloadIdentity.awsRole('')],
  awsPodIdentity: ['Amazon EKS, Pod Identity', WorkloadIdentity.awsPodIdentity()],
  googleServiceAccount: ['Google GKE, workload identity', WorkloadIdentity.googleServiceAccount('')],
  azureClient: ['Azure AKS, Entra Workload ID', WorkloadIdentity.azureClient('')],
  alibabaRole: ['Alibaba ACK, RRSA', WorkloadIdentity.alibabaRole('')],
  tencentRole: ['Tencent TKE, pod identity', WorkloadIdentity.tencentRole('')],
  huaweiIdentityProvider: ['Huawei CCE', WorkloadIdentity.huaweiIdentityProvider({ provider: '', projectId: '', audience: '' })],
};

/** Which stores, buckets and queues each release reaches, from the tables of facts. */
export function dependenciesPage(): string {
  return `${generatedFrom('src/dependencies/support.ts')}

# Dependencies of a Milvus

Which meta store, object storage and message queue each line of Milvus reaches. Every combination below is synthesized by a test, and the
refused ones are refused for the reason that is named. The sources of the facts stand beside them in \`src/dependencies/support.ts\`.

## Services

${markdownTable(['Service', 'Factory', ...RELEASE_LINES], services())}

rocksmq and natsmq serve a standalone only. Some clients learned later what their services ask for:

${markdownTable(
  ['Ability', 'Milvus'],
  Object.entries(CLIENT_ABILITIES).map(([ability, support]) => [ability, rangeWords(support)]),
)}

## Identities

An identity takes the place of keys; what a cloud needs on the service account and the pods is set with it.

${markdownTable(['`WorkloadIdentity`', 'Where', '`minio.cloudProvider`', 'Milvus'], Object.values(GIVEN_BY).map(identityRow))}

## Object storage and queue in a cluster

The meta store may be etcd, or TiKV with etcd, in every row. "MinIO" stands for every service that speaks its protocol; whether
it can be written to on condition, as embedded woodpecker needs, depends on the product: MinIO can from RELEASE.2024-12-18 on.

${MATRIX_LINES.map(matrix).join('\n\n')}
`;
}

function services(): string[][] {
  const all: Readonly<Record<ServiceName, ServiceSupport>> = { ...META_STORES, ...OBJECT_STORAGES, ...MESSAGE_QUEUES };
  return Object.entries(FACTORIES).map(([name, factory]) => [
    name,
    `\`${factory}\``,
    ...RELEASE_LINES.map((line) => cell(all[name as ServiceName], line)),
  ]);
}

/** Whether the newest release of a line has it, and from which release on. */
function cell(support: ServiceSupport, line: ReleaseLine): string {
  if (!isSupported(support, newest(line))) return '';
  return releaseNote(support, line) || 'yes';
}

function identityRow([on, { type: kind, cloud }]: (typeof GIVEN_BY)[IdentityType]): string[] {
  const { from } = IDENTITIES[kind];
  return [`\`${kind}\``, on, cloud, from === undefined ? 'every one that reaches the storage' : rangeWords({ from })];
}

function matrix(line: ReleaseLine): string {
  const rows = OBJECT_STORAGE_NAMES.map((storage) => [storage, ...MESSAGE_QUEUE_NAMES.map((queue) => verdict(storage, queue, line))]);
  return `### Milvus ${RELEASES[line].recommended}\n\n${markdownTable(['', ...MESSAGE_QUEUE_NAMES], rows)}`;
}

function verdict(objectStorage: ObjectStorageName, messageQueue: MessageQueueName, line: ReleaseLine): string {
  const version = newest(line);
  const [first] = obstacles({ metaStore: 'etcd', objectStorage, messageQueue, mode: 'cluster', version });
  return first ? `[${first.id}](rules/${pageOf(first)?.subject}.md#${anchorOf(first)})` : 'yes';
}

function newest(line: ReleaseLine): MilvusVersion {
  return MilvusVersion.of(RELEASES[line].recommended);
}
