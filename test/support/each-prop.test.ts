import type { EachProp } from './each-prop';

interface Example {
  readonly size: number;
  readonly colour?: string;
}

const size = { value: () => 1, shows: () => undefined };
const colour = { value: () => 'red', shows: () => undefined };

test('a prop without a case stops compiling', () => {
  const complete: EachProp<Example> = { size, colour };
  // @ts-expect-error `colour` has no case.
  const incomplete: EachProp<Example> = { size };
  // @ts-expect-error `weight` is not a prop.
  const invented: EachProp<Example> = { size, colour, weight: size };
  expect([complete, incomplete, invented].map((cases) => Object.keys(cases).length)).toEqual([2, 1, 3]);
});
