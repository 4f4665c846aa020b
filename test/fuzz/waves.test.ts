import * as fc from 'fast-check';
import type { ObjectJson } from '../support/manifest-json';
import type { Output } from '../support/synthesis';
import { appOutput } from './app-output';
import { appRecipes, isModern, type AppRecipe } from './app-recipe';
import { podsOf, waveOf } from '../support/pods';

/** The order in which the vendor's operator upgrades the roles: each must be there before the next. */
function orderOfRoles({ line, coordinators }: AppRecipe): readonly string[] {
  if (isModern(line)) return ['mixcoord', 'querynode', 'datanode', 'proxy'];
  const coordinatorRoles = coordinators === 'separate' ? ['rootcoord', 'datacoord', 'indexcoord', 'querycoord'] : ['mixcoord'];
  return ['indexnode', ...coordinatorRoles, 'querynode', 'datanode', 'proxy'];
}

function ofInstance(output: Output, instance: string): readonly ObjectJson[] {
  return output.objects.filter(({ metadata }) => {
    const labels = metadata.labels ?? {};
    return labels['app.kubernetes.io/name'] === 'milvus' && labels['app.kubernetes.io/instance'] === instance;
  });
}

test('what a workload needs comes in its step or an earlier one', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const output = appOutput(recipe);
      for (const { workload, spec } of podsOf(output)) {
        const configMaps = (spec.volumes ?? []).flatMap(({ configMap }) => (configMap ? [configMap.name] : []));
        const accounts = spec.serviceAccountName === undefined ? [] : [output.get('ServiceAccount', spec.serviceAccountName)];
        const services = workload.spec.serviceName === undefined ? [] : [output.get('Service', workload.spec.serviceName)];
        for (const needed of [...configMaps.map((name) => output.get('ConfigMap', name)), ...accounts, ...services]) {
          expect(waveOf(needed)).toBeLessThanOrEqual(waveOf(workload));
        }
      }
    }),
  );
});

test('roles start in the order of the release, one after the other', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const output = appOutput(recipe);
      const waves = orderOfRoles(recipe).map((role) => waveOf(output.workload(`${recipe.name}-${role}`)));
      expect(waves).toEqual([...new Set(waves)].sort((a, b) => a - b));
      for (const { name } of recipe.groups) {
        expect(waveOf(output.workload(`${recipe.name}-querynode-${name}`))).toBe(waveOf(output.workload(`${recipe.name}-querynode`)));
      }
    }),
  );
});

test('a claim is part of its StatefulSet or pod, so it never waits in an earlier step for a pod of a later one', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      expect(appOutput(recipe).all('PersistentVolumeClaim')).toEqual([]);
    }),
  );
});

test('client Service, budgets and autoscalers of an instance come with or after its last role', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const objects = ofInstance(appOutput(recipe), recipe.name);
      const last = Math.max(...objects.filter(({ kind }) => ['Deployment', 'StatefulSet'].includes(kind)).map(waveOf));
      const isLate = ({ kind, metadata }: ObjectJson) =>
        kind === 'PodDisruptionBudget' ||
        kind === 'HorizontalPodAutoscaler' ||
        (kind === 'Service' && metadata.name === (recipe.service.name ?? recipe.name));
      for (const object of objects.filter(isLate)) expect(waveOf(object)).toBeGreaterThanOrEqual(last);
      expect(objects.filter(isLate).length).toBeGreaterThan(0);
    }),
  );
});

test('dependencies in the cluster start before everything of Milvus', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const output = appOutput(recipe);
      const first = Math.min(...ofInstance(output, recipe.name).map(waveOf));
      for (const workload of output.workloads.filter(({ metadata }) => metadata.labels?.['app.kubernetes.io/name'] !== 'milvus')) {
        expect(waveOf(workload)).toBeLessThan(first);
      }
    }),
  );
});

test('no pod template has a sync wave: a changed order must not roll pods', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      for (const { spec } of appOutput(recipe).workloads) {
        expect(Object.keys(spec.template.metadata.annotations ?? {})).not.toContain('argocd.argoproj.io/sync-wave');
      }
    }),
  );
});
