import type { Chart } from 'cdk8s';
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
  describe(type, () => {
    test.each(names)('%s', (name) => {
      const { value, beside, shows } = cases[name];
      const chart = newChart();
      build(chart, { ...required(chart), ...beside, [name]: value(chart) } as Props);
      shows(synth(chart));

      const without = newChart();
      build(without, { ...required(without), ...beside } as Props);
      expect(() => shows(synth(without))).toThrow();
    });
  });
}
