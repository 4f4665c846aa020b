import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, App, Chart, Testing, Yaml } from 'cdk8s';
import { cluster } from '../support/instances';

let outdir: string;
/** The writer that cdk8s has now. */
const writer = (yaml: typeof Yaml) => Reflect.get(yaml, 'stringify') as unknown;
const ofCdk8s = writer(Yaml);

beforeEach(() => {
  outdir = mkdtempSync(join(tmpdir(), 'on-synth-'));
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(outdir, { recursive: true });
});

/** An app with a cluster, and an object of the user that is no plain JSON. */
function appWithCluster() {
  const app = new App({ outdir });
  const chart = new Chart(app, 'search', { namespace: 'search' });
  cluster(chart);
  const shared = { b: '1' };
  const odd = new ApiObject(chart, 'odd', { apiVersion: 'v1', kind: 'Odd' });
  odd.toJson = () => ({ apiVersion: 'v1', kind: 'Odd', first: shared, second: shared, third: undefined });
  return { app, chart };
}

test('a synth writes what the writer of cdk8s writes', () => {
  const { app, chart } = appWithCluster();
  app.synth();
  expect(readFileSync(join(outdir, 'search.k8s.yaml'), 'utf8')).toBe(Yaml.stringify(...(Testing.synth(chart) as unknown[])));
});

test('the writer of cdk8s is back after a synth, and after one that stopped', () => {
  const { app } = appWithCluster();
  app.synth();
  expect(writer(Yaml)).toBe(ofCdk8s);
  app.node.addValidation({ validate: () => ['no'] });
  expect(() => app.synth()).toThrow('no');
  expect(writer(Yaml)).toBe(ofCdk8s);
});

test('a cdk8s that writes in another way keeps its writer', async () => {
  await jest.isolateModulesAsync(async () => {
    const { Yaml: other } = await import('cdk8s');
    const narrow = (...documents: readonly unknown[]) => documents.map((document) => JSON.stringify(document)).join('\n');
    other.stringify = narrow;
    const { replaceYamlWriter } = await import('../../src/yaml');
    const restore = replaceYamlWriter();
    expect(writer(other)).toBe(narrow);
    restore();
    expect(writer(other)).toBe(narrow);
  });
});

test('a writer that the app put in place writes every file', () => {
  const { app } = appWithCluster();
  const write = Yaml.stringify.bind(Yaml);
  jest.spyOn(Yaml, 'stringify').mockImplementation((...documents: unknown[]) => `# reviewed\n${write(...documents)}`);
  app.synth();
  expect(readFileSync(join(outdir, 'search.k8s.yaml'), 'utf8')).toMatch(/^# reviewed\n/);
});
