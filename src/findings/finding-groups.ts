import { renderFinding, type Finding } from './finding';

/** How many further places are named before the rest is counted. */
const NAMED_PLACES = 3;

/**
 * Prints findings, those that differ only in their place as one: the first whole, some further places by name, and the number of
 * the rest. An app with many clusters often has the same thing to say of each.
 */
export function renderFindings(findings: readonly Finding[]): string {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const said = JSON.stringify([finding.rule.id, finding.problem, finding.fix]);
    const group = groups.get(said);
    if (group) group.push(finding);
    else groups.set(said, [finding]);
  }
  return [...groups.values()].map(renderGroup).join('\n\n');
}

function renderGroup([first, ...others]: readonly [Finding, ...Finding[]]): string {
  if (others.length === 0) return renderFinding(first);
  const named = others.slice(0, NAMED_PLACES).map(({ path, prop }) => `[${path}] ${prop}`);
  const rest = others.length - named.length;
  const all = rest > 0 ? `, and ${rest} more places; MilvusRules.of(app).findings() lists all` : '';
  return `${renderFinding(first)}\n    and ${others.length} more like it: ${named.join(', ')}${all}`;
}
