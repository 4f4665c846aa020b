import fc from 'fast-check';
import { parseDocument, stringify } from 'yaml';
import { chartTable, operatorTable, pathText, type KnobTable } from '../../src/knobs';
import { leavesOf, valueAt, type Values } from '../../src/import/read/plain-values';
import { importMilvus, type ImportReport } from '@org/milvus-k8s/import';
import { INPUTS } from './inputs';

/** Whether the report tells the fate of a path: of itself, or of a whole that it is part of. */
function isTold(report: ImportReport, path: string): boolean {
  return report.entries.some((entry) => path === entry.path || path.startsWith(`${entry.path}.`) || path.startsWith(`${entry.path}[`));
}

/** Nothing (`null`) removes a value, as in Helm. */
function untold(values: object, report: ImportReport): readonly string[] {
  return leavesOf(values)
    .filter((path) => valueAt(values, path) !== null)
    .map(pathText)
    .filter((path) => !isTold(report, path));
}

const WHOLE = INPUTS.filter(({ name }) => !name.startsWith('gitops'));

test.each(WHOLE)('each value of $name has its fate in the report', ({ sources, options }) => {
  const values = parseDocument(sources[0]?.text ?? '').toJS() as Values;
  const { report } = importMilvus(sources, options);
  const own = values['kind'] === 'Milvus' ? { metadata: values['metadata'], spec: values['spec'] } : values;
  expect(untold(own, report)).toEqual([]);
});

test.each(INPUTS)('no value of $name has a counterpart that the code lacks', ({ sources, options }) => {
  const lost = importMilvus(sources, options).report.entries.filter(({ reason }) => reason?.startsWith('Nothing of this release'));
  expect(lost).toEqual([]);
});

/** Some value for a path, as odd as people write it. */
const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    '1',
    2,
    true,
    false,
    '-1',
    0,
    'text',
    '10Gi',
    '500m',
    '',
    null,
    1.5,
    'a,b',
    ['x'],
    [{ name: 'a', value: 'b' }],
    { a: 'b' },
    [],
    {},
  ),
  fc.string({ maxLength: 12 }),
);

/** Values with any of the knobs of a table. */
function valuesWith(table: KnobTable): fc.Arbitrary<Record<string, unknown>> {
  const paths = table.rows.flatMap(({ parts }) => {
    const roles = parts.includes('<role>') ? Object.keys(table.roles) : [''];
    return roles.map((role) => parts.map((part) => (part === '<role>' ? role : part)));
  });
  return fc.array(fc.tuple(fc.constantFrom(...paths), scalar), { minLength: 1, maxLength: 25 }).map((pairs) => {
    const root: Record<string, unknown> = {};
    for (const [path, value] of pairs) put(root, path, value);
    return root;
  });
}

function put(root: Record<string, unknown>, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    root[first] = value;
    return;
  }
  const below = root[first];
  const map = typeof below === 'object' && below !== null && !Array.isArray(below) ? (below as Record<string, unknown>) : {};
  root[first] = map;
  put(map, rest, value);
}

test('any values of the chart are imported without a crash, and each has its fate', () => {
  fc.assert(
    fc.property(valuesWith(chartTable()), (values) => {
      // What the release cannot be read from is refused as a whole, elsewhere.
      const { image: _image, extraConfigFiles: _files, ...rest } = values;
      const known = { cluster: { enabled: true }, replicaResourceGroups: [], image: { all: { tag: 'v2.6.25' } }, ...rest };
      const { code, report } = importMilvus([{ file: 'values.yaml', text: stringify(known) }]);
      expect(code).toContain('app.synth();');
      expect(untold(known, report)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('any Milvus resource is imported without a crash, and each field has its fate', () => {
  fc.assert(
    fc.property(valuesWith(operatorTable()), ({ spec }) => {
      const { components, ...others } = (spec ?? {}) as Record<string, unknown>;
      const parts = typeof components === 'object' && components !== null ? components : {};
      const whole = { ...others, components: { ...parts, image: 'milvusdb/milvus:v2.6.25', version: '2.6.25' } };
      const resource = { apiVersion: 'milvus.io/v1beta1', kind: 'Milvus', metadata: { name: 'search' }, spec: whole };
      const { code, report } = importMilvus([{ file: 'milvus.yaml', text: stringify(resource) }]);
      expect(code).toContain('app.synth();');
      expect(untold({ spec: whole }, report)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
