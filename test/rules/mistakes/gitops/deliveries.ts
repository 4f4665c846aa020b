import { App, Chart, type ChartProps, YamlOutputType } from 'cdk8s';
import { ConfigMap } from 'cdk8s-plus-27';
import { MilvusVersion, QueryNodeGroup } from '@org/milvus-k8s';
import {
  ArgoApplication,
  FluxKustomizations,
  FluxSource,
  type ArgoApplicationProps,
  type FluxKustomizationsProps,
} from '@org/milvus-k8s/gitops';
import { MilvusNamespace } from '@org/milvus-k8s/namespace';
import { application, flux, searchChart, REPOSITORY } from '../../../gitops/deliveries';
import { cluster, externalDependencies, inClusterDependencies } from '../../../support/instances';
import type { MistakeCase } from '../mistake-case';

import { inApplication } from './application-case';

/** A chain for the same chart as an Application, or as another chain. */
function second(chart: Chart, props: Partial<FluxKustomizationsProps>): void {
  application(chart);
  new FluxKustomizations(chart, 'second', { charts: [searchChart(chart)], source: FluxSource.gitRepository('search'), ...props });
}

function namespaced(chart: Chart, props: Partial<ArgoApplicationProps>): void {
  new MilvusNamespace(searchChart(chart), 'namespace');
  application(chart, props);
}

/** An Application of a chart with one cluster on services outside of the app. */
function ofChart(chart: Chart, id: string, make: (chart: Chart) => void, props: ChartProps = { namespace: 'search' }): void {
  const made = new Chart(chart.node.root, id, props);
  make(made);
  new ArgoApplication(chart, 'search-app', { charts: [made], repoUrl: REPOSITORY });
}

const settings = (chart: Chart) => void new ConfigMap(chart, 'settings', { metadata: { name: 'settings' }, data: { mode: 'fast' } });

const onServices = (chart: Chart) => void cluster(chart, { dependencies: externalDependencies(chart) });

function elsewhere(chart: Chart): Chart {
  const other = new Chart(new App({ outdir: 'unused' }), 'elsewhere', { namespace: 'search' });
  onServices(other);
  return chart.node.scope === undefined ? chart : other;
}

