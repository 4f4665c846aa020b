import type { Rule } from '../../findings';

export const REPOSITORY_URL: Rule = {
  id: 'MK-GTO-001',
  title: 'invalid address of a repository',
  severity: 'error',
  reason: 'Argo CD clones the repository from this address, and everyone who can read the Application reads it.',
  source: 'Argo CD documentation, "Private Repositories"',
  fix: "Write an address such as 'https://git.example.com/search.git'.",
};

export const REPOSITORY_PATH: Rule = {
  id: 'MK-GTO-002',
  title: 'path outside of the repository',
  severity: 'error',
  reason: 'A path is relative to the root of the repository, and Argo CD and Flux refuse one that leads out of it.',
  source: 'Argo CD source, `util/app/path`; Flux documentation, "Kustomization", path',
  fix: "Write the output folder of cdk8s, such as 'dist'.",
};

export const DESTINATION_ADDRESS: Rule = {
  id: 'MK-GTO-003',
  title: 'destination that is no cluster',
  severity: 'error',
  reason: 'Argo CD finds a cluster by the name or by the address of its API server, as it is registered.',
  source: 'Argo CD documentation, "Declarative Setup", clusters',
  fix: "Write ArgoDestination.cluster('production'), or the address: ArgoDestination.server('https://10.0.0.1:6443').",
};

export const RETRY_LIMIT: Rule = {
  id: 'MK-GTO-004',
  title: 'retries that Argo CD cannot count',
  severity: 'error',
  reason: 'The number of retries is whole, and the pause between them grows up to its longest.',
  source: 'Argo CD documentation, Application specification: syncPolicy.retry',
  fix: 'Write a whole number, such as limit: 5.',
};

export const SYNC_OPTION: Rule = {
  id: 'MK-GTO-005',
  title: 'invalid sync option',
  severity: 'error',
  reason: 'Argo CD ignores an option that it cannot read, without an error.',
  source: 'Argo CD documentation, "Sync Options"',
  fix: "Write Name=value, such as 'PruneLast=true'.",
};

export const SYNC_WINDOW: Rule = {
  id: 'MK-GTO-006',
  title: 'sync window that never opens',
  severity: 'error',
  reason: 'Argo CD ignores a window whose schedule, duration or time zone it cannot read.',
  source: 'Argo CD source, `pkg/apis/application/v1alpha1/types.go`: SyncWindow.Validate',
  fix: "Write a schedule of five fields, such as Cron.schedule({ minute: '0', hour: '22' }).",
};

export const SET_STEP: Rule = {
  id: 'MK-GTO-007',
  title: 'invalid entry of an ApplicationSet',
  severity: 'error',
  reason: 'Applications of a set need different names, and a set with steps leaves out those without one.',
  source: 'Argo CD documentation, "Progressive Syncs"',
  fix: 'Give each entry a name, and either all entries a step or none.',
};
