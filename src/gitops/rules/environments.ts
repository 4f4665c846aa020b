import type { ModelRule } from '../../rules';
import { compareReleases } from '../promotion/compare-releases';
import { isPromotion } from '../promotion/promotion-spec';

export const UNSEEN_RELEASE: ModelRule = {
  id: 'MK-ENV-001',
  title: 'release that the environment before does not run',
  severity: 'error',
  reason: 'An environment before this one exists so that a release is tested there first.',
  source: 'this library: PromotionOrder',
  fix: 'Upgrade the environment before first, in a separate commit.',
  checkApp: ({ extensions, instances }, report) => {
    const inChart = (chart: string) => instances.filter(({ path }) => path.startsWith(`${chart}/`));
    for (const { path, charts } of extensions.filter(isPromotion)) {
      charts.slice(1).forEach((chart, index) => {
        const before = charts[index] ?? '';
        for (const instance of inChart(chart)) {
          const tested = inChart(before).find(({ name }) => name === instance.name);
          if (!tested || compareReleases(instance.version, tested.version) <= 0) continue;
          const problem = `is ${instance.version}, and ${tested.path} runs ${tested.version}.`;
          report(
            instance,
            'version',
            problem,
            `Set ${tested.version} here, or upgrade ${tested.path} first. The order is that of ${path}.`,
          );
        }
      });
    }
  },
};

export const NOTHING_IN_COMMON: ModelRule = {
  id: 'MK-ENV-002',
  title: 'environments without an instance of the same name',
  severity: 'warning',
  reason: 'Instances of two environments are compared by their names.',
  source: 'this library: PromotionOrder',
  fix: 'Give the instances of all environments the same name.',
  checkApp: ({ extensions, instances }, report) => {
    const namesIn = (chart: string) => instances.filter(({ path }) => path.startsWith(`${chart}/`)).map(({ name }) => name);
    for (const order of extensions.filter(isPromotion)) {
      order.charts.slice(1).forEach((chart, index) => {
        const before = order.charts[index] ?? '';
        if (namesIn(chart).some((name) => namesIn(before).includes(name))) return;
        report(order, `charts[${index + 1}]`, `is ${chart}, and shares no name of an instance with ${before}.`);
      });
    }
  },
};

/** Rules over the environments of an app. */
export const ENVIRONMENT_RULES: readonly ModelRule[] = [UNSEEN_RELEASE, NOTHING_IN_COMMON];
