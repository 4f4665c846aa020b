import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { pause, until } from '../../kubernetes/waiting';

jest.setTimeout(60_000);

class Run {
  public printed = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown[]>;

  constructor(...words: readonly string[]) {
    this.child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'interrupted-run.ts'), ...words]);
    this.child.stdout?.on('data', (data: Buffer) => (this.printed += data.toString()));
    this.child.stderr?.on('data', (data: Buffer) => (this.printed += data.toString()));
    this.ended = once(this.child, 'close');
  }

  public says(text: string): Promise<void> {
    return until(`it says ${text}`, 30, () => Promise.resolve(this.printed.includes(text) || this.printed), 0.05);
  }

  public interrupt(signal: NodeJS.Signals = 'SIGINT'): void {
    this.child.kill(signal);
  }

  public async code(): Promise<unknown> {
    return (await this.ended)[0];
  }
}

test.each(['SIGINT', 'SIGTERM'] as const)('%s stops the work, and everything is cleaned up once', async (signal) => {
  const run = new Run();
  await run.says('waiting');
  run.interrupt(signal);
  run.interrupt(signal); // as npm passes it on
  expect(await run.code()).toBe(1);
  expect(run.printed).not.toContain('went on');
  expect(run.printed).toContain('stopped first: waits');
  expect(run.printed).toContain(`FAILED  the run\n        Abandoned: interrupted by ${signal}`);
  expect(run.printed.match(/kubectl delete namespace .*--timeout=180s/g)).toHaveLength(1);
  expect(run.printed).toMatch(/lab taken down[^]*0 passed, 1 failed\n$/);
});

test('a later signal ends the process at once', async () => {
  const run = new Run('stuck');
  await run.says('waiting');
  run.interrupt();
  await run.says('cleaning up;');
  await pause(1.2);
  run.interrupt();
  expect(await run.code()).toBe(1);
  expect(run.printed).not.toContain('lab taken down');
});

test('an error that nobody handles ends the run in the same good order', async () => {
  const run = new Run('crash');
  expect(await run.code()).toBe(1);
  expect(run.printed).toContain('thrown by nobody');
  expect(run.printed).toMatch(/kubectl delete namespace[^]*0 passed, 1 failed\n$/);
});
