import { App, Chart, JsonPatch, Testing } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import { AppModel } from '../../src/app';
import { DeclaredJob, jobNetworkPolicy, shellCommand, type JobPod, type JobProps, type JobRun } from '../../src/jobs';
import { Findings } from '../../src/findings';
import { Manifest } from '../../src/emit';
import { Platform } from '../../src/platform';

const POD: JobPod = {
  name: 'backup',
  image: { reference: 'registry.example/backup:1.2.3', pullPolicy: 'IfNotPresent', pullSecrets: ['registry'] },
  command: shellCommand('backup'),
  resources: { cpu: '100m', memory: '128Mi', ephemeralStorage: '64Mi' },
  selector: { 'app.kubernetes.io/component': 'backup' },
  placement: {},
};

const RUN: JobRun = { pod: POD, backoffLimit: 2, activeDeadlineSeconds: 600 };

const PROPS: Omit<JobProps<object>, 'name' | 'override'> = {
  namespace: 'search',
  component: 'backup',
  labels: { 'app.kubernetes.io/name': 'milvus' },
  place: {
    pods: { path: 'test/milvus', prop: 'podDefaults' },
    image: { path: 'test/milvus', prop: 'image' },
    override: { path: 'test/milvus', prop: 'overrides.backup' },
  },
  run: () => RUN,
  findings: new Findings(),
  platform: Platform.of(new App()),
};

type Overrides = { override?: (job: k8s.JobSpec) => k8s.JobSpec };

const once = (run: Partial<JobRun> = {}, more: Overrides = {}) =>
  DeclaredJob.once({ ...PROPS, ...more, name: 'search-backup', run: () => ({ ...RUN, ...run }) });

/** The object of a Job, and its part of the model. */
function declared(job: DeclaredJob<k8s.JobSpec> | DeclaredJob<k8s.CronJobSpec>) {
  const chart = new Chart(new App(), 'test', { namespace: 'search' });
  job.emit(chart, 'job');
  const [object] = Testing.synth(chart) as [{ kind: string; metadata: { name: string }; spec: Record<string, unknown> }];
  const [spec] = AppModel.of(chart).seal().jobs;
  return { object, spec };
}

test('a Job has a restricted pod without a token, and nothing that was not asked for', () => {
  expect(declared(once()).object).toEqual({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: 'search-backup', namespace: 'search', labels: { 'app.kubernetes.io/name': 'milvus' } },
    spec: {
      backoffLimit: 2,
      activeDeadlineSeconds: 600,
      template: {
        metadata: { labels: { 'app.kubernetes.io/component': 'backup' } },
        spec: {
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          imagePullSecrets: [{ name: 'registry' }],
          restartPolicy: 'Never',
          securityContext: {
            runAsNonRoot: true,
            runAsUser: 10001,
            runAsGroup: 10001,
            fsGroup: 10001,
            fsGroupChangePolicy: 'OnRootMismatch',
            seccompProfile: { type: 'RuntimeDefault' },
          },
          containers: [
            {
              name: 'backup',
              image: 'registry.example/backup:1.2.3',
              imagePullPolicy: 'IfNotPresent',
              command: ['/bin/sh', '-c', 'backup'],
              env: [],
              resources: {
                requests: { cpu: '100m', memory: '128Mi', 'ephemeral-storage': '64Mi' },
                limits: { cpu: '100m', memory: '128Mi', 'ephemeral-storage': '64Mi' },
              },
              securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, readOnlyRootFilesystem: true },
            },
          ],
        },
      },
    },
  });
});

