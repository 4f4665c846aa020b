import { readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ENTRIES, exportsOf } from '../api/public-api';
import { Project, REPOSITORY } from '../package/project';
import { LIBRARY_PATHS, typeErrors } from './type-errors';

import * as cdk8s from 'cdk8s';
import * as plus from 'cdk8s-plus-27';

jest.setTimeout(180_000);

const project = Project.empty();

afterAll(() => project.remove());

const SOURCES = readdirSync(join(REPOSITORY, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.startsWith('generated'),
);

/** Each `@example` of a file, without the asterisks. */
function examplesOf(file: string): string[] {
  const docstrings = readFileSync(join(REPOSITORY, 'src', file), 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return docstrings
    .flatMap((text) => text.replace(/\*\/$/, '').split('@example').slice(1))
    .map((text) => text.replace(/^\s*\* ?/gm, '').replace(/^@[\s\S]*/m, ''));
}

const EXAMPLES = SOURCES.flatMap((file) => examplesOf(file).map((code) => ({ file, code })));

/** What can be imported of the library, types too. */
const OWN: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  ENTRIES.filter((entry) => !entry.endsWith('/jest')).map((entry) => [entry, exportsOf(entry).map(({ name }) => name)]),
);

/** The library and cdk8s-plus both have a `Workload`; examples mean that of the library. */
const isForeign = (name: string) => !Object.values(OWN).some((names) => names.includes(name));

/** What can be imported: all of the library, and the classes of cdk8s. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  ...OWN,
  cdk8s: Object.keys(cdk8s).filter(isForeign),
  'cdk8s-plus-27': Object.keys(plus).filter(isForeign),
};

/** The chart of an environment, with a Milvus. */
function environment(name: string, release: string): string {
  return `const ${name} = new Chart(app, 'of-${name}', { namespace: 'of-${name}' });
  new MilvusStandalone(${name}, 'milvus', { version: MilvusVersion.of('${release}'), authentication: { root: { secret: Secret.fromSecretName(${name}, 'root', 'root') } } });`;
}

/** What an example may find around it, in a chart of the namespace `search`. */
const SURROUNDINGS: Readonly<Record<string, string>> = {
  app: 'const app = this.node.root as App;',
  argo: "const argo = new Chart(app, 'argo-cd', { namespace: 'argocd' });",
  search: environment('search', '2.6.25'),
  development: environment('development', '2.6.25'),
  test: environment('test', '2.6.25'),
  production: environment('production', '2.6.25'),
  dependencies: `const dependencies = new InClusterDependencies(this, 'dependencies', {
    objectStorage: InCluster.minio({ credentials: { secret: Secret.fromSecretName(this, 'given', 'dependencies-minio') } }),
  });`,
  milvus: `const milvus = new MilvusCluster(this, 'milvus', {
    dependencies,
    version: MilvusVersion.of('2.6.25'),
    proxyCanary: { version: MilvusVersion.of('2.6.26') },
  });`,
  tester: `const tester = new Deployment(this, 'tester');`,
  application: `const application = new Deployment(this, 'application', { containers: [{ image: 'registry.bank.example/shop:1' }] });`,
  role: `const role = Role.fromRoleName(this, 'role', 'leases');`,
  image: `const image = 'registry.bank.example/tester:1';`,
  expect: 'const expect = (value: unknown) => ({ toEqual: (other: unknown) => void [value, other] });',
  console: 'const console = { log: (..._: unknown[]) => undefined, table: (..._: unknown[]) => undefined };',
  OWN_REGISTRY: `const OWN_REGISTRY: ModelRule = { id: 'BANK-IMG-001', title: 't', severity: 'error', reason: 'r', source: 's', fix: 'f' };`,
};

/**
 * Examples that do not run here: the suppression of the first is of a cluster that another one of the app shares prefixes with, and in a
 * strict app one too many is an error; the others need a Git repository.
 */
const COMPILED_ALONE = ['app/milvus-rules.ts', 'plan/previous.ts', 'plan/print-plan.ts'];

const uses = (code: string, name: string) => new RegExp(`\\b${name}\\b`).test(code);

/** The surroundings that an example uses and does not declare, with what these use themselves. */
function surroundings(code: string): string {
  let text = code;
  for (const [name, declaration] of Object.entries(SURROUNDINGS).reverse()) {
    if (uses(text.replace(/'[^']*'/g, ''), name) && !uses(text, `const ${name}`)) text = `${declaration}\n${text}`;
  }
  return text;
}

function chartOf(code: string): string {
  const body = surroundings(code);
  const imports = Object.entries(MODULES).map(([module, names]) => {
    const used = names.filter((name) => uses(body, name) || (module === 'cdk8s' && name === 'Chart'));
    return used.length === 0 ? '' : `import { ${used.join(', ')} } from '${module}';`;
  });
  return `${imports.join('\n')}
import type { Construct } from 'constructs';

export class Example extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'search' });
${body}
  }
}
`;
}

test('every example of a docstring compiles and synthesizes', async () => {
  expect(EXAMPLES.length).toBeGreaterThan(50);
  symlinkSync(join(REPOSITORY, 'node_modules'), project.path('node_modules'));
  EXAMPLES.forEach(({ code }, index) => project.write(`example-${index}.ts`, chartOf(code)));
  const synthesized = EXAMPLES.map((example, index) => ({ ...example, index })).filter(({ file }) => !COMPILED_ALONE.includes(file));
  project.write(
    'main.ts',
    [
      `import { Testing, type Chart } from 'cdk8s';`,
      ...EXAMPLES.map((_, index) => `import { Example as Example${index} } from './example-${index}';`),
      'function check(file: string, build: () => Chart): void {',
      '  try { Testing.synth(build()); } catch (error) { console.log(file, (error as Error).message); }',
      '}',
      ...synthesized.map(({ file, index }) => `check('${file}', () => new Example${index}(Testing.app(), 'search'));`),
      '',
    ].join('\n'),
  );
  const files = ['main.ts', ...EXAMPLES.map((_, index) => `example-${index}.ts`)].map((file) => project.path(file));
  expect(typeErrors(files, { noUnusedLocals: false, noUnusedParameters: false })).toEqual([]);
  project.write('tsconfig.json', JSON.stringify({ extends: join(REPOSITORY, 'tsconfig.json'), compilerOptions: { paths: LIBRARY_PATHS } }));
  expect(await project.runTool('tsx', ['main.ts'])).toEqual({ code: 0, output: '' });
});

test('every exported class that is made with new has an example', () => {
  const missing = SOURCES.flatMap((file) => {
    const text = readFileSync(join(REPOSITORY, 'src', file), 'utf8');
    return [...text.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\nexport class (\w+) extends (?:Construct|Milvus\w+)\b/g)]
      .filter(([, docstring = '', name = '']) => MODULES['@org/milvus-k8s']?.includes(name) && !docstring.includes('@example'))
      .map(([, , name]) => name);
  });
  expect(missing).toEqual([]);
});
