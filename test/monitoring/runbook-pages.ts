import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../package/project';

/** Folder of the runbooks. */
export const RUNBOOKS = join(REPOSITORY, 'docs', 'runbooks');

/** A page of the runbooks. */
export interface RunbookPage {
  /** Path from the folder of the runbooks. */
  readonly file: string;
  readonly text: string;
}

/** Every page but the index. */
export const RUNBOOK_PAGES: readonly RunbookPage[] = readdirSync(RUNBOOKS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .sort()
  .map((file) => ({ file, text: readFileSync(join(RUNBOOKS, file), 'utf8') }));

/** The blocks of a language on a page. */
export function blocksOf({ text }: RunbookPage, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code);
}

/** The queries on a page, one a line. */
export function queriesOf(page: RunbookPage): string[] {
  return blocksOf(page, 'promql').flatMap((block) => block.trimEnd().split('\n'));
}

/** Functions, operators and modifiers of PromQL on the pages. */
const WORDS_OF_PROMQL = new Set(
  (
    'sum max min avg count topk rate increase delta deriv time up absent scalar or and on by histogram_quantile predict_linear ' +
    'avg_over_time'
  ).split(' '),
);

/** Names of metrics in a query. */
export function metricsOf(query: string): string[] {
  const bare = query
    .replaceAll(/\{[^}]*\}|\[[^\]]*\]/g, '')
    .replaceAll(/\b(?:by|on) \([^)]*\)/g, '')
    .replaceAll(/\d+e\d+/g, '');
  return [...bare.matchAll(/[a-zA-Z_][a-zA-Z0-9_:]*/g)].map(([name]) => name).filter((name) => !WORDS_OF_PROMQL.has(name));
}

/** Labels that a query compares. */
export function labelsOf(query: string): string[] {
  return [...query.matchAll(/\{([^}]*)\}/g)].flatMap(([, matchers = '']) =>
    [...matchers.matchAll(/([a-z_]+)(?:=~|!=|!~|=)"/g)].map(([, label = '']) => label),
  );
}
