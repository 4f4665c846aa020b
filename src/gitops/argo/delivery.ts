import type { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { AppModel } from '../../app';
import type { Rule } from '../../findings';
import { confirmDeletion, keepsData } from '../data-keepers';
import { namespacesOf, objectsOf } from '../delivered-objects';
import { DELETES_DATA, NAMESPACE_TWICE, PRUNES_DATA } from '../rules';
import { checkFiles, settleCharts } from '../settle-charts';
import type { ArgoSyncProps } from './sync-props';

/** Charts that Argo CD applies together, and how. */
export interface Delivery {
  readonly charts: readonly Chart[];
  /** Prop that names the charts. */
  readonly prop: string;
  readonly sync: ArgoSyncProps;
}

/** Prepares the objects of charts for Argo CD, when all of them are known: those with data ask before they are deleted. */
export function settleDelivery(construct: Construct, { charts, prop, sync }: Delivery): void {
  if (!settleCharts(construct, charts, prop)) return;
  checkFiles(construct, charts, prop);
  const { findings } = AppModel.of(construct);
  const report = (at: string, rule: Rule, problem: string) =>
    findings.addAt(construct.node.path, at, { rule, problem, fix: rule.fix }, 'model');

  const objects = objectsOf(charts);
  const [namespace] = namespacesOf(objects);
  const makesNamespace = objects.some(({ kind, name }) => kind === 'Namespace' && name === namespace);
  if (sync.createNamespace === true && makesNamespace)
    report('createNamespace', NAMESPACE_TWICE, `is true, and the charts have the Namespace ${namespace ?? ''}.`);
  const keepers = objects.filter(keepsData);
  const [first] = keepers;
  if (!first) return;
  if (sync.confirmDataDeletion ?? true) for (const keeper of keepers) confirmDeletion(keeper);
  else if ((sync.automated ?? true) && (sync.prune ?? true))
    report('confirmDataDeletion', PRUNES_DATA, `is false, with prune, and the ${first.kind} ${first.name}.`);
  if (sync.deletesObjects === true) report('deletesObjects', DELETES_DATA, `is true, with the ${first.kind} ${first.name}.`);
}
