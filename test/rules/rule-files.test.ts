import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorOf, pageOf, pathOf } from '../../src/findings';
import { MODEL_RULES } from '../../src/rules';
import { ALL_RULES } from '../../scripts/reference/rule-catalogue';
import { RULE_FILES, casesOf, sourceOf } from '../../scripts/reference/rule-files';

const ROOT = join(__dirname, '../..');

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

test('the catalogue has every rule that a file of src/ defines', () => {
  const defined = RULE_FILES.flatMap(({ ids }) => ids);
  expect(ALL_RULES.map(({ id }) => id).sort()).toEqual([...defined].sort());
});

test('a file of src/rules/ holds the rules of one subject, by id', () => {
  for (const { file, ids } of RULE_FILES.filter((each) => each.file.startsWith('src/rules/'))) {
    expect(ids.map((id) => `src/rules/${pageOf({ id })?.subject}.ts`)).toEqual(ids.map(() => file));
    expect([...ids].sort()).toEqual(ids);
  }
  expect(MODEL_RULES.map(sourceOf).filter((file) => !file.startsWith('src/rules/'))).toEqual([]);
});

test.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('%s leads to its page, the page to its file and its cases', (id, rule) => {
  const [page = '', anchor] = (pathOf(rule) ?? '').split('#');
  const text = read(page.replace('node_modules/@org/milvus-k8s/', ''));
  expect(anchor).toBe(anchorOf(rule));
  const [, entry = ''] = new RegExp(`\n## ${id}\n([^]*?)(?=\n## |$)`).exec(text) ?? [];
  expect(entry).toContain(rule.reason);
  expect(entry).toContain(`\`${sourceOf(rule)}\``);
  const cases = casesOf(rule);
  expect(cases.length).toBeGreaterThan(0);
  for (const file of cases) {
    expect(entry).toContain(`\`${file}\``);
    expect(read(file)).toContain(`'${id}'`);
  }
});
