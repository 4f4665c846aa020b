import { Cron, Duration } from 'cdk8s';
import {
  ArgoDestination,
  ArgoProject,
  type ArgoApplicationProps,
  type ArgoApplicationSetProps,
  type ArgoIgnoreRule,
  type ArgoProjectProps,
  type ArgoRetryProps,
  type ArgoSetEntry,
  type ArgoSourceProps,
  type ArgoSyncProps,
  type ArgoSyncWindow,
} from '@org/milvus-k8s/gitops';
import { testEachProp, type EachProp } from '../support/each-prop';
import type { Output } from '../support/synthesis';
import { application, applicationSet, project, searchChart, specOf, REPOSITORY, type ApplicationSpec } from './deliveries';

type Read = (output: Output) => ApplicationSpec;

const metadataOf = (output: Output, kind = 'Application') => output.objects.find((object) => object.kind === kind)?.metadata;
const ofApplication: Read = (output) => specOf<ApplicationSpec>(output, 'Application');
const ofSet: Read = (output) => setOf(output).template.spec;

interface SetSpec {
  readonly generators: readonly [{ readonly list: { readonly elements: readonly Readonly<Record<string, string>>[] } }];
  readonly strategy?: { readonly rollingSync: { readonly steps: readonly object[] } };
  readonly syncPolicy: object;
  readonly template: {
    readonly metadata: { readonly finalizers?: readonly string[]; readonly labels?: object; readonly annotations?: object };
    readonly spec: ApplicationSpec;
  };
}
const setOf = (output: Output) => specOf<SetSpec>(output, 'ApplicationSet');

function sourceCases(read: Read, path: (output: Output) => string | undefined): EachProp<ArgoSourceProps> {
  return {
    repoUrl: {
      value: () => 'git@git.bank.example:search.git',
      shows: (o) => expect(read(o).source.repoURL).toBe('git@git.bank.example:search.git'),
    },
    revision: { value: () => 'production', shows: (o) => expect(read(o).source.targetRevision).toBe('production') },
    path: { value: () => 'rendered/eu', shows: (o) => expect(path(o)).toBe('rendered/eu') },
  };
}

/** The options of the sync, of an Application or of those of a set. */
function syncCases(read: Read, metadata: (output: Output) => unknown): EachProp<Omit<ArgoSyncProps, 'confirmDataDeletion'>> {
  return {
    automated: { value: () => false, shows: (o) => expect(read(o).syncPolicy.automated).toBeUndefined() },
    prune: { value: () => false, shows: (o) => expect(read(o).syncPolicy.automated?.prune).toBe(false) },
    selfHeal: { value: () => false, shows: (o) => expect(read(o).syncPolicy.automated?.selfHeal).toBe(false) },
    deletesObjects: {
      value: () => true,
      shows: (o) => expect(JSON.stringify(metadata(o))).toContain('"finalizers":["resources-finalizer.argocd.argoproj.io"]'),
    },
    createNamespace: { value: () => true, shows: (o) => expect(read(o).syncPolicy.syncOptions).toContain('CreateNamespace=true') },
    serverSideDiff: {
      value: () => true,
      shows: (o) => expect(JSON.stringify(metadata(o))).toContain('"argocd.argoproj.io/compare-options":"ServerSideDiff=true"'),
    },
    retry: { value: () => ({ limit: 2 }), shows: (o) => expect(read(o).syncPolicy.retry.limit).toBe(2) },
    syncOptions: {
      value: () => ['ServerSideApply=false'],
      shows: (o) => expect(read(o).syncPolicy.syncOptions).toEqual(['FailOnSharedResource=true', 'ServerSideApply=false']),
    },
    ignoreDifferences: {
      value: () => [{ kind: 'Service', jsonPointers: ['/spec/clusterIP'] }],
      shows: (o) => {
        expect(read(o).ignoreDifferences).toEqual([{ kind: 'Service', jsonPointers: ['/spec/clusterIP'] }]);
        expect(read(o).syncPolicy.syncOptions).toContain('RespectIgnoreDifferences=true');
      },
    },
  };
}

