import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import {
  CHANGE_CLASSES,
  plan,
  planAsAnnotations,
  planAsJson,
  planAsJunit,
  planAsMarkdown,
  planAsSarif,
  planAsText,
  type Plan,
} from '@org/milvus-k8s/plan';
import { PLAN_CASES, edited, type Json } from './cases';
import { CONFIG_MAP, DEPLOYMENT, POLICY, STATEFUL_SET } from './cases/manifests';

const SCHEMA = JSON.parse(readFileSync(join(__dirname, '..', '..', 'schemas', 'plan.schema.json'), 'utf8')) as {
  readonly definitions: { readonly class: { readonly enum: readonly string[] } };
};
const IMAGE = 'spec.template.spec.containers.0.image';

/** One refused, one rolling and one harmless change. */
const before: readonly Json[] = [DEPLOYMENT, STATEFUL_SET, CONFIG_MAP];
const after: readonly Json[] = [
  edited(DEPLOYMENT, { [IMAGE]: 'registry.k8s.io/pause:3.10' }),
  edited(STATEFUL_SET, { 'spec.serviceName': 'other' }),
  edited(CONFIG_MAP, { 'metadata.labels': { team: 'a' } }),
];
const locations = new Map(after.map((object, index) => [object as object, { file: 'dist/a,b.yaml', line: 10 * index + 1 }]));
const made: Plan = plan(before, after, { locations });

describe('text', () => {
  test('the worst first, each with its reason, the words of the API server and the way round, and the summary last', () => {
    expect(planAsText(made)).toBe(`no namespace
  ! refused    StatefulSet store: the API server does not let spec.serviceName change
      spec: Forbidden: updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden
      → Delete the StatefulSet with --cascade=orphan, which keeps its pods and claims, and apply again. To grow a disk, see docs/how-to/grow-a-disk.md.
  ↻ rolls      Deployment web: the image pause (3.9 to 3.10) changes; 3 pods, 1 at a time, room for 1 more (1 cpu, 1Gi memory), at most about 1 s after scheduling and image pulls
    no effect  ConfigMap settings: labels and annotations of the object alone

Objects that the new manifests lack are deleted (--prune).
Plan: 0 to create, 2 to change (1 rolls 3 pods), 0 to delete, 1 refused.
`);
  });

  test('details show each field', () => {
    expect(planAsText(made, { verbose: true })).toContain('spec.serviceName: store → other');
  });

  test('nothing to do is one line', () => {
    expect(planAsText(plan(before, before))).toBe('No changes.\n');
  });

  test('security has a section of its own', () => {
    const opened = plan([POLICY, DEPLOYMENT], [edited(POLICY, { 'spec.ingress': [{}] }), DEPLOYMENT]);
    expect(planAsText(opened)).toContain('Security\n  opens    policy: NetworkPolicy web: ingress: everywhere on every port');
  });
});

describe('JSON', () => {
  const validate = new Ajv({ strict: false }).compile(SCHEMA);

  test('of every case has the form of the schema in the package', () => {
    for (const { before: old, after: now, kubernetes = '1.34' } of PLAN_CASES) {
      validate(JSON.parse(planAsJson(plan(old, now, { kubernetes }))));
      expect(validate.errors).toBeNull();
    }
    validate(JSON.parse(planAsJson(made)));
    expect(validate.errors).toBeNull();
  });

  test('the schema knows every class', () => {
    expect(SCHEMA.definitions.class.enum).toEqual(CHANGE_CLASSES);
  });

  test('the schema refuses another form', () => {
    expect(validate({ ...(JSON.parse(planAsJson(made)) as object), formatVersion: '2.0' })).toBe(false);
  });
});

describe('Markdown', () => {
  test('a bot finds its comment, the table and the folded details', () => {
    const text = planAsMarkdown(made, { name: 'production' });
    expect(text.startsWith('<!-- milvus-k8s:plan:production -->\n### Plan: ')).toBe(true);
    expect(text).toContain('| ! refused | no namespace | StatefulSet store |');
    expect(text).toContain('<details><summary>no namespace Deployment web</summary>');
  });

  test('names and values become neither Markdown nor HTML nor a mention', () => {
    const evil = edited(CONFIG_MAP, { 'metadata.name': 'x', 'metadata.namespace': '<img src=x>|@org/team`' });
    const text = planAsMarkdown(plan([], [evil]));
    expect(text).toContain('&lt;img src=x&gt;\\|\\@org/team\\`');
    expect(text).not.toContain('<img');
  });

  test('stays below the limit of a comment, and says that there is more', () => {
    const many = Array.from({ length: 2000 }, (_, index) => edited(DEPLOYMENT, { 'metadata.name': `web-${index}` }));
    const text = planAsMarkdown(plan([], many));
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toContain('The rest does not fit here');
    expect(text).toContain('### Plan: 2000 to create');
  });
});

describe('JUnit', () => {
  test('a refused object is a failure, the others pass', () => {
    const text = planAsJunit(made);
    expect(text).toContain('<testsuite name="milvus-k8s plan" tests="3" failures="1">');
    expect(text.match(/<failure /g)).toHaveLength(1);
    expect(text).toContain('<failure type="refused" message="the API server does not let spec.serviceName change">');
  });

  test('signs of XML in names are escaped', () => {
    expect(planAsJunit(plan([], [edited(CONFIG_MAP, { 'metadata.name': '<a&"b>' })]))).toContain('&lt;a&amp;&quot;b&gt;');
  });
});

describe('SARIF', () => {
  interface Log {
    readonly version: string;
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly { readonly ruleId: string; readonly level: string; readonly locations?: readonly object[] }[];
    }[];
  }
  const [run] = (JSON.parse(planAsSarif(made)) as Log).runs;

  test('each effect is a result at the line of its object, of a rule that is listed', () => {
    const ids = run?.tool.driver.rules.map(({ id }) => id) ?? [];
    expect(run?.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['refused', 'error'],
      ['rolls', 'note'],
      ['no-effect', 'note'],
    ]);
    expect(run?.results.every(({ ruleId }) => ids.includes(ruleId))).toBe(true);
    expect(run?.results[0]?.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'dist/a,b.yaml' }, region: { startLine: 11 } } },
    ]);
  });

  test('a place in a commit is no file of the checkout', () => {
    const old = new Map([[DEPLOYMENT, { file: 'main:dist/a.yaml', line: 1 }]]);
    expect(planAsSarif(plan([DEPLOYMENT], [], { locations: old }))).not.toContain('physicalLocation');
  });
});

describe('annotations of GitHub Actions', () => {
  test('signs that end a property are escaped', () => {
    const [first] = planAsAnnotations(made).split('\n');
    expect(first).toMatch(/^::error file=dist\/a%2Cb\.yaml,line=11,title=refused%3A StatefulSet store::the API server/);
  });

  test('at most ten of a kind, the worst first', () => {
    const many = Array.from({ length: 30 }, (_, index) => edited(DEPLOYMENT, { 'metadata.name': `web-${index}` }));
    const lines = planAsAnnotations(plan([...many, ...before], after))
      .trim()
      .split('\n');
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(10);
    expect(lines[0]).toMatch(/^::error/);
  });
});
