import type { Mistake } from '../findings';
import type { AddressSpec } from '../model';
import { ENDPOINTS_EMPTY, ENDPOINT_FORM } from '../rules/input';

const HOST_AND_PORT = /^(\[[0-9a-fA-F:]+\]|[A-Za-z0-9._-]+):(\d{1,5})$/;

/** Checks a list of `host:port` addresses. */
export function checkEndpoints(endpoints: readonly string[], prop: string, example: string): Mistake[] {
  if (endpoints.length === 0) {
    return [{ rule: ENDPOINTS_EMPTY, prop, problem: 'is an empty list.', fix: `Name at least one, such as '${example}'.` }];
  }
  return endpoints.flatMap((endpoint, index) => checkEndpoint(endpoint, `${prop}[${index}]`, example));
}

/** Checks one `host:port` address. */
export function checkEndpoint(endpoint: string, prop: string, example: string): Mistake[] {
  const match = HOST_AND_PORT.exec(endpoint);
  const port = Number(match?.[2]);
  if (match && port >= 1 && port <= 65535) return [];
  const fix = `Write host and port without a scheme, such as '${example}'.`;
  return [{ rule: ENDPOINT_FORM, prop, problem: `'${endpoint}' is not host:port.`, fix }];
}

/** Checks a host name without a port. */
export function checkHost(host: string, prop: string, example: string): Mistake[] {
  if (/^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(host)) return [];
  const fix = `Write a host name without scheme and port, such as '${example}'.`;
  return [{ rule: ENDPOINT_FORM, prop, problem: `'${host}' is not a host name.`, fix }];
}

/** Checks a port number. */
export function checkPort(port: number, prop: string): Mistake[] {
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return [];
  return [{ rule: ENDPOINT_FORM, prop, problem: `is ${port}.`, fix: 'Write a whole number from 1 to 65535.' }];
}

/** Names that no public authority signs for: without a dot, reserved, or of a Kubernetes Service (RFC 6761, 6762, 8375). */
const PRIVATE_NAME = /^[^.]+$|\.(svc|local|localhost|internal|lan|home\.arpa)\.?$/i;

/** Addresses of private networks (RFC 1918, 6598, 4193). */
const PRIVATE_ADDRESS = /^(10\.|127\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)|^\[?f[cd]/i;

/** Whether no public authority can have signed a certificate for a host. */
export function isPrivateHost(host: string): boolean {
  return /^[\d.]+$|^\[/.test(host) ? PRIVATE_ADDRESS.test(host) : PRIVATE_NAME.test(host);
}

/** The host of a `host:port` address. */
export function hostOf(endpoint: string): string {
  return endpoint.slice(0, endpoint.lastIndexOf(':'));
}

/** The port of a `host:port` address. */
export function portOf(endpoint: string): number {
  return Number(endpoint.slice(endpoint.lastIndexOf(':') + 1));
}

/** A `host:port` address in its parts. */
export function addressOf(protocol: AddressSpec['protocol'], endpoint: string): AddressSpec {
  return { protocol, host: hostOf(endpoint), port: portOf(endpoint) };
}
