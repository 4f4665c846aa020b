import type { Rule } from '../../findings';

export const UNKNOWN_PROP: Rule = {
  id: 'MK-PRP-001',
  title: 'prop that does not exist',
  severity: 'error',
  reason:
    'Nothing reads it, so the default counts. The compiler lets it pass where an object is spread, and nothing checks types where the app is only run.',
  source: 'TypeScript handbook, excess property checks',
  fix: 'Write the prop as it is spelt, or remove it.',
};

export const VALUE_OF_ANOTHER_KIND: Rule = {
  id: 'MK-PRP-002',
  title: 'value of another kind than the prop takes',
  severity: 'error',
  reason: 'It can not be read, and the default would count in its place. Nothing checks types where the app is only run.',
  source: 'this library: the types of its props',
  fix: 'Write a value of the kind that the prop has.',
};

export const MISSING_PROP: Rule = {
  id: 'MK-PRP-003',
  title: 'prop that has to be there',
  severity: 'error',
  reason: 'It has no default: what to write there is for you to know.',
  source: 'this library: the types of its props',
  fix: 'Write the prop.',
};
