import { quantityBytes, quantityCpus, quantityGibibytes } from '../../src/model/quantity';

test.each([
  ['0', 0],
  ['1024', 1024],
  ['1k', 1000],
  ['1Ki', 1024],
  ['1.5Gi', 1.5 * 1024 ** 3],
  ['50G', 50e9],
  ['2Ti', 2 * 1024 ** 4],
  ['1P', 1e15],
  ['1Ei', 1024 ** 6],
  ['-1Mi', -(1024 ** 2)],
])('%s is %d bytes', (quantity, bytes) => {
  expect(quantityBytes(quantity)).toBe(bytes);
});

test.each(['', '1e3', '5Xi', 'Gi', '1 Gi'])('%j is no number of bytes', (quantity) => {
  expect(quantityBytes(quantity)).toBeNaN();
});

test.each([
  ['4', 4],
  ['500m', 0.5],
  ['0.1', 0.1],
])('%s is %d CPUs', (quantity, cpus) => {
  expect(quantityCpus(quantity)).toBe(cpus);
});

test.each([
  ['50Gi', 50],
  ['1.9Gi', 1],
  ['1Mi', 1],
  ['1T', 931],
])('%s is %d whole GiB, and never none', (quantity, gibibytes) => {
  expect(quantityGibibytes(quantity)).toBe(gibibytes);
});
