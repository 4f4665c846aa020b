import * as fc from 'fast-check';
import { matches, podsOfJobs, selected, waveOf } from '../support/pods';
import type { Output } from '../support/synthesis';
import { appOutput } from './app-output';
import { appRecipes, type AppRecipe } from './app-recipe';

/** The resource groups that the labels of the pods name. */
function labelled(output: Output, { name, groups }: AppRecipe): readonly string[] {
  const labels = groups.flatMap(
    (group) => output.environment(`${name}-querynode-${group.name}`, 'MILVUS_SERVER_LABEL_RESOURCE_GROUP') ?? [],
  );
  return [...new Set(labels.map(String))].sort();
}

/** The resource groups that a Job makes. */
function made(output: Output, { name }: AppRecipe): readonly string[] {
  const jobs = output.all('Job').filter(({ metadata }) => metadata.name === `${name}-resource-groups`);
  const values = jobs.flatMap(
    ({ spec }) => spec.template.spec.containers[0]?.env?.find((each) => each.name === 'RESOURCE_GROUPS')?.value ?? [],
  );
  return values.flatMap((value) => value.split('\n').map((line) => line.split(' ')[0] ?? ''));
}

test('every resource group that pods are labelled for is made by the one Job, from the release on that can', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const output = appOutput(recipe);
      expect(made(output, recipe)).toEqual(['2.3', '2.4'].includes(recipe.line) ? [] : labelled(output, recipe));
    }),
  );
});

test('the pods of a Job of Milvus are let in by its policy, and nothing selects them', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const output = appOutput(recipe);
      const pods = podsOfJobs(output).filter(({ labels }) => labels['app.kubernetes.io/name'] === 'milvus');
      const policy = output.get('NetworkPolicy', recipe.name);
      for (const { labels } of pods) {
        const [own] = policy.spec.ingress;
        expect(own?.from?.some(({ podSelector }) => matches(podSelector ?? {}, labels))).toBe(true);
        expect(matches(policy.spec.podSelector, labels)).toBe(false);
        for (const { spec } of [...output.workloads, ...output.all('PodDisruptionBudget')])
          expect(matches(spec.selector, labels)).toBe(false);
        for (const { spec } of output.all('Service')) expect(matches({ matchLabels: spec.selector }, labels)).toBe(false);
      }
    }),
  );
});

test('a Job of Milvus comes after the Service that it calls, and after the pods behind it', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const output = appOutput(recipe);
      const service = output.get('Service', recipe.service.name ?? recipe.name);
      const before = [service, ...selected(output, service, { matchLabels: service.spec.selector }).map((name) => output.workload(name))];
      for (const job of output.all('Job').filter(({ metadata }) => metadata.name === `${recipe.name}-resource-groups`)) {
        expect(waveOf(job)).toBeGreaterThan(Math.max(...before.map(waveOf)));
      }
    }),
  );
});
