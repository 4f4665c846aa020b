import { Chart, JsonPatch } from 'cdk8s';
import { Milvus } from '@org/milvus-k8s';
import { AccessControl, type AccessControlProps } from '@org/milvus-k8s/operations';
import { authorized } from '../support/authorized';
import { RELEASES, secret } from '../support/instances';
import { servedTls } from '../support/served-tls';
import { schemaErrors } from '../support/kubernetes-schema';
import { output } from '../support/synthesis';

const SALES: Partial<AccessControlProps> = { databases: [{ name: 'sales' }] };

const declare = (chart: Chart, props: Partial<AccessControlProps> = {}) =>
  new AccessControl(chart, 'access', { milvus: props.milvus ?? authorized(chart), ...SALES, ...props });

const jobOf = (props: Partial<AccessControlProps> = {}) => {
  const [job] = output((chart) => void declare(chart, props)).all('Job');
  if (!job) throw new Error('No Job.');
  return job;
};

test('the Job has another name if its content differs, and the same name otherwise', () => {
  expect(jobOf().metadata.name).toBe(jobOf().metadata.name);
  expect(jobOf({ databases: [{ name: 'orders' }] }).metadata.name).not.toBe(jobOf().metadata.name);
});

test('Argo CD runs it in every sync, after the roles and the client Service', () => {
  expect(jobOf().metadata.annotations).toEqual({
    'argocd.argoproj.io/hook': 'Sync',
    'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation',
    'argocd.argoproj.io/sync-wave': String(
      Number(output((chart) => void authorized(chart)).get('Service', 'milvus').metadata.annotations?.['argocd.argoproj.io/sync-wave']) + 1,
    ),
  });
});

test('its pod is admitted in a restricted namespace, and writes to no disk', () => {
  const { spec } = jobOf().spec.template;
  expect(spec).toMatchObject({
    automountServiceAccountToken: false,
    restartPolicy: 'Never',
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
  });
  expect(spec.containers[0]?.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    readOnlyRootFilesystem: true,
  });
});

test.each(['2.6', '3.0'] as const)('its image is that of Milvus %s, in a group that may execute it', (line) => {
  const [job] = output((chart) => void declare(chart, { milvus: authorized(chart, { version: RELEASES[line] }) })).all('Job');
  const { spec } = job?.spec.template ?? {};
  expect(spec?.containers[0]?.image).toBe(RELEASES[line].image);
  expect(spec?.securityContext?.runAsGroup).toBe(line === '3.0' ? 999 : 0);
});

test('Kubernetes accepts the objects, and reads a property as it was written', () => {
  const objects = output((chart) => void declare(chart, { databases: [{ name: 'sales', properties: { note: '$(MILVUS) $$' } }] }));
  expect(objects.objects.flatMap((object) => schemaErrors(object))).toEqual([]);
  const declared = objects.all('Job')[0]?.spec.template.spec.containers[0]?.env?.find(({ name }) => name === 'DECLARED')?.value;
  expect(declared).toBe('database sales {"note":"$$(MILVUS) $$$$"}');
});

test('passwords are files, not variables', () => {
  const [container] = jobOf().spec.template.spec.containers;
  expect(container?.env?.filter(({ valueFrom }) => valueFrom)).toEqual([]);
  expect(container?.volumeMounts).toEqual([{ name: 'credentials', mountPath: '/milvus/secrets/credentials', readOnly: true }]);
});

test('Milvus admits its pods, which nobody can connect to', () => {
  const objects = output((chart) => void declare(chart, { milvus: authorized(chart, { clients: [] }) }));
  const labels = objects.all('Job')[0]?.spec.template.metadata.labels ?? {};
  const milvus = objects.get('NetworkPolicy', 'milvus').spec;
  const [peer] = milvus.ingress?.[0]?.from ?? [];
  expect(Object.entries(peer?.podSelector?.matchLabels ?? {}).every(([key, value]) => labels[key] === value)).toBe(true);
  const own = objects.get('NetworkPolicy', 'milvus-access').spec;
  expect(own).toEqual({ podSelector: { matchLabels: labels }, policyTypes: ['Ingress'] });
});

