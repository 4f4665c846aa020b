import type { Plan, PlannedChange } from '../change';
import { groupOfChange } from '../sorting';
import { CLASS_SIGNS, CLASS_WORDS, fieldWords, objectWords, reasonWords, rolloutWords, summaryLine } from './wording';

/** Options of a plan as Markdown. */
export interface MarkdownOptions {
  /**
   * Name in the hidden first line, by which a bot finds its comment and updates it.
   *
   * @default 'default'
   */
  readonly name?: string;
  /**
   * Longest text in characters. GitHub and GitLab cut or refuse longer comments; the details of the last objects are left out first.
   *
   * @default 60000
   */
  readonly limit?: number;
}

/** A plan for the comment of a pull request: a table, and the details of each object folded. */
export function planAsMarkdown(plan: Plan, { name = 'default', limit = 60_000 }: MarkdownOptions = {}): string {
  const head = [`<!-- milvus-k8s:plan:${name} -->`, `### ${summaryLine(plan)}`];
  if (plan.changes.length === 0) return `${head.join('\n')}\n`;
  const prune = plan.prune ? 'Objects that the new manifests lack are deleted.' : 'Nothing is deleted.';
  const tail = [prune, ...plan.notes];
  const rows = cut([...tableRows(plan.changes), ...securityRows(plan)], limit - length(head) - length(tail) - 2 * CUT.length);
  const left = limit - length([...head, ...rows, ...tail]) - CUT.length;
  return `${[...head, '', ...rows, '', ...cut(plan.changes.map(details), left), '', ...tail].join('\n')}\n`;
}

const CUT = '\n_The rest does not fit here: see the output of the job._';

function tableRows(changes: readonly PlannedChange[]): string[] {
  const rows = changes.map((change) => {
    const where = change.wave === 0 ? '' : String(change.wave);
    const object = objectWords(change, change.operation === 'delete');
    return `| ${CLASS_SIGNS[change.class]} ${CLASS_WORDS[change.class]} | ${cell(groupOfChange(change))} | ${cell(object)} | ${where} | ${cell(reasonWords(change))} |`;
  });
  return ['| | Instance | Object | Wave | |', '| --- | --- | --- | --- | --- |', ...rows];
}

function securityRows({ changes }: Plan): string[] {
  const rows = changes.flatMap((change) =>
    change.security.map(
      ({ topic, direction, text }) =>
        `| ${direction} | ${topic} | ${cell(`${groupOfChange(change)} ${change.kind} ${change.name}`)} | ${cell(text)} |`,
    ),
  );
  return rows.length === 0 ? [] : ['', '#### Security', '', '| | Topic | Object | |', '| --- | --- | --- | --- |', ...rows];
}

function details(change: PlannedChange): string {
  const effects = change.effects.flatMap(({ class: each, reason, error, fix, rollout }) => [
    `- **${CLASS_WORDS[each]}**: ${escaped(reason)}${rollout ? `; ${rolloutWords(rollout)}` : ''}`,
    ...(error === undefined ? [] : [`  - API server: ${escaped(error)}`]),
    ...(fix === undefined ? [] : [`  - ${escaped(fix)}`]),
  ]);
  const fields = change.fields.length === 0 ? [] : ['', fenced(change.fields.map(fieldWords))];
  return [
    `<details><summary>${escaped(`${groupOfChange(change)} ${objectWords(change)}`)}</summary>`,
    '',
    ...effects,
    ...fields,
    '',
    '</details>',
  ].join('\n');
}

/** A fence longer than any in the text, so that a value cannot end the block. */
function fenced(lines: readonly string[]): string {
  const text = lines.join('\n');
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}text\n${text}\n${fence}`;
}

/** As many parts as fit, and a word about the rest. */
function cut(parts: readonly string[], limit: number): string[] {
  let left = limit;
  const kept = parts.findIndex((part) => (left -= part.length + 1) < 0);
  return kept === -1 ? [...parts] : [...parts.slice(0, kept), CUT];
}

function length(lines: readonly string[]): number {
  return lines.reduce((total, line) => total + line.length + 1, 0);
}

function cell(text: string): string {
  return escaped(text).replace(/\|/g, '\\|').replace(/\r?\n/g, ' ');
}

/** Names and values come from manifests: they must not become Markdown, HTML or mentions of people. */
function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/([\\`*_[\]#@])/g, '\\$1');
}
