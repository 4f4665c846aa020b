/** A run of two suites, of which the first waits for a signal. */
import { pause } from '../../kubernetes/waiting';
import { execute } from '../../infrastructure/command';
import { say } from '../../infrastructure/progress';
import { interruptible } from '../../runner/interruption';
import { Report } from '../../runner/report';
import { runSuite } from '../../runner/runner';
import type { Suite } from '../../runner/suite';
import { StubKubectl } from '../kubernetes/stub-kubectl';

const [mode = ''] = process.argv.slice(2);
const stub = new StubKubectl({});

const first: Suite = {
  name: 'first',
  core: true,
  proves: 'nothing',
  run: async (bed) => {
    await bed.namespace('search');
    bed.cleanUp(() => (mode === 'stuck' ? regardlessForEver() : Promise.resolve()));
    await bed.test('waits', async () => {
      say('waiting');
      if (mode === 'crash') setTimeout(() => fail(), 10);
      await execute('sleep', ['60']);
    });
    await bed.test('never begins', () => Promise.resolve(say('went on')));
    await pause(0);
    say('went on');
  },
};
const second: Suite = { ...first, name: 'second', run: () => Promise.resolve(say('went on')) };

const regardlessForEver = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60_000));
const fail = (): never => {
  throw new Error('thrown by nobody');
};

const report = new Report();
const run = async (): Promise<void> => {
  for (const suite of [first, second]) await runSuite(suite, { kubectl: stub.kubectl }, report);
};
void interruptible(run, () => Promise.resolve(say('lab taken down')))
  .catch((error: unknown) => report.fail('the run', error))
  .finally(() => {
    stub.calls.forEach((call) => say(`kubectl ${call}`));
    stub.remove();
    say(report.summary());
    process.exit(report.failed > 0 ? 1 : 0);
  });
