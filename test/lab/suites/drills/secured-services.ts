import assert from 'node:assert/strict';

import { securedYaml } from '../../apps/team-services/app';
import { teamServiceObjects } from '../../apps/team-services/services';
import { PrivateAuthority } from '../../kubernetes/private-authority';
import { waitForWorkloads } from '../../kubernetes/workloads';
import { connect } from '../../milvus/connect';
import { SampleData } from '../../milvus/sample-data';
import type { Suite } from '../../runner/suite';
import { recordOther } from './recording';

export const securedServices: Suite = {
  name: 'secured-services',
  core: false,
  proves: 'a Milvus uses an etcd with client certificates, an S3 behind a private authority and a Kafka with SCRAM over TLS',
  run: async (bed) => {
    await bed.realNodes(3, 'milvus', 'etcd', 'minio', 'kafka');
    const kubectl = await bed.namespace('secured-services');
    const authority = await PrivateAuthority.create();
    bed.cleanUp(() => Promise.resolve(authority.remove()));
    const data = new SampleData();

    const running = await bed.test('the services of the team run', async () => {
      await kubectl.apply(await teamServiceObjects(authority));
      await waitForWorkloads(kubectl, 180);
    });
    if (!running) return;
    await bed.test('a Milvus on them stores and finds vectors', async () => {
      const applied = await kubectl.applyText(securedYaml('secured-services'));
      assert.equal(applied.errors, '', 'the API server warned');
      await waitForWorkloads(kubectl, 300);
      const collection = await connect(bed, kubectl);
      await data.store(collection);
      await data.check(collection);
      await recordOther(
        bed,
        'etcd with client certificates, S3 behind a private authority, Kafka with SCRAM over TLS',
        'all data stored and found',
      );
    });
  },
};
