import type { Rule } from '../findings';

export const DUPLICATE_OBJECT: Rule = {
  id: 'MK-NAM-003',
  title: 'two objects with one name',
  severity: 'error',
  reason: 'The second object would overwrite the first one in the cluster.',
  source: 'Kubernetes documentation, object names and IDs',
  fix: 'Give one of the two another name or construct id.',
};

export const SUPPRESSION_WITHOUT_EFFECT: Rule = {
  id: 'MK-RUL-001',
  title: 'suppression that suppresses nothing',
  severity: 'warning',
  reason: 'A suppression that outlives its finding would hide the next one of the same kind.',
  source: 'this library: every suppression names a finding that exists',
  fix: 'Remove the suppression.',
};

export const SUPPRESSION_WITHOUT_REASON: Rule = {
  id: 'MK-RUL-002',
  title: 'suppression without a reason',
  severity: 'error',
  reason: 'The written reason is what an auditor reads in place of the finding.',
  source: 'this library: a finding is accepted by words alone',
  fix: 'Write why the finding is accepted, and until when.',
};

export const SUPPRESSION_OF_AN_INPUT: Rule = {
  id: 'MK-RUL-003',
  title: 'suppression of a value that can not be used',
  severity: 'error',
  reason: 'The value was never taken: behind the finding stands a stand-in, which nobody asked for.',
  source: 'this library: docs/explanation/architecture.md',
  fix: 'Remove the suppression, and mend the value.',
};

export const DUPLICATE_RULE: Rule = {
  id: 'MK-RUL-004',
  title: 'two rules with one id',
  severity: 'error',
  reason: 'A suppression by id would silence both.',
  source: 'this library: ids of rules are unique in an app',
  fix: 'Give the rule an id that starts with a word of your own.',
};

export const OBJECT_NOT_EMITTED: Rule = {
  id: 'MK-OBJ-001',
  title: 'change of an object that is not emitted',
  severity: 'warning',
  reason: 'The model does not need the object, so nothing of the patch or override reaches the output.',
  source: 'this library: which objects exist follows from replicas, autoscaling, storage and resource groups',
  fix: 'Remove the change, or set the prop that makes the library emit the object.',
};

export const SERVICE_OF_ALL_PODS: Rule = {
  id: 'MK-OBJ-002',
  title: 'Service that selects every pod of a Milvus',
  severity: 'error',
  reason: 'Only proxies serve clients: a Service without a role leads connections to query nodes and coordinators too, which refuse them.',
  source: 'Kubernetes documentation, Service: selector; Milvus documentation, architecture: access layer',
  fix: 'Select the role that clients connect to, such as selector: milvus.proxy.',
};
