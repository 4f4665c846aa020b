import { App, type Chart } from 'cdk8s';
import { EXAMPLES } from '../../examples';
import { synth, type Output } from './synthesis';

/** Names of all examples. */
export const EXAMPLE_NAMES: readonly string[] = Object.keys(EXAMPLES);

/** The chart of an example in a fresh app, with the id that its own app gives it. */
export function exampleChart(name: string): Chart {
  const ExampleChart = EXAMPLES[name];
  if (!ExampleChart) throw new Error(`There is no example '${name}'.`);
  return new ExampleChart(new App({ outdir: 'must-not-be-written' }), name);
}

/** What an example emits. */
export function exampleOutput(name: string): Output {
  return synth(exampleChart(name));
}
