import { FAILING_CLASSES, type ChangeClass, type Plan, type PlannedChange } from '../change';
import { groupOfChange } from '../sorting';
import { CLASS_WORDS, objectWords, rolloutWords } from './wording';

/** A plan as JUnit: a test for each changed object, which fails if its class is one of those given. */
export function planAsJunit(plan: Plan, failing: readonly ChangeClass[] = FAILING_CLASSES): string {
  const cases = plan.changes.map((change) => testCase(change, failing));
  const failures = plan.changes.filter((change) => failing.includes(change.class)).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="milvus-k8s plan" tests="${cases.length}" failures="${failures}">`,
    ...cases,
    '</testsuite>',
    '',
  ].join('\n');
}

function testCase(change: PlannedChange, failing: readonly ChangeClass[]): string {
  const attributes = `classname="${escaped(groupOfChange(change))}" name="${escaped(`${objectWords(change)}: ${CLASS_WORDS[change.class]}`)}"`;
  if (!failing.includes(change.class)) return `  <testcase ${attributes}/>`;
  const text = change.effects
    .map(({ class: each, reason, error, fix, rollout }) =>
      [`${CLASS_WORDS[each]}: ${reason}${rollout ? `; ${rolloutWords(rollout)}` : ''}`, error, fix]
        .filter((line) => line !== undefined)
        .join('\n'),
    )
    .join('\n');
  const message = escaped(change.effects[0]?.reason ?? CLASS_WORDS[change.class]);
  return `  <testcase ${attributes}>\n    <failure type="${change.class}" message="${message}">${escaped(text)}</failure>\n  </testcase>`;
}

function escaped(text: string): string {
  return (
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      // eslint-disable-next-line no-control-regex -- XML 1.0 has no form for these
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd')
  );
}
