/** Whole GiB of a quantity such as `50Gi`, at least 1. */
export function quantityGibibytes(quantity: string): number {
  return Math.max(1, Math.floor(quantityBytes(quantity) / 1024 ** 3));
}

/**
 * Bytes of a quantity of the model, such as `50Gi` or `50G`, for your own rules. Not a number for another text, such as
 * one with an exponent, which the library never writes.
 *
 * @example
 * const isLarge = ({ resources }: RoleSpec) => quantityBytes(resources.limits.memory) > quantityBytes('64Gi');
 */
export function quantityBytes(quantity: string): number {
  const [, amount, prefix = '', binary] = /^(-?[\d.]+)([kKMGTPE]?)(i?)$/.exec(quantity) ?? [];
  return Number(amount) * (binary ? 1024 : 1000) ** ['', 'K', 'M', 'G', 'T', 'P', 'E'].indexOf(prefix.toUpperCase());
}

/**
 * CPUs of a quantity of the model, such as `500m` or `4`, for your own rules. Not a number for another text.
 *
 * @example
 * const isSlow = ({ resources }: RoleSpec) => quantityCpus(resources.limits.cpu) < 2;
 */
export function quantityCpus(quantity: string): number {
  return quantity.endsWith('m') ? Number(quantity.slice(0, -1)) / 1000 : Number(quantity);
}
