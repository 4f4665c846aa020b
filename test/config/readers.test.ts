import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keysOf } from '../../src/config/key-table';
import { isUnread, reads, readersOf } from '../../src/config/readers';
import { MilvusConfig } from '@org/milvus-k8s';
import { hasRole, type RoleName } from '../../src/version';
import { LINES, RELEASES, cluster, type Line } from '../support/instances';
import { findingsOf, newChart, output } from '../support/synthesis';

/** The roles of a cluster in a line, coordinators together where a line can run them so. */
const rolesOf = (line: Line): readonly RoleName[] =>
  (['proxy', 'mixCoord', 'queryNode', 'dataNode', 'indexNode', 'streamingNode'] as const).filter((role) => hasRole(RELEASES[line], role));

/** How many keys of a line are read by how many roles of a cluster. */
function distribution(line: Line): readonly number[] {
  const roles = rolesOf(line);
  const counts = roles.concat('cdc').map(() => 0);
  for (const { key } of keysOf(line)) {
    const readers = roles.filter((role) => reads(role, key, line)).length;
    counts[readers] = (counts[readers] ?? 0) + 1;
  }
  return counts.slice(0, roles.length + 1);
}

/** The number of readers of the key in the middle. */
function median(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  return counts.findIndex((count) => (before += count) > total / 2);
}

test.each(['2.5', '2.6', '3.0'] as const)('a change of the median key of Milvus %s restarts one role', (line) => {
  expect(median(distribution(line))).toBe(1);
});

test('the page about the configuration states the distribution', () => {
  const page = readFileSync(join(__dirname, '../../docs/explanation/configuration-directory.md'), 'utf8').replace(/ +/g, ' ');
  for (const line of LINES) expect(page).toContain(`| ${line} | ${distribution(line).join(' | ')} |`);
});

const MISSED: readonly [key: string, line: Line, role: RoleName][] = [
  ['queryCoord.cleanExcludeSegmentInterval', '2.5', 'queryNode'],
  ['queryCoord.cleanExcludeSegmentInterval', '2.6', 'streamingNode'],
  ['proxy.partialResultRequiredDataRatio', '3.0', 'queryNode'],
  ['dataNode.dataSync.ioConcurrency', '2.5', 'mixCoord'],
  ['queryNode.bloomFilterApplyParallelFactor', '2.5', 'dataNode'],
  ['queryNode.bloomFilterApplyBatchSize', '2.5', 'dataNode'],
  ['tls.clusters.other.caPemPath', '2.6', 'cdc'],
];

test.each(MISSED)('%s is read in Milvus %s by %s, whose name another role has', (key, line, role) => {
  expect(reads(role, key, line)).toBe(true);
});

test.each([
  ['queryCoord.autoBalance', '2.6', 'queryNode'],
  ['proxy.maxNameLength', '2.6', 'queryNode'],
  ['dataCoord.segment.maxSize', '3.0', 'proxy'],
] as const)('%s in Milvus %s leaves %s alone', (key, line, role) => {
  expect(reads(role, key, line)).toBe(false);
});

test.each(['etcd.endpoints', 'minio.bucketName', 'internaltls.caPemPath', 'common.security.tlsMode'])(
  '%s reaches every role, because shared code reads it and a wrong guess would hurt',
  (key) => {
    for (const line of ['2.5', '2.6', '3.0'] as const) expect([line, readersOf(key, line)]).toEqual([line, 'every role']);
  },
);

test('a key that is in no table is read by every role', () => {
  expect(readersOf('queryNode.keyOfTheNextRelease', '3.0')).toBe('every role');
});

test('a key that nothing reads restarts nothing', () => {
  expect([isUnread('queryCoord.autoHandoff', '2.6'), readersOf('queryCoord.autoHandoff', '2.6')]).toEqual([true, []]);
});

test('the library still writes the standby that earlier patches of 2.6 may read', () => {
  expect(isUnread('mixCoord.enableActiveStandby', '2.6')).toBe(false);
  expect(output((chart) => cluster(chart)).config('milvus-mixcoord')).toMatchObject({ 'mixCoord.enableActiveStandby': true });
});

test('a raw value says otherwise: it reaches the role that it is set for, without a finding', () => {
  const key = 'queryCoord.autoBalance';
  const config = { ...MilvusConfig.raw(key, false, 'this build reads it in the proxy') };
  const chart = newChart();
  cluster(chart, { proxy: { config } });
  expect(findingsOf(chart)).toEqual([]);
  expect(output((same) => cluster(same, { proxy: { config } })).config('milvus-proxy')).toMatchObject({ [key]: false });
});
