import { join } from 'node:path';
import { Project, REPOSITORY } from '../package/project';

// typedoc compiles the library and writes a page for each name of the public API, which on a busy machine takes several minutes.
jest.setTimeout(600_000);

const project = Project.empty();

afterAll(() => project.remove());

test('the reference is what the docstrings and tables say', async () => {
  const { code, output } = await project.runTool('tsx', [join(REPOSITORY, 'scripts', 'generate-reference.ts'), '--check']);
  expect({ code, output }).toEqual({ code: 0, output: '' });
});
