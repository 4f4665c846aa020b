import type { Rule } from '../finding';

export const OWNED_KEY: Rule = {
  id: 'MK-CFG-001',
  title: 'configuration key that the library owns',
  reason: 'The key must agree with ports, Services, volumes or Secrets that the library emits; set alone it would break that agreement.',
};

export const TWO_OWNERS: Rule = {
  id: 'MK-CFG-002',
  title: 'two owners of one configuration key',
  reason: 'Milvus reads one value for the key; the other owner would silently not work.',
};

export const UNKNOWN_KEY: Rule = {
  id: 'MK-CFG-003',
  title: 'configuration key that this release does not have',
  reason: 'Milvus ignores keys it does not know without a word.',
};

export const KEY_FORM: Rule = {
  id: 'MK-CFG-004',
  title: 'configuration key or value in the wrong form',
  reason: 'Milvus flattens its files to dotted keys with plain values and lists of plain values.',
};
