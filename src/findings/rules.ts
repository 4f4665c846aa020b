import type { Rule } from '.';

export const VALUE_OF_ANOTHER_TYPE: Rule = {
  id: 'MK-PRP-002',
  title: 'prop value of the wrong type',
  severity: 'error',
  reason: 'The value cannot be used, so the default would apply. Types are not checked when the app is run without the compiler.',
  source: 'this library: the types of its props',
  fix: 'Write a value of the type of the prop.',
};
