import type { Terminal } from './terminal';

/** How a command ends: `0` well, `1` a failure, `2` a wrong call or something that could not be carried over, `3` a refused change. */
export type ExitCode = 0 | 1 | 2 | 3;

/** An option of a command, such as `--line 2.6`. */
export interface CommandOption {
  /** The word that stands for the value in the help, such as `release`; a flag without it. */
  readonly value?: string;
  readonly short?: string;
  /** Whether it may be given several times. */
  readonly multiple?: boolean;
  readonly description: string;
}

/** What a user gave to a command, checked against its options. */
export interface CommandInput {
  /** What is no option, in order. */
  readonly operands: readonly string[];
  readonly has: (option: string) => boolean;
  /** The value of an option; the last one, if it was given twice. */
  readonly value: (option: string) => string | undefined;
  readonly values: (option: string) => readonly string[];
}

/** One command of `milvus-k8s`. */
export interface Command {
  /** What it does, in one sentence. */
  readonly summary: string;
  /** Operands as the help shows them, such as `<key>`. */
  readonly operands: string;
  /** Whole command lines without the name of the program, with what each does. */
  readonly examples: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly run: (input: CommandInput, terminal: Terminal) => ExitCode | Promise<ExitCode>;
}

/** The name of a command, its summary, and the function that loads it: one command loads nothing of the others. */
export interface CommandEntry {
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** A call that no command understands. The program prints the message and how to get help, without a stack trace. */
export class UsageError extends Error {}

/** Something outside of the program that a command cannot go on with, such as a file that is not there. */
export class InputError extends Error {}
