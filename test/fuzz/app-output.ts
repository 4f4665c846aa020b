import { Testing, type App } from 'cdk8s';
import type { ObjectJson } from '../support/manifest-json';
import { Output } from '../support/synthesis';
import { buildApp, type AppRecipe } from './app-recipe';

// Suites of one file look at the same apps: the seed is the same, so each app is synthesized once for all of them.
const OUTPUTS = new Map<string, Output>();

/** Everything that the app of a recipe emits, over all its charts. */
export function appOutput(recipe: AppRecipe): Output {
  const id = JSON.stringify(recipe);
  const output = OUTPUTS.get(id) ?? synthesizeApp(recipe);
  OUTPUTS.set(id, output);
  return output;
}

function synthesizeApp(recipe: AppRecipe): Output {
  const app = buildApp(recipe).node.root as App;
  return new Output(app.charts.flatMap((chart) => Testing.synth(chart) as ObjectJson[]));
}
