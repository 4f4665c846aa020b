const SUFFIXES: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/**
 * The amount of a quantity such as `500m`, `1e3` or `16Gi`; undefined for another text.
 *
 * Source: Kubernetes source, `apimachinery/pkg/api/resource`: ParseQuantity
 */
export function amountOf(quantity: unknown): number | undefined {
  if (typeof quantity === 'number') return quantity;
  const parts =
    typeof quantity === 'string' ? /^([+-]?(?:\d+\.?\d*|\.\d+))(?:[eE]([+-]?\d+)|([numkMGTPE]|[KMGTPE]i)?)$/.exec(quantity) : null;
  if (!parts) return undefined;
  const [, digits, exponent, suffix = ''] = parts;
  return Number(digits) * (exponent === undefined ? (SUFFIXES[suffix] ?? 1) : 10 ** Number(exponent));
}

/** Fields whose values are maps of quantities. */
const MAPS: ReadonlySet<string> = new Set([
  'limits',
  'requests',
  'hard',
  'capacity',
  'allocatable',
  'overhead',
  'default',
  'defaultRequest',
  'min',
  'max',
  'maxLimitRequestRatio',
]);

/** Fields whose value is a quantity. */
const FIELDS: ReadonlySet<string> = new Set(['sizeLimit', 'divisor', 'averageValue', 'storage']);

/** Whether the field at the end of a path of names contains a quantity. */
export function isQuantity(path: readonly string[]): boolean {
  const [last = '', parent = ''] = [path.at(-1), path.at(-2)];
  return FIELDS.has(last) || MAPS.has(parent) || (last === 'value' && parent === 'target');
}

/** A quantity times a whole number, in the unit of the quantity. */
export function times(quantity: unknown, count: number): string {
  const text = typeof quantity === 'number' ? String(quantity) : typeof quantity === 'string' ? quantity : '';
  const [, digits = '', suffix = ''] = /^([\d.]+)(.*)$/.exec(text) ?? [];
  return digits === '' ? text : `${Number((Number(digits) * count).toFixed(3))}${suffix}`;
}
