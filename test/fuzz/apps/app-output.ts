import { Testing, type App } from 'cdk8s';
import type { ObjectJson } from '../../support/manifest-json';
import { Output } from '../../support/synthesis';
import { buildApp, type AppRecipe } from './app-recipe';

// All properties look at the same apps, because they are drawn with the same seed: each is synthesized once.
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
