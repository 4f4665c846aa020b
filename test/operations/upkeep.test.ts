import { type Chart, Cron, Duration, JsonPatch } from 'cdk8s';
import { Egress } from '@org/milvus-k8s/namespace';
import {
  Maintenance,
  MaintenanceTask,
  SmokeTest,
  type MaintenanceProps,
  type MaintenanceScope,
  type SmokeTestProps,
} from '@org/milvus-k8s/operations';
import { authorized } from '../support/authorized';
import { testEachProp } from '../support/each-prop';
import { secret } from '../support/instances';
import { schemaErrors } from '../support/kubernetes-schema';
import { servedTls } from '../support/served-tls';
import { output, type Output } from '../support/synthesis';

const SCHEDULE = Cron.schedule({ minute: '0', hour: '3' });

const smoke = (chart: Chart, props: Partial<SmokeTestProps> = {}) =>
  new SmokeTest(chart, 'smoke-test', { ...props, milvus: props.milvus ?? authorized(chart) });
const maintain = (chart: Chart, props: Partial<MaintenanceProps> = {}) =>
  new Maintenance(chart, 'upkeep', { task: MaintenanceTask.flush(), ...props, milvus: props.milvus ?? authorized(chart) });

const job = (output: Output) => {
  const [found] = output.all('Job');
  if (!found) throw new Error('No Job.');
  return found;
};
const cron = (output: Output) => {
  const [found] = output.all('CronJob');
  if (!found) throw new Error('No CronJob.');
  return found;
};
const pod = (output: Output) => job(output).spec.template.spec;
const variable = (output: Output, name: string) => pod(output).containers[0]?.env?.find((each) => each.name === name)?.value;
const nameOf = (declare: (chart: Chart) => unknown) => job(output((chart) => void declare(chart))).metadata.name;
const secretsOf = (output: Output) => JSON.stringify(pod(output).volumes);

const PLACEMENT = {
  nodeSelector: { value: () => ({ pool: 'jobs' }), shows: (output: Output) => expect(pod(output).nodeSelector).toEqual({ pool: 'jobs' }) },
  tolerations: {
    value: () => [{ key: 'jobs', operator: 'Exists' as const }],
    shows: (output: Output) => expect(pod(output).tolerations).toEqual([{ key: 'jobs', operator: 'Exists' }]),
  },
  affinity: {
    value: () => ({ podAntiAffinity: {} }),
    shows: (output: Output) => expect(pod(output).affinity).toEqual({ podAntiAffinity: {} }),
  },
  priorityClassName: { value: () => 'jobs', shows: (output: Output) => expect(pod(output).priorityClassName).toBe('jobs') },
  runtimeClassName: {
    value: () => 'gvisor',
    shows: (output: Output) => expect(pod(output)).toMatchObject({ runtimeClassName: 'gvisor' }),
  },
  schedulerName: { value: () => 'batch', shows: (output: Output) => expect(pod(output)).toMatchObject({ schedulerName: 'batch' }) },
  image: {
    value: () => 'registry.bank.example/curl:8',
    shows: (output: Output) => expect(pod(output).containers[0]?.image).toBe('registry.bank.example/curl:8'),
  },
  imagePullSecrets: {
    value: (chart: Chart) => [secret(chart, 'registry')],
    shows: (output: Output) => expect(pod(output).imagePullSecrets).toEqual([{ name: 'registry' }]),
  },
  milvus: {
    value: (chart: Chart) => authorized(chart, { administrator: { secret: secret(chart, 'other') } }, 'second'),
    shows: (output: Output) => expect(variable(output, 'MILVUS')).toBe('http://second.search.svc:19530'),
  },
  user: {
    value: (chart: Chart) => ({ secret: secret(chart, 'tester') }),
    shows: (output: Output) => expect(secretsOf(output)).toContain('"name":"tester"'),
  },
  name: { value: () => 'probe', shows: (output: Output) => expect(job(output).metadata.name).toMatch(/^milvus-probe-[0-9a-f]{8}$/) },
  schedule: {
    value: () => SCHEDULE,
    shows: (output: Output) => {
      expect(cron(output).spec).toMatchObject({ schedule: '0 3 * * *', concurrencyPolicy: 'Forbid' });
      expect(output.all('Job')).toEqual([]);
    },
  },
  timeZone: {
    beside: { schedule: SCHEDULE },
    value: () => 'Europe/Zurich',
    shows: (output: Output) => expect(cron(output).spec).toMatchObject({ timeZone: 'Europe/Zurich' }),
  },
  override: {
    value:
      () =>
      <T extends object>(spec: T) => ({ ...spec, parallelism: 1 }),
    shows: (output: Output) => expect(job(output).spec).toMatchObject({ parallelism: 1 }),
  },
};

