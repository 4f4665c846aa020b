import { isPrivateAddress } from '../model';

/** Names for which no public authority signs: without a dot, reserved, or of a Kubernetes Service (RFC 6761, 6762, 8375). */
const PRIVATE_NAME = /^[^.]+$|\.(svc(\.cluster\.local)?|local|localhost|internal|test|invalid|home\.arpa)\.?$/i;

/** Domains that companies use internally, although they are not reserved (RFC 6762, appendix G). */
const COMPANY_NAME = /\.(corp|home|intranet|lan|private)\.?$/i;

/**
 * Ends of two-label names that are public domains: those of countries, and the most common of the others. Any other end is more
 * likely the namespace of a Service, such as `storage` in `minio.storage`, although a few of them are also domains.
 *
 * Source: https://data.iana.org/TLD/tlds-alpha-by-domain.txt
 */
const PUBLIC_END = /\.([a-z]{2}|com|net|org|info|biz|edu|gov|mil|int|arpa|app|dev|cloud|bank|example|xn--[a-z0-9-]+)\.?$/i;

/** Kind of authority that can have signed the certificate of a host. */
export type HostScope = 'public' | 'private' | 'company' | 'service';

/** Scope of a host: certainly private, private by convention (`company`), probably `service.namespace`, or public. */
export function hostScope(host: string): HostScope {
  if (/^[\d.]+$|^\[/.test(host)) return isPrivateAddress(host) ? 'private' : 'public';
  if (PRIVATE_NAME.test(host)) return 'private';
  if (COMPANY_NAME.test(host)) return 'company';
  return /^[^.]+\.[^.]+$/.test(host) && !PUBLIC_END.test(host) ? 'service' : 'public';
}
