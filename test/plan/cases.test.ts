import { CHANGE_CLASSES, plan, planAsText } from '@org/milvus-k8s/plan';
import { PLAN_CASES, nameOf, type Json } from './cases';

const planOf = (before: readonly Json[], after: readonly Json[], kubernetes?: string) =>
  plan(before, after, kubernetes === undefined ? {} : { kubernetes });

describe('the class of a change', () => {
  test.each(PLAN_CASES.map((each) => [each.change, each] as const))(
    '%s',
    (_change, { before, after, object, class: expected, says, kubernetes }) => {
      const made = planOf(before, after, kubernetes);
      const found = made.changes.find(({ kind, name }) => `${kind} ${name}` === object);
      expect(found?.class ?? 'none').toBe(expected);
      const words = (found?.effects ?? []).flatMap(({ reason, error, fix }) => [reason, error, fix]).join('\n');
      if (says !== undefined) expect(words).toContain(says);
    },
  );

  test('every class has a case', () => {
    const covered = new Set(PLAN_CASES.map((each) => each.class));
    expect(CHANGE_CLASSES.filter((each) => !covered.has(each))).toEqual([]);
  });

  test('there are at least 60 cases that an API server can replay', () => {
    expect(PLAN_CASES.filter(({ notReplayed }) => notReplayed === undefined).length).toBeGreaterThanOrEqual(60);
  });
});

describe('for every case', () => {
  test('the old manifests over themselves change nothing', () => {
    for (const { before, after } of PLAN_CASES) {
      expect(planOf(before, before).changes).toEqual([]);
      expect(planOf(after, after).changes).toEqual([]);
    }
  });

  test('the order of documents and of fields does not matter', () => {
    for (const { before, after } of PLAN_CASES) {
      expect(planOf([...before].reverse().map(shuffled), [...after].reverse().map(shuffled))).toEqual(planOf(before, after));
    }
  });

  test('every change has an effect with a reason', () => {
    for (const { before, after, change } of PLAN_CASES) {
      for (const { effects } of planOf(before, after).changes) {
        expect({ change, reasons: effects.map(({ reason }) => reason.length > 0) }).toEqual({ change, reasons: effects.map(() => true) });
        expect(effects.length).toBeGreaterThan(0);
      }
    }
  });

  test('no value of a Secret is printed', () => {
    for (const { before, after } of PLAN_CASES) {
      const made = planOf(before, after);
      const text = planAsText(made, { verbose: true }) + JSON.stringify(made);
      expect(text).not.toMatch(/correct-horse|battery-staple|Y29ycmVjdC1ob3JzZQ|YmF0dGVyeS1zdGFwbGU/);
    }
  });

  test('the object of the case is in its manifests', () => {
    for (const { before, after, object } of PLAN_CASES) expect([...before, ...after].map(nameOf)).toContain(object);
  });
});

/** The same object with its fields in the opposite order. */
function shuffled(value: Json): Json {
  const turn = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(turn);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node)
        .reverse()
        .map(([name, inside]) => [name, turn(inside)]),
    );
  };
  return turn(value) as Json;
}
