import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { Testing, Yaml } from 'cdk8s';
import { ClusterExternal } from '../../examples/cluster-external/chart';
import { packLibrary, type PackedLibrary } from './packed-library';
import { Project, REPOSITORY } from './project';
import { editLine, tutorialSteps, type Step } from './tutorial';

jest.setTimeout(240_000);

/** The versions that this repository is tested with. */
const { devDependencies: VERSIONS } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as {
  readonly devDependencies: Readonly<Record<string, string>>;
};

/** What stays in the repository: pages made from docstrings, which an editor shows, and what is no documentation of the library. */
const ELSEWHERE = /^(docs\/reference\/api|examples|test|CONTRIBUTING\.md|CHANGELOG\.md)(\/|$)/;

/** What one room needs of another and no user of either. */
const INTERNAL = [
  'milvus.addRole',
  'milvus.admit',
  'milvus.objectFor',
  'milvus.reported',
  'milvus.seal',
  'milvus.queryNode.emit',
  'milvus.queryNode.options',
  'milvus.queryNode.seal',
  'milvus.config.finish',
  'milvus.config.own',
  'model.add',
  'model.findings',
  'model.judgement',
];

const project = Project.empty();
let library: PackedLibrary;

beforeAll(async () => {
  library = await packLibrary(project);
});

afterAll(() => project.remove());

