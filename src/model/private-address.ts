/** Addresses and networks that no public router knows (RFC 1918, 3927, 4193, 4291, 6598), with or without brackets. */
const PRIVATE =
  /^(10\.|127\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|\[?(f[cd][0-9a-f]{2}|fe80):)/i;

/** Whether an address or a network, such as `10.0.0.0/8`, is private. */
export function isPrivateAddress(address: string): boolean {
  return PRIVATE.test(address);
}
