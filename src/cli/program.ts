import { nearest } from '../props/nearest';
import { GLOBAL_OPTIONS, readArguments } from './arguments';
import { InputError, UsageError, type CommandEntry, type ExitCode } from './command';
import { PROGRAM, commandHelp, programHelp } from './help';
import type { Terminal } from './terminal';

/** Runs one call of the program, and returns how it ended. Nothing is thrown: a failure is told on `err`. */
export async function runProgram(
  args: readonly string[],
  terminal: Terminal,
  commands: Readonly<Record<string, CommandEntry>>,
  version: string,
): Promise<ExitCode> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      terminal.out(`${programHelp(commands)}\n`);
      return name === undefined ? 2 : 0;
    }
    if (name === '--version') {
      terminal.out(`${version}\n`);
      return 0;
    }
    const command = await commandOf(name, commands).load();
    if (asksForHelp(rest)) {
      terminal.out(`${commandHelp(name, command)}\n`);
      return 0;
    }
    return await command.run(readArguments(rest, command), terminal);
  } catch (error) {
    return tell(error, name, terminal, commands);
  }
}

function commandOf(name: string, commands: Readonly<Record<string, CommandEntry>>): CommandEntry {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command;
  const meant = nearest(name, Object.keys(commands));
  throw new UsageError(`There is no command ${name}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`);
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end === -1 ? args.length : end).some((arg) => arg === '--help' || arg === `-${GLOBAL_OPTIONS.help.short}`);
}

function tell(error: unknown, name: string | undefined, terminal: Terminal, commands: Readonly<Record<string, CommandEntry>>): ExitCode {
  if (error instanceof UsageError) {
    const command = name !== undefined && Object.hasOwn(commands, name) ? ` ${name}` : '';
    terminal.err(`${error.message}\nRun ${PROGRAM}${command} --help for what there is.\n`);
    return 2;
  }
  if (error instanceof InputError) {
    terminal.err(`${error.message}\n`);
    return 1;
  }
  const hasStack = (terminal.environment['DEBUG'] ?? '') !== '';
  const text = error instanceof Error ? (hasStack ? (error.stack ?? error.message) : error.message) : String(error);
  terminal.err(`${PROGRAM} failed: ${text}\n${hasStack ? '' : 'Set DEBUG=1 to see where. This is a bug: please report it.\n'}`);
  return 1;
}
