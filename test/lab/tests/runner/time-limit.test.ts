import { pause, until } from '../../kubernetes/waiting';
import { assertWanted, regardless } from '../../infrastructure/abandonment';
import { execute, startCommand } from '../../infrastructure/command';
import { withinLimit } from '../../runner/time-limit';

const tooLong = 'it did not end within 0.1 s';

test.each([
  ['waits', () => pause(60)],
  ['asks again and again', () => until('something happens', 60, () => Promise.resolve(false), 0.01)],
  ['runs a command', () => execute('sleep', ['60'])],
])('a test that %s for too long stops, and says that it took too long', async (_, work) => {
  const started = Date.now();
  await expect(withinLimit(0.1, async () => void (await work()))).rejects.toThrow(tooLong);
  expect(Date.now() - started).toBeLessThan(5000);
});

test('a test that was given up can do no more, but put back what it moved', async () => {
  const done: string[] = [];
  await expect(
    withinLimit(0.1, async () => {
      try {
        await pause(60);
        done.push('went on');
      } finally {
        await regardless(() => execute('true', []).then(() => done.push('put back')));
        await execute('true', []).then(() => done.push('executed'));
      }
    }),
  ).rejects.toThrow(tooLong);
  expect(done).toEqual(['put back']);
});

test('what a test started and did not end ends with it', async () => {
  let child: ReturnType<typeof startCommand> | undefined;
  let poll: Promise<void> | undefined;
  await withinLimit(60, () => {
    child = startCommand('sleep', ['60']).on('error', () => undefined);
    poll = until('never', 60, () => Promise.resolve(false), 0.01);
    poll.catch(() => undefined);
    return Promise.resolve();
  });
  await expect(poll).rejects.toThrow('the test that it belongs to is over');
  await until('the command has ended', 5, () => Promise.resolve(child?.signalCode === 'SIGKILL'), 0.02);
});

test('a test within its limit goes on undisturbed, beside one that was given up', async () => {
  const slow = withinLimit(0.05, () => pause(60));
  const steady = withinLimit(60, async () => {
    await pause(0.2);
    assertWanted();
  });
  await expect(slow).rejects.toThrow('it did not end within 0.05 s');
  await expect(steady).resolves.toBeUndefined();
});
