import assert from 'node:assert/strict';

import { synthesizeExamples, type SynthesizedExample } from '../apps/examples';
import { checkov, kubeScore, type Complaint } from '../infrastructure/linters';
import type { Suite } from '../runner/suite';
import { unexpected } from './admission/exceptions';

export const admission: Suite = {
  name: 'admission',
  core: true,
  proves: 'the API server takes every example without a warning, and a second time nothing changes',
  run: async (bed) => {
    const examples = synthesizeExamples();
    await bed.customResources(examples.flatMap(({ objects }) => objects));
    const again = synthesizeExamples();
    // Linters need a core and no cluster, so they work while the API server does.
    const linted = lint(examples);
    linted.catch(() => undefined); // thrown where it is awaited
    for (const [index, { name, namespace, yaml }] of examples.entries()) {
      const kubectl = await bed.namespace(namespace);
      await bed.test(`${name} is taken without a warning`, async () => {
        const applied = await kubectl.applyText(yaml);
        assert.equal(applied.errors, '', 'the API server warned');
      });
      await bed.test(`${name} applied again changes nothing`, async () => {
        assert.equal(await kubectl.diff(yaml), '');
        await kubectl.applyText(yaml);
        assert.equal(await kubectl.diff(yaml), '');
      });
      await bed.test(`${name} synthesized again is the same`, async () => {
        const second = again[index]?.yaml ?? '';
        assert.equal(second, yaml);
        await kubectl.applyText(second);
        assert.equal(await kubectl.diff(second), '');
      });
    }
    for (const { name } of examples) {
      await bed.test(`${name} has nothing that kube-score or checkov objects to`, async () => {
        const complaints = (await linted).get(name) ?? [];
        assert.ok(complaints.length > 0, 'the linters said nothing, not even what is excepted');
        assert.deepEqual(unexpected(complaints), []);
      });
    }
    await bed.test('a wrong field is refused, so the tests above would notice', async () => {
      const kubectl = await bed.namespace('admission');
      const wrong = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'wrong' }, dat: {} };
      await assert.rejects(kubectl.apply([wrong]), /unknown field|field not declared/);
    });
  },
};

/** What kube-score and checkov say of each example. */
async function lint(examples: readonly SynthesizedExample[]): Promise<ReadonlyMap<string, readonly Complaint[]>> {
  const checked = await checkov(new Map(examples.map(({ name, yaml }) => [name, yaml])));
  const complaints = examples.map(async ({ name, yaml }) => [name, [...(await kubeScore(yaml)), ...(checked.get(name) ?? [])]] as const);
  return new Map(await Promise.all(complaints));
}