export const DELIVERY_MISTAKES: readonly MistakeCase[] = [
  {
    rule: 'MK-GTO-010',
    mistake: 'an Application of an empty chart',
    path: 'test/search-app',
    prop: 'charts',
    wrong: (chart) => ofChart(chart, 'empty', () => undefined),
    right: (chart) => ofChart(chart, 'search', onServices),
    says: ['has no objects'],
  },
  {
    rule: 'MK-GTO-011',
    mistake: 'an Application of a chart of another app',
    path: 'test/search-app',
    prop: 'charts',
    wrong: (chart) => void application(chart, { charts: [elsewhere(chart)] }),
    right: (chart) => void application(chart),
    says: ['has elsewhere, of another app'],
  },
  {
    rule: 'MK-GTO-012',
    mistake: 'an Application in the chart of the cluster that it applies',
    path: 'test/search-app',
    prop: 'charts',
    wrong: (chart) => {
      onServices(chart);
      new ArgoApplication(chart, 'search-app', { charts: [chart], repoUrl: REPOSITORY });
    },
    right: (chart) => ofChart(chart, 'search', onServices),
    says: ['has the chart that contains'],
  },
  {
    rule: 'MK-GTO-013',
    mistake: 'one file for all charts',
    path: 'test/search-app',
    prop: 'charts',
    wrong: (chart) => {
      Object.assign(chart.node.root, { yamlOutputType: YamlOutputType.FILE_PER_APP });
      application(chart);
    },
    right: (chart) => {
      Object.assign(chart.node.root, { yamlOutputType: YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE });
      application(chart);
    },
    says: ['share their output files'],
  },
  {
    rule: 'MK-GTO-014',
    mistake: 'a chart without a namespace',
    path: 'test/search-app',
    prop: 'charts',
    wrong: (chart) => ofChart(chart, 'settings', settings, {}),
    right: (chart) => ofChart(chart, 'settings', settings),
    says: ['without a namespace'],
  },
  {
    rule: 'MK-GTO-015',
    mistake: 'a namespace that Argo CD creates next to the one of the chart',
    path: 'test/search-app',
    prop: 'createNamespace',
    wrong: (chart) => namespaced(chart, { createNamespace: true }),
    right: (chart) => namespaced(chart, {}),
    says: ['Namespace search'],
  },
  inApplication('MK-GTO-016', 'pruning without a question', 'confirmDataDeletion', {
    wrong: { confirmDataDeletion: false },
    right: { confirmDataDeletion: false, prune: false },
    says: ['StatefulSet deps-etcd'],
  }),
  inApplication('MK-GTO-017', 'a database that goes with its Application', 'deletesObjects', {
    wrong: { deletesObjects: true },
    right: { deletesObjects: false },
    says: ['StatefulSet deps-etcd'],
  }),
  {
    rule: 'MK-GTO-018',
    mistake: 'a chart that Argo CD and Flux apply to one cluster',
    path: 'test/second',
    prop: 'charts',
    wrong: (chart) => second(chart, {}),
    right: (chart) => {
      application(chart, { charts: [searchChart(chart, {}, 'payments')] });
      new FluxKustomizations(chart, 'second', { charts: [searchChart(chart)], source: FluxSource.gitRepository('search') });
    },
    says: ['test/search-app'],
  },
  {
    rule: 'MK-GTO-019',
    mistake: 'an Application of a cluster without waves',
    path: 'test/search-app',
    prop: 'charts',
    wrong: (chart) => void application(chart, { charts: [searchChart(chart, { syncWaves: false })] }),
    right: (chart) => void application(chart, { charts: [searchChart(chart, { syncWaves: { from: 10 } })] }),
    says: ['search/milvus with syncWaves: false'],
  },
  {
    rule: 'MK-GTO-020',
    mistake: 'an upgrade of a cluster without waves',
    path: 'test/milvus',
    prop: 'syncWaves',
    wrong: (chart) => upgrade(chart, false),
    right: (chart) => upgrade(chart, { from: 10 }),
    says: ['2.6.26 replaces 2.6.25'],
  },
  {
    rule: 'MK-GTO-030',
    mistake: 'a Job that Argo CD runs in every sync, under Flux',
    path: 'test/search-flux',
    prop: 'charts',
    wrong: (chart) => void flux(chart, { charts: [withGroups(chart, true)] }),
    right: (chart) => void flux(chart, { charts: [withGroups(chart, false)] }),
    says: ['Job milvus-resource-groups'],
  },
  {
    rule: 'MK-GTO-031',
    mistake: 'a canary, which goes last under Argo CD, under Flux',
    path: 'test/search-flux',
    prop: 'charts',
    wrong: (chart) => void flux(chart, { charts: [searchChart(chart, CANARY)] }),
    right: (chart) => void flux(chart, { prune: false, charts: [searchChart(chart, CANARY)] }),
    says: ['proxy-canary'],
  },
];

const CANARY = { version: MilvusVersion.of('2.6.25'), proxyCanary: { version: MilvusVersion.of('2.6.26') } };

function upgrade(chart: Chart, syncWaves: false | { readonly from: number }): void {
  cluster(chart, { version: MilvusVersion.of('2.6.26'), upgradingFrom: MilvusVersion.of('2.6.25'), syncWaves });
}

function withGroups(chart: Chart, hasGroups: boolean): Chart {
  const made = new Chart(chart.node.root, 'search', { namespace: 'search' });
  const milvus = cluster(made, { dependencies: inClusterDependencies(made) });
  if (hasGroups) new QueryNodeGroup(made, 'shop', { cluster: milvus, resourceGroup: 'shop' });
  return made;
}
