import { RULE_PAGES, anchorOf, pageOf, type Rule, type RulePage } from '../../src/findings';
import { ALL_RULES } from './rule-catalogue';
import { casesOf, sourceOf } from './rule-files';
import { generatedFrom, markdownTable } from './table';

/** The index of all rules, by subject. */
export function ruleIndex(): string {
  const sections = PAGES.map((page) => {
    const rows = rulesOf(page).map((rule) => [link(page, rule), rule.title, rule.severity]);
    return [`## [${page.title}](rules/${fileName(page)})`, markdownTable(['Rule', 'About', 'Severity'], rows)].join('\n\n');
  });
  return `${generatedFrom('src/rules/ and the rules.ts of each room')}

# Rules

What the library knows about running Milvus on Kubernetes, and reports when an app contradicts it: ${ALL_RULES.length} rules.
An **error** stops the synth; \`app.synth()\` prints a **warning** or an **advice**. How to accept a finding, to be strict, and to add
rules of your own: [Findings](../how-to/findings.md).

${sections.join('\n\n')}
`;
}

/** The page of each subject, by file name. */
export function rulePages(): Readonly<Record<string, string>> {
  return Object.fromEntries(PAGES.map((page) => [fileName(page), subjectPage(page)]));
}

const PAGES: readonly RulePage[] = Object.values(RULE_PAGES);

function subjectPage(page: RulePage): string {
  const rules = rulesOf(page);
  const files = [...new Set(rules.map(sourceOf))];
  return `${generatedFrom(files.join(', '))}

# ${page.title}

[All rules](../rules.md)

${rules.map(entry).join('\n\n')}
`;
}

function entry(rule: Rule): string {
  const { from, below } = rule.releases ?? {};
  const releases = [from ? `from ${from}` : '', below ? `below ${below}` : ''].filter(Boolean).join(', ');
  return [
    `## ${rule.id}`,
    `**${capital(rule.title)}.** ${capital(rule.severity)}${releases === '' ? '' : `, Milvus ${releases}`}.`,
    rule.reason,
    `Instead: ${rule.fix}`,
    `Source: ${rule.source}.`,
    `Rule: \`${sourceOf(rule)}\`. Cases: ${casesOf(rule)
      .map((file) => `\`${file}\``)
      .join(', ')}.`,
  ].join('\n\n');
}

function rulesOf(page: RulePage): readonly Rule[] {
  return ALL_RULES.filter((rule) => pageOf(rule) === page).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function fileName({ subject }: RulePage): string {
  return `${subject}.md`;
}

function link(page: RulePage, rule: Rule): string {
  return `[${rule.id}](rules/${fileName(page)}#${anchorOf(rule)})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
