import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Chart, Testing } from 'cdk8s';
import { Namespaces } from 'cdk8s-plus-27';
import {
  type MilvusCluster,
  MilvusFindingsError,
  MilvusRules,
  MilvusStandalone,
  MilvusVersion,
  QueryNodeGroup,
  ZonalQueryNodes,
  type MilvusClusterProps,
  type MilvusStandaloneProps,
  type ModelRule,
} from '@org/milvus-k8s';
import { AppModel } from '@org/milvus-k8s/model';
import '@org/milvus-k8s/jest';
import { cluster } from '../support/instances';
import { errorOf, newChart } from '../support/synthesis';

const SMALL: ModelRule = {
  id: 'BANK-001',
  title: 'small Milvus',
  severity: 'warning',
  reason: 'The bank runs nothing in one pod.',
  source: 'handbook of the bank',
  fix: 'Write a MilvusCluster.',
  check: (instance, report) => {
    if (instance.mode === 'standalone') report(instance, 'mode', 'is a standalone.');
  },
};

/** A standalone whose clients are named, so that nothing but `SMALL` is found. */
function standalone(chart: Chart, id: string, props: MilvusStandaloneProps = {}): MilvusStandalone {
  return new MilvusStandalone(chart, id, { clients: [Namespaces.select(chart, `clients-of-${id}`, { names: ['shop'] })], ...props });
}

/** A cluster whose clients are named. */
function named(chart: Chart, props: Partial<MilvusClusterProps> = {}, id = 'milvus'): MilvusCluster {
  return cluster(chart, { clients: [Namespaces.select(chart, `clients-of-${id}`, { names: ['shop'] })], ...props }, id);
}

let outdir: string;
let printed: string;

beforeEach(() => {
  outdir = mkdtempSync(join(tmpdir(), 'severity-'));
  printed = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(outdir, { recursive: true });
});

function appWith(severity: ModelRule['severity']) {
  const app = new App({ outdir });
  const chart = new Chart(app, 'test', { namespace: 'search' });
  const milvus = standalone(chart, 'milvus');
  const rules = MilvusRules.of(app).add({ ...SMALL, severity });
  return { app, chart, milvus, rules };
}

describe.each(['warning', 'advice'] as const)('a finding of severity %s', (severity) => {
  test('is printed on stderr, once by each app.synth(), and the files are written', () => {
    const { app } = appWith(severity);
    app.synth();
    expect(printed).toBe(
      [
        `${severity} [test/milvus] mode: is a standalone.`,
        '    why: The bank runs nothing in one pod.',
        '    instead: Write a MilvusCluster.',
        '    rule: small Milvus: BANK-001',
        '',
      ].join('\n'),
    );
    expect(readdirSync(outdir)).toEqual(['test.k8s.yaml']);
    app.synth();
    expect(printed.match(/BANK-001/g)).toHaveLength(2);
  });

  test('is not printed by Testing.synth, so that tests stay quiet', () => {
    const { chart } = appWith(severity);
    expect(Testing.synth(chart).length).toBeGreaterThan(0);
    expect(printed).toBe('');
  });

  test('stops the synth of an app that is strict', () => {
    const { app, rules } = appWith(severity);
    rules.strict();
    expect(() => app.synth()).toThrow(MilvusFindingsError);
    expect(readdirSync(outdir)).toEqual([]);
    expect(printed).toBe('');
  });

  test('stops nothing where another construct is strict', () => {
    const { app, chart } = appWith(severity);
    MilvusRules.of(standalone(chart, 'milvus-2')).suppress('BANK-001', 'a playground').strict();
    expect(() => app.synth()).not.toThrow();
  });
});

test('findings that differ only in their place are printed once, with the number of places', () => {
  const { app, chart } = appWith('advice');
  for (const id of ['second', 'third', 'fourth', 'fifth', 'sixth']) standalone(chart, id);
  app.synth();
  expect(printed).toBe(
    [
      'advice [test/fifth] mode: is a standalone.',
      '    why: The bank runs nothing in one pod.',
      '    instead: Write a MilvusCluster.',
      '    rule: small Milvus: BANK-001',
      '    and 5 more like it: [test/fourth] mode, [test/milvus] mode, [test/second] mode, and 2 more places; MilvusRules.of(app).findings() lists all',
      '',
    ].join('\n'),
  );
  expect(MilvusRules.of(app).findings()).toHaveLength(6);
});

test('different findings of one rule are printed separately', () => {
  const { app, chart } = appWith('advice');
  MilvusRules.of(app).add({
    ...SMALL,
    id: 'BANK-002',
    severity: 'advice',
    check: (milvus, report) => report(milvus, 'name', `is ${milvus.name}.`),
  });
  standalone(chart, 'second');
  app.synth();
  expect(printed.match(/BANK-002/g)).toHaveLength(2);
  expect(printed.match(/BANK-001/g)).toHaveLength(1);
});

test('errors and remarks of one app are both told', () => {
  const { app, chart } = appWith('warning');
  standalone(chart, 'other', { service: { port: 0 } });
  expect(() => app.synth()).toThrow(/^1 mistake in this app/);
  expect(printed).toContain('warning [test/milvus] mode');
});

describe('a suppression with a reason', () => {
  test.each(['error', 'warning', 'advice'] as const)('silences an %s of a rule over the model, and is recorded', (severity) => {
    const { app, milvus } = appWith(severity);
    MilvusRules.of(milvus).suppress('BANK-001', 'a playground');
    app.synth();
    expect(printed).toBe('');
    expect(milvus).toHaveNoFindings();
    expect(milvus).toHaveSuppressed('BANK-001', { prop: 'mode' });
    expect(MilvusRules.of(app).suppressed()).toMatchObject([{ path: 'test/milvus', reason: 'a playground' }]);
  });

  test('covers what lies below its construct, and nothing beside it', () => {
    const { chart, milvus } = appWith('warning');
    const other = standalone(new Chart(chart.node.root, 'lab', { namespace: 'lab' }), 'milvus');
    MilvusRules.of(chart).suppress('BANK-001', 'a playground');
    expect(MilvusRules.of(milvus).findings()).toEqual([]);
    expect(MilvusRules.of(other).findings()).toHaveLength(1);
  });
});

