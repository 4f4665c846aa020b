import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELEASE_LINES, refusedStep, upgradePath, type ReleaseLine } from '../../src/version';
import { LINES, RELEASES } from '../support/instances';

/** Steps between two lines that can be made while the cluster runs, from and to their newest releases. */
const SUPPORTED: readonly (readonly [from: ReleaseLine, to: ReleaseLine])[] = [
  ['2.3', '2.4'],
  ['2.3', '2.5'],
  ['2.4', '2.5'],
  ['2.5', '2.6'],
  ['2.6', '3.0'],
  ['3.0', '2.6'],
];

const PAIRS = LINES.flatMap((from) => LINES.filter((to) => to !== from).map((to) => [from, to] as const));

const step = (from: ReleaseLine, to: ReleaseLine) =>
  refusedStep({ release: RELEASES[from].version, coordinators: 'mixcoord' }, RELEASES[to].version);

const isSupported = (from: ReleaseLine, to: ReleaseLine) => SUPPORTED.some(([a, b]) => a === from && b === to);

test.each(PAIRS)('%s to %s is supported, or refused with the way that there is', (from, to) => {
  const refused = step(from, to);
  expect(refused === undefined).toBe(isSupported(from, to));
  if (refused) expect(refused.fix).toMatch(/^(Go to (\d\.\d\.\d+, then )+\d\.\d\.\d+\.$|Stay on \d\.\d, or restore a backup)/);
});

test('Milvus supports every step of an upgrade path, and the last step reaches the wanted release', () => {
  for (const [from, to] of PAIRS) {
    const path = upgradePath(RELEASES[from].version, RELEASES[to].version);
    if (RELEASE_LINES.indexOf(from) > RELEASE_LINES.indexOf(to)) {
      expect(path).toEqual([]);
      continue;
    }
    expect(path.at(-1)).toBe(RELEASES[to].version);
    path.forEach((stop, index) => {
      const release = path[index - 1] ?? RELEASES[from].version;
      expect(refusedStep({ release, coordinators: 'mixcoord' }, stop)).toBeUndefined();
    });
  }
});

test('the guide has the same table', () => {
  const guide = readFileSync(join(__dirname, '..', '..', 'docs', 'how-to', 'upgrade-and-roll-back.md'), 'utf8');
  const rows = [...guide.matchAll(/^\| (\d\.\d)\S*(?: and (?:newer|later))? +\| ([\d. a-z]+?) +\|/gm)];
  const pairs = rows.flatMap(([, from, targets = '']) => [...targets.matchAll(/(\d\.\d)(?:\.\d+)?/g)].map(([, to]) => [from, to]));
  expect(pairs.sort()).toEqual([...SUPPORTED].map((pair) => [...pair]).sort());
});