describe('the published package', () => {
  test('holds compiled JavaScript, types, their sources, the dashboards, the schemas, the documentation, the readme and the licence, and nothing else', () => {
    const expected =
      /^(package\.json|README\.md|LICENSE|lib\/.+\.(js|d\.ts|d\.ts\.map)|src\/.+\.ts|schemas\/(plan\.schema|kubernetes|custom-resources)\.json|dashboards\/[\d.]+\/[a-z-]+\.json|docs\/.+\.md)$/;
    expect(library.files.filter((file) => !expected.test(file))).toEqual([]);
    expect(library.files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'lib/index.js', 'lib/index.d.ts']));
  });

  test('has one file of JavaScript for each sub-path and the command, and beside them only what they share', () => {
    const { exports, bin } = JSON.parse(library.read('package.json')) as {
      exports: Record<string, { default?: string }>;
      bin: Record<string, string>;
    };
    const files = [...Object.values(exports).map((target) => target.default), ...Object.values(bin)];
    const entries = files.flatMap((file) => (file === undefined ? [] : [posix.normalize(file)]));
    const others = library.files.filter((file) => file.endsWith('.js') && !file.startsWith('lib/shared/'));
    expect(others.sort()).toEqual(entries.sort());
  });

  test('has every class once, so that an object made by one sub-path is an instance in all of them', () => {
    const code = library.files.filter((file) => file.endsWith('.js')).map((file) => library.read(file));
    const names = code.flatMap((text) => [...text.matchAll(/^\w+ (\w+) = class\b/gm)].map(([, name]) => name));
    expect(names).toEqual(expect.arrayContaining(['AppModel', 'MilvusCluster', 'MilvusRules']));
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });

  test('has the pages that findings and docstrings name, and every page that these lead to', () => {
    expect(library.files).toEqual(expect.arrayContaining(['docs/reference/rules.md', 'docs/reference/defaults.md']));
    const pages = library.files.filter((file) => file.startsWith('docs/'));
    const broken = pages.flatMap((page) =>
      [...library.read(page).matchAll(/\]\(([^)#]+?)(?:#[^)]*)?\)/g)]
        .map(([, link = '']) => link)
        .filter((link) => !/^[a-z]+:/.test(link))
        .map((link) => posix.join(dirname(page), link))
        .filter((link) => !library.files.includes(link) && !ELSEWHERE.test(link))
        .map((link) => `${page}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  test('leads an editor from every type to the source that is in the package', () => {
    const maps = library.files.filter((file) => file.endsWith('.d.ts.map'));
    expect(maps).toHaveLength(library.files.filter((file) => file.endsWith('.d.ts')).length);
    const missing = maps.filter((map) => {
      const { sources } = JSON.parse(library.read(map)) as { sources: string[] };
      return !sources.every((source) => library.files.includes(posix.join(dirname(map), source)));
    });
    expect(missing).toEqual([]);
  });

  test('passes publint', async () => {
    const { code, output } = await project.runTool('publint', ['run', library.tarball, '--strict']);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('All good!') });
  });

  test('has types that every module resolution of TypeScript finds', async () => {
    const { code, output } = await project.runTool('attw', [library.tarball, '--format', 'ascii', '--no-emoji']);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('No problems found') });
  });
});

test('the tutorial works word for word from an empty folder', async () => {
  let folder = project.folder;
  for (const step of tutorialSteps('docs/tutorial/first-cluster.md')) folder = await perform(step, folder);
  expect(folder).toBe(project.path('vectors'));
});

test('the command of the installed package runs', async () => {
  const { version } = JSON.parse(library.read('package.json')) as { version: string };
  const milvusK8s = (...args: string[]) => project.run(project.path('vectors', 'node_modules', '.bin', 'milvus-k8s'), args);
  expect(await milvusK8s('--version')).toEqual({ code: 0, output: `${version}\n` });
  expect((await milvusK8s('explain', 'proxy.maxNameLength')).output).toContain('default:       255');
  expect(await milvusK8s('plan', '--from', 'vectors/manifests', 'vectors/manifests')).toMatchObject({ code: 0 });
});

test('the app of examples/cluster-external gives the same YAML on the installed package, and its types hold', async () => {
  // A folder of the project that the tutorial made, so that npm has to install everything only once.
  const app = join('vectors', 'cluster-external');
  mkdirSync(project.path(app));
  cpSync(join(REPOSITORY, 'examples', 'cluster-external', 'chart.ts'), project.path(app, 'chart.ts'));
  project.write(
    join(app, 'main.ts'),
    `import { App } from 'cdk8s';
import { ClusterExternal } from './chart';

const app = new App({ outdir: '${join(app, 'manifests')}' });
new ClusterExternal(app, 'cluster-external');
app.synth();
`,
  );
  project.write(
    join(app, 'internal.ts'),
    `import type { MilvusCluster } from '@org/milvus-k8s';
import type { AppModel } from '@org/milvus-k8s/model';

export function touch(milvus: MilvusCluster, model: AppModel): void {
${INTERNAL.map((member) => `  // @ts-expect-error the published types do not have it\n  void ${member};`).join('\n')}
}
`,
  );
  // Without skipLibCheck, which would hide a mistake in the library's own types.
  const options = ['--strict', '--noEmit', '--target', 'ES2022', '--module', 'Node16', '--moduleResolution', 'Node16'];
  expect(await project.runTool('tsc', [...options, join(app, 'main.ts'), join(app, 'internal.ts')])).toEqual({ code: 0, output: '' });
  expect(await project.runTool('tsx', [join(app, 'main.ts')])).toEqual({ code: 0, output: '' });
  const repository = Yaml.stringify(...(Testing.synth(new ClusterExternal(Testing.app(), 'cluster-external')) as object[]));
  expect(readFileSync(project.path(app, 'manifests', 'cluster-external.k8s.yaml'), 'utf8')).toBe(repository);
});

/** Does one step of the tutorial, and says in which folder the next one starts, as in a terminal. */
async function perform(step: Step, folder: string): Promise<string> {
  if (step.kind !== 'command') {
    const file = join(folder, step.file);
    writeFileSync(file, step.kind === 'file' ? step.text : editLine(readFileSync(file, 'utf8'), step.text));
    return folder;
  }
  const place = project.path('.place');
  const { code, output } = await project.run('bash', ['-ec', `${withTarball(step.text)}pwd > ${place}`], folder);
  if ((code === 0) === step.fails) throw new Error(`${step.fails ? 'Did not fail' : 'Failed'}: ${step.text}\n${output}`);
  if (step.expected !== undefined) expect(output).toContain(step.expected.trimEnd());
  return step.fails ? folder : readFileSync(place, 'utf8').trim();
}

/** Lets `npm install` take this repository's tarball in place of the registry's, and the other packages as tested here. */
function withTarball(commands: string): string {
  return commands.replace(/^npm install .*$/gm, (command) =>
    command
      .split(' ')
      .map((word) => (word === '@org/milvus-k8s' ? library.tarball : VERSIONS[word] === undefined ? word : `${word}@${VERSIONS[word]}`))
      .join(' '),
  );
}
