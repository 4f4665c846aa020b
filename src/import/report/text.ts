import type { ImportEntry, ImportReport, Outcome } from './entry';

/** How to write a report. */
export interface ReportTextOptions {
  /**
   * Whether to list also the values that are in the code or that say nothing.
   *
   * @default false
   */
  readonly verbose?: boolean;
}

/** Outcomes that a reader must know, worst first, with a heading of each. */
const LOST: readonly (readonly [Outcome, string])[] = [
  ['unknown', 'Not known, and not carried over'],
  ['none', 'Without a counterpart'],
  ['unread', 'Without effect already today'],
];

const REST: readonly (readonly [Outcome, string])[] = [
  ['carried', 'In the code'],
  ['implied', 'Always so here'],
  ['off', 'Of parts that are off'],
  ['default', 'Empty, or a default'],
];

/** The report for people. It contains no values. */
export function reportAsText(report: ImportReport, { verbose = false }: ReportTextOptions = {}): string {
  const { origin, release, version, warnings, secrets, notes } = report;
  const groups = [...LOST, ...(verbose ? REST : [])].map(([outcome, title]) =>
    section(title, report.entries.filter((each) => each.outcome === outcome).map(entryLine)),
  );
  const parts = [
    `Milvus ${version} of the release ${release}, from ${origin}.`,
    ...notes,
    section(
      'Decide or check',
      warnings.map(({ path, text }) => (path === '' ? text : `${path}: ${text}`)),
    ),
    section(
      'Secrets to create, with kubectl or as an ExternalSecret',
      secrets.map(({ command, replaces }) => `${command}\n      for ${replaces.join(', ')}`),
    ),
    ...groups,
    summary(report),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Whether the input is not carried over as a whole, or somebody must decide something. */
export function isComplete(report: ImportReport): boolean {
  return report.warnings.length === 0 && !report.entries.some(({ outcome }) => outcome === 'unknown' || outcome === 'none');
}

function entryLine({ path, to, reason }: ImportEntry): string {
  return `${path}${to === undefined ? '' : ` → ${to}`}${reason === undefined ? '' : `: ${reason}`}`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`${title}:`, ...lines.map((line) => `  - ${line}`)].join('\n');
}

function summary({ entries, warnings, secrets }: ImportReport): string {
  const count = (...outcomes: readonly Outcome[]) => entries.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const parts = [
    `${count('carried')} carried over`,
    `${count('secret')} in Secrets`,
    `${count('implied', 'default', 'off', 'unread')} without effect here`,
    `${count('none')} without a counterpart`,
    `${count('unknown')} unknown`,
  ];
  return `Import: ${parts.join(', ')}; ${warnings.length} to check, ${secrets.length} ${secrets.length === 1 ? 'Secret' : 'Secrets'} to create.`;
}
