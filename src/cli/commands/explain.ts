import { describeChange, describeDefaults, describeType } from '../../config/describe-key';
import { keyFacts, keysOf, linesWith, nearestKeys, reads, type KeyFacts } from '../../config';
import { DEFAULT_LINE, MilvusVersion, RELEASES, RELEASE_LINES, ROLES, hasRole, type ReleaseLine, type RoleName } from '../../version';
import { UsageError, type Command, type CommandInput } from '../command';
import { styled, type Terminal } from '../terminal';

/** What is known of a configuration key, or of all keys of a section. */
export const EXPLAIN: Command = {
  summary: 'Explain a configuration key of Milvus: type, default, effect of a change, readers.',
  operands: '<key>',
  examples: {
    'explain queryNode.gracefulStopTimeout': 'what the key means to the default release',
    'explain proxy.maxNameLength --line 2.5': 'to another release',
    'explain proxy --output json': 'all keys of a section, for a program',
  },
  options: {
    line: { value: 'release', description: `The release line, one of ${RELEASE_LINES.join(', ')}. Default: ${DEFAULT_LINE}.` },
    output: { value: 'format', description: 'text or json. Default: text.' },
  },
  run: (input, terminal) => {
    const [key, ...others] = input.operands;
    if (key === undefined || others.length > 0) throw new UsageError('explain takes one key or section.');
    const line = lineOf(input);
    const isJson = formatOf(input) === 'json';
    const found = keysNamed(key, line);
    if (found.length === 0) return tellUnknown(key, line, terminal);
    const explained = found.map((facts) => explanationOf(facts, line));
    terminal.out(isJson ? `${JSON.stringify(explained, undefined, 2)}\n` : explained.map((each) => inWords(each, terminal)).join('\n'));
    return 0;
  },
};

interface Explanation {
  readonly key: string;
  readonly type: string;
  readonly default: string;
  readonly defaults: string;
  readonly change: string;
  readonly readers: readonly RoleName[];
}

function lineOf(input: CommandInput): ReleaseLine {
  const given = input.value('line') ?? DEFAULT_LINE;
  const line = RELEASE_LINES.find((known) => known === given);
  if (line === undefined) throw new UsageError(`--line is one of ${RELEASE_LINES.join(', ')}, not ${given}.`);
  return line;
}

function formatOf(input: CommandInput): string {
  const format = input.value('output') ?? 'text';
  if (format !== 'text' && format !== 'json') throw new UsageError(`--output is text or json, not ${format}.`);
  return format;
}

/** The key itself, or the keys of the section. */
function keysNamed(key: string, line: ReleaseLine): readonly KeyFacts[] {
  const facts = keyFacts(key);
  if (facts?.defaults[line] !== undefined) return [facts];
  const section = `${key.toLowerCase().replace(/\.$/, '')}.`;
  return keysOf(line).filter((each) => each.key.toLowerCase().startsWith(section));
}

function tellUnknown(key: string, line: ReleaseLine, terminal: Terminal): 1 {
  const facts = keyFacts(key);
  const near = nearestKeys(key, line);
  const elsewhere = facts ? ` It exists in ${linesWith(facts).join(', ')}.` : '';
  const meant = !facts && near.length > 0 ? ` Did you mean ${near.join(', ')}?` : '';
  terminal.err(`Milvus ${line} does not have ${key}.${elsewhere}${meant}\n`);
  return 1;
}

function explanationOf(facts: KeyFacts, line: ReleaseLine): Explanation {
  const version = MilvusVersion.of(RELEASES[line].recommended);
  const roles = (Object.keys(ROLES) as RoleName[]).filter((role) => role !== 'standalone' && hasRole(version, role));
  return {
    key: facts.key,
    type: describeType(facts),
    default: facts.defaults[line] ?? '',
    defaults: describeDefaults(facts),
    change: describeChange(facts),
    readers: roles.filter((role) => reads(role, facts.key, line)),
  };
}

function inWords(explained: Explanation, terminal: Terminal): string {
  const rows = [
    ['type', explained.type],
    ['default', explained.default === '' ? 'empty' : explained.default],
    ['in each line', explained.defaults],
    ['a change', explained.change],
    ['readers', explained.readers.join(', ') || 'none'],
  ] as const;
  const details = rows.map(([name, text]) => `  ${`${name}:`.padEnd(14)} ${text.replaceAll('`', '')}`);
  return [styled(terminal, 'bold', explained.key), ...details, ''].join('\n');
}
