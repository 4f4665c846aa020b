import { MilvusConfig, MilvusVersion } from '@org/milvus-k8s';
import { hasKey } from '../../src/config';
import { helpForPasted } from '../../src/config/pasted-keys';
import { RELEASE_LINES } from '../../src/version';

test.each([
  ['queryNode.gracefulTime', 'common.gracefulTime'],
  ['segment.maxSize', 'dataCoord.segment'],
  ['common.retentionDuration', 'collection.ttl.seconds'],
  ['authorizationEnabled', 'common.security.authorizationEnabled'],
  ['common.tlsMode', 'common.security.tlsMode'],
  ['metrics.enabled', 'monitoring'],
  ['metrics.serviceMonitor.enabled', 'monitoring'],
  ['cluster.enabled', 'MilvusCluster'],
  ['image.all.tag', 'version'],
  ['service.type', 'prop service'],
  ['externalS3.host', 'ObjectStorage.s3'],
  ['externalEtcd.endpoints', 'MetaStore.etcd'],
  ['externalPulsar.host', 'MessageQueue.pulsar'],
  ['externalKafka.brokerList', 'MessageQueue.kafka'],
  ['etcd.replicaCount', 'InClusterDependencies'],
  ['minio.mode', 'InClusterDependencies'],
  ['queryNode.replicas', 'prop replicas'],
  ['queryNode.resources.limits.memory', 'cpu and memory'],
  ['standalone.persistence.enabled', 'MilvusStandalone'],
  ['extraConfigFiles.user.yaml', 'content of user.yaml'],
  ['spec.config.common.gracefulTime', 'spec.config'],
  ['components.image', 'props of the cluster'],
])('%s, as guides have it, is met with help', (key, words) => {
  expect(RELEASE_LINES.filter((line) => hasKey(key, line))).toEqual([]);
  expect(helpForPasted(key)).toContain(words);
});

test('every change between two lines is added, removed, renamed or a default, with the values before and after', () => {
  for (const from of ['2.5.27', '2.6.25', '3.0.2']) {
    for (const to of ['2.5.27', '2.6.25', '3.0.2']) {
      for (const { change, before, after, newKey } of MilvusConfig.changes(MilvusVersion.of(from), MilvusVersion.of(to))) {
        expect({ change, hasBefore: before !== undefined, hasAfter: after !== undefined, hasNewKey: newKey !== undefined }).toEqual({
          change,
          hasBefore: change !== 'added',
          hasAfter: change !== 'removed',
          hasNewKey: change === 'renamed',
        });
      }
    }
  }
});
