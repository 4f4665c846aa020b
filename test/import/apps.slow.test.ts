import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Testing } from 'cdk8s';
import { MilvusRules } from '@org/milvus-k8s';
import { importMilvus } from '@org/milvus-k8s/import';
import { typeErrors } from '../docs/type-errors';
import { Project, REPOSITORY } from '../package/project';
import { chartOf } from './app-of';
import { INPUTS } from './inputs';

jest.setTimeout(180_000);

const project = Project.empty();

symlinkSync(join(REPOSITORY, 'node_modules'), project.path('node_modules'));

afterAll(() => project.remove());

const IMPORTS = INPUTS.map(({ name, sources, options }) => ({ name, ...importMilvus(sources, options) }));

const files = IMPORTS.map(({ name, code }) => {
  const file = `${name.replace(/[^a-z-]+/g, '-')}.ts`;
  project.write(file, code);
  return project.path(file);
});

test('the code of every import compiles under strict', () => {
  expect(typeErrors(files)).toEqual([]);
});

test('the code of every import is as Prettier writes it', () => {
  const prettier = join(REPOSITORY, 'node_modules', '.bin', 'prettier');
  const options = ['--no-config', '--print-width', '100', '--single-quote', '--list-different'];
  expect(execFileSync(prettier, [...options, ...files], { encoding: 'utf8' })).toBe('');
});

test.each(IMPORTS)('the app of $name synthesizes, and no rule refuses it', ({ code }) => {
  const chart = chartOf(code);
  const refused = MilvusRules.of(chart.node.root)
    .findings()
    .filter(({ rule }) => rule.severity === 'error');
  expect(refused.map(({ rule, prop, problem }) => `${rule.id} ${prop ?? ''} ${problem}`)).toEqual([]);
  expect(Testing.synth(chart).length).toBeGreaterThan(3);
});
