import { fc } from '../../support/fast-check';
import { appOutput } from './app-output';
import { appRecipes } from './app-recipe';
import type { LabelSelectorJson } from '../../support/manifest-json';
import { matches, podsOf, selected } from '../../support/pods';

test('every workload, with its spread, selects its own pods and no others', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const output = appOutput(recipe);
      for (const workload of output.workloads) {
        expect(selected(output, workload, workload.spec.selector)).toEqual([workload.metadata.name]);
        for (const { labelSelector } of workload.spec.template.spec.topologySpreadConstraints ?? []) {
          expect(selected(output, workload, labelSelector)).toEqual([workload.metadata.name]);
        }
      }
    }),
  );
});

test('every budget selects the pods of the workload that it is named after, which has more than one', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const output = appOutput(recipe);
      const most = (name: string) =>
        output.find('HorizontalPodAutoscaler', name)?.spec.maxReplicas ?? output.workload(name).spec.replicas ?? 0;
      const budgets = output.all('PodDisruptionBudget');
      for (const budget of budgets) expect(selected(output, budget, budget.spec.selector)).toEqual([budget.metadata.name]);
      const names = output.workloads.map(({ metadata }) => metadata.name);
      expect(budgets.map(({ metadata }) => metadata.name).sort()).toEqual(names.filter((name) => most(name) > 1).sort());
    }),
  );
});

test('a client Service selects the proxies or the standalone, that of a canary the canary, a headless one its StatefulSet', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const output = appOutput(recipe);
      const selections = (name: string) => {
        const service = output.get('Service', name);
        return selected(output, service, { matchLabels: service.spec.selector });
      };
      expect(selections(recipe.service.name ?? recipe.name)).toEqual([`${recipe.name}-proxy`]);
      if (recipe.canaries !== undefined) expect(selections(`${recipe.name}-canary`)).toEqual([`${recipe.name}-proxy-canary`]);
      if (recipe.standalone) expect(selections(recipe.standalone.name)).toEqual([recipe.standalone.name]);
      for (const { spec, metadata } of output.all('StatefulSet')) expect(selections(spec.serviceName ?? '')).toEqual([metadata.name]);
    }),
  );
});

test('every pod has one network policy about its callers: that of its instance, or its own where it is a dependency', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const output = appOutput(recipe);
      const policies = output.all('NetworkPolicy').filter(({ spec }) => spec.policyTypes.includes('Ingress'));
      for (const { workload, labels, namespace } of podsOf(output)) {
        const names = policies
          .filter((policy) => policy.metadata.namespace === namespace && matches(policy.spec.podSelector, labels))
          .map((policy) => policy.metadata.name);
        const isMilvus = labels['app.kubernetes.io/name'] === 'milvus';
        expect(names).toEqual([isMilvus ? labels['app.kubernetes.io/instance'] : workload.metadata.name]);
      }
    }),
  );
});

test('the policy of a dependency lets in its own members and the Milvus that uses it, and nobody else', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const output = appOutput(recipe);
      const { namespace: home } = output.get('NetworkPolicy', recipe.name).metadata;
      for (const policy of output.all('NetworkPolicy')) {
        if (![`etcd`, 'minio', 'kafka'].some((name) => policy.metadata.name === `${recipe.dependencies.name}-${name}`)) continue;
        const [own, others, ...rest] = policy.spec.ingress;
        expect(rest).toEqual([]);
        expect(own?.from).toEqual([{ podSelector: policy.spec.podSelector }]);
        const [peer, ...more] = (others?.from ?? []).filter(({ podSelector }) => !isOfSameService(podSelector, policy.spec.podSelector));
        expect(more).toEqual([]);
        const isElsewhere = policy.metadata.namespace !== home;
        expect(peer?.namespaceSelector?.matchLabels).toEqual(isElsewhere ? { 'kubernetes.io/metadata.name': home } : undefined);
        for (const pods of podsOf(output)) {
          const isUser = pods.labels['app.kubernetes.io/instance'] === recipe.name && pods.labels['app.kubernetes.io/name'] === 'milvus';
          expect(matches(peer?.podSelector ?? {}, pods.labels)).toBe(isUser);
        }
      }
    }),
  );
});

/** Whether a selector is about pods of the same service, such as those that maintain it. */
function isOfSameService(selector: LabelSelectorJson | undefined, service: LabelSelectorJson): boolean {
  const labels = ['app.kubernetes.io/name', 'app.kubernetes.io/instance'];
  return labels.every((label) => selector?.matchLabels?.[label] === service.matchLabels?.[label]);
}
