/**
 * Measures this library beside the other ways to the same objects.
 *
 *     npm run bench                  every figure, in about ten minutes
 *     npm run bench -- --check       the ratios alone, without the longest: what CI runs
 *     npm run bench -- --commit      every figure, and writes the ratios to ratios.json
 *
 * Every figure is the median of several runs, each in a node process of its own, on the built library: processor time, which
 * does not count what else the machine does. Exits with 1 when a ratio has stepped back by more than a fifth of the committed one in three
 * measurements.
 */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { CommittedRatios, compare, type Comparison } from './comparison';
import { RATIOS, type Ratio } from './ratios';
import { Workbench, median } from './workbench';

const isCheck = process.argv.includes('--check');
const committed = new CommittedRatios(join(__dirname, 'ratios.json'));

/** Measures all ratios, prints them as they come, and gives back those that were measured. */
function ratios(bench: Workbench): { readonly ratio: Ratio; readonly comparison: Comparison }[] {
  row('', 'other', 'ours', 'ratio', 'committed', 'aim');
  return RATIOS.filter(({ isLong }) => !(isCheck && isLong)).flatMap((ratio) => {
    const known = committed.of(ratio.name);
    const comparison = compare(known, () => ratio.measure(bench, { runs: isCheck ? 3 : 5, mayBuild: !isCheck }));
    if (!comparison) {
      row(ratio.name, '', '', 'skipped', '', ratio.aim.toFixed(2), `${ratio.against} cannot be measured here`);
      return [];
    }
    const { other, ours, ratio: value, isStepBack } = comparison;
    const verdict = isStepBack ? 'STEPPED BACK' : value <= ratio.aim ? 'reached' : 'missed';
    const text = [value.toFixed(2), known?.toFixed(2) ?? 'none', ratio.aim.toFixed(2)];
    row(ratio.name, milliseconds(other), milliseconds(ours), ...text, `${verdict}; against ${ratio.against}`);
    return [{ ratio, comparison }];
  });
}

/** What has no other way to be compared with. */
function figures(bench: Workbench): void {
  const [folder] = bench.folders('figures');
  const synth = (clusters: number) => bench.measure('ours', String(clusters), '1', folder);
  const [hundred, thousand] = [synth(100), synth(1000)];
  console.log(
    `\neach of 100 clusters: ${(hundred.milliseconds / 100).toFixed(1)} ms; each of 1,000: ${(thousand.milliseconds / 1000).toFixed(1)} ms`,
  );
  console.log(
    `declaring 1,000 clusters: ${milliseconds(thousand.declaring ?? 0)}; memory of the process: ${thousand.megabytes?.toFixed(0)} MiB`,
  );
  const planned = bench.measure('plan', folder);
  console.log(
    `plan of the YAML of 1,000 clusters, in which every query node changes: ${milliseconds(planned.milliseconds)}, ` +
      `of which reading both sides: ${milliseconds(planned.reading ?? 0)}; memory of the process: ${planned.megabytes?.toFixed(0)} MiB`,
  );
  const rules = Array.from({ length: 5 }, () => bench.measure('rules', '100', folder));
  const share = median(rules.map((run) => (run.rules ?? Number.NaN) / run.milliseconds));
  console.log(`all rules over 100 clusters: ${(100 * share).toFixed(1)} % of declaring and synthesizing them`);
}

function milliseconds(value: number): string {
  return `${value.toFixed(0)} ms`;
}

function row(name: string, ...cells: readonly string[]): void {
  const [other = '', ours = '', ratio = '', known = '', aim = '', note = ''] = cells;
  const columns = [name.padEnd(30), other.padStart(10), ours.padStart(10), ratio.padStart(8), known.padStart(10), aim.padStart(6)];
  console.log(`${columns.join('')}  ${note}`.trimEnd());
}

const bench = new Workbench();
try {
  console.log(`Node.js ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}\n`);
  const measured = ratios(bench);
  if (!isCheck) figures(bench);
  if (process.argv.includes('--commit')) {
    committed.write(Object.fromEntries(measured.map(({ ratio, comparison }) => [ratio.name, Number(comparison.ratio.toFixed(2))])));
  } else if (measured.some(({ comparison }) => comparison.isStepBack)) {
    console.log('\nA ratio is more than a fifth above the committed one. Find out why, or accept it with `npm run bench -- --commit`.');
    process.exitCode = 1;
  }
} finally {
  bench.remove();
}
