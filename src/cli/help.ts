import { GLOBAL_OPTIONS } from './arguments';
import type { Command, CommandEntry, CommandOption } from './command';

/** The name of the program, as users call it. */
export const PROGRAM = 'milvus-k8s';

/** The help of the program: its commands. */
export function programHelp(commands: Readonly<Record<string, CommandEntry>>): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => [name, summary] as const);
  return [
    `Usage: ${PROGRAM} <command> [options]`,
    section('Commands', rows),
    `Run ${PROGRAM} <command> --help for the options and examples of a command.`,
  ].join('\n\n');
}

/** The help of a command: an example first, then its options. */
export function commandHelp(name: string, command: Command): string {
  const examples = Object.entries(command.examples).map(([line, effect]) => [`${PROGRAM} ${line}`, effect] as const);
  const options = Object.entries({ ...command.options, ...GLOBAL_OPTIONS }).map((option) => optionRow(...option));
  const usage = ['Usage:', PROGRAM, name, command.operands, '[options]'].filter(Boolean).join(' ');
  return [command.summary, section('Examples', examples), usage, section('Options', options)].join('\n\n');
}

function optionRow(name: string, { value, short, description, multiple }: CommandOption): readonly [string, string] {
  const written = `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` <${value}>`}`;
  return [written, multiple ? `${description} Can be given several times.` : description];
}

/** A title above two columns. */
function section(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length));
  return [`${title}:`, ...rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`)].join('\n');
}
