import { App, Chart, Size } from 'cdk8s';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printPlan } from '@org/milvus-k8s/plan';
import { cluster } from '../support/instances';

let folder: string;
let printed: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'print-plan-'));
  printed = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function search(memory: number): App {
  const app = new App({ outdir: folder });
  cluster(new Chart(app, 'search', { namespace: 'search' }), { queryNode: { replicas: 3, memory: Size.gibibytes(memory) } });
  return app;
}

const objectsOf = (app: App) => app.charts.flatMap((chart) => chart.toJson() as unknown[]);

test('each synth ends with the summary of what applying it will do', () => {
  const app = search(32);
  printPlan(app, objectsOf(search(16)));
  app.synth();
  expect(printed).toContain('Plan: 0 to create, 1 to change (1 rolls 3 pods), 0 to delete. Run npx milvus-k8s plan for the changes.\n');
});

test('a synth that changes nothing says that', () => {
  const app = search(16);
  printPlan(app, objectsOf(search(16)));
  app.synth();
  expect(printed).toMatch(/No changes\.\n$/);
});
