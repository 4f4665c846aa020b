import { present } from '../../src/props';

test('keeps what is there, in its order, and drops what is undefined alone', () => {
  const values: { a?: number | undefined; b: null; c: string; d: number; e?: boolean | undefined } = {
    a: undefined,
    b: null,
    c: '',
    d: 0,
    e: false,
  };
  expect(Object.entries(present(values))).toEqual([
    ['b', null],
    ['c', ''],
    ['d', 0],
    ['e', false],
  ]);
});

test('its type makes optional what may be undefined', () => {
  const optional: { readonly name: string; readonly namespace?: string } = present({ name: 'milvus', namespace: find('search') });
  expect(optional).toEqual({ name: 'milvus', namespace: 'search' });
});

function find(name: string): string | undefined {
  return name;
}
