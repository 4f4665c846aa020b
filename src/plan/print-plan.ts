import type { App } from 'cdk8s';
import { summaryLine } from './output/wording';
import { plan } from './plan';
import type { PlanOptions } from './plan-options';

/**
 * Prints the summary of a plan to standard error after each `app.synth()`: what applying the new output to the previous one will do.
 *
 * @param app the app
 * @param previous objects of the last deployment
 * @param options options of the plan
 *
 * @example
 * printPlan(app, Previous.committed()); // Plan: 0 to create, 1 to change (1 rolls 5 pods), 0 to delete.
 * app.synth();
 */
export function printPlan(app: App, previous: readonly unknown[], options: PlanOptions = {}): void {
  const synth = app.synth.bind(app);
  app.synth = () => {
    synth();
    const objects = app.charts.flatMap((chart) => chart.toJson() as unknown[]);
    const made = plan(previous, objects, options);
    const hint = made.changes.length === 0 ? '' : ' Run npx milvus-k8s plan for the changes.';
    process.stderr.write(`${summaryLine(made)}${hint}\n`);
  };
}
