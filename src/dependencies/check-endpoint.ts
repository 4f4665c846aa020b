import type { Mistake } from '../findings';
import type { AddressSpec } from '../model';
import { ADDRESS_FORM, ENDPOINTS_EMPTY, ENDPOINT_FORM, ENDPOINT_TWICE, NO_SUCH_PORT, PORT_MISSING } from './rules';

const HOST = String.raw`\[[0-9a-fA-F:]+\]|[A-Za-z0-9._-]+`;
const HOST_ALONE = new RegExp(`^(${HOST})$`);
const HOST_AND_PORT = new RegExp(`^(?:${HOST}):(\\d+)$`);
const SCHEME = /^[A-Za-z][A-Za-z0-9+._-]*:\/\//;

/** Checks a list of `host:port` addresses. */
export function checkEndpoints(endpoints: readonly string[], prop: string, example: string): Mistake[] {
  if (endpoints.length === 0) {
    return [{ rule: ENDPOINTS_EMPTY, prop, problem: 'is an empty list.', fix: `Write at least one, such as '${example}'.` }];
  }
  return endpoints.flatMap((endpoint, index) => [
    ...checkEndpoint(endpoint, `${prop}[${index}]`, example),
    ...checkRepetition(endpoints, index, prop),
  ]);
}

/** Checks one `host:port` address. */
export function checkEndpoint(endpoint: string, prop: string, example: string): Mistake[] {
  const [, port] = HOST_AND_PORT.exec(endpoint) ?? [];
  if (port !== undefined && isPort(Number(port))) return [];
  const mistake = (rule: Mistake['rule'], problem: string, fix: string) => [{ rule, prop, problem: `'${endpoint}' ${problem}.`, fix }];
  if (SCHEME.test(endpoint)) return mistake(ENDPOINT_FORM, 'has a scheme', `Write host and port without a scheme, such as '${example}'.`);
  if (port !== undefined) return mistake(NO_SUCH_PORT, `has the port ${port}`, `Write a port from 1 to 65535, such as '${example}'.`);
  if (HOST_ALONE.test(endpoint)) return mistake(PORT_MISSING, 'has no port', `Write host and port, such as '${example}'.`);
  return mistake(ADDRESS_FORM, 'is not host:port', `Write one host and one port, such as '${example}'.`);
}

/** Checks a host name without a port. */
export function checkHost(host: string, prop: string, example: string): Mistake[] {
  if (/^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(host)) return [];
  const rule = SCHEME.test(host) ? ENDPOINT_FORM : ADDRESS_FORM;
  const fix = `Write a host name without scheme and port, such as '${example}'.`;
  return [{ rule, prop, problem: `'${host}' is not a host name.`, fix }];
}

/** Checks a port number. */
export function checkPort(port: number, prop: string): Mistake[] {
  if (isPort(port)) return [];
  return [{ rule: NO_SUCH_PORT, prop, problem: `is ${port}.`, fix: 'Write a whole number from 1 to 65535.' }];
}

/** Host of a `host:port` address. */
export function hostOf(endpoint: string): string {
  return endpoint.slice(0, endpoint.lastIndexOf(':'));
}

/** Port of a `host:port` address. */
export function portOf(endpoint: string): number {
  return Number(endpoint.slice(endpoint.lastIndexOf(':') + 1));
}

/** Host and port of a `host:port` address. */
export function addressOf(protocol: AddressSpec['protocol'], endpoint: string): AddressSpec {
  return { protocol, host: hostOf(endpoint), port: portOf(endpoint) };
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= 65535;
}

function checkRepetition(endpoints: readonly string[], index: number, prop: string): Mistake[] {
  const names = endpoints.map((endpoint) => endpoint.toLowerCase());
  const first = names.indexOf(names[index] ?? '');
  if (first === index) return [];
  const fix = 'Write each address once.';
  return [{ rule: ENDPOINT_TWICE, prop: `${prop}[${index}]`, problem: `'${endpoints[index]}' is ${prop}[${first}] again.`, fix }];
}
