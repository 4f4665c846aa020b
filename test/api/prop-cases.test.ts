import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { isGenerated, publicApi } from './public-api';

jest.setTimeout(120_000);

/**
 * Types without cases: a Milvus of another app, a place with backups, a plan and a calculation emit nothing, and the configuration has a key
 * for each of Milvus' own.
 */
const WITHOUT_CASES = [
  // Options of a function: each has a test below test/import and test/cli.
  'ImportOptions',
  'ReportTextOptions',
  ...['BackupLocationProps', 'ExternalMilvusProps', 'MilvusConfigProps', 'NodeTypeProps', 'SizingOptions'],
  ...['PlanOptions', 'TextOptions', 'MarkdownOptions'],
  // It emits nothing.
  'PromotionOrderProps',
];

/** The words in the type and the title of each `testEachProp`. */
function testedTypes(): ReadonlySet<string> {
  const folder = join(__dirname, '..');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'));
  const heads = sources.flatMap((file) => [
    ...readFileSync(join(folder, file), 'utf8').matchAll(/testEachProp<([^(]+?)>\(\s*(?:'|`)([^'`]+)/g),
  ]);
  return new Set(heads.flatMap(([, type = '', title = '']) => `${type} ${title}`.match(/\w+/g) ?? []));
}

test('every prop of every public type of props has a test', () => {
  const interfaces = publicApi().filter((exported) => ts.isInterfaceDeclaration(exported.declaration) && !isGenerated(exported));
  const bases = new Set(
    interfaces.flatMap(({ declaration }) =>
      ((declaration as ts.InterfaceDeclaration).heritageClauses ?? []).flatMap(({ types }) => types.map((type) => type.getText())),
    ),
  );
  const props = interfaces.map(({ name }) => name).filter((name) => /(Props|Options)$/.test(name) && !bases.has(name));
  const tested = testedTypes();
  expect(props.length).toBeGreaterThan(30);
  expect(props.filter((name) => !tested.has(name) && !WITHOUT_CASES.includes(name))).toEqual([]);
});
