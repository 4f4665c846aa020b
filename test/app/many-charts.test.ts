import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Chart } from 'cdk8s';
import { cluster } from '../support/instances';

let outdir: string;

beforeEach(() => {
  outdir = mkdtempSync(join(tmpdir(), 'many-charts-'));
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(outdir, { recursive: true });
});

/** An app with a cluster in each of some charts, and how often a synth looks below the first of them. */
function appWith(charts: number) {
  const app = new App({ outdir });
  const [first] = Array.from({ length: charts }, (_, index) => {
    const chart = new Chart(app, `team-${index}`, { namespace: `team-${index}` });
    return cluster(chart);
  });
  let visits = 0;
  const { node } = first ?? app;
  Object.defineProperty(node, 'children', {
    get: () => {
      visits++;
      return Reflect.get(Object.getPrototypeOf(node) as object, 'children', node) as unknown;
    },
  });
  return { app, visits: () => visits };
}

test('a synth visits each chart once, however many charts the app has', () => {
  const [two, six] = [2, 6].map((charts) => {
    const { app, visits } = appWith(charts);
    app.synth();
    expect(readdirSync(outdir)).toHaveLength(charts);
    return visits();
  });
  expect(six).toBe(two);
});

test('the app answers as before after a synth, and after one that stopped', () => {
  const { app } = appWith(2);
  app.synth();
  const plain = new Chart(app, 'added');
  expect(app.node.findAll()).toContain(plain);
  app.synth();
  expect(readdirSync(outdir)).toHaveLength(3);
  app.node.addValidation({ validate: () => ['no'] });
  expect(() => app.synth()).toThrow('no');
  const last = new Chart(app, 'added-later');
  expect(app.node.findAll()).toContain(last);
});
