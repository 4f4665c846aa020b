import { normalizeKey } from './key-name';

/** A key from guides, charts or older releases, and its replacement here. `*` matches any letters and dots. */
type PastedRow = readonly [pattern: string, replacement: string, source: string];

const HELM = 'values.yaml of milvus-helm 4 and 5';
const OPERATOR = "the Milvus custom resource of milvus-operator's documentation";
const DOCS_2_2 = 'milvus.yaml of Milvus 2.0 to 2.2, and guides written for it';

/** Keys that users paste into `config`, and that no release from 2.3 on reads there. */
const PASTED: readonly PastedRow[] = [
  ['queryNode.gracefulTime', "Write 'common.gracefulTime'.", DOCS_2_2],
  ['proxy.gracefulTime', "Write 'common.gracefulTime'.", DOCS_2_2],
  ['segment.*', "Write 'dataCoord.segment.…': these keys belong to dataCoord.", DOCS_2_2],
  ['dataCoord.maxSize', "Write 'dataCoord.segment.maxSize'.", DOCS_2_2],
  [
    'common.retentionDuration',
    'Remove it: 2.2 was the last release with time travel. Entities expire with the collection property collection.ttl.seconds.',
    DOCS_2_2,
  ],
  ['rootCoord.timeout', "Remove it, or write 'grpc.client.dialTimeout'.", DOCS_2_2],
  ['authorizationEnabled', "Write 'common.security.authorizationEnabled'.", DOCS_2_2],
  ['security.*', "Write 'common.security.…'.", DOCS_2_2],
  ['common.authorizationEnabled', "Write 'common.security.authorizationEnabled'.", DOCS_2_2],
  ['common.tlsMode', "Write 'common.security.tlsMode'.", DOCS_2_2],
  ['tls.mode', "Write 'common.security.tlsMode'.", DOCS_2_2],
  ['quotaAndLimits.maxCollectionNum', "Write 'quotaAndLimits.limits.maxCollectionNum'.", DOCS_2_2],
  ['metrics.*', 'Remove it: Milvus always serves metrics on port 9091. The prop monitoring admits your Prometheus.', HELM],
  ['serviceMonitor.*', 'Remove it. The prop monitoring admits your Prometheus to port 9091.', HELM],
  ['cluster.enabled', 'Remove it: use the construct MilvusCluster, or MilvusStandalone.', HELM],
  ['standalone.*', 'Remove it: use the construct MilvusStandalone and its props.', HELM],
  ['image.*', 'Remove it: use the props version, imageRegistry and imageDigest.', HELM],
  ['service.*', 'Remove it: use the prop service.', HELM],
  ['ingress.*', 'Remove it: use IngressBackend.fromService(milvus.service) of cdk8s-plus.', HELM],
  ['persistence.*', 'Remove it: use the prop storage of the role.', HELM],
  ['extraConfigFiles.*', 'Write the content of user.yaml into config, as nested keys.', HELM],
  ['externalS3.*', 'Remove it: use ObjectStorage.s3(…) in ExternalDependencies.', HELM],
  ['externalGcs.*', 'Remove it: use ObjectStorage in ExternalDependencies.', HELM],
  ['externalEtcd.*', 'Remove it: use MetaStore.etcd([…]) in ExternalDependencies.', HELM],
  ['externalPulsar.*', 'Remove it: use MessageQueue.pulsar(…) in ExternalDependencies.', HELM],
  ['externalKafka.*', 'Remove it: use MessageQueue.kafka(…) in ExternalDependencies.', HELM],
  ['*.replicaCount', 'Remove it: use InClusterDependencies and its props.', HELM],
  ['etcd.enabled', 'Remove it: the prop dependencies chooses the etcd.', HELM],
  ['minio.enabled', 'Remove it: the prop dependencies chooses the object storage.', HELM],
  ['minio.mode', 'Remove it: use InClusterDependencies and its props.', HELM],
  ['pulsar.enabled', 'Remove it: the prop dependencies chooses the message queue.', HELM],
  ['pulsarv3.*', 'Remove it: the prop dependencies chooses the message queue.', HELM],
  ['kafka.enabled', 'Remove it: the prop dependencies chooses the message queue.', HELM],
  ['attu.*', 'Remove it: Attu is deployed separately.', HELM],
  ['*.replicas', 'Remove it: use the prop replicas of the role, such as queryNode: { replicas: 3 }.', HELM],
  ['*.resources.*', 'Remove it: use the props cpu and memory of the role.', HELM],
  ['*.nodeSelector.*', 'Remove it: use the prop nodeSelector of the role.', HELM],
  ['*.extraEnv', 'Remove it: use the prop env of the role.', HELM],
  ['*.podDisruptionBudget.*', 'Remove it: a role with more than one pod has a disruption budget.', HELM],
  ['spec.*', 'Write only the keys below spec.config; the rest are props of the cluster.', OPERATOR],
  ['components.*', 'Remove it: use the props of the cluster and of its roles.', OPERATOR],
  ['dependencies.*', 'Remove it: use the prop dependencies.', OPERATOR],
  ['config.*', 'Write the keys below config, without the prefix config.', OPERATOR],
];

let compiled: readonly (readonly [RegExp, string])[] | undefined;

/** The replacement for a key that users paste from elsewhere. */
export function helpForPasted(key: string): string | undefined {
  compiled ??= PASTED.map(([pattern, replacement]) => [patternOf(pattern), replacement] as const);
  return compiled.find(([pattern]) => pattern.test(normalizeKey(key)))?.[1];
}

function patternOf(pattern: string): RegExp {
  return new RegExp(`^${normalizeKey(pattern).replace(/\./g, '\\.').replace(/\*/g, '.+')}$`);
}
