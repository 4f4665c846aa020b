import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call, type CallOptions } from './terminal';

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: search
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.bank.example/web:1
          resources:
            limits:
              memory: 1Gi
`;
const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  mode: fast\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-cli-'));
  mkdirSync(join(folder, 'dist'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (text: string, name = 'a.yaml') => writeFileSync(join(folder, 'dist', name), text);
const check = (args: readonly string[] = [], options: CallOptions = {}) =>
  call(['check', ...args], { workingDirectory: folder, ...options });

test('manifests that Kubernetes takes end with 0, and say against which release', async () => {
  write(`${DEPLOYMENT}---\n${CONFIG_MAP}`);
  expect(await check()).toEqual({ code: 0, out: '2 objects checked against Kubernetes 1.34: no mistakes.\n', err: '' });
});

describe('a mistake ends with 1, at the line of its field', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'a misspelled field',
      DEPLOYMENT.replace('image:', 'imag:'),
      'dist/a.yaml:17: Deployment search/web: spec.template.spec.containers[0].imag is not a known field. Did you mean image?',
    ],
    [
      'a text for a number',
      DEPLOYMENT.replace('spec:\n  selector', "spec:\n  replicas: '3'\n  selector"),
      'dist/a.yaml:7: Deployment search/web: spec.replicas must be integer.',
    ],
    [
      'an unreadable amount',
      DEPLOYMENT.replace('1Gi', '1 GB'),
      'dist/a.yaml:20: Deployment search/web: spec.template.spec.containers[0].resources.limits.memory must match format "quantity".',
    ],
    ['a missing field', DEPLOYMENT.replace(/ {2}selector:\n.*\n.*\n/, ''), 'dist/a.yaml:6: Deployment search/web: spec has no selector.'],
    [
      'a kind of another version',
      DEPLOYMENT.replace('apps/v1', 'apps/v1beta1'),
      'dist/a.yaml:1: Deployment search/web: apiVersion Kubernetes 1.34 has no Deployment in apps/v1beta1. It is in apps/v1.',
    ],
    [
      'a misspelled kind',
      CONFIG_MAP.replace('ConfigMap', 'ConfgMap'),
      'dist/a.yaml:2: ConfgMap a: kind Kubernetes 1.34 has no ConfgMap in v1. Did you mean ConfigMap?',
    ],
    ['a name in upper case', CONFIG_MAP.replace('name: a', 'name: A'), 'dist/a.yaml:4: ConfigMap A: metadata.name is not a DNS name.'],
    [
      'a label with a blank',
      CONFIG_MAP.replace('  name: a', '  name: a\n  labels:\n    team: the search'),
      "dist/a.yaml:6: ConfigMap a: metadata.labels.team has the value 'the search', which a label cannot have.",
    ],
    ['an object without a name', CONFIG_MAP.replace('  name: a', '  namespace: a'), 'dist/a.yaml:3: ConfigMap a/: metadata has no name.'],
    [
      'an object twice',
      `${CONFIG_MAP}---\n${CONFIG_MAP}`,
      'dist/a.yaml:8: ConfigMap a: is there twice; the first one is at dist/a.yaml:1.',
    ],
    [
      'line ends of Windows',
      DEPLOYMENT.replace('image:', 'imag:').replace(/\n/g, '\r\n'),
      'dist/a.yaml:17: Deployment search/web: spec.template.spec.containers[0].imag is not a known field. Did you mean image?',
    ],
    [
      'an item of a list',
      `apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: ConfigMap\n    metadata:\n      name: a\n    dta: {}\n`,
      'dist/a.yaml:8: ConfigMap a: dta is not a known field. Did you mean data?',
    ],
    [
      'a custom resource without a required field',
      'apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata:\n  name: a\nspec:\n  triggers: []\n',
      'dist/a.yaml:5: ScaledObject a: spec has no scaleTargetRef.',
    ],
  ];
  test.each(cases)('%s', async (_what, text, line) => {
    write(text);
    const { code, out } = await check();
    expect(out.split('\n')).toContain(line);
    expect(code).toBe(1);
  });
});

describe('no mistakes', () => {
  test.each([
    ['null for a field that is not there', DEPLOYMENT.replace('spec:\n  selector', 'spec:\n  replicas: null\n  selector')],
    ['a field that Kubernetes got after 1.27', DEPLOYMENT.replace('    spec:\n', '    spec:\n      hostnameOverride: web\n')],
    ['a number for an amount', DEPLOYMENT.replace('1Gi', '1073741824')],
    [
      'an object from a live cluster',
      DEPLOYMENT.replace('metadata:\n', 'metadata:\n  uid: x\n  generation: 3\n').concat('status:\n  replicas: 3\n'),
    ],
    [
      'a field of a custom resource that the library does not write',
      'apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata:\n  name: a\nspec:\n  scaleTargetRef:\n    name: web\n  initialCooldownPeriod: 30\n  triggers:\n    - type: cpu\n      metadata:\n        value: "60"\n',
    ],
  ])('%s', async (_what, text) => {
    write(text);
    expect(await check()).toMatchObject({ code: 0 });
  });

  test('kinds without a schema are counted, not guessed', async () => {
    write(`${CONFIG_MAP}---\napiVersion: acme.io/v1\nkind: Widget\nmetadata:\n  name: a\n`);
    const { code, out } = await check();
    expect(code).toBe(0);
    expect(out).toContain('Not checked, because there is no schema: 1 acme.io/v1 Widget.');
  });
});

describe('input that cannot be read', () => {
  test('no YAML, with its line', async () => {
    write('a: [');
    expect(await check()).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^dist\/a\.yaml:1:5: This is not YAML/) as string });
  });

  test('an empty folder, a missing one, and a file without objects', async () => {
    expect((await check()).err).toContain('dist has no manifests');
    expect((await check(['dits'])).err).toContain('There is no file or folder dits.');
    write('# nothing yet\n');
    expect(await check()).toMatchObject({ code: 1, err: 'There is no object in dist.\n' });
  });

  test('a wrong format ends with 2', async () => {
    write(CONFIG_MAP);
    expect((await check(['--output', 'xml'])).code).toBe(2);
  });
});

describe('formats', () => {
  beforeEach(() => write(`${CONFIG_MAP}kinds: <b>\n---\n${DEPLOYMENT}`));

  test('JSON', async () => {
    const { out } = await check(['--output', 'json']);
    expect(JSON.parse(out)).toEqual({
      formatVersion: '1.0',
      kubernetes: '1.34',
      objects: 2,
      unchecked: {},
      mistakes: [
        { file: 'dist/a.yaml', line: 7, object: 'ConfigMap a', path: 'kinds', problem: 'is not a known field. Did you mean kind?' },
      ],
    });
  });

  test('SARIF has the line of each mistake', async () => {
    const { out } = await check(['--output', 'sarif']);
    const { runs } = JSON.parse(out) as { runs: [{ results: { locations: [{ physicalLocation: object }] }[] }] };
    expect(runs[0].results.map(({ locations }) => locations[0].physicalLocation)).toEqual([
      { artifactLocation: { uri: 'dist/a.yaml' }, region: { startLine: 7 } },
    ]);
  });

  test('JUnit has a failed test for each object with mistakes', async () => {
    const { out } = await check(['--output', 'junit']);
    expect(out).toContain('<testsuite name="milvus-k8s check" tests="2" failures="1">');
    expect(out).toContain('dist/a.yaml:7: ConfigMap a: kinds is not a known field.');
  });
});

test('standard input has lines, too', async () => {
  const { code, out } = await check(['-'], { input: `${CONFIG_MAP}dta: {}\n` });
  expect(code).toBe(1);
  expect(out).toContain('<stdin>:7: ConfigMap a: dta is not a known field.');
});
