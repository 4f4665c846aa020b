import assert from 'node:assert/strict';

import { MilvusClient } from '@zilliz/milvus2-sdk-node';

import { standaloneYaml } from '../../apps/standalone';
import { waitForWorkloads } from '../../kubernetes/workloads';
import { milvusAddress } from '../../milvus/connect';
import type { Suite } from '../../runner/suite';
import { recordOther } from './recording';

const namespace = 'credentials';
const first = 'Milvus';
const second = 'another-password';

export const credentials: Suite = {
  name: 'credentials',
  core: false,
  proves: 'authorization turned on refuses strangers, and a changed root password counts, also after a restart',
  run: async (bed) => {
    await bed.realNodes(1, 'milvus');
    const kubectl = await bed.namespace(namespace);
    const address = () => milvusAddress(kubectl);
    const listAs = async (password?: string): Promise<string> => {
      const account = password === undefined ? {} : { username: 'root', password };
      const client = new MilvusClient({ address: await address(), timeout: 10_000, maxRetries: 1, logLevel: 'error', ...account });
      try {
        await client.connectPromise;
        return String((await client.listCollections()).status.error_code);
      } catch (error) {
        return String(error);
      } finally {
        await client.closeConnection();
      }
    };
    const assertTaken = async (password: string): Promise<void> => assert.match(await listAs(password), /^(Success|0)$/);
    const assertRefused = async (password?: string): Promise<void> => assert.doesNotMatch(await listAs(password), /^(Success|0)$/);

    const started = await bed.test('without authorization anybody is served', async () => {
      await kubectl.applyText(standaloneYaml(namespace));
      await waitForWorkloads(kubectl, 180);
      assert.match(await listAs(), /^(Success|0)$/);
    });
    if (!started) return;
    await bed.test('turned on, it refuses who has no password or a wrong one', async () => {
      await kubectl.applyText(standaloneYaml(namespace, { 'common.security.authorizationEnabled': true }));
      await waitForWorkloads(kubectl, 180);
      await assertTaken(first);
      await assertRefused();
      await assertRefused('wrong');
    });
    await bed.test('the root password is changed, and stays so after a restart', async () => {
      const client = new MilvusClient({ address: await address(), username: 'root', password: first, timeout: 10_000 });
      await client.connectPromise;
      await client.updatePassword({ username: 'root', oldPassword: first, newPassword: second });
      await client.closeConnection();
      await assertTaken(second);
      await assertRefused(first);
      await kubectl.run(['delete', 'pod', '--selector=app.kubernetes.io/component=standalone', '--wait']);
      await waitForWorkloads(kubectl, 180);
      await assertTaken(second);
      await assertRefused(first);
      await recordOther(
        bed,
        'authorization turned on, root password changed',
        'strangers and the old password are refused, also after a restart',
      );
    });
  },
};
