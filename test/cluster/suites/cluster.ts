import assert from 'node:assert/strict';

import { clusterYaml, minioSecret } from '../apps/cluster';
import { openEntrance } from '../kubernetes/entrance';
import { waitForWorkloads } from '../kubernetes/workloads';
import { say } from '../lab/progress';
import { Collection } from '../milvus/collection';
import { SampleData } from '../milvus/sample-data';
import { describeRecord, SearchProbe } from '../milvus/search-probe';
import type { Suite } from '../runner/suite';

const namespace = 'cluster';
const port = 19530;
const startSeconds = 420;

export const cluster: Suite = {
  name: 'cluster',
  core: true,
  proves: 'a cluster on its own etcd, MinIO and Kafka serves, and goes on serving while its configuration rolls out',
  run: async (bed) => {
    await bed.realNodes(3, 'milvus', 'etcd', 'minio', 'kafka');
    const kubectl = await bed.namespace(namespace);
    const data = new SampleData();
    const address = (): Promise<string> => openEntrance(kubectl, 'milvus', port);

    const started = await bed.test('starts in a restricted namespace', async () => {
      const keys = { accesskey: 'milvus-test', secretkey: 'milvus-test-secret' };
      await kubectl.apply([{ apiVersion: 'v1', kind: 'Secret', metadata: { name: minioSecret }, stringData: keys }]);
      const applied = await kubectl.applyText(clusterYaml(namespace));
      assert.equal(applied.errors, '', 'the API server warned');
      await waitForWorkloads(kubectl, startSeconds);
    });
    if (!started) return;
    const stored = await bed.test('finds the neighbours of 20,000 vectors', async () => {
      const collection = await Collection.open(await address());
      bed.cleanUp(() => collection.close());
      await data.store(collection, 2);
      await data.check(collection);
    });
    if (!stored) return;
    await bed.test('a configuration change rolls out under search', async () => {
      const { query, expected } = data.probe();
      const probe = await SearchProbe.start(await address(), query, expected);
      const changed = clusterYaml(namespace, { config: { 'common.session.ttl': 20 } });
      await kubectl.applyText(changed);
      await waitForWorkloads(kubectl, startSeconds);
      const record = await probe.stop();
      say(`  ${describeRecord(record)}`);
      const collection = await Collection.open(await address());
      bed.cleanUp(() => collection.close());
      await data.check(collection);
    });
  },
};
