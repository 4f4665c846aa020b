import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Testing, type Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import ts from 'typescript';
import { MilvusRules } from '@org/milvus-k8s';
import { schemaErrors } from '../support/kubernetes-schema';
import type { ObjectJson } from '../support/manifest-json';
import { OPEN_BY_DEFAULT } from '../support/synthesis';

const GUIDE = readFileSync(join(__dirname, '..', '..', 'docs', 'how-to', 'shift-traffic-by-weight.md'), 'utf8');

type Edit = readonly [from: string, to: string];

/** The objects of a chart of the guide after some edits of its text, and what the rules find. */
function after(name: string, ...edits: readonly Edit[]): { readonly objects: readonly ObjectJson[]; readonly findings: readonly string[] } {
  let source = readFileSync(join(__dirname, `${name}.ts`), 'utf8');
  for (const [from, to] of edits) {
    expect(source).toContain(from);
    source = source.replace(from, to);
  }
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const exported: { Search?: new (scope: Construct, id: string) => Chart } = {};
  // The text of the guide is the app of a user, so it is run as it is.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function('require', 'exports', ts.transpileModule(source, { compilerOptions: options }).outputText) as (
    ...values: readonly unknown[]
  ) => void;
  run(require, exported);
  if (!exported.Search) throw new Error(`${name} exports no chart`);
  const chart = new exported.Search(Testing.app(), 'search');
  const found = MilvusRules.of(chart).findings();
  return {
    findings: found.map(({ rule }) => rule.id).filter((id) => !OPEN_BY_DEFAULT.includes(id)),
    objects: Testing.synth(chart) as ObjectJson[],
  };
}

const weight = (name: string, to: number): Edit =>
  name === 'reads-by-weight' ? ['weight: 10', `weight: ${to}`] : ['canaryWeight: 10', `canaryWeight: ${to}`];
const byName = (objects: readonly ObjectJson[]) =>
  new Map(objects.map((each) => [`${each.kind} ${each.metadata.name}`, JSON.stringify(each)]));
const withoutWeights = (json: string | undefined) => json?.replace(/"weight":\d+/g, '"weight":0');

/** Names of the objects that a step adds, removes or changes. */
function changed(before: readonly ObjectJson[], now: readonly ObjectJson[]): string[] {
  const [old, next] = [byName(before), byName(now)];
  return [...new Set([...old.keys(), ...next.keys()])].filter((name) => old.get(name) !== next.get(name)).sort();
}

test.each(['canary-by-weight', 'reads-by-weight'])('the guide shows the chart of %s, which has no finding', (name) => {
  expect(GUIDE).toContain(`\`\`\`ts\n${readFileSync(join(__dirname, `${name}.ts`), 'utf8')}\`\`\``);
  const { findings, objects } = after(name);
  expect(findings).toEqual([]);
  expect(objects.flatMap(schemaErrors)).toEqual([]);
});

test.each([
  ['reads-by-weight', 0, 10],
  ['reads-by-weight', 10, 50],
  ['reads-by-weight', 50, 100],
  ['canary-by-weight', 10, 50],
])('the step of %s from %i to %i percent changes only weights of the route', (name, from, to) => {
  const [before, now] = [after(name, weight(name, from)).objects, after(name, weight(name, to)).objects];
  const names = changed(before, now);
  expect(names).toHaveLength(1);
  expect(names[0]).toMatch(/^GRPCRoute /);
  for (const each of names) expect(withoutWeights(byName(now).get(each))).toBe(withoutWeights(byName(before).get(each)));
});

test('the first share of a canary changes only the route', () => {
  const [before, now] = [after('canary-by-weight', weight('canary-by-weight', 0)).objects, after('canary-by-weight').objects];
  expect(changed(before, now)).toEqual(['GRPCRoute milvus-public']);
});

const RELEASE: Edit = [
  "version: MilvusVersion.of('2.6.25'),",
  "version: MilvusVersion.of('2.6.26'),\n      upgradingFrom: MilvusVersion.of('2.6.25'),",
];

test('the promotion of a canary rolls the roles, and not the canary', () => {
  const step = [RELEASE, weight('canary-by-weight', 0)];
  const before = after('canary-by-weight', weight('canary-by-weight', 50)).objects;
  const names = changed(before, after('canary-by-weight', ...step).objects);
  expect(names).toEqual(expect.arrayContaining(['Deployment milvus-proxy', 'Deployment milvus-querynode', 'GRPCRoute milvus-public']));
  const pods = (objects: readonly ObjectJson[]) => {
    const canary = objects.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'milvus-proxy-canary');
    return JSON.stringify((canary as { readonly spec?: { readonly template?: object } } | undefined)?.spec?.template);
  };
  expect(pods(after('canary-by-weight', ...step).objects)).toBe(pods(before));
});

test('the removal of a canary removes its objects, and rolls no role', () => {
  const promoted = after('canary-by-weight', RELEASE, weight('canary-by-weight', 0)).objects;
  const removed = after(
    'canary-by-weight',
    ["version: MilvusVersion.of('2.6.25'),", "version: MilvusVersion.of('2.6.26'),"],
    ["      proxyCanary: { version: MilvusVersion.of('2.6.26') },\n", ''],
    ['      canaryWeight: 10,\n', ''],
  );
  expect(removed.findings).toEqual([]);
  const names = changed(promoted, removed.objects);
  expect(names.filter((name) => name.startsWith('Deployment'))).toEqual(['Deployment milvus-proxy-canary']);
  expect(names.every((name) => name.includes('canary') || /^(ConfigMap|PodDisruptionBudget|NetworkPolicy) /.test(name))).toBe(true);
});

const PROMOTED: readonly Edit[] = [
  ['milvus: blue,', 'milvus: green,'],
  ['reads: [{ milvus: green, weight: 10 }]', 'reads: [{ milvus: blue, weight: 0 }]'],
];

test('the promotion of a second cluster changes only the route, and all its methods', () => {
  const before = after('reads-by-weight', weight('reads-by-weight', 100)).objects;
  const { objects, findings } = after('reads-by-weight', ...PROMOTED);
  expect(findings).toEqual([]);
  expect(changed(before, objects)).toEqual(['GRPCRoute milvus-blue-public', 'GRPCRoute milvus-green-public']);
  const route = objects.find(({ kind }) => kind === 'GRPCRoute') as unknown as {
    readonly spec: { readonly rules: readonly { readonly backendRefs: readonly { readonly name: string; readonly weight: number }[] }[] };
  };
  const targets = route.spec.rules.flatMap(({ backendRefs }) => backendRefs.filter((each) => each.weight > 0).map(({ name }) => name));
  expect(targets).toEqual(['milvus-green', 'milvus-green']);
});

test('the end of the shares changes only the route, and the Service of blue', () => {
  const before = after('reads-by-weight', ...PROMOTED).objects;
  const names = changed(
    before,
    after('reads-by-weight', ['milvus: blue,', 'milvus: green,'], ['      reads: [{ milvus: green, weight: 10 }],\n', '']).objects,
  );
  expect(names).toEqual(['GRPCRoute milvus-green-public', 'Service milvus-blue']);
});
