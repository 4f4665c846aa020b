import type { Rule } from '../../findings';

export const EMPTY_DELIVERY: Rule = {
  id: 'MK-GTO-010',
  title: 'delivery of nothing',
  severity: 'error',
  reason: 'cdk8s writes an empty file for a chart without objects, and Argo CD finds no manifests.',
  source: 'Argo CD documentation, "Automated Sync Policy", allow-empty',
  fix: 'Name the charts with the objects to apply.',
};

export const OTHER_APP: Rule = {
  id: 'MK-GTO-011',
  title: 'chart of another app',
  severity: 'error',
  reason: 'Another app has its own output, and its objects are not known here.',
  source: 'this library: one model for each app',
  fix: 'Create the chart and the delivery in one App.',
};

export const OWN_CHART: Rule = {
  id: 'MK-GTO-012',
  title: 'Application in the chart that it delivers',
  severity: 'error',
  reason: 'Argo CD reads Applications in its own namespace, and would apply this one only after it exists.',
  source: 'Argo CD documentation, "App of Apps"',
  fix: "Create it in a chart next to the others: new Chart(app, 'argo-cd', { namespace: 'argocd' }).",
};

export const NO_OUTPUT_FILE: Rule = {
  id: 'MK-GTO-013',
  title: 'charts that share output files',
  severity: 'error',
  reason: 'Argo CD selects files, so it would apply the objects of the other charts, too.',
  source: 'cdk8s: YamlOutputType; Argo CD documentation, "Directory"',
  fix: 'Set yamlOutputType of the App to FILE_PER_CHART or FOLDER_PER_CHART_FILE_PER_RESOURCE.',
};

export const NO_NAMESPACE: Rule = {
  id: 'MK-GTO-014',
  title: 'object without a namespace',
  severity: 'error',
  reason: 'The tool chooses the namespace, so the NetworkPolicies and addresses of the output, which name one, do not fit.',
  source: 'Argo CD documentation, Application specification: destination.namespace',
  fix: "Set the namespace of the chart: super(scope, id, { namespace: 'search' }).",
};

export const NAMESPACE_TWICE: Rule = {
  id: 'MK-GTO-015',
  title: 'namespace that Argo CD and the chart create',
  severity: 'warning',
  reason: 'The Namespace of the chart wins, so labels that Argo CD should set are missing.',
  source: 'Argo CD documentation, "Sync Options", namespace metadata',
  fix: 'Remove createNamespace.',
};

export const PRUNES_DATA: Rule = {
  id: 'MK-GTO-016',
  title: 'pruning of data without a question',
  severity: 'warning',
  reason: 'A renamed or removed construct deletes its database in the next sync.',
  source: 'Argo CD documentation, "Sync Options", resource pruning with confirmation',
  fix: 'Remove confirmDataDeletion, or set prune: false.',
};

export const DELETES_DATA: Rule = {
  id: 'MK-GTO-017',
  title: 'deletion of data with the Application',
  severity: 'warning',
  reason: 'kubectl delete application, or a removed construct, deletes the databases, too.',
  source: 'Argo CD documentation, "App Deletion"',
  fix: 'Remove deletesObjects; without it the objects stay.',
};

export const FLUX_HOOKS: Rule = {
  id: 'MK-GTO-030',
  title: 'Job that Flux runs once',
  severity: 'advice',
  reason: 'Flux has no hooks: it runs a Job when the Job changes, not in every sync as Argo CD does.',
  source: 'Flux documentation, "Kustomization", force',
  fix: 'Run the Job again with kubectl if it must, or suppress this advice.',
};

export const FLUX_PRUNE_ORDER: Rule = {
  id: 'MK-GTO-031',
  title: 'order that Flux does not keep when it deletes',
  severity: 'advice',
  reason: 'Argo CD prunes marked objects after all others are healthy; Flux prunes as soon as the output lacks them.',
  source: 'Flux documentation, "Kustomization", garbage collection; Argo CD documentation, "Sync Options", PruneLast',
  fix: 'Remove the object in a commit that changes nothing else, when the rollout before it is done.',
};