testEachProp<Omit<ArgoApplicationProps, 'confirmDataDeletion'>>(
  'ArgoApplicationProps',
  application,
  {
    ...sourceCases(ofApplication, (o) => ofApplication(o).source.path),
    ...syncCases(ofApplication, (o) => metadataOf(o)),
    charts: {
      value: (chart) => [searchChart(chart, {}, 'payments')],
      shows: (o) => expect(ofApplication(o).source.directory?.include).toBe('payments.k8s.yaml'),
    },
    destination: {
      value: () => ArgoDestination.cluster('production'),
      shows: (o) => expect(ofApplication(o).destination).toEqual({ name: 'production', namespace: 'search' }),
    },
    project: {
      value: () => ArgoProject.fromProjectName('databases'),
      shows: (o) => expect(ofApplication(o).project).toBe('databases'),
    },
    wave: { value: () => 3, shows: (o) => expect(metadataOf(o)?.annotations?.['argocd.argoproj.io/sync-wave']).toBe('3') },
    labels: { value: () => ({ team: 'search' }), shows: (o) => expect(metadataOf(o)?.labels).toMatchObject({ team: 'search' }) },
    annotations: {
      value: () => ({ 'notifications.argoproj.io/subscribe.on-sync-failed.slack': 'search' }),
      shows: (o) => expect(Object.values(metadataOf(o)?.annotations ?? {})).toEqual(['search']),
    },
    name: { value: () => 'milvus', shows: (o) => expect(metadataOf(o)?.name).toBe('milvus') },
  },
  (chart) => ({ charts: [searchChart(chart)], repoUrl: REPOSITORY }),
);

testEachProp<ArgoRetryProps>('ArgoRetryProps', (chart, retry) => void application(chart, { retry }), {
  limit: { value: () => -1, shows: (o) => expect(ofApplication(o).syncPolicy.retry.limit).toBe(-1) },
  backoff: {
    value: () => Duration.minutes(20),
    shows: (o) => expect(ofApplication(o).syncPolicy.retry.backoff).toEqual({ duration: '1200s', factor: 2, maxDuration: '1200s' }),
  },
  longestBackoff: {
    value: () => Duration.hours(1),
    shows: (o) => expect(ofApplication(o).syncPolicy.retry.backoff['maxDuration']).toBe('3600s'),
  },
});

const ignored = (output: Output) => ofApplication(output).ignoreDifferences?.[0];

testEachProp<ArgoIgnoreRule>(
  'ArgoIgnoreRule',
  (chart, rule) => void application(chart, { ignoreDifferences: [rule] }),
  {
    group: { value: () => 'apps', shows: (o) => expect(ignored(o)?.group).toBe('apps') },
    kind: { value: () => 'Secret', shows: (o) => expect(ignored(o)?.kind).toBe('Secret') },
    name: { value: () => 'ca', shows: (o) => expect(ignored(o)?.name).toBe('ca') },
    namespace: { value: () => 'search', shows: (o) => expect(ignored(o)?.namespace).toBe('search') },
    jsonPointers: { value: () => ['/data'], shows: (o) => expect(ignored(o)?.jsonPointers).toEqual(['/data']) },
    jqPathExpressions: { value: () => ['.data'], shows: (o) => expect(ignored(o)?.jqPathExpressions).toEqual(['.data']) },
    managedFieldsManagers: {
      value: () => ['kube-controller-manager'],
      shows: (o) => expect(ignored(o)?.managedFieldsManagers).toEqual(['kube-controller-manager']),
    },
  },
  () => ({ kind: 'Deployment' }),
);

