/**
 * Runs the suites against a real cluster.
 *
 *   npm run test:cluster                     the core suites
 *   npm run test:cluster -- placement argo   these suites
 *   npm run test:cluster -- all              every suite
 *   npm run test:cluster -- list             what there is
 *   npm run test:cluster -- up | down        the lab alone, to look around in it
 */
import { testImages, type TestImageName } from './infrastructure/images/images';
import { Lab } from './infrastructure/lab';
import { say } from './infrastructure/progress';
import { givenKubeconfig, openCluster } from './runner/cluster';
import { interruptible } from './runner/interruption';
import { Report } from './runner/report';
import { runSuite } from './runner/runner';
import { selectSuites } from './runner/selection';
import type { Suite } from './runner/suite';
import { suites } from './suites/suites';

const lookAroundNodes = 3;

async function main(words: readonly string[]): Promise<number> {
  switch (words[0]) {
    case 'list':
      suites.forEach((suite) => say(line(suite)));
      return 0;
    case 'up':
      return lookAround();
    case 'down':
      await Lab.stop();
      return 0;
    default:
      return test(words);
  }
}

const line = ({ name, core = false, needsLab = false, proves }: Suite): string =>
  [name.padEnd(25), (core ? 'core' : '').padEnd(6), (needsLab ? 'lab' : '').padEnd(5), proves].join('');

/** A lab to work in by hand; it stays until `down`. */
async function lookAround(): Promise<number> {
  await interruptible(
    async () => {
      const lab = await Lab.start();
      await lab.startNodes(lookAroundNodes);
      await lab.importImages(Object.keys(testImages) as TestImageName[]);
      await lab.keep();
      say(`export KUBECONFIG=${lab.kubeconfig}`);
    },
    () => Lab.stopOwn(),
  );
  return 0;
}

async function test(words: readonly string[]): Promise<number> {
  const { chosen, leftOut, unknown } = selectSuites(suites, words, givenKubeconfig() === undefined);
  if (unknown.length > 0) {
    say(`No suite is called ${unknown.join(', ')}. There are: ${suites.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  if (leftOut.length > 0) {
    say(`Left out, since they need the lab (unset KUBECONFIG): ${leftOut.map(({ name }) => name).join(', ')}`);
  }
  const report = new Report();
  const run = async (): Promise<void> => {
    const cluster = await openCluster();
    for (const suite of chosen) {
      await runSuite(suite, cluster, report);
    }
  };
  await interruptible(run, () => Lab.stopOwn()).catch((error: unknown) => report.fail('the run', error));
  if (report.skipped > 0) {
    say(`\n${report.skipped} skipped`);
  }
  say(`\n${report.summary()}`);
  return report.failed > 0 ? 1 : 0;
}

void main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
