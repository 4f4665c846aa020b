import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import * as cdk8s from 'cdk8s';
import * as plus from 'cdk8s-plus-27';
import * as library from '@org/milvus-k8s';
import * as monitoring from '@org/milvus-k8s/monitoring';
import * as operations from '@org/milvus-k8s/operations';
import ts from 'typescript';
import { typeErrors } from '../docs/type-errors';
import { Project, REPOSITORY } from '../package/project';
import { allFindingsOf, newChart } from '../support/synthesis';
import { RUNBOOK_PAGES, blocksOf } from './runbook-pages';

const { Secret } = plus;
const { InCluster, InClusterDependencies, MilvusCluster, MilvusVersion } = library;

const FRAGMENTS = RUNBOOK_PAGES.flatMap((page) => blocksOf(page, 'ts').map((code) => ({ page: page.file, code })));

/** Where the names in fragments come from. */
const MODULES = {
  cdk8s: cdk8s,
  'cdk8s-plus-27': plus,
  '@org/milvus-k8s': library,
  '@org/milvus-k8s/monitoring': monitoring,
  '@org/milvus-k8s/operations': operations,
} as const satisfies Readonly<Record<string, object>>;

type ModuleName = keyof typeof MODULES;

const MODULE_NAMES = Object.keys(MODULES) as ModuleName[];

/** Names in fragments that begin with a capital. */
const CAPITALIZED = new Set(FRAGMENTS.flatMap(({ code }) => code.replaceAll(/'[^']*'/g, '').match(/\b[A-Z]\w+\b/g) ?? []));

/** Names that fragments use, by their modules; the first module with the name counts. */
const NAMES = new Map(
  [...CAPITALIZED].flatMap((name) => {
    const module = MODULE_NAMES.find((candidate) => name in MODULES[candidate]);
    return module === undefined ? [] : [[name, module] as const];
  }),
);

/** What a fragment leaves out: the other props, and the other constructs of the app. */
const LEFT_OUT = [
  'MK-DEP-004', // credentials of the MinIO
  'MK-BAK-010', // another bucket for backups
  'MK-DEP-026', // a woodpecker without a Milvus
  'MK-MON-006', // alerts without a Monitoring
  'MK-EXP-011', // clients
];

/** Pages about releases that the default is not. */
const VERSIONS: Readonly<Record<string, library.MilvusVersion>> = {
  'milvus-index-tasks-waiting.md': MilvusVersion.of('2.4.23', { allowVulnerable: 'a test of the runbooks' }),
};

/** What the rules find in an app with one fragment. */
function findingsOf({ page, code }: (typeof FRAGMENTS)[number]): string[] {
  const chart = newChart();
  const version = VERSIONS[page];
  const minio = InCluster.minio({ credentials: { secret: Secret.fromSecretName(chart, 'credentials', 'minio') } });
  const messageQueue = version === undefined ? {} : { messageQueue: InCluster.pulsar() };
  const dependencies = /new InClusterDependencies\(/.test(code)
    ? undefined
    : new InClusterDependencies(chart, 'dependencies', { objectStorage: minio, ...messageQueue });
  const ofPage = version === undefined ? {} : { version };
  const milvus =
    dependencies === undefined || /new MilvusCluster\(/.test(code)
      ? undefined
      : new MilvusCluster(chart, 'milvus', { dependencies, ...ofPage });
  const fragment = code
    .replaceAll('{ dependencies,', '{ dependencies, ...ofPage,')
    .replaceAll(/^ {2}dependencies,$/gm, 'dependencies, ...ofPage,');
  const { outputText } = ts.transpileModule(fragment, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  const scope = { ...Object.fromEntries([...NAMES].map(([name, module]) => [name, Reflect.get(MODULES[module], name) as unknown])) };
  const values = { ...scope, dependencies, milvus, ofPage };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is a page of this repository
  new Function(...Object.keys(values), outputText).call(chart, ...Object.values(values));
  const found = allFindingsOf(chart).filter(({ rule }) => !LEFT_OUT.includes(rule.id));
  return found.map(({ rule, prop, problem }) => `${page}: ${rule.id} ${prop} ${problem}`);
}

test('each fragment is about props that exist, and has no finding but about what it leaves out', () => {
  expect(FRAGMENTS.length).toBeGreaterThan(90);
  expect(FRAGMENTS.flatMap(findingsOf)).toEqual([]);
});

test('each fragment compiles', () => {
  const project = Project.empty();
  try {
    symlinkSync(join(REPOSITORY, 'node_modules'), project.path('node_modules'));
    const imports = MODULE_NAMES.map(
      (module) =>
        `import { ${[...NAMES]
          .filter(([, from]) => from === module)
          .map(([name]) => name)
          .join(', ')} } from '${module}';`,
    );
    const functions = FRAGMENTS.map(({ code }, index) => `export function fragment${index}(this: Chart) {\n${code}}`);
    const context = 'declare const dependencies: InClusterDependencies;\ndeclare const milvus: MilvusCluster;';
    project.write('fragments.ts', [...imports, "import type { Chart } from 'cdk8s';", context, ...functions, ''].join('\n'));
    expect(typeErrors([project.path('fragments.ts')], { noUnusedLocals: false })).toEqual([]);
  } finally {
    project.remove();
  }
  // The compiler reads the types of the whole library.
}, 180_000);