test('Milvus admits its pods from another namespace', () => {
  const objects = output((chart) => {
    const people = new Chart(chart.node.root, 'people', { namespace: 'people' });
    declare(people, { milvus: authorized(chart, { clients: [] }), administrator: { secret: secret(people, 'deployer') } });
  });
  expect(objects.get('NetworkPolicy', 'milvus').spec.ingress?.[1]?.from).toEqual([
    {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'people' } },
      podSelector: {
        matchLabels: {
          'app.kubernetes.io/name': 'milvus',
          'app.kubernetes.io/instance': 'milvus',
          'app.kubernetes.io/component': 'access',
        },
      },
    },
  ]);
});

test('it calls Milvus over TLS by the name in the certificate', () => {
  const [job] = output((chart) => {
    const { config = {}, ...served } = servedTls(chart, 1, 8080);
    declare(chart, { milvus: authorized(chart, { ...served, config }) });
  }).all('Job');
  const [container] = job?.spec.template.spec.containers ?? [];
  const value = (name: string) => container?.env?.find((each) => each.name === name)?.value;
  expect(value('MILVUS')).toBe('https://milvus.search.svc:8080');
  expect(value('CURL_OPTIONS')).toContain('cacert = "/milvus/secrets/rest-ca/ca.crt"');
});

test('a Milvus of another app gets a Job with its image', () => {
  const chart = output((at) => {
    const milvus = Milvus.fromEndpoint(at, 'shared', { host: 'shared.vectors.svc', administrator: { secret: secret(at, 'root') } });
    declare(at, { milvus });
  });
  const [job] = chart.all('Job');
  expect(job?.metadata.name).toMatch(/^shared-access-/);
  expect(job?.metadata.annotations).not.toHaveProperty('argocd.argoproj.io/sync-wave');
  expect(job?.spec.template.spec.containers[0]?.image).toBe(RELEASES['2.6'].image);
});

test('a patch of the Job reaches it', () => {
  const objects = output((chart) => declare(chart).job.addJsonPatch(JsonPatch.add('/spec/suspend', true)));
  expect(objects.all('Job')).toMatchObject([{ spec: { suspend: true } }]);
});

test('grants of 2.4 name the type of their object', () => {
  const declared = (line: '2.4' | '2.5') => {
    const chart = output((at) => {
      const roles = [{ name: 'reader', grants: [{ privileges: ['Search', 'DescribeCollection', 'SelectUser'] }] }];
      declare(at, { milvus: authorized(at, { version: RELEASES[line] }), roles });
    });
    const lines = chart.all('Job')[0]?.spec.template.spec.containers[0]?.env?.find(({ name }) => name === 'DECLARED')?.value ?? '';
    return lines.split('\n').filter((each) => each.startsWith('grant'));
  };
  expect(declared('2.4')).toEqual([
    'grant reader Search default * Collection',
    'grant reader DescribeCollection default * Global',
    'grant reader SelectUser * * User',
  ]);
  expect(declared('2.5')).toEqual([
    'grant reader Search default *',
    'grant reader DescribeCollection default *',
    'grant reader SelectUser * *',
  ]);
});

test.each([
  ['2.4', ['writing', 'reading']],
  ['2.6', ['writing', 'reading', 'ddl', 'collectionDDL', 'partitionDDL', 'index', 'flush', 'compaction']],
] as const)('an empty list of denied operations allows all that %s knows', (line, operations) => {
  const chart = output(
    (at) => void declare(at, { milvus: authorized(at, { version: RELEASES[line] }), databases: [{ name: 'd', deny: [] }] }),
  );
  const text = chart.all('Job')[0]?.spec.template.spec.containers[0]?.env?.find(({ name }) => name === 'DECLARED')?.value ?? '';
  const properties = JSON.parse(text.replace('database d ', '')) as Record<string, string>;
  expect(properties).toEqual(Object.fromEntries(operations.map((operation) => [`database.force.deny.${operation}`, 'false'])));
});
