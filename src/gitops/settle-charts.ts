import { App, type Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { AppModel } from '../app';
import type { Rule } from '../findings';
import { isClusterScoped, metadataOf, objectsOf } from './delivered-objects';
import { EMPTY_DELIVERY, NO_NAMESPACE, NO_OUTPUT_FILE, OTHER_APP, OWN_CHART } from './rules';
import { hasFilePerChart } from './chart-files';

/** Reports what contradicts a delivery of charts, when all objects are known. Returns whether they can be delivered. */
export function settleCharts(construct: Construct, charts: readonly Chart[], prop: string): boolean {
  const { findings } = AppModel.of(construct);
  const report = (rule: Rule, problem: string) => findings.addAt(construct.node.path, prop, { rule, problem, fix: rule.fix }, 'model');

  const foreign = charts.filter((chart) => chart.node.root !== construct.node.root);
  if (foreign.length > 0) {
    report(OTHER_APP, `has ${foreign.map(({ node }) => node.path).join(', ')}, of another app.`);
    return false;
  }
  if (charts.some((chart) => construct.node.scopes.includes(chart)) && hasMilvus(construct, charts))
    report(OWN_CHART, `has the chart that contains ${construct.node.path}.`);
  const objects = objectsOf(charts);
  if (objects.length === 0) {
    report(EMPTY_DELIVERY, 'has no objects.');
    return false;
  }
  const homeless = objects.find((object) => !isClusterScoped(object) && metadataOf(object).namespace === undefined);
  if (homeless) report(NO_NAMESPACE, `has the ${homeless.kind} ${homeless.name} without a namespace.`);
  return true;
}

/** Reports charts whose output files contain other charts: Argo CD selects files. */
export function checkFiles(construct: Construct, charts: readonly Chart[], prop: string): void {
  if (hasFilePerChart(construct) || !hasOtherCharts(construct, charts)) return;
  const problem = 'share their output files with other charts of the app.';
  AppModel.of(construct).findings.addAt(construct.node.path, prop, { rule: NO_OUTPUT_FILE, problem, fix: NO_OUTPUT_FILE.fix }, 'model');
}

/** Whether the model has an instance in one of the charts: a chart with Applications alone may deliver itself. */
function hasMilvus(construct: Construct, charts: readonly Chart[]): boolean {
  const { instances } = AppModel.of(construct).seal();
  return instances.some(({ path }) => charts.some((chart) => path.startsWith(`${chart.node.path}/`)));
}

function hasOtherCharts(construct: Construct, charts: readonly Chart[]): boolean {
  return App.of(construct).charts.some((chart) => !charts.some((own) => chart.node.scopes.includes(own)));
}
