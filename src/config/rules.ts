import type { Rule } from '../findings';

export const OWNED_KEY: Rule = {
  id: 'MK-CFG-001',
  title: 'configuration key set by the library',
  severity: 'error',
  reason: 'The key must match the ports, Services, volumes or Secrets that the library emits.',
  source: 'Milvus source, `configs/milvus.yaml`: ports, paths and addresses are read by every role',
  fix: 'Remove the key, and set the prop named in the finding.',
};

export const TWO_OWNERS: Rule = {
  id: 'MK-CFG-002',
  title: 'conflicting owners of a configuration key',
  severity: 'error',
  reason: 'Milvus reads one value for the key; the other owner would silently lose.',
  source: 'Milvus source, `pkg/config/manager.go`: one value for each key',
  fix: 'Keep one of the two owners.',
};

export const UNKNOWN_KEY: Rule = {
  id: 'MK-CFG-003',
  title: 'unknown configuration key',
  severity: 'error',
  reason: 'Milvus silently ignores keys it does not know.',
  source: 'Milvus source, `pkg/config/manager.go`: unknown keys are kept and never read',
  fix: 'Correct the key to the spelling in the finding, or remove it.',
};

export const KEY_FORM: Rule = {
  id: 'MK-CFG-004',
  title: 'malformed configuration key or value',
  severity: 'error',
  reason: 'Milvus flattens its files to dotted keys with plain values and lists of plain values.',
  source: 'Milvus source, `pkg/config/file_source.go`',
  fix: 'Write dotted keys or nested objects, with strings, numbers, booleans or lists of them.',
};

export const VALUE_TYPE: Rule = {
  id: 'MK-CFG-005',
  title: 'configuration value of the wrong type or unit',
  severity: 'error',
  reason: 'For a value it cannot parse, Milvus silently uses its own default or 0.',
  source: 'Milvus source, `pkg/util/paramtable/param_item.go`: `GetAsDurationByParse`, `GetAsSize`',
  fix: 'Write the value as the finding shows, in the unit of the key.',
};

export const VALUE_RANGE: Rule = {
  id: 'MK-CFG-006',
  title: 'configuration value out of range',
  severity: 'error',
  reason: 'Milvus documents a range for the key; outside of it the server misbehaves or does not start.',
  source: 'comments in `configs/milvus.yaml`; see `data/milvus-config-values.tsv`',
  fix: 'Write a value within the range.',
};

export const PASTED_KEY: Rule = {
  id: 'MK-CFG-007',
  title: 'Helm value, operator field or old key in config',
  severity: 'error',
  reason: 'Milvus silently ignores keys it does not know. What other tools configure with this key is a prop here.',
  source: '`src/config/pasted-keys.ts`, row by row',
  fix: 'Replace the key as the finding says.',
};

export const RAW_REASON: Rule = {
  id: 'MK-CFG-008',
  title: 'raw configuration value without a reason',
  severity: 'error',
  reason: 'Raw values are not checked, so the reason is all that the next reader has.',
  source: 'this library: `MilvusConfig.raw`',
  fix: 'Give the reason why no check applies.',
};

export const NEWER_KEY: Rule = {
  id: 'MK-CFG-009',
  title: 'unknown configuration key of a newer patch release',
  severity: 'warning',
  reason: 'Patch releases rarely add keys, and Milvus silently ignores keys it does not know.',
  source: 'Milvus source, `pkg/config/manager.go`: unknown keys are kept and never read',
  fix: 'Correct the spelling, or confirm the key with MilvusConfig.raw and a reason.',
};

export const UNREAD_KEY: Rule = {
  id: 'MK-CFG-010',
  title: 'configuration key that the role does not read',
  severity: 'warning',
  reason: 'A role uses only the keys that its code reads; the value would have no effect.',
  source: '`data/milvus-config-readers.tsv`: every read of a parameter, by role and release',
  fix: 'Set the key on a role that reads it, or on the cluster. If you know better, write MilvusConfig.raw with the reason.',
};

export const DEAD_KEY: Rule = {
  id: 'MK-CFG-040',
  title: 'configuration key that nothing reads',
  severity: 'warning',
  reason: 'Milvus declares the key and no code of the release reads it, so the value has no effect.',
  source: '`data/milvus-config-readers.tsv`: every read of a parameter, by role and release',
  fix: 'Remove the key. If you know better, write MilvusConfig.raw with the reason.',
};

export const LITERAL_SECRET: Rule = {
  id: 'MK-SEC-001',
  title: 'secret in plain text',
  severity: 'error',
  reason: 'A literal would be readable in Git, in a ConfigMap or in the pod spec for everyone who may list them.',
  source: 'milvus-helm#296',
  fix: 'Store it in a Secret, and reference it.',
};
