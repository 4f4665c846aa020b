import type { Rule } from '../findings';

export const OWNED_KEY: Rule = {
  id: 'MK-CFG-001',
  title: 'configuration key that the library owns',
  severity: 'error',
  reason: 'The key must agree with ports, Services, volumes or Secrets that the library emits; set alone it would break that agreement.',
  source: 'Milvus source, `configs/milvus.yaml`: ports, paths and addresses are read by every role',
  fix: 'Remove the key, and set the prop that the finding names.',
};

export const TWO_OWNERS: Rule = {
  id: 'MK-CFG-002',
  title: 'two owners of one configuration key',
  severity: 'error',
  reason: 'Milvus reads one value for the key; the other owner would silently not work.',
  source: 'Milvus source, `pkg/config/manager.go`: one value for each key',
  fix: 'Keep one of the two owners.',
};

export const UNKNOWN_KEY: Rule = {
  id: 'MK-CFG-003',
  title: 'configuration key that this release does not have',
  severity: 'error',
  reason: 'Milvus ignores keys it does not know without a word.',
  source: 'Milvus source, `pkg/config/manager.go`: unknown keys are kept and never read',
  fix: 'Write the key as the finding spells it.',
};

export const KEY_FORM: Rule = {
  id: 'MK-CFG-004',
  title: 'configuration key or value in the wrong form',
  severity: 'error',
  reason: 'Milvus flattens its files to dotted keys with plain values and lists of plain values.',
  source: 'Milvus source, `pkg/config/file_source.go`',
  fix: 'Write dotted keys or nested objects, with text, numbers, booleans or lists of them.',
};

export const VALUE_TYPE: Rule = {
  id: 'MK-CFG-005',
  title: 'configuration value of the wrong type or unit',
  severity: 'error',
  reason:
    'Milvus takes its own default, or 0, for a value that it can not parse, without a word (paramtable: GetAsDurationByParse, GetAsSize).',
  source: 'Milvus source, `pkg/util/paramtable/param_item.go`: `GetAsDurationByParse`, `GetAsSize`',
  fix: 'Write the value as the finding says, in the unit of the key.',
};

export const VALUE_RANGE: Rule = {
  id: 'MK-CFG-006',
  title: 'configuration value out of range',
  severity: 'error',
  reason: 'Milvus documents the range of the key; outside of it the server misbehaves or does not start.',
  source: 'comments in `configs/milvus.yaml`; see `data/milvus-config-values.tsv`',
  fix: 'Write a value inside the range.',
};

export const PASTED_KEY: Rule = {
  id: 'MK-CFG-007',
  title: 'key of a chart, an operator or an old release in the configuration',
  severity: 'error',
  reason: 'Milvus ignores keys it does not know without a word, and what other tools make of them happens elsewhere here.',
  source: '`src/config/pasted-keys.ts`, row by row',
  fix: 'Write what the finding says.',
};

export const RAW_REASON: Rule = {
  id: 'MK-CFG-008',
  title: 'raw configuration value without a reason',
  severity: 'error',
  reason: 'No check applies to a raw value: whoever reads it later has nothing but the reason.',
  source: 'this library: `MilvusConfig.raw`',
  fix: 'Say why no check applies to the value.',
};

export const NEWER_KEY: Rule = {
  id: 'MK-CFG-009',
  title: 'configuration key that the library does not know, of a newer patch release',
  severity: 'warning',
  reason: 'Patch releases rarely bring new keys, and Milvus ignores keys it does not know without a word.',
  source: 'Milvus source, `pkg/config/manager.go`: unknown keys are kept and never read',
  fix: 'Correct the spelling, or say with `MilvusConfig.raw` why the key is right.',
};

export const UNREAD_KEY: Rule = {
  id: 'MK-CFG-010',
  title: 'configuration key that its role does not read',
  severity: 'warning',
  reason: 'A role acts on the keys that its code reads; the value would have no effect.',
  source: '`src/config/readers.ts`: every read of a parameter, by role and release',
  fix: 'Set the key on a role that reads it, or on the cluster.',
};

export const LITERAL_SECRET: Rule = {
  id: 'MK-SEC-001',
  title: 'literal secret',
  severity: 'error',
  reason: 'A literal would be readable in Git, in a ConfigMap or in the pod spec by everybody who may list them.',
  source: 'milvus-helm#296',
  fix: 'Put it into a Secret, and give a reference to it.',
};
