import {
  StandardNaming,
  checkInstanceSelectors,
  checkSelectors,
  milvusIdentity,
  selects,
  type Labels,
  type PodIdentity,
} from '../../src/naming';
import { ChartNaming } from '../support/chart-naming';

const milvus = milvusIdentity('search');
const proxies = { ...milvus, component: 'proxy', group: 'default' };
const canaries = { ...proxies, group: 'canary' };
const problems = (mistakes: readonly { readonly problem: string }[]) => mistakes.map(({ problem }) => problem);

class WithoutGroups extends StandardNaming {
  public override selector({ group: _, ...pods }: PodIdentity): Labels {
    return this.jobPodLabels(pods);
  }
}

class OfEverything extends StandardNaming {
  public override selector(): Labels {
    return {};
  }
}

class OfOtherPods extends StandardNaming {
  public override instancePods() {
    return { matchLabels: { team: 'search' } };
  }
}

test.each([
  ['Exists', { key: 'group', operator: 'Exists' }, [true, false]],
  ['DoesNotExist', { key: 'group', operator: 'DoesNotExist' }, [false, true]],
  ['In', { key: 'group', operator: 'In', values: ['hot'] }, [true, false]],
  ['NotIn', { key: 'group', operator: 'NotIn', values: ['hot'] }, [false, true]],
])('%s selects as Kubernetes does', (_, expression, [withLabel, without]) => {
  expect(selects({ matchExpressions: [expression] }, { group: 'hot' })).toBe(withLabel);
  expect(selects({ matchExpressions: [expression] }, {})).toBe(without);
});

test.each([new StandardNaming(), new ChartNaming()])('a sound scheme has no mistake', (naming) => {
  expect(checkInstanceSelectors(naming, milvus, [proxies, canaries])).toEqual([]);
});

test('a selector that matches the pods of another role is a mistake', () => {
  expect(problems(checkSelectors(new WithoutGroups(), [proxies, canaries]))).toEqual([
    'gives search-proxy a selector that also matches the pods of search-proxy-canary.',
    'gives search-proxy-canary a selector that also matches the pods of search-proxy.',
  ]);
});

test('an empty selector is a mistake', () => {
  expect(problems(checkSelectors(new OfEverything(), [proxies]))).toEqual([
    'gives search-proxy an empty selector, which matches every pod.',
  ]);
});

test('a selector of the instance that does not match its pods is a mistake', () => {
  expect(problems(checkInstanceSelectors(new OfOtherPods(), milvus, [proxies]))).toEqual([
    'has instancePods that do not match the pods of search-proxy.',
    'has instancePods that do not match the pods of Jobs.',
  ]);
});

test('pods of roles that cannot be told from those of Jobs are a mistake', () => {
  expect(problems(checkInstanceSelectors(new WithoutGroups(), milvus, [proxies]))).toContain(
    'has rolePods that do not match the pods of search-proxy.',
  );
});
