import { Cron } from 'cdk8s';
import { InClusterEtcd, InClusterMinio, MilvusRules, QueryNodeGroup, type ModelRule, type PodProps } from '@org/milvus-k8s';
import { cluster, secret } from '../support/instances';
import { findingsOf, newChart } from '../support/synthesis';

const OWN_REGISTRY: ModelRule = {
  id: 'BANK-IMG-001',
  title: 'image from outside the bank',
  severity: 'error',
  reason: 'Nodes of the bank reach no other registry.',
  source: 'platform handbook, images',
  fix: "Set imageRegistry: 'registry.bank.example'.",
  checkJob: (job, report) => {
    const [container] = job.pod.containers;
    if (!container?.image?.startsWith('registry.bank.example/')) report(job, 'image', `${job.name} runs ${container?.image ?? ''}.`);
  },
};

test('a rule of your own sees every Job and CronJob, at the prop that names its image', () => {
  const chart = newChart();
  MilvusRules.of(chart).add(OWN_REGISTRY);
  new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart), resourceGroup: 'hot' });
  new InClusterEtcd(chart, 'search', { defragmentation: { schedule: Cron.weekly() } });
  const credentials = { secret: secret(chart, 'root') };
  new InClusterMinio(chart, 'store', {
    credentials,
    milvusUser: { secret: secret(chart, 'user') },
    imageRegistry: 'registry.bank.example',
  });
  const places = findingsOf(chart).flatMap(({ rule, path, prop }) => (rule.id === OWN_REGISTRY.id ? [[path, prop]] : []));
  expect(places).toEqual([
    ['test/milvus', 'version'],
    ['test/search', 'maintenanceImage'],
  ]);
});

const ILL_PLACED: readonly (readonly [rule: string, pods: PodProps, prop: string])[] = [
  ['MK-POD-006', { labels: { 'a/b/c': 'd' } }, "podDefaults.labels['a/b/c']"],
  ['MK-POD-007', { annotations: { 'a/b/c': 'd' } }, "podDefaults.annotations['a/b/c']"],
  ['MK-SCH-003', { tolerations: [{ operator: 'Exists' }] }, 'podDefaults.tolerations[0].key'],
  ['MK-SCH-006', { schedulerName: 'Volcano' }, 'podDefaults.schedulerName'],
];

test.each(ILL_PLACED)('%s reports a mistake in podDefaults once for all roles and the Job', (id, podDefaults, prop) => {
  const chart = newChart();
  new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart, { podDefaults }), resourceGroup: 'hot' });
  const found = findingsOf(chart).filter(({ rule }) => rule.id === id);
  expect(found.map(({ path, prop: where }) => [path, where])).toEqual([['test/milvus', prop]]);
});

test('without resource groups there is no Job to look at', () => {
  const chart = newChart();
  MilvusRules.of(chart).add(OWN_REGISTRY);
  cluster(chart);
  expect(findingsOf(chart)).toEqual([]);
});
