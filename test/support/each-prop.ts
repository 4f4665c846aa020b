import type { Chart } from 'cdk8s';
import { plan } from '../../src/plan/plan';
import { newChart, synth, type Output } from './synthesis';

/** A legal value of one prop, and what it does to the output. */
export interface PropCase<Props, K extends keyof Props> {
  readonly value: (chart: Chart) => Required<Props>[K];
  /** Props that have to be there too. */
  readonly beside?: Partial<Omit<Props, K>>;
  readonly shows: (output: Output) => void;
}

/**
 * One case for every prop of a type. A new prop without a case stops compiling, so no prop can be added without a test
 * that says what it does.
 */
export type EachProp<Props> = { readonly [K in keyof Required<Props>]: PropCase<Props, K> };

/**
 * Tests every prop by itself: it synthesizes without a finding, it does what its case says, and without it the output
 * says something else, so that the case proves the prop and not a default.
 */
export function testEachProp<Props extends object>(
  type: string,
  build: (chart: Chart, props: Props) => void,
  cases: EachProp<Props>,
  required: (chart: Chart) => Partial<Props> = () => ({}),
): void {
  const names = Object.keys(cases) as (keyof Props & string)[];
  const emitted = (beside: object | undefined, own: (chart: Chart) => object): Output => {
    const chart = newChart();
    build(chart, { ...required(chart), ...beside, ...own(chart) } as Props);
    return synth(chart);
  };
  // What most props are compared with is the same, so it is emitted once.
  const plain = new Map<object | undefined, Output>();
  const without = (beside: object | undefined): Output => {
    const output = plain.get(beside) ?? emitted(beside, () => ({}));
    plain.set(beside, output);
    return output;
  };

  describe(type, () => {
    test.each(names)('%s', (name) => {
      const { value, beside, shows } = cases[name];
      const changed = emitted(beside, (chart) => ({ [name]: value(chart) }));
      shows(changed);
      expect(() => shows(without(beside))).toThrow();
      expect(unplanned(plain.get(beside), changed)).toEqual([]);
    });
  });
}

/** Objects of Kubernetes' own kinds whose change the plan cannot tell. What an operator makes of its resources is not known. */
function unplanned(plain: Output | undefined, changed: Output): readonly string[] {
  const { changes } = plan(plain?.objects ?? [], changed.objects);
  const isCustom = (apiVersion: string) =>
    /\./.test(apiVersion) && (!/\.k8s\.io\//.test(apiVersion) || apiVersion.startsWith('autoscaling.k8s.io/'));
  return changes.filter((change) => change.class === 'unknown' && !isCustom(change.apiVersion)).map(({ kind, name }) => `${kind} ${name}`);
}