testEachProp<Omit<ArgoApplicationSetProps, 'confirmDataDeletion'>>(
  'ArgoApplicationSetProps',
  applicationSet,
  {
    ...sourceCases(ofSet, (o) => setOf(o).generators[0].list.elements[0]?.['path']),
    ...syncCases(ofSet, (o) => setOf(o).template.metadata),
    entries: {
      value: (chart) => ['a', 'b'].map((id) => ({ chart: searchChart(chart, {}, id) })),
      shows: (o) => expect(setOf(o).generators[0].list.elements.map(({ name }) => name)).toEqual(['a', 'b']),
    },
    project: { value: () => ArgoProject.fromProjectName('databases'), shows: (o) => expect(ofSet(o).project).toBe('databases') },
    atOnce: {
      beside: {},
      value: () => 2,
      shows: (o) => expect(JSON.stringify(setOf(o).strategy?.rollingSync.steps)).toContain('"maxUpdate":2'),
    },
    preservesObjects: {
      value: () => false,
      shows: (o) => expect(setOf(o).syncPolicy).toEqual({ preserveResourcesOnDeletion: false }),
    },
    labels: {
      value: () => ({ team: 'search' }),
      shows: (o) => expect(setOf(o).template.metadata.labels).toMatchObject({ team: 'search' }),
    },
    name: { value: () => 'tenants', shows: (o) => expect(metadataOf(o, 'ApplicationSet')?.name).toBe('tenants') },
  },
  (chart) => ({ entries: [{ chart: searchChart(chart), step: 1 }], repoUrl: REPOSITORY }),
);

const element = (output: Output) => setOf(output).generators[0].list.elements[0];

testEachProp<ArgoSetEntry>(
  'ArgoSetEntry',
  (chart, entry) => void applicationSet(chart, { entries: [{ ...entry, chart: entry.chart }] }),
  {
    chart: {
      value: (chart) => searchChart(chart, {}, 'payments'),
      shows: (o) => expect(element(o)).toMatchObject({ name: 'payments', namespace: 'payments', include: 'payments.k8s.yaml' }),
    },
    name: { value: () => 'tenant-a', shows: (o) => expect(element(o)?.['name']).toBe('tenant-a') },
    destination: {
      value: () => ArgoDestination.server('https://10.0.0.1:6443'),
      shows: (o) => expect(element(o)?.['server']).toBe('https://10.0.0.1:6443'),
    },
    step: { value: () => 2, shows: (o) => expect(element(o)?.['step']).toBe('2') },
  },
  (chart) => ({ chart: searchChart(chart) }),
);

interface ProjectSpec {
  readonly description?: string;
  readonly syncWindows?: readonly Readonly<Record<string, unknown>>[];
}

const projectSpec = (output: Output) => specOf<ProjectSpec>(output, 'AppProject');

const WINDOW = { kind: 'allow', schedule: Cron.schedule({ minute: '0', hour: '22' }), duration: Duration.hours(4) } as const;

testEachProp<ArgoProjectProps>('ArgoProjectProps', project, {
  description: { value: () => 'Search', shows: (o) => expect(projectSpec(o).description).toBe('Search') },
  syncWindows: { value: () => [WINDOW], shows: (o) => expect(projectSpec(o).syncWindows).toHaveLength(1) },
  name: {
    value: () => 'databases',
    shows: (o) => expect([metadataOf(o, 'AppProject')?.name, ofApplication(o).project]).toEqual(['databases', 'databases']),
  },
});

const windowOf = (output: Output) => projectSpec(output).syncWindows?.[0];

testEachProp<ArgoSyncWindow>(
  'ArgoSyncWindow',
  (chart, window) => void project(chart, { syncWindows: [window] }),
  {
    kind: { value: () => 'deny', shows: (o) => expect(windowOf(o)?.['kind']).toBe('deny') },
    schedule: {
      value: () => Cron.schedule({ minute: '30', hour: '3' }),
      shows: (o) => expect(windowOf(o)?.['schedule']).toBe('30 3 * * *'),
    },
    duration: { value: () => Duration.minutes(90), shows: (o) => expect(windowOf(o)?.['duration']).toBe('90m') },
    timeZone: { value: () => 'Europe/Berlin', shows: (o) => expect(windowOf(o)?.['timeZone']).toBe('Europe/Berlin') },
    manualSync: { value: () => false, shows: (o) => expect(windowOf(o)?.['manualSync']).toBe(false) },
    applications: { value: () => ['search-*'], shows: (o) => expect(windowOf(o)?.['applications']).toEqual(['search-*']) },
  },
  () => WINDOW,
);
