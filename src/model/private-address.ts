/** Private networks (RFC 1918, 6598, 4193), loopback and link-local addresses (RFC 3927, 4291). */
const PRIVATE =
  /^\[?(10\.|127\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|f[cd][0-9a-f]{2}:|fe80:)/i;

/** Whether an address, or a network in CIDR form, is not routed in the internet. */
export function isPrivateAddress(address: string): boolean {
  return PRIVATE.test(address);
}
