import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RELEASE_LINES, type ReleaseLine } from '../../src/version';
import { REPOSITORY } from '../package/project';

/**
 * The newest line that somebody compared with every range below: a range that is open at the end holds in each later line too.
 * Before you change it, compare each range with the release notes and the source of the line, and close those that end.
 */
const COMPARED_UP_TO: ReleaseLine = '3.0';

/** Places in the code where a range of releases begins and does not end, such as `{ from: '2.6.0' }`. */
function openRanges(): string[] {
  const source = join(REPOSITORY, 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('generated'),
  );
  return files.sort().flatMap((file) => {
    const lines = readFileSync(join(source, file), 'utf8').split('\n');
    return lines.flatMap((line, index) => {
      const [, from = ''] = /(?<!\w)from: ('\d+\.\d+\.\d+')/.exec(line) ?? [];
      const isOpen = from !== '' && !/^\s*\*/.test(line) && !/\bbelow: /.test(`${line}${lines[index + 1] ?? ''}`);
      return isOpen ? [`src/${file}:${index + 1} from ${from}`] : [];
    });
  });
}

test('every range of releases that is open at the end was compared with the newest line', () => {
  expect(openRanges().length).toBeGreaterThan(20);
  expect(COMPARED_UP_TO === RELEASE_LINES.at(-1) ? [] : openRanges()).toEqual([]);
});
