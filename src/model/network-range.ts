/** Whether two networks, such as `10.0.0.0/8` and `10.1.0.0/16`, have an address in common. Unknown forms do. */
export function networksOverlap(first: string, second: string): boolean {
  const [one, other] = [bitsOf(first), bitsOf(second)];
  if (one === undefined || other === undefined) return true;
  if (one.family !== other.family) return false;
  const length = Math.min(one.prefix.length, other.prefix.length);
  return one.prefix.slice(0, length) === other.prefix.slice(0, length);
}

/** The bits of a network that its addresses share; `undefined` if it is not in CIDR notation. IPv6 is compared by its family only. */
function bitsOf(network: string): { readonly family: 4 | 6; readonly prefix: string } | undefined {
  if (network.includes(':')) return { family: 6, prefix: '' };
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(network);
  if (!parts) return undefined;
  const bits = parts
    .slice(1, 5)
    .map((part) => Number(part).toString(2).padStart(8, '0'))
    .join('');
  return { family: 4, prefix: bits.slice(0, Number(parts[5])) };
}
