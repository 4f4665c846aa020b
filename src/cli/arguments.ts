import { parseArgs } from 'node:util';
import { nearest } from '../props/nearest';
import { UsageError, type Command, type CommandInput, type CommandOption } from './command';

/** Options of every command. */
export const GLOBAL_OPTIONS = {
  help: { short: 'h', description: 'Show this help.' },
} as const satisfies Readonly<Record<string, CommandOption>>;

/**
 * What a user gave, read by the options of a command.
 *
 * @throws UsageError for an unknown option, a flag with a value, an option without one, and an option given twice that takes one value.
 */
export function readArguments(args: readonly string[], command: Pick<Command, 'options'>): CommandInput {
  const options: Readonly<Record<string, CommandOption>> = { ...command.options, ...GLOBAL_OPTIONS };
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value, short }]) => [
        name,
        { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short === undefined ? {} : { short }) },
      ]),
    ),
  });
  const operands: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind === 'option') {
      const option = optionOf(options, token.name, token.rawName);
      checkValue(option, token);
      const values = [...(given.get(token.name) ?? []), token.value ?? ''];
      if (values.length > 1 && option.value !== undefined && !option.multiple) throw new UsageError(`${token.rawName} is given twice.`);
      given.set(token.name, values);
    }
  }
  return {
    operands,
    has: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
  };
}

function optionOf(options: Readonly<Record<string, CommandOption>>, name: string, rawName: string): CommandOption {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option) return option;
  const meant = rawName.startsWith('--') ? nearest(name, Object.keys(options)) : undefined;
  throw new UsageError(`There is no option ${rawName}.${meant === undefined ? '' : ` Did you mean --${meant}?`}`);
}

function checkValue({ value }: CommandOption, token: { readonly rawName: string; readonly value: string | undefined }): void {
  if (value === undefined && token.value !== undefined) throw new UsageError(`${token.rawName} takes no value.`);
  if (value !== undefined && (token.value === undefined || token.value === '')) {
    throw new UsageError(`${token.rawName} needs a value: ${token.rawName} <${value}>.`);
  }
}
