import type { Rule } from '.';

export const VALUE_OF_ANOTHER_TYPE: Rule = {
  id: 'MK-PRP-002',
  title: 'value of another kind than the prop takes',
  severity: 'error',
  reason: 'It can not be read, and the default would count in its place. Nothing checks types where the app is only run.',
  source: 'this library: the types of its props',
  fix: 'Write a value of the kind that the prop has.',
};
