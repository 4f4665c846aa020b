import type { Chart } from 'cdk8s';

/** A prop with its odd values, and how an app is made that has one of them. */
export interface OddProp {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly build: (chart: Chart, value: unknown) => void;
}

/** The props of one type; `build` puts a prop where it belongs. */
export function each(
  where: string,
  values: Readonly<Record<string, readonly unknown[]>>,
  build: (chart: Chart, props: object) => void,
): OddProp[] {
  return Object.entries(values).map(([prop, oddities]) => ({
    name: `${where}.${prop}`,
    values: oddities,
    build: (chart, value) => build(chart, { [prop]: value }),
  }));
}
