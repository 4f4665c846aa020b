import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Project, REPOSITORY } from '../package/project';

jest.setTimeout(60_000);

const project = Project.empty();

afterAll(() => project.remove());

test('the generated keys and types are what the tables in data/ say', async () => {
  const { code, output } = await project.runTool('tsx', [join(REPOSITORY, 'scripts', 'generate-config.ts'), '--check']);
  expect({ code, output }).toEqual({ code: 0, output: '' });
});

test('the bindings of custom resources are what cdk8s makes of their schemas', async () => {
  const committed = join(REPOSITORY, 'src', 'generated', 'crds');
  const schemas = readdirSync(join(REPOSITORY, 'imports')).filter((file) => file.endsWith('.yaml'));
  for (const schema of schemas) {
    const words = [
      'import',
      join(REPOSITORY, 'imports', schema),
      '--output',
      project.path('made'),
      '--language',
      'typescript',
      '--save',
      'false',
    ];
    const { code, output } = await project.runTool('cdk8s', words);
    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
  }
  const made = readdirSync(project.path('made')).sort();
  expect(readdirSync(committed).sort()).toEqual(made);
  for (const file of made) {
    expect(readFileSync(join(committed, file), 'utf8')).toBe(readFileSync(join(project.path('made'), file), 'utf8'));
  }
});
