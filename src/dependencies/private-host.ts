import { isPrivateAddress } from '../model';

/** Names that no public authority signs for: without a dot, reserved, or of a Kubernetes Service (RFC 6761, 6762, 8375). */
const PRIVATE_NAME = /^[^.]+$|\.(svc(\.cluster\.local)?|local|localhost|internal|test|invalid|home\.arpa)\.?$/i;

/** Domains that companies take for themselves, though nobody reserved them (RFC 6762, appendix G). */
const COMPANY_NAME = /\.(corp|home|intranet|lan|private)\.?$/i;

/**
 * Ends of names of two labels that are public domains: those of countries, and the most used of the others. Any other end
 * is rather the namespace of a Service, such as `storage` of `minio.storage`, though a few of them are domains as well.
 *
 * Source: https://data.iana.org/TLD/tlds-alpha-by-domain.txt
 */
const PUBLIC_END = /\.([a-z]{2}|com|net|org|info|biz|edu|gov|mil|int|arpa|app|dev|cloud|bank|example|xn--[a-z0-9-]+)\.?$/i;

/** What a host name says about who can have signed its certificate. */
export type HostScope = 'public' | 'private' | 'company' | 'service';

/** Whether a host is private for certain, by custom, or as `service.namespace`. */
export function hostScope(host: string): HostScope {
  if (/^[\d.]+$|^\[/.test(host)) return isPrivateAddress(host) ? 'private' : 'public';
  if (PRIVATE_NAME.test(host)) return 'private';
  if (COMPANY_NAME.test(host)) return 'company';
  return /^[^.]+\.[^.]+$/.test(host) && !PUBLIC_END.test(host) ? 'service' : 'public';
}
