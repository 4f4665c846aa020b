import type { Rule } from '../../src/findings';
import { ALL_RULES } from './rule-catalogue';
import { generatedFrom } from './table';

/** Subjects in the order of the page: the middle part of a rule's id. */
const SUBJECTS: Readonly<Record<string, string>> = {
  PRP: 'Props',
  VER: 'Releases and images',
  ROL: 'Roles',
  SCA: 'Autoscaling',
  RES: 'CPU and memory',
  STO: 'Storage',
  LIF: 'Start, stop and rollout',
  POD: 'Pods',
  SCH: 'Placement',
  CFG: 'Configuration',
  PRV: 'What is deployed',
  DEP: 'Dependencies',
  NET: 'Network',
  EXP: 'Exposure',
  OBJ: 'Emitted objects',
  TLS: 'TLS of Milvus',
  AUT: 'Authentication',
  SEC: 'Secrets',
  TUN: 'Settings that hurt each other',
  GRP: 'Resource groups',
  GPU: 'GPUs',
  SVC: 'Services beside Milvus',
  NAM: 'Names and labels',
  RUL: 'Rules and suppressions',
};

/** Every rule, with its reason and its fix. */
export function rulesPage(): string {
  const sections = Object.entries(SUBJECTS).flatMap(([subject, title]) =>
    rulesOf(subject).length > 0 ? [section(title, rulesOf(subject))] : [],
  );
  const unlisted = ALL_RULES.filter(({ id }) => !Object.keys(SUBJECTS).some((subject) => id.startsWith(`MK-${subject}-`)));
  if (unlisted.length > 0) throw new Error(`These rules have no section: ${unlisted.map(({ id }) => id).join(', ')}`);
  return `${generatedFrom('src/rules/')}

# Rules

What the library knows about running Milvus on Kubernetes, and tells when an app contradicts it: ${ALL_RULES.length} rules.
An **error** stops the synth, a **warning** and an **advice** are printed by \`app.synth()\`. How to accept a finding, to be strict, and to add
rules of your own: [Findings](../how-to/findings.md).

${sections.join('\n\n')}
`;
}

function rulesOf(subject: string): readonly Rule[] {
  return ALL_RULES.filter(({ id }) => id.startsWith(`MK-${subject}-`)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function section(title: string, rules: readonly Rule[]): string {
  return [`## ${title}`, ...rules.map(entry)].join('\n\n');
}

function entry(rule: Rule): string {
  const { from, below } = rule.releases ?? {};
  const releases = [from ? `from ${from}` : '', below ? `below ${below}` : ''].filter(Boolean).join(', ');
  return [
    `### ${rule.id}`,
    `**${capital(rule.title)}.** ${capital(rule.severity)}${releases === '' ? '' : `, Milvus ${releases}`}.`,
    `${rule.reason}`,
    `Instead: ${rule.fix}`,
    `Source: ${rule.source}.`,
  ].join('\n\n');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