testEachProp<SmokeTestProps>('SmokeTestProps', (chart, props) => void smoke(chart, props), {
  ...PLACEMENT,
  database: { value: () => 'sales', shows: (output) => expect(variable(output, 'DATABASE')).toBe('sales') },
  timeout: {
    value: () => Duration.minutes(2),
    shows: (output) => {
      expect(variable(output, 'TIMEOUT')).toBe('120');
      expect(job(output).spec).toMatchObject({ activeDeadlineSeconds: 420 });
    },
  },
  afterEachSync: {
    value: () => false,
    shows: (output) => expect(job(output).metadata.annotations).not.toHaveProperty(['argocd.argoproj.io/hook']),
  },
});

testEachProp<MaintenanceProps>('MaintenanceProps', (chart, props) => void maintain(chart, props), {
  ...PLACEMENT,
  task: { value: () => MaintenanceTask.compact(), shows: (output) => expect(variable(output, 'TASK')).toBe('compact') },
  run: {
    value: () => 'again',
    shows: (output) => expect(job(output).metadata.name).not.toBe(nameOf((chart) => maintain(chart))),
  },
  timeout: { value: () => Duration.hours(2), shows: (output) => expect(variable(output, 'TIMEOUT')).toBe('7200') },
});

testEachProp<MaintenanceScope>('MaintenanceScope', (chart, scope) => void maintain(chart, { task: MaintenanceTask.flush(scope) }), {
  databases: { value: () => ['sales', 'orders'], shows: (output) => expect(variable(output, 'DATABASES')).toBe('sales\norders') },
  collections: { value: () => ['items'], shows: (output) => expect(variable(output, 'COLLECTIONS')).toBe('items') },
});

describe('a smoke test', () => {
  test('runs after each sync of Argo CD, and is gone before the next one', () => {
    expect(job(output((chart) => void smoke(chart))).metadata.annotations).toMatchObject({
      'argocd.argoproj.io/hook': 'PostSync',
      'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation',
    });
  });

  test('on a schedule is no hook, and an override reaches each of its Jobs', () => {
    const objects = output((chart) => void smoke(chart, { schedule: SCHEDULE, override: (spec) => ({ ...spec, parallelism: 1 }) }));
    expect(cron(objects).metadata.annotations).not.toHaveProperty(['argocd.argoproj.io/hook']);
    expect(cron(objects).spec).toMatchObject({ jobTemplate: { spec: { parallelism: 1 } } });
  });

  test('is accepted by Kubernetes, also in a restricted namespace', () => {
    const objects = output((chart) => {
      smoke(chart);
      new Maintenance(chart, 'nightly', { milvus: authorized(chart, {}, 'other'), task: MaintenanceTask.compact(), schedule: SCHEDULE });
    });
    expect(objects.objects.flatMap((object) => schemaErrors(object))).toEqual([]);
    expect(pod(objects)).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      containers: [{ securityContext: { readOnlyRootFilesystem: true, allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } } }],
    });
  });

  test('calls Milvus over TLS by the name in the certificate', () => {
    const objects = output((chart) => {
      const { config = {}, ...served } = servedTls(chart, 1, 8080);
      smoke(chart, { milvus: authorized(chart, { ...served, config }) });
    });
    expect(variable(objects, 'MILVUS')).toBe('https://milvus.search.svc:8080');
    expect(variable(objects, 'CURL_OPTIONS')).toContain('cacert = "/milvus/secrets/rest-ca/ca.crt"');
  });

  test('may open the port of REST only, if the Milvus limits connections', () => {
    const objects = output((chart) => void smoke(chart, { milvus: authorized(chart, { egress: Egress.cilium() }) }));
    const { egress = [] } = objects.get('NetworkPolicy', 'milvus-smoke-test').spec as { egress?: { ports?: { port: number }[] }[] };
    expect(egress.flatMap(({ ports = [] }) => ports.map(({ port }) => port)).sort()).toContain(19530);
    expect(egress.flatMap(({ ports = [] }) => ports.map(({ port }) => port))).not.toContain(9091);
  });

  test('takes a patch', () => {
    const objects = output((chart) => smoke(chart).job.addJsonPatch(JsonPatch.add('/spec/suspend', true)));
    expect(job(objects).spec).toMatchObject({ suspend: true });
  });
});
