import { App, Chart, YamlOutputType } from 'cdk8s';
import { Deployment, HorizontalPodAutoscaler, Metric, MetricTarget } from 'cdk8s-plus-27';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MilvusRules } from '@org/milvus-k8s';
import { ArgoApplication, ArgoApplicationSet, ArgoDestination, ArgoProject } from '@org/milvus-k8s/gitops';
import { MilvusNamespace } from '@org/milvus-k8s/namespace';
import { schemaErrors } from '../support/kubernetes-schema';
import { newChart, synth, type Output } from '../support/synthesis';
import { REPOSITORY, application, applicationSet, project, searchChart, specOf, type ApplicationSpec } from './deliveries';

const spec = (output: Output) => specOf<ApplicationSpec>(output, 'Application');

describe('what the charts decide', () => {
  test('Argo CD reads the file that cdk8s writes for the chart, also when cdk8s numbers the files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'argo-'));
    try {
      const app = new App({ outdir: folder });
      const argo = new Chart(app, 'argo-cd', { namespace: 'argocd' });
      const search = searchChart(argo);
      const made = new ArgoApplication(argo, 'search', { charts: [search], repoUrl: REPOSITORY });
      argo.addDependency(search);
      app.synth();
      const { source } = (made.application.toJson() as { readonly spec: ApplicationSpec }).spec;
      expect(readdirSync(folder)).toContain(source.directory?.include);
      expect(source.directory?.include).toBe('0000-search.k8s.yaml');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('with a folder for each chart, it reads that folder', () => {
    const app = new App({ outdir: 'must-not-be-written', yamlOutputType: YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE });
    const argo = new Chart(app, 'argo-cd', { namespace: 'argocd' });
    application(argo, { path: 'rendered' });
    expect(spec(synth(argo)).source).toEqual({ repoURL: REPOSITORY, targetRevision: 'HEAD', path: 'rendered/search' });
  });

  test('several charts are one glob, and nothing of the other charts', () => {
    const chart = newChart();
    application(chart, { charts: [searchChart(chart), searchChart(chart, {}, 'payments')] });
    expect(spec(synth(chart)).source.directory?.include).toBe('{search.k8s.yaml,payments.k8s.yaml}');
  });

  test('replicas that an autoscaler sets are neither compared nor sent: of the library, of KEDA, and of a user', () => {
    const chart = newChart();
    const search = searchChart(chart, {
      proxy: { autoscaling: { maxReplicas: 5 } },
      queryNode: { keda: { maxReplicas: 9, cpuUtilization: 70 } },
    });
    const target = new Deployment(search, 'loader', { containers: [{ image: 'registry.bank.example/loader:1' }] });
    new HorizontalPodAutoscaler(search, 'loader-scaler', {
      target,
      maxReplicas: 3,
      metrics: [Metric.resourceCpu(MetricTarget.averageUtilization(70))],
    });
    application(chart);
    const { ignoreDifferences = [], syncPolicy } = spec(synth(chart));
    expect(ignoreDifferences.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual(
      [expect.stringMatching(/^Deployment .*loader/) as string, 'Deployment milvus-proxy', 'Deployment milvus-querynode'].sort(),
    );
    expect(new Set(ignoreDifferences.flatMap(({ jsonPointers }) => jsonPointers))).toEqual(new Set(['/spec/replicas']));
    expect(syncPolicy.syncOptions).toContain('RespectIgnoreDifferences=true');
  });

  test('without an autoscaler every field is compared', () => {
    const chart = newChart();
    application(chart);
    const { ignoreDifferences, syncPolicy } = spec(synth(chart));
    expect(ignoreDifferences).toBeUndefined();
    expect(syncPolicy.syncOptions).toEqual(['ServerSideApply=true', 'FailOnSharedResource=true']);
  });
});

describe('what holds data', () => {
  const confirmed = (objects: Output['objects']) =>
    objects
      .filter(({ metadata }) => metadata.annotations?.['argocd.argoproj.io/sync-options']?.includes('Prune=confirm') === true)
      .map(({ kind, metadata }) => `${kind} ${metadata.name}`);

  test('Argo CD asks before it deletes workloads with claims and the record, and nothing else', () => {
    const chart = newChart();
    const search = searchChart(chart);
    application(chart);
    expect(confirmed(synth(search).objects).sort()).toEqual([
      'ConfigMap milvus-choices',
      'StatefulSet deps-etcd',
      'StatefulSet deps-minio',
    ]);
  });

  test('an object that says itself what may happen keeps that', () => {
    const chart = newChart();
    const search = searchChart(chart);
    new MilvusNamespace(search, 'namespace');
    application(chart);
    const namespace = synth(search).objects.find(({ kind }) => kind === 'Namespace');
    expect(namespace?.metadata.annotations?.['argocd.argoproj.io/sync-options']).toBe('Prune=false,Delete=false');
  });

  test('without a delivery, and with confirmDataDeletion: false, the manifests stay as they are', () => {
    const [alone, beside] = [newChart(), newChart()];
    const plain = synth(searchChart(alone)).objects;
    const search = searchChart(beside);
    application(beside, { confirmDataDeletion: false, automated: false });
    expect(synth(search).objects).toEqual(plain);
  });
});

describe('a project', () => {
  test('allows the kinds, the namespace and the repository of its Applications, and no more', () => {
    const chart = newChart();
    const search = searchChart(chart);
    new MilvusNamespace(search, 'namespace');
    project(chart);
    const allowed = specOf<{
      readonly sourceRepos: readonly string[];
      readonly destinations: readonly object[];
      readonly clusterResourceWhitelist: readonly { readonly kind: string }[];
      readonly namespaceResourceWhitelist: readonly { readonly group: string; readonly kind: string }[];
    }>(synth(chart), 'AppProject');
    expect(allowed.sourceRepos).toEqual([REPOSITORY]);
    expect(allowed.destinations).toEqual([{ server: 'https://kubernetes.default.svc', namespace: 'search' }]);
    expect(allowed.clusterResourceWhitelist).toEqual([{ group: '', kind: 'Namespace' }]);
    const kinds = new Set(synth(search).objects.map(({ kind }) => kind));
    kinds.delete('Namespace');
    expect(new Set(allowed.namespaceResourceWhitelist.map(({ kind }) => kind))).toEqual(kinds);
  });

  test('is there before its Applications', () => {
    const chart = newChart();
    project(chart);
    const waves = synth(chart).objects.map(({ kind, metadata }) => [kind, metadata.annotations?.['argocd.argoproj.io/sync-wave'] ?? '0']);
    expect(waves).toEqual([
      ['AppProject', '-1'],
      ['Application', '0'],
    ]);
  });
});

test('a chart with Applications alone may deliver itself: an app of apps', () => {
  const chart = new Chart(new App({ outdir: 'must-not-be-written' }), 'test', { namespace: 'argocd' });
  application(chart);
  new ArgoApplication(chart, 'root', { charts: [chart], repoUrl: REPOSITORY });
  expect(
    MilvusRules.of(chart.node.root)
      .findings()
      .filter(({ rule }) => rule.id.startsWith('MK-GTO')),
  ).toEqual([]);
});

describe('an ApplicationSet of many instances', () => {
  test('is one Application for each chart, with its own file, namespace and cluster', () => {
    const chart = newChart();
    const entries = ['a', 'b'].map((id, index) => ({
      chart: searchChart(chart, {}, id),
      destination: index === 0 ? ArgoDestination.IN_CLUSTER : ArgoDestination.cluster('production'),
      step: index + 1,
    }));
    applicationSet(chart, { entries });
    const set = specOf<{
      readonly generators: readonly [{ readonly list: { readonly elements: readonly Readonly<Record<string, string>>[] } }];
      readonly template: { readonly spec: { readonly destination: Readonly<Record<string, string>> } };
    }>(synth(chart), 'ApplicationSet');
    const { elements } = set.generators[0].list;
    expect(elements).toEqual([
      { name: 'a', namespace: 'a', cluster: '', server: 'https://kubernetes.default.svc', path: 'dist', include: 'a.k8s.yaml', step: '1' },
      { name: 'b', namespace: 'b', cluster: 'production', server: '', path: 'dist', include: 'b.k8s.yaml', step: '2' },
    ]);
    // Every field that the template reads is in every element: `missingkey=error` would refuse it.
    const read = [...JSON.stringify(set.template).matchAll(/\{\{ \.(\w+) \}\}/g)].map(([, field = '']) => field);
    for (const each of elements) expect(Object.keys(each)).toEqual(expect.arrayContaining(read));
  });
});

test('Application, AppProject and ApplicationSet have the fields that Argo CD 3.2 knows', () => {
  const chart = newChart();
  const made = project(chart, { description: 'Search' });
  new ArgoApplicationSet(chart, 'set', {
    entries: [{ chart: searchChart(chart, { proxy: { autoscaling: { maxReplicas: 5 } } }, 'tenant'), step: 1 }],
    repoUrl: REPOSITORY,
    project: made,
    atOnce: 1,
    createNamespace: true,
  });
  const { objects } = synth(chart);
  expect(objects.map((object) => [object.kind, schemaErrors(object)])).toEqual([
    ['AppProject', []],
    ['Application', []],
    ['ApplicationSet', []],
  ]);
  expect(ArgoProject.fromProjectName('x').name).toBe('x');
});
