import { COMMANDS } from '../../src/cli/commands';
import { runProgram } from '../../src/cli/program';
import type { CommandEntry } from '../../src/cli/command';

export interface Ending {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CallOptions {
  readonly input?: string;
  readonly workingDirectory?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly commands?: Readonly<Record<string, CommandEntry>>;
  readonly colours?: boolean;
}

/** Calls the program in this process, as a terminal without colours would. */
export async function call(args: readonly string[], options: CallOptions = {}): Promise<Ending> {
  const written = { out: '', err: '' };
  const terminal = {
    out: (text: string) => void (written.out += text),
    err: (text: string) => void (written.err += text),
    readInput: () => Promise.resolve(options.input ?? ''),
    workingDirectory: options.workingDirectory ?? process.cwd(),
    environment: options.environment ?? {},
    colours: options.colours ?? false,
  };
  const code = await runProgram(args, terminal, options.commands ?? COMMANDS, '1.2.3');
  return { code, ...written };
}
