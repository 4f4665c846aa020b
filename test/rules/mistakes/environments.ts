import { Chart } from 'cdk8s';
import { MilvusVersion } from '@org/milvus-k8s';
import { PromotionOrder } from '@org/milvus-k8s/gitops';
import { cluster, externalDependencies } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

/** An environment next to the chart of the case, and one in it. */
function environments(chart: Chart, test: string, production: string, name = 'milvus'): void {
  const before = new Chart(chart.node.root, 'staging', { namespace: 'staging' });
  cluster(before, { version: MilvusVersion.of(test), dependencies: externalDependencies(before) }, name);
  cluster(chart, { version: MilvusVersion.of(production), dependencies: externalDependencies(chart) });
  new PromotionOrder(chart, 'promotion', { charts: [before, chart] });
}

export const PROMOTION_MISTAKES: readonly MistakeCase[] = [
  {
    rule: 'MK-ENV-001',
    mistake: 'a release in production that staging does not run',
    path: 'test/milvus',
    prop: 'version',
    wrong: (chart) => environments(chart, '2.6.25', '2.6.26'),
    right: (chart) => environments(chart, '2.6.26', '2.6.25'),
    says: ['is 2.6.26, and staging/milvus runs 2.6.25'],
  },
  {
    rule: 'MK-ENV-002',
    mistake: 'instances of two environments with different names',
    path: 'test/promotion',
    prop: 'charts[1]',
    wrong: (chart) => environments(chart, '2.6.26', '2.6.26', 'vectors'),
    right: (chart) => environments(chart, '2.6.26', '2.6.26'),
    says: ['is test, and shares no name'],
  },
];
