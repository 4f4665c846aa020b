import { mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Project, REPOSITORY } from '../package/project';
import { LIBRARY_PATHS, typeErrors } from './type-errors';

// The charts of all guides are compiled at once, which on a busy machine takes more than a minute.
jest.setTimeout(180_000);

const project = Project.empty();

afterAll(() => project.remove());

const GUIDES = readdirSync(join(REPOSITORY, 'docs', 'how-to'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => join('docs', 'how-to', file));

/** Objects and pods that the commands of a page are about, where the page says that they are those of its chart. */
const COMMAND_PAGES = ['blue-green', 'drill-a-failure', 'habits', 'try-a-release-on-canary-proxies'].map((name) =>
  join('docs', 'how-to', `${name}.md`),
);

/** What is done with each chart: a finding of any severity, and a name of a command that the chart does not have, is one line of output. */
const CHECK = `import { Testing, type Chart } from 'cdk8s';
import { MilvusRules } from '@org/milvus-k8s';

interface Emitted {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec?: { readonly template?: { readonly metadata: { readonly labels: Readonly<Record<string, string>> } } };
}

function check(chart: Chart, names: readonly string[], labels: readonly string[]): void {
  const objects = Testing.synth(chart) as Emitted[];
  // Most guides are about something else than clients and passwords; the examples have both.
  const findings = MilvusRules.of(chart).findings().filter(({ rule }) => !['MK-EXP-011', 'MK-ING-022', 'MK-RTE-018'].includes(rule.id));
  for (const { rule, path, prop } of findings) console.log(rule.id, path, prop);
  const present = objects.map(({ kind, metadata }) => kind.toLowerCase() + '/' + metadata.name);
  for (const name of names) if (!present.includes(name)) console.log('there is no', name);
  const pods = objects.flatMap(({ spec }) => (spec?.template ? [spec.template.metadata.labels] : []));
  for (const label of labels) {
    const [key = '', value] = label.split('=');
    if (!pods.some((pod) => pod[key] === value)) console.log('there is no pod with', label);
  }
}`;

/** `deployment/milvus-proxy`, and `statefulset/dependencies-etcd` for its pod `dependencies-etcd-0`. */
function namesIn(commands: string): string[] {
  const objects = [...commands.matchAll(/\b(deployment|statefulset|service|configmap)\/([a-z0-9-]+)/g)].map(([name]) => name);
  const services = [...commands.matchAll(/service-name=([a-z0-9-]+)/g)].map(([, name]) => `service/${name}`);
  const members = [...commands.matchAll(/(?:exec|delete pod) -n search ([a-z0-9-]+)-\d\b/g)].map(([, name]) => `statefulset/${name}`);
  return [...objects, ...services, ...members];
}

const labelsIn = (commands: string) => [...commands.matchAll(/-l (app\.kubernetes\.io\/[a-z]+=[a-z]+)/g)].map(([, label = '']) => label);

const blocks = (page: string, language: string) =>
  [...read(page).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code);

const read = (page: string) => readFileSync(join(REPOSITORY, page), 'utf8');

test('the chart of every how-to guide compiles, synthesizes and has no finding, and has what the commands beside it name', async () => {
  const charts = GUIDES.flatMap((page) => blocks(page, 'ts').map((code) => ({ page, code })));
  expect(charts.length).toBeGreaterThanOrEqual(GUIDES.length);
  symlinkSync(join(REPOSITORY, 'node_modules'), project.path('node_modules'));
  mkdirSync(project.path('charts'));
  charts.forEach(({ code }, index) => project.write(`charts/chart-${index}.ts`, code));
  const imports = charts.map((_, index) => `import { Search as Search${index} } from './charts/chart-${index}';`);
  const checks = charts.map(({ page }, index) => {
    const commands = COMMAND_PAGES.includes(page) ? blocks(page, 'sh').join('\n') : '';
    const named = [namesIn(commands), labelsIn(commands)].map((names) => JSON.stringify(names));
    return `check(new Search${index}(Testing.app(), 'search'), ${named.join(', ')});`;
  });
  project.write('main.ts', [CHECK, ...imports, ...checks, ''].join('\n'));
  const files = ['main.ts', ...charts.map((_, index) => `charts/chart-${index}.ts`)].map((file) => project.path(file));
  expect(typeErrors(files)).toEqual([]);
  project.write('tsconfig.json', JSON.stringify({ extends: join(REPOSITORY, 'tsconfig.json'), compilerOptions: { paths: LIBRARY_PATHS } }));
  expect(await project.runTool('tsx', ['main.ts'])).toEqual({ code: 0, output: '' });
});

test('what commands are about is found in them', () => {
  const commands = blocks(join('docs', 'how-to', 'drill-a-failure.md'), 'sh').join('\n');
  expect(namesIn(commands)).toEqual(expect.arrayContaining(['deployment/milvus-querynode', 'statefulset/dependencies-minio']));
  expect(labelsIn(commands)).toContain('app.kubernetes.io/component=mixcoord');
  const moved = blocks(join('docs', 'how-to', 'blue-green.md'), 'sh').join('\n');
  expect(namesIn(moved)).toEqual(
    expect.arrayContaining(['service/search', 'deployment/milvus-blue-proxy', 'statefulset/dependencies-etcd']),
  );
});
