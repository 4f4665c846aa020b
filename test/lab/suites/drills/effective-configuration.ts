import assert from 'node:assert/strict';

import { hasKey } from '../../../../src/config';
import type { Resource } from '../../kubernetes/objects';
import { until } from '../../kubernetes/waiting';
import { compareConfiguration, configurationIn, inShort, type Configuration } from '../../milvus/compared-configuration';
import type { ConfigurationService } from '../../milvus/effective-configuration';
import type { ServedCluster } from '../../milvus/served-cluster';
import { record } from '../../runner/record';
import type { Suite } from '../../runner/suite';
import { recordOther } from './recording';
import { requirePodNetwork, runningConfiguration, servers, shippedConfiguration } from './running-configuration';
import { serve } from './served';

/** Short enough for a name to break it, long enough for the names that Milvus makes. */
const longestName = 40;

/** The keys of the user.yaml that a role's pods get. */
async function rendered(cluster: ServedCluster, component: string): Promise<Configuration> {
  const map = await cluster.kubectl.get<Resource & { readonly data: Record<string, string> }>('configmap', `milvus-${component}-config`);
  return configurationIn(map.data['user.yaml'] ?? '');
}

/** Milvus asks for the topic of a new collection before Kafka has spread the word of it, and says so as its own failure. */
function isTopicNew(thrown: unknown): string {
  assert.match(String(thrown), /Local: Unknown (partition|topic)/);
  return String(thrown);
}

export const effectiveConfiguration: Suite = {
  name: 'effective-configuration',
  core: false,
  proves: 'what is rendered is what runs',
  run: async (bed) => {
    const cluster = await serve(bed, 'effective-configuration', { config: { 'proxy.maxNameLength': longestName } }, 1);
    if (!cluster) return;

    for (const service of Object.keys(servers) as ConfigurationService[]) {
      await bed.test(`${service} runs with the values that were rendered`, async () => {
        await requirePodNetwork(bed, cluster, service);
        const { component } = servers[service];
        const { equal, different, unlisted, unreported } = compareConfiguration(
          await rendered(cluster, component),
          await runningConfiguration(cluster, service),
          await shippedConfiguration(cluster, component),
        );
        await record(bed, 'compared', service, ...[equal, unlisted, unreported].map(inShort));
        const counts = `${equal.length} equal, ${different.length} different`;
        await recordOther(bed, `${service}: rendered keys compared with the running server`, counts);
        assert.deepEqual(different, []);
        assert.ok(equal.length >= 10, `only ${equal.length} keys could be compared`);
        const misspelt = unlisted.filter((key) => !hasKey(key, '2.3'));
        assert.deepEqual(misspelt, [], 'keys that neither milvus.yaml nor the sources of this line have');
      });
    }
    // The proxy has no ShowConfigurations (internal/proto/proxy.proto of the 2.3 branch), so it has to show what it runs with.
    await bed.test('the proxy takes names as long as rendered, and refuses longer ones', async () => {
      const { dimensions } = cluster.data.vectors;
      const longest = 'n'.repeat(longestName);
      const taken = await cluster.collection(longest);
      await until(`a name of ${longestName} letters is taken`, 60, () => taken.create(dimensions).then(() => true, isTopicNew), 2);
      const refused = new RegExp(`length of a collection name must be less than ${longestName} characters`, 'i');
      await assert.rejects((await cluster.collection(`${longest}n`)).create(dimensions), refused);
      const seen = `${longestName}: a name of ${longestName} letters was taken, one of ${longestName + 1} refused with this limit`;
      await recordOther(bed, 'proxy: rendered limit of names compared with the running server', seen);
    });
  },
};
