import { synthAll, type Output } from '../../support/synthesis';
import { buildApp, type AppRecipe } from './app-recipe';

// All properties look at the same apps, because they are drawn with the same seed: each is synthesized once.
const OUTPUTS = new Map<string, Output>();

/** Everything that the app of a recipe emits, over all its charts. */
export function appOutput(recipe: AppRecipe): Output {
  const id = JSON.stringify(recipe);
  const output = OUTPUTS.get(id) ?? synthAll(buildApp(recipe));
  OUTPUTS.set(id, output);
  return output;
}
