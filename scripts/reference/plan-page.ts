import { CHANGE_CLASSES, FAILING_CLASSES, type ChangeClass } from '../../src/plan';
import { CLASS_LEVELS } from '../../src/plan/output/sarif';
import { CLASS_MEANINGS } from '../../src/plan/output/class-meanings';
import { CLASS_SIGNS, CLASS_WORDS } from '../../src/plan/output/wording';
import { generatedFrom, markdownTable } from './table';

const EXIT_CODES: readonly (readonly [code: string, meaning: string])[] = [
  ['0', 'The plan was made. Without `--detailed-exitcode` also if something changes'],
  ['1', 'The manifests cannot be read: no plan was made'],
  ['2', 'With `--detailed-exitcode`: something changes. Also a wrong call, which prints no plan'],
  ['3', 'An object has an effect of a class that fails the plan'],
];

/** The page of the classes and exit codes of a plan. */
export function planPage(): string {
  const fails = (each: ChangeClass) => (FAILING_CLASSES.includes(each) ? 'yes' : 'with `--fail-on`');
  const classes = CHANGE_CLASSES.map((each) => [
    `\`${each}\``,
    CLASS_SIGNS[each].trim() === '' ? CLASS_WORDS[each] : `\`${CLASS_SIGNS[each]}\` ${CLASS_WORDS[each]}`,
    CLASS_MEANINGS[each],
    CLASS_LEVELS[each],
    fails(each),
  ]);
  return [
    generatedFrom('src/plan/'),
    '# Plan',
    'Classes and exit codes of `npx milvus-k8s plan`. [Plan a change](../how-to/plan-a-change.md) says how to use it.',
    '## Classes',
    'The worst first. A changed object has the worst class of its effects.',
    markdownTable(['Class', 'In text', 'Applying', 'Level in SARIF', 'Exit code 3'], classes),
    '## Exit codes',
    markdownTable(['Code', 'Meaning'], EXIT_CODES),
    '`--allow refused,data-loss` takes classes away from those that end with 3; `--fail-on recreated,outage` adds some.',
  ]
    .join('\n\n')
    .concat('\n');
}
