import { join } from 'node:path';
import { Project, REPOSITORY } from '../package/project';

// Each run of the linter starts a process, which on a busy machine takes several seconds.
jest.setTimeout(60_000);

const project = Project.empty();

afterAll(() => project.remove());

const lint = (file: string, text: string) => {
  project.write(file, text);
  return project.runTool('tsx', [join(REPOSITORY, 'scripts', 'lint-prose.ts'), project.path(file)]);
};

test('the prose linter finds a phrase that is broken between two lines, and names its line and replacement', async () => {
  const { code, output } = await lint('page.md', '# Page\n\nA disk can\nnot shrink.\n');
  expect(code).toBe(1);
  expect(output).toMatch(/page\.md:3 .*“can not”, use “cannot”/);
});

test('the prose linter passes over code', async () => {
  const page = '# Page\n\n`can not` and\n\n```sh\ncan not\n```\n';
  expect(await lint('code.md', page)).toEqual({ code: 0, output: '' });
});

test('the prose linter reads docstrings', async () => {
  const { output } = await lint('source.ts', '/** A port. */\nexport const A = 1;\n\n/** It can not change. */\nexport const B = 2;\n');
  expect(output).toMatch(/source\.ts:4 .*“can not”/);
});

test('the prose linter reads messages, and passes over commands and names in them', async () => {
  const source =
    "export const FIX = 'Give milvus.io/name to a MinIO, which can not change.';\nexport const RUN = 'exec bin/pulsar minio etcd';\n";
  const { output } = await lint('message.ts', source);
  expect(output).toMatch(/message\.ts:1 .*“can not”/);
  expect(output.trim().split('\n')).toHaveLength(1);
});