test('a finding that a construct of a user reports stands for a value that was replaced, whatever its rule looks like', () => {
  const { app, chart, milvus } = appWith('error');
  AppModel.of(milvus).findings.add(milvus, 'colour', {
    rule: { ...SMALL, id: 'BANK-002', severity: 'error' },
    problem: 'is red.',
    fix: 'Paint it.',
  });
  MilvusRules.of(app).suppress('BANK-001', 'a playground').suppress('BANK-002', 'we like it');
  expect(milvus).not.toHaveFinding('BANK-001');
  expect(milvus).toHaveFinding('BANK-002', { prop: 'colour' });
  expect(chart.node.root).toHaveFinding('MK-RUL-003');
  expect(
    MilvusRules.of(milvus)
      .findings()
      .map(({ origin }) => origin),
  ).toEqual(['input']);
});

test('the rules run once, however often an app is looked at and synthesized', () => {
  const { app, chart, milvus, rules } = appWith('warning');
  const check = jest.fn();
  rules.add({ ...SMALL, id: 'BANK-002', check });
  milvus.config.sealAndResolve();
  expect(AppModel.of(app).seal().instances).toHaveLength(1);
  expect(check).not.toHaveBeenCalled();
  MilvusRules.of(milvus).findings();
  Testing.synth(chart);
  app.synth();
  expect(check).toHaveBeenCalledTimes(1);
});

describe('a group of query nodes that is declared beside its cluster', () => {
  const ONE_POD = 'MK-ROL-017';

  function build() {
    const chart = newChart();
    const milvus = named(chart);
    const hot = new QueryNodeGroup(chart, 'hot', { cluster: milvus, resourceGroup: 'hot', replicas: 1 });
    const other = named(chart, { name: 'other' }, 'other');
    return { chart, milvus, hot, other };
  }

  test('is part of what the cluster finds, and of no other cluster', () => {
    const { milvus, other } = build();
    expect(MilvusRules.of(milvus).findings()).toMatchObject([{ path: 'test/hot', prop: 'replicas', rule: { id: ONE_POD } }]);
    expect(MilvusRules.of(other).findings()).toEqual([]);
  });

  test('is strict where its cluster is', () => {
    const { chart, milvus, other } = build();
    MilvusRules.of(other).strict();
    expect(errorOf(chart)).toBeUndefined();
    const strict = build();
    MilvusRules.of(strict.milvus).strict();
    expect(errorOf(strict.chart)?.findings).toMatchObject([{ path: 'test/hot' }]);
    expect(MilvusRules.of(milvus).findings()).toHaveLength(1);
  });

  test('is covered by what is suppressed at the cluster, and itself covers nothing of it', () => {
    const { chart, milvus, hot } = build();
    MilvusRules.of(milvus).suppress(ONE_POD, 'a playground');
    expect(MilvusRules.of(chart).findings()).toEqual([]);
    expect(MilvusRules.of(hot).suppressed()).toMatchObject([{ path: 'test/hot', reason: 'a playground' }]);
    const chart2 = newChart();
    const single = named(chart2, { proxy: { replicas: 1 } });
    MilvusRules.of(new QueryNodeGroup(chart2, 'hot', { cluster: single, replicas: 1 })).suppress(ONE_POD, 'a playground');
    expect(MilvusRules.of(single).findings()).toMatchObject([{ path: 'test/hot' }, { path: 'test/milvus', prop: 'proxy.replicas' }]);
  });

  test('belongs to it in zones, too', () => {
    const chart = newChart();
    const milvus = named(chart, { version: MilvusVersion.V2_6 });
    new ZonalQueryNodes(chart, 'zones', { cluster: milvus, zones: [] });
    expect(MilvusRules.of(milvus).findings()).toMatchObject([{ path: 'test/zones', prop: 'zones' }]);
  });
});

test('rules are settled with the first synth', () => {
  const { app, rules } = appWith('advice');
  app.synth();
  expect(() => rules.add(SMALL)).toThrow('had ended the declaration');
  expect(() => rules.strict()).toThrow('had ended the declaration');
  expect(() => rules.suppress('BANK-001', 'too late')).toThrow('had ended the declaration');
});

describe('the matchers for jest', () => {
  test('pass and fail as the rules find', () => {
    const { chart, milvus } = appWith('warning');
    expect(milvus).toHaveFinding('BANK-001');
    expect(chart).toHaveFinding('BANK-001', { path: 'test/milvus', prop: 'mode' });
    expect(milvus).not.toHaveFinding('BANK-001', { prop: 'name' });
    expect(milvus).not.toHaveFinding('BANK-002');
    expect(milvus).not.toHaveNoFindings();
    expect(milvus).not.toHaveSuppressed('BANK-001');
  });

  test('say what was found when they fail', () => {
    const { milvus } = appWith('warning');
    expect(() => expect(milvus).toHaveNoFindings()).toThrow('warning [test/milvus] mode: is a standalone.');
    expect(() => expect(milvus).toHaveFinding('BANK-002')).toThrow('BANK-001 at [test/milvus] mode');
    expect(() => expect(milvus).toHaveSuppressed('BANK-001')).toThrow('[test/milvus] has no findings.');
  });
});
