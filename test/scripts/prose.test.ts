import { join } from 'node:path';
import { proseOf } from '../../scripts/prose/source-text';
import { Project, REPOSITORY } from '../package/project';

// Each run of the linter starts a process, which on a busy machine takes several seconds.
jest.setTimeout(60_000);

const wordsOf = (source: string) => proseOf(source, 'source.ts').split('\n');

describe('the words of a source file', () => {
  test('are those of comments, each on its line, without the code of examples', () => {
    const source = ['/**', ' * A port, see {@link Service}.', ' *', ' * @example', ' * can not();', ' *', ' * @internal', ' */', 'let a;'];
    expect(wordsOf([...source, 'a = 1; // The first one.'].join('\n'))).toEqual([
      '',
      'A port, see `Service`.',
      ...['', '', '', '', '@internal', '', ''],
      'The first one.',
    ]);
  });

  test('are those of texts of three words or more', () => {
    expect(wordsOf("const a = ['a/b', 'two words', 'a text with words'];")).toEqual(['a text with words']);
    expect(wordsOf('const b = `is ${value} s, and stays so.`;')).toEqual(['s, and stays so.']);
  });
});

describe('the prose linter', () => {
  const project = Project.empty();

  afterAll(() => project.remove());

  const lint = (file: string, text: string) => {
    project.write(file, text);
    return project.runTool('tsx', [join(REPOSITORY, 'scripts', 'lint-prose.ts'), project.path(file)]);
  };

  test('finds a phrase that is broken between two lines, and names its line and replacement', async () => {
    const { code, output } = await lint('page.md', '# Page\n\nA disk can\nnot shrink.\n');
    expect(code).toBe(1);
    expect(output).toMatch(/page\.md:3 .*“can not”, use “cannot”/);
  });

  test('passes over code', async () => {
    const page = '# Page\n\n`can not` and\n\n```sh\ncan not\n```\n';
    expect(await lint('code.md', page)).toEqual({ code: 0, output: '' });
  });

  test('reads docstrings', async () => {
    const { output } = await lint('source.ts', '/** A port. */\nexport const A = 1;\n\n/** It can not change. */\nexport const B = 2;\n');
    expect(output).toMatch(/source\.ts:4 .*“can not”/);
  });
});
