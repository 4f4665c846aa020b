import type { ChangeClass, Plan, PlannedChange } from '../change';
import { groupOfChange } from '../sorting';
import { CLASS_SIGNS, CLASS_WORDS, fieldWords, objectWords, reasonWords, rolloutWords, summaryLine } from './wording';

/** A colour of the terminal. */
export type Colour = 'red' | 'yellow' | 'green' | 'cyan' | 'gray' | 'bold';

/** Options of a plan as text. */
export interface TextOptions {
  /**
   * Whether to show every effect and every changed field.
   *
   * @default false
   */
  readonly verbose?: boolean;
  /**
   * Colours a text.
   *
   * @default - no colours
   */
  readonly paint?: (colour: Colour, text: string) => string;
}

const COLOURS: Readonly<Record<ChangeClass, Colour>> = {
  refused: 'red',
  'data-loss': 'red',
  recreated: 'red',
  outage: 'red',
  deleted: 'red',
  rolls: 'yellow',
  scales: 'yellow',
  created: 'green',
  'at-once': 'cyan',
  'next-restart': 'cyan',
  'no-effect': 'gray',
  unknown: 'yellow',
};

/** A plan for a terminal: one line for each object, the worst first, and the summary last. */
export function planAsText(plan: Plan, { verbose = false, paint = (_colour, text) => text }: TextOptions = {}): string {
  const lines: string[] = [];
  let group: string | undefined;
  const width = Math.max(0, ...plan.changes.map((change) => CLASS_WORDS[change.class].length));
  for (const change of plan.changes) {
    const name = groupOfChange(change);
    if (name !== group) lines.push(...(group === undefined ? [] : ['']), paint('bold', name));
    group = name;
    lines.push(...changeLines(change, width, verbose, paint));
  }
  if (lines.length > 0) lines.push('');
  lines.push(...securityLines(plan, paint), ...plan.notes.map((note) => `Note: ${note}`));
  if (plan.changes.length > 0)
    lines.push(plan.prune ? 'Objects that the new manifests lack are deleted (--prune).' : 'Nothing is deleted (--no-prune).');
  lines.push(paint('bold', summaryLine(plan)));
  return `${lines.join('\n')}\n`;
}

function changeLines(change: PlannedChange, width: number, verbose: boolean, paint: NonNullable<TextOptions['paint']>): string[] {
  const colour = COLOURS[change.class];
  const word = CLASS_WORDS[change.class].padEnd(width);
  const head = paint(colour, `${CLASS_SIGNS[change.class]} ${word}`);
  const wave = change.wave === 0 ? '' : ` [wave ${change.wave}]`;
  const lines = [`  ${head}  ${objectWords(change, change.operation === 'delete')}${wave}: ${reasonWords(change)}`];
  const [worst, ...others] = change.effects;
  const inside = (text: string) => `      ${text}`;
  if (worst?.error !== undefined) lines.push(inside(worst.error));
  if (worst?.fix !== undefined) lines.push(inside(`→ ${worst.fix}`));
  if (!verbose) return lines;
  for (const effect of others) {
    lines.push(inside(`${CLASS_WORDS[effect.class]}: ${effect.reason}${effect.rollout ? `; ${rolloutWords(effect.rollout)}` : ''}`));
    if (effect.error !== undefined) lines.push(inside(`  ${effect.error}`));
    if (effect.fix !== undefined) lines.push(inside(`  → ${effect.fix}`));
  }
  lines.push(...change.fields.map((field) => paint('gray', inside(fieldWords(field)))));
  return lines;
}

function securityLines({ changes }: Plan, paint: NonNullable<TextOptions['paint']>): string[] {
  const lines = changes.flatMap((change) =>
    change.security.map(({ topic, direction, text }) => {
      const where = [change.namespace, `${change.kind} ${change.name}`].filter(Boolean).join(' ');
      const colour: Colour = direction === 'opens' ? 'red' : direction === 'closes' ? 'green' : 'yellow';
      return `  ${paint(colour, direction.padEnd(7))}  ${topic}: ${where}: ${text}`;
    }),
  );
  return lines.length === 0 ? [] : [paint('bold', 'Security'), ...lines, ''];
}
