import type { Resource } from '../../kubernetes/objects';
import { dashboardQueries } from '../../prometheus/dashboard-queries';

const one = { namespace: 'search', instance: 'one' };

function configMap(expr: string, labels: Readonly<Record<string, string>> = { grafana_dashboard: '1' }): Resource {
  const dashboard = {
    panels: [{ title: 'Row' }, { title: 'Answers', targets: [{ refId: 'A', expr, legendFormat: '{{pod}}' }] }],
    templating: { list: [{ name: 'claims', type: 'constant', query: 'data-.+' }] },
  };
  const data = { 'search-one-dashboards-query.json': JSON.stringify(dashboard) };
  return { kind: 'ConfigMap', metadata: { name: 'one-dashboards-query', labels }, data } as Resource;
}

test('a query has the values of its Milvus, and the time of four scrapes', () => {
  const expr = 'rate(up{namespace="$namespace",instance="$instance",role=~"$role",claim=~"$claims"}[$__rate_interval])';
  expect(dashboardQueries([configMap(expr)], one)).toEqual([
    { place: 'query: Answers: {{pod}}', query: 'rate(up{namespace="search",instance="one",role=~".*",claim=~"data-.+"}[2m])' },
  ]);
});

test('other objects have no queries', () => {
  expect(dashboardQueries([configMap('up', {})], one)).toEqual([]);
});

test('a variable without a value is refused, since its query would find nothing', () => {
  expect(() => dashboardQueries([configMap('up{pod="$pod"}')], one)).toThrow('the variable pod has no value');
});
