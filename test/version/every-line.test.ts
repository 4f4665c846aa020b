import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MilvusStandalone, MilvusVersion } from '@org/milvus-k8s';
import { keysOf } from '../../src/config';
import { reads } from '../../src/config/readers';
import {
  RELEASES,
  RELEASE_LINES,
  ROLES,
  hasRole,
  isWithin,
  portOf,
  rolesOf,
  rollbackSteps,
  stopKeys,
  upgradePath,
  type RoleName,
} from '../../src/version';
import { REPOSITORY } from '../package/project';
import { RELEASES as VERSIONS, cluster } from '../support/instances';
import { errorOf, newChart, output } from '../support/synthesis';

const ROLE_NAMES = Object.keys(ROLES) as RoleName[];
const constants = Object.entries(MilvusVersion as unknown as Readonly<Record<string, MilvusVersion>>).filter(([name]) => /^V\d/.test(name));

test('each line with a safe release has a constant, and no other line', () => {
  const safe = RELEASE_LINES.filter((line) => RELEASES[line].securityFloor !== undefined);
  expect(constants.map(([name]) => name)).toEqual(safe.map((line) => `V${line.replace('.', '_')}`));
  expect(constants.map(([, { version }]) => version)).toEqual(safe.map((line) => RELEASES[line].recommended));
});

test.each(constants)('the constant %s is an exact, safe patch release', (_name, version) => {
  expect(version.mistakes).toEqual([]);
  expect(version.image).toBe(`docker.io/milvusdb/milvus:v${version.version}`);
  expect(`${version}`).toBe(version.version);
});

test('lines are in order, and each is reached from an older one', () => {
  const [, ...later] = RELEASE_LINES;
  expect([...RELEASE_LINES].sort((a, b) => Number(a) - Number(b))).toEqual(RELEASE_LINES);
  for (const [index, line] of later.entries()) {
    const before = VERSIONS[RELEASE_LINES[index] ?? line].version;
    expect([line, upgradePath(before, VERSIONS[line].version).length]).not.toEqual([line, 0]);
  }
});

test.each(constants)('the comment on the constant %s names its release', (name, { version }) => {
  const source = readFileSync(join(REPOSITORY, 'src', 'version', 'milvus-version.ts'), 'utf8');
  const [, comment = ''] = new RegExp(`/\\*\\* (.*) \\*/\\n  public static readonly ${name} = `).exec(source) ?? [];
  expect(comment).toMatch(new RegExp(`^Milvus ${version.replace(/\./g, '\\.')}(, the default)?\\.$`));
});

test.each(['README.md', 'data/README.md', 'docs/how-to/configure-milvus.md'])('%s names the oldest and the newest line', (page) => {
  const text = readFileSync(join(REPOSITORY, page), 'utf8').replace(/\s+/g, ' ');
  expect(text).toContain(`${RELEASE_LINES[0]} to ${RELEASE_LINES.at(-1)}`);
});

describe.each(RELEASE_LINES)('Milvus %s', (line) => {
  const version = VERSIONS[line];

  test('has a recommended release of its own', () => {
    expect(RELEASES[line].recommended).toMatch(new RegExp(`^${line.replace('.', '\\.')}\\.\\d+$`));
    expect(VERSIONS[line].version).toBe(RELEASES[line].recommended);
  });

  test('has a column in the table of configuration keys', () => {
    expect(keysOf(line).length).toBeGreaterThan(500);
  });

  test('orders every role that it has, forward and back', () => {
    const present = ROLE_NAMES.filter((role) => role !== 'standalone' && hasRole(version, role));
    const ordered = new Set([...rolesOf(version, 'mixcoord'), ...rolesOf(version, 'separate')]);
    expect([...ordered].sort()).toEqual([...present].sort());
    for (const coordinators of ['mixcoord', 'separate'] as const) {
      const back = rollbackSteps(version, coordinators).flat();
      expect(back.filter((role) => hasRole(version, role)).sort()).toEqual([...rolesOf(version, coordinators)].sort());
    }
  });

  test.each(ROLE_NAMES.filter((role) => hasRole(version, role)))('gives %s one port, or none in every release', (role) => {
    const { port } = ROLES[role];
    if (port === undefined) return;
    expect(portOf(role, version)).toBeGreaterThan(0);
    expect(port.filter((range) => isWithin(version.version, range))).toHaveLength(1);
  });

  test('has each key that bounds a stop', () => {
    const keys = new Set(keysOf(line).map(({ key }) => key));
    for (const role of ROLE_NAMES.filter((name) => hasRole(version, name))) {
      expect(stopKeys(role, version.version).filter(({ key }) => !keys.has(key))).toEqual([]);
    }
  });

  test('says of each section which roles read it', () => {
    for (const section of ['metastore', 'quotaAndLimits', 'autoIndex', 'rootCoord', 'dataCoord', 'dataNode', 'queryNode', 'proxy']) {
      expect([section, ROLE_NAMES.some((role) => hasRole(version, role) && reads(role, `${section}.x`, line))]).toEqual([section, true]);
    }
  });

  test.each(['mixcoord', 'separate'] as const)('runs every role of its topology: %s', (coordinators) => {
    const roles = rolesOf(version, coordinators);
    const asked = Object.fromEntries(roles.filter((role) => ROLES[role].optional).map((role) => [role, {}]));
    const { workloads } = output((chart) => cluster(chart, { version, coordinators, ...asked }));
    expect(workloads.map(({ metadata }) => metadata.name).sort()).toEqual(roles.map((role) => `milvus-${ROLES[role].component}`).sort());
  });

  test('has each key that the library owns: cluster and standalone are without errors', () => {
    const chart = newChart();
    cluster(chart, { version });
    new MilvusStandalone(chart, 'small', { version });
    expect(errorOf(chart)?.message).toBeUndefined();
  });
});
