import type { Mistake } from '../findings';
import { CERTIFICATE_NAME } from './rules';

/** A DNS name in lower case; the first label may be a wildcard. */
const DNS_NAME = /^(\*\.)?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/;

/** Checks a host name that clients will compare with a certificate. */
export function checkCertificateName(name: string, prop: string): Mistake[] {
  const isAddress = /^[\d.]+$/.test(name);
  if (DNS_NAME.test(name) && !isAddress && name.length <= 253) return [];
  return [{ rule: CERTIFICATE_NAME, prop, problem: `'${name}' is not a DNS name.`, fix: CERTIFICATE_NAME.fix }];
}
