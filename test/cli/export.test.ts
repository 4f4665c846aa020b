import { parse } from 'yaml';
import { AppModel } from '@org/milvus-k8s/model';
import { exampleChart } from '../support/examples';
import { call } from './terminal';

const model = (name: string) => AppModel.of(exampleChart(name)).sealToJson();

test('the values go to standard output, and what they cannot say to standard error', async () => {
  const { code, out, err } = await call(['export', 'helm', '-'], { input: model('cluster-external') });
  expect(code).toBe(0);
  expect(out).toMatch(/^# Values of the Helm chart of Milvus, 5\.0, for the release milvus\.\n/);
  expect(parse(out)).toMatchObject({ fullnameOverride: 'milvus', proxy: { replicas: 3 } });
  expect(err).toContain('The chart has no NetworkPolicy');
});

test('one of several instances is named', async () => {
  const input = model('blue-green');
  const { code, err } = await call(['export', 'helm', '-'], { input });
  expect(code).toBe(2);
  expect(err).toContain('blue-green/milvus-blue, blue-green/milvus-green. Name one with --instance.');
  expect((await call(['export', 'helm', '-', '--instance', 'milvus-green'], { input })).out).toContain('fullnameOverride: milvus-green');
  expect((await call(['export', 'helm', '-', '--instance', 'red'], { input })).err).toContain('no Milvus red');
});

test.each([
  ['no format', ['export'], 2, 'Name what to write: helm.'],
  ['another format', ['export', 'kustomize', '-'], 2, 'There is no format kustomize'],
  ['no file', ['export', 'helm'], 2, 'Name the file with the model'],
  ['a file that is not there', ['export', 'helm', 'nowhere.json'], 1, 'Cannot read nowhere.json.'],
])('%s is told', async (_what, args, code, text) => {
  const called = await call(args);
  expect(called.code).toBe(code);
  expect(called.out).toBe('');
  expect(called.err).toContain(text);
});

test.each([
  ['text that is no JSON', 'apiVersion: v1', 'no JSON'],
  ['JSON that is no model', '{"instances":[{"kind":"Deployment"}]}', 'no model of an app'],
  ['an app without a Milvus', '{"instances":[]}', 'The app has no Milvus.'],
])('%s is told', async (_what, input, text) => {
  const { code, out, err } = await call(['export', 'helm', '-'], { input });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(text);
});