test('a CronJob wraps the same Job in a schedule, in UTC if nothing else is said', () => {
  const schedule = {
    schedule: '0 3 * * 0',
    timeZone: undefined,
    concurrencyPolicy: 'Forbid',
    startingDeadlineSeconds: 3600,
    successfulJobsHistoryLimit: 1,
    failedJobsHistoryLimit: 3,
  } as const;
  const { object, spec } = declared(DeclaredJob.scheduled({ ...PROPS, name: 'search-backup' }, schedule));
  const { timeZone: _, ...written } = schedule;
  expect(object).toMatchObject({ kind: 'CronJob', spec: { ...written, timeZone: 'Etc/UTC' } });
  expect(object.spec['jobTemplate']).toEqual({ spec: declared(once()).object.spec });
  expect(spec).toMatchObject({ controller: 'CronJob', schedule: '0 3 * * 0' });
});

test('variables, Secrets, files and a writable /tmp reach the container', () => {
  const pod: JobPod = {
    ...POD,
    environment: { MODE: 'full' },
    secrets: { PASSWORD: { secretName: 'root', field: 'password' } },
    mounts: [{ name: 'ca', path: '/milvus/secrets/ca', secretName: 'search-ca', keys: ['ca.crt'] }],
    temporaryStorage: '16Mi',
  };
  const { containers, volumes } = declared(once({ pod })).spec?.pod ?? { containers: [] };
  expect(containers[0]?.env).toEqual([
    { name: 'MODE', value: 'full' },
    { name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'root', key: 'password' } } },
  ]);
  expect(containers[0]?.volumeMounts).toEqual([
    { name: 'tmp', mountPath: '/tmp' },
    { name: 'ca', mountPath: '/milvus/secrets/ca', readOnly: true },
  ]);
  expect(volumes?.map(({ name }) => name)).toEqual(['tmp', 'ca']);
});

test('labels and annotations of a user add up, and do not replace those by which policies know the pod', () => {
  const labels = { team: 'search', 'app.kubernetes.io/component': 'taken' };
  const { spec } = declared(once({ pod: { ...POD, labels, annotations: { 'sidecar.istio.io/inject': 'false' } } }));
  expect(spec?.labels).toEqual({ team: 'search', 'app.kubernetes.io/component': 'backup' });
  expect(spec?.annotations).toEqual({ 'sidecar.istio.io/inject': 'false' });
});

describe('the model', () => {
  test('has the Job as it will run, with the place of what the override changed', () => {
    const override = (job: k8s.JobSpec): k8s.JobSpec => {
      const { template } = job;
      return { ...job, template: { ...template, spec: { ...template.spec, containers: [], priorityClassName: 'high' } } };
    };
    const { spec } = declared(once({}, { override }));
    expect(spec).toMatchObject({ kind: 'job', controller: 'Job', name: 'search-backup', namespace: 'search', component: 'backup' });
    expect(spec?.pod.priorityClassName).toBe('high');
    expect(spec?.place.overridden).toEqual(['priorityClassName', 'image']);
  });

  test('runs the override once, for the rules and the output', () => {
    const override = jest.fn((job: k8s.JobSpec) => job);
    declared(once({}, { override }));
    expect(override).toHaveBeenCalledTimes(1);
  });
});

test('the name of a Job may follow from its spec', () => {
  const name = ({ backoffLimit }: k8s.JobSpec) => `search-backup-${backoffLimit ?? ''}`;
  expect(declared(DeclaredJob.once({ ...PROPS, name })).object.metadata.name).toBe('search-backup-2');
});

test('a JSON patch reaches the object', () => {
  const chart = new Chart(new App(), 'test');
  once().emit(chart, 'job').addJsonPatch(JsonPatch.replace('/spec/backoffLimit', 7));
  expect(Testing.synth(chart)).toMatchObject([{ spec: { backoffLimit: 7 } }]);
});

test('nobody connects to the pods of a Job', () => {
  const chart = new Chart(new App(), 'test');
  new Manifest(chart, 'policy', jobNetworkPolicy({ name: 'search-backup', labels: {}, selector: POD.selector }));
  expect(Testing.synth(chart)).toMatchObject([
    {
      kind: 'NetworkPolicy',
      spec: { podSelector: { matchLabels: { 'app.kubernetes.io/component': 'backup' } }, policyTypes: ['Ingress'] },
    },
  ]);
});
