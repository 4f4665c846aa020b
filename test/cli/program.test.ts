import { InputError, type Command, type CommandEntry } from '../../src/cli/command';
import { COMMANDS } from '../../src/cli/commands';
import { call } from './terminal';

/** A command that does what a test says. */
function only(command: Partial<Command>): Readonly<Record<string, CommandEntry>> {
  const whole: Command = { summary: 'Test.', operands: '', examples: { test: 'tests' }, options: {}, run: () => 0, ...command };
  return { test: { summary: whole.summary, load: () => Promise.resolve(whole) } };
}

describe('help', () => {
  test('the program names each command with its summary', async () => {
    const { code, out } = await call(['--help']);
    expect(code).toBe(0);
    for (const [name, { summary }] of Object.entries(COMMANDS)) expect(out).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'));
  });

  test('a call without a command shows the help and is a wrong call', async () => {
    expect(await call([])).toMatchObject({ code: 2, out: expect.stringContaining('Usage: milvus-k8s <command>') as string });
  });

  test.each(Object.keys(COMMANDS))('%s shows an example before its options', async (name) => {
    const { code, out } = await call([name, '--help']);
    expect(code).toBe(0);
    expect(out.indexOf(`milvus-k8s ${name} `)).toBeGreaterThan(0);
    expect(out.indexOf('Options:')).toBeGreaterThan(out.indexOf('Examples:'));
  });

  test.each(Object.entries(COMMANDS))('the summary of %s in the list is the one of the command', async (_name, entry) => {
    expect((await entry.load()).summary).toBe(entry.summary);
  });

  test('--version prints the version alone', async () => {
    expect(await call(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });
});

describe('a wrong call ends with 2, says what is wrong and changes nothing', () => {
  test.each([
    [['explian', 'x'], 'There is no command explian. Did you mean explain?'],
    [['toString'], 'There is no command toString.'],
    [['explain', '--lin', '2.6', 'x'], 'There is no option --lin. Did you mean --line?'],
    [['explain', '--constructor', 'x'], 'There is no option --constructor.'],
    [['explain', '-x', 'x'], 'There is no option -x.'],
    [['explain', 'x', '--line'], '--line needs a value: --line <release>.'],
    [['explain', 'x', '--line='], '--line needs a value: --line <release>.'],
    [['explain', 'x', '--line', '2.6', '--line', '2.5'], '--line is given twice.'],
    [['explain', 'x', '--line', '9.9'], '--line is one of 2.3, 2.4, 2.5, 2.6, 3.0, not 9.9.'],
    [['explain', 'x', '--output', 'xml'], '--output is text or json, not xml.'],
    [['explain'], 'explain takes one key or section.'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await call(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain('--help');
  });

  test('a flag takes no value', async () => {
    const commands = only({ options: { quiet: { description: 'Say less.' } } });
    expect((await call(['test', '--quiet=yes'], { commands })).err).toContain('--quiet takes no value.');
  });
});

describe('a failure', () => {
  test('of the input ends with 1 and its message alone', async () => {
    const commands = only({
      run: () => {
        throw new InputError('values.yaml:3:4 is not YAML.');
      },
    });
    expect(await call(['test'], { commands })).toEqual({ code: 1, out: '', err: 'values.yaml:3:4 is not YAML.\n' });
  });

  test('of the program ends with 1, without a stack trace unless DEBUG is set', async () => {
    const commands = only({
      run: () => {
        throw new TypeError('x is undefined');
      },
    });
    const { code, err } = await call(['test'], { commands });
    expect(code).toBe(1);
    expect(err).toContain('milvus-k8s failed: x is undefined');
    expect(err).not.toContain('at ');
    expect((await call(['test'], { commands, environment: { DEBUG: '1' } })).err).toContain('program.test.ts');
  });
});

describe('input of a command', () => {
  test('operands, values and flags arrive as given, also behind --', async () => {
    const seen: unknown[] = [];
    const commands = only({
      options: { set: { value: 'pair', multiple: true, description: '' }, quiet: { short: 'q', description: '' } },
      run: (input) => {
        seen.push(input.operands, input.values('set'), input.has('quiet'), input.value('set'));
        return 0;
      },
    });
    await call(['test', 'a', '--set', 'x=1', '-q', '--set=y=--2', '--', '--set', '-h'], { commands });
    expect(seen).toEqual([['a', '--set', '-h'], ['x=1', 'y=--2'], true, 'y=--2']);
  });
});
