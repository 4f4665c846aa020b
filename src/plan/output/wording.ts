import { stableJson } from '../compare/stable-json';
import type { ChangeClass, FieldChange, Plan, PlannedChange, PlannedRollout } from '../change';

/** The word of a class, for people. */
export const CLASS_WORDS: Readonly<Record<ChangeClass, string>> = {
  refused: 'refused',
  'data-loss': 'data loss',
  recreated: 'recreated',
  outage: 'outage',
  deleted: 'deleted',
  rolls: 'rolls',
  scales: 'scales',
  created: 'created',
  'at-once': 'at once',
  'next-restart': 'at next restart',
  'no-effect': 'no effect',
  unknown: 'unknown',
};

/** The sign of a class. Words stand next to it, so that nothing depends on a colour or a font. */
export const CLASS_SIGNS: Readonly<Record<ChangeClass, string>> = {
  refused: '!',
  'data-loss': '!',
  recreated: '±',
  outage: '!',
  deleted: '-',
  rolls: '↻',
  scales: '~',
  created: '+',
  'at-once': '~',
  'next-restart': '~',
  'no-effect': ' ',
  unknown: '?',
};

/** The last line of a plan: `Plan: 1 to create, 3 to change (2 roll 6 pods), 0 to delete.` */
export function summaryLine({ changes, summary }: Plan): string {
  if (changes.length === 0) return 'No changes.';
  const { create, update, recreate, roll, refused, pods } = summary;
  // An autoscaler may set the number of pods.
  const restarted = pods.restarted === 0 ? '' : ` ${pods.restarted} ${pods.restarted === 1 ? 'pod' : 'pods'}`;
  const rolling = roll === 0 ? '' : ` (${roll} ${roll === 1 ? 'rolls' : 'roll'}${restarted})`;
  const counts = [
    `${create} to create`,
    `${update} to change${rolling}`,
    ...(recreate === 0 ? [] : [`${recreate} to recreate`]),
    `${summary.delete} to delete`,
    ...(refused === 0 ? [] : [`${refused} refused`]),
  ];
  const lost = changes.filter((change) => change.class === 'data-loss').length;
  const outages = changes.filter((change) => change.class === 'outage').length;
  const warnings = [...(lost === 0 ? [] : [`${lost} with data loss`]), ...(outages === 0 ? [] : [`${outages} with an outage`])];
  return `Plan: ${[...counts, ...warnings].join(', ')}.`;
}

/** How the pods are replaced: `4 pods, one at a time, room for 1 more (4 cpu, 16Gi memory), at most about 54 min`. */
export function rolloutWords({ pods, atOnce, order, surge, room, boundSeconds }: PlannedRollout): string {
  const amounts = Object.entries(room ?? {}).map(([name, amount]) => `${amount} ${name}`);
  return [
    pods === undefined ? 'its pods' : `${pods} ${pods === 1 ? 'pod' : 'pods'}`,
    ORDERS[order] ?? `${atOnce} at a time`,
    ...(surge === 0 ? [] : [`room for ${surge} more${amounts.length === 0 ? '' : ` (${amounts.join(', ')})`}`]),
    ...(boundSeconds === undefined || boundSeconds === 0
      ? []
      : [`at most about ${durationWords(boundSeconds)} after scheduling and image pulls`]),
  ].join(', ');
}

const ORDERS: Readonly<Partial<Record<PlannedRollout['order'], string>>> = {
  'highest ordinal first': 'one at a time, highest ordinal first',
  'node by node': 'node by node',
  'all at once': 'all at once',
};

function durationWords(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}

/** A changed field in one line. */
export function fieldWords({ path, change, before, after, secret }: FieldChange): string {
  if (secret) return `${path}: changed (secret)`;
  if (change === 'moved') return `${path}: another order`;
  if (change === 'added') return `${path}: ${valueWords(after)} (new)`;
  return change === 'removed' ? `${path}: ${valueWords(before)} (removed)` : `${path}: ${valueWords(before)} → ${valueWords(after)}`;
}

/** Values of several lines, such as scripts, are not shown: only their length. */
function valueWords(value: unknown): string {
  const text = typeof value === 'string' ? value : stableJson(value);
  const lines = text.split('\n').length;
  if (lines > 1) return `${lines} lines`;
  return text.length > 160 ? `${text.slice(0, 157)}...` : text === '' ? "''" : text;
}

/** An object in a list, without its namespace, which stands above it. */
export function objectWords({ kind, name, renamed }: Pick<PlannedChange, 'kind' | 'name' | 'renamed'>, isDeleted = false): string {
  const other = renamed === undefined ? '' : isDeleted ? ` (now ${renamed})` : ` (was ${renamed})`;
  return `${kind} ${name}${other}`;
}

/** The reason of a change: that of its worst effect, with its rollout. */
export function reasonWords({ effects, rollout }: PlannedChange): string {
  const [worst, ...others] = effects;
  if (!worst) return '';
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return `${worst.reason}${worst.rollout && rollout ? `; ${rolloutWords(rollout)}` : ''}${more}`;
}
