import assert from 'node:assert/strict';

import { parse } from 'yaml';

import type { Resource } from '../../kubernetes/objects';
import { say } from '../../lab/progress';
import { reportedKey, type ConfigurationService } from '../../milvus/effective-configuration';
import type { ServedCluster } from '../../milvus/served-cluster';
import type { Suite } from '../../runner/suite';
import { recordOther } from './recording';
import { requirePodNetwork, runningConfiguration, servers } from './running-configuration';
import { serve } from './served';

type Rendered = ReadonlyMap<string, string>;

/** The keys of the user.yaml that a role's pods get. */
async function rendered(cluster: ServedCluster, component: string): Promise<Rendered> {
  const map = await cluster.kubectl.get<Resource & { readonly data: Record<string, string> }>('configmap', `milvus-${component}-config`);
  return new Map(flatten(parse(map.data['user.yaml'] ?? '')));
}

function flatten(value: unknown, path = ''): [string, string][] {
  if (Array.isArray(value)) return [[path, value.join(',')]];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => flatten(inner, path ? `${path}.${key}` : key));
  }
  return [[path, String(value)]];
}

export const effectiveConfiguration: Suite = {
  name: 'effective-configuration',
  core: false,
  proves: 'what is rendered is what runs',
  run: async (bed) => {
    const cluster = await serve(bed, 'effective-configuration', {}, 1);
    if (!cluster) return;

    for (const service of Object.keys(servers) as ConfigurationService[]) {
      await bed.test(`${service} runs with the values that were rendered`, async () => {
        await requirePodNetwork(bed, cluster, service);
        const [wanted, seen] = [await rendered(cluster, servers[service].component), await runningConfiguration(cluster, service)];
        const compared = [...wanted].filter(([key]) => seen.has(reportedKey(key)));
        const different = compared.filter(([key, value]) => seen.get(reportedKey(key)) !== value);
        assert.deepEqual(
          different.map(([key, value]) => `${key} is ${seen.get(reportedKey(key))} and was rendered as ${value}`),
          [],
        );
        assert.ok(compared.length >= 10, `only ${compared.length} keys could be compared`);
        const absent = [...wanted.keys()].filter((key) => !seen.has(reportedKey(key)));
        say(`  compared: ${compared.map(([key]) => key).join(', ')}`);
        say(`  not reported by ${service}: ${absent.join(', ')}`);
        await recordOther(
          bed,
          `${service}: rendered keys compared with the running server`,
          `${compared.length} equal, ${different.length} different`,
        );
      });
    }
  },
};
