import { runRules } from '../../src/app/run-rules';
import type { AppContents } from '../../src/model';
import type { ModelRule } from '../../src/rules';

const place = (prop: string, inherited: readonly string[] = []) => ({ path: 'app/milvus', prop, instance: 'app/milvus', inherited });
const role = (name: string, inherited?: readonly string[]) => ({ kind: 'role', name, place: place(name, inherited) });

/** An app of one instance with some roles. */
const app = (version: string, roles: readonly unknown[] = []) =>
  ({
    instances: [{ kind: 'instance', path: 'app/milvus', name: 'milvus', version, roles }],
    services: [],
    jobs: [],
    extensions: [],
  }) as unknown as AppContents;

const RULE: ModelRule = { id: 'BANK-001', title: 'x', severity: 'error', reason: 'Why.', source: 'a test', fix: 'Fix it.' };

const found = (rules: readonly ModelRule[], contents: AppContents) =>
  runRules(rules, contents)
    .list()
    .map(({ path, prop, problem, fix }) => `${path} ${prop}: ${problem} ${fix}`);

test('a rule reports at an instance, with its own words or with those of the rule', () => {
  const check: ModelRule['check'] = (milvus, report) => {
    report(milvus, 'mode', 'is one pod.');
    report(milvus, 'name', 'is short.', 'Write more.');
  };
  expect(found([{ ...RULE, check }], app('2.6.25'))).toEqual([
    'app/milvus mode: is one pod. Fix it.',
    'app/milvus name: is short. Write more.',
  ]);
});

test('a rule of some releases is silent about others', () => {
  const check: ModelRule['check'] = (milvus, report) => report(milvus, 'mode', 'is wrong.');
  const rule = { ...RULE, releases: { from: '2.6.0', below: '3.0.0' }, check };
  expect(['2.5.27', '2.6.0', '3.0.0'].map((version) => found([rule], app(version)).length)).toEqual([0, 1, 0]);
});

test('a mistake in podDefaults is reported once, with the names of all roles', () => {
  const roles = [role('proxy', ['cpu']), role('queryNode', ['cpu']), role('dataNode', ['cpu'])];
  const check: ModelRule['check'] = (milvus, report) => {
    for (const each of milvus.roles) report(each, 'cpu', (names) => `${names} has none.`);
  };
  expect(found([{ ...RULE, check }], app('2.6.25', roles))).toEqual([
    'app/milvus podDefaults.cpu: proxy, queryNode and dataNode has none. Fix it.',
  ]);
});

test('different mistakes of roles are reported at each role', () => {
  const check: ModelRule['check'] = (milvus, report) => {
    for (const each of milvus.roles) report(each, 'cpu', (names) => `${names} has none.`);
  };
  expect(found([{ ...RULE, check }], app('2.6.25', [role('proxy'), role('queryNode')]))).toEqual([
    'app/milvus proxy.cpu: proxy has none. Fix it.',
    'app/milvus queryNode.cpu: queryNode has none. Fix it.',
  ]);
});

test('findings that differ in more than the name of the role are not joined', () => {
  const check: ModelRule['check'] = (milvus, report) => {
    for (const each of milvus.roles) report(each, 'cpu', (names) => `${names} has ${each.name.length} cores.`);
  };
  expect(found([{ ...RULE, check }], app('2.6.25', [role('proxy', ['cpu']), role('queryNode', ['cpu'])]))).toHaveLength(2);
});

test('the name of a role inside of a value is left alone', () => {
  const check: ModelRule['check'] = (milvus, report) => {
    for (const each of milvus.roles) report(each, 'image', "is 'proxy'.", (names) => `Change it in ${names}.`);
  };
  expect(found([{ ...RULE, check }], app('2.6.25', [role('proxy', ['image']), role('queryNode', ['image'])]))).toEqual([
    "app/milvus podDefaults.image: is 'proxy'. Change it in proxy and queryNode.",
  ]);
});

test('a rule may report at another place than that of its subject', () => {
  const check: ModelRule['check'] = (milvus, report) => report(milvus, { path: 'app/etcd', prop: 'image' }, 'is old.');
  expect(found([{ ...RULE, check }], app('2.6.25'))).toEqual(['app/etcd image: is old. Fix it.']);
});

test('a rule about the whole app runs once', () => {
  let runs = 0;
  runRules([{ ...RULE, checkApp: () => void runs++ }], app('2.6.25'));
  expect(runs).toBe(1);
});
